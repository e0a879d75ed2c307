# Ce qui suit la publication d'un avis : destinataires, réponses, suites

# La liste de tout ce qui a été recommandé

answers-recommendations = Ce que sont devenues les recommandations
    .lead = Toutes les recommandations du conseil, à qui elles ont été adressées, ce qui a été répondu et où en est leur mise en œuvre.
answers-latest = Ce que sont devenues les dernières recommandations
answers-all-recommendations = Toutes les recommandations
answers-feed = { $council } : suites des recommandations
answers-none-recommended = Le conseil n'a pas encore publié de recommandation. Elles apparaîtront ici, chacune avec la réponse de son destinataire.
answers-none-found = Aucune recommandation ne correspond à ces choix.
answers-rows = { $count ->
    [one] Une ligne
   *[other] { $count } lignes
  }, une par recommandation et par destinataire.
answers-filter = Afficher
answers-filter-none = Tout afficher
answers-filter-any = Toutes et tous
answers-filter-answer = Réponse
answers-filter-progress = Mise en œuvre
answers-filter-addressee = Destinataire
answers-answered-on = répondu le { $day }
answers-awaited-by = jusqu'au { $until }

answers-standing-not_put = non adressée
answers-standing-awaited = réponse attendue
answers-standing-no_answer = sans réponse dans le délai
answers-standing-accepted = acceptée
answers-standing-accepted_in_part = acceptée en partie
answers-standing-refused = refusée
answers-standing-already_done = déjà fait
answers-standing-not_ours = d'un autre ressort
answers-standing-no_position_yet = ne se prononce pas à ce stade
answers-count-awaited = { $count ->
    [one] une réponse attendue
   *[other] { $count } réponses attendues
}
answers-count-no_answer = { $count ->
    [one] une sans réponse dans le délai
   *[other] { $count } sans réponse dans le délai
}
answers-count-accepted = { $count ->
    [one] une acceptée
   *[other] { $count } acceptées
}
answers-count-accepted_in_part = { $count ->
    [one] une acceptée en partie
   *[other] { $count } acceptées en partie
}
answers-count-refused = { $count ->
    [one] une refusée
   *[other] { $count } refusées
}
answers-count-already_done = { $count ->
    [one] une déjà réalisée
   *[other] { $count } déjà réalisées
}
answers-count-not_ours = { $count ->
    [one] une d'un autre ressort
   *[other] { $count } d'un autre ressort
}
answers-count-no_position_yet = { $count ->
    [one] une sans position à ce stade
   *[other] { $count } sans position à ce stade
}
answers-summary = Recommandations : { $counts }.
answers-dated = { $answer }, le { $day }
answers-late = { $answer }, le { $day }, après le délai

answers-progress = Où en est la mise en œuvre ?
answers-progress-not_started = pas commencée
answers-progress-under_way = en cours
answers-progress-done = faite
answers-progress-dropped = abandonnée
answers-contested = { $progress }, ce que conteste un rapporteur

# Ce que fait le secrétariat, du registre

answers-host = Ce que fait le secrétariat
    .lead = Chaque acte du secrétariat sur les avis, avec ses motifs, le plus récent d'abord. Le secrétariat organise, il ne vote jamais.
answers-host-none = Le secrétariat n'a encore rien fait. Ses actes paraîtront ici, avec leurs motifs.
answers-host-feed = { $council } : actes du secrétariat
answers-host-transcribed = Le secrétariat a transcrit une réponse reçue par lettre.
answers-host-orders = Le secrétariat a fixé le règlement intérieur, que le conseil n'a pas encore voté.

# Sur la page d'un avis

answers-fate = Ce qu'il en est advenu
answers-asked-on = Saisi le { $day }.
answers-review-on = Le conseil y revient le { $review } ; le suivi dure jusqu'au { $end }.
answers-closed-settled = Suivi clos le { $day } : tout est fait ou abandonné.
answers-closed-time = Suivi clos le { $day }, au terme de sa durée.
answers-closed-unattended = Suivi clos de lui-même le { $day } : sa durée était passée et personne n'a écrit de note de clôture.
answers-step-transmitted = Transmis
answers-step-answered = Répondu
answers-step-followed = Suivi

opinions-act-addressee_asked = Des recommandations ont été adressées à un destinataire.
opinions-act-link_given = Un lien pour répondre a été envoyé à un destinataire.
opinions-act-contact_changed = L'interlocuteur d'un destinataire a changé.
opinions-act-addressee_named = Un destinataire a été désigné.
opinions-act-addressees_forgotten = Les destinataires désignés ont été retirés.
opinions-act-transmitted = L'avis a été transmis à ses destinataires.
opinions-act-answer_given = Un destinataire a répondu à une recommandation.
opinions-act-partly_answered = Une première réponse est arrivée.
opinions-act-all_answered = Toutes les réponses sont arrivées.
opinions-act-progress_reported = L'état d'une recommandation a été déclaré.
opinions-act-progress_judged = { $member } s'est prononcé sur l'état d'une recommandation.
opinions-act-followed_up = Le suivi a commencé.
opinions-act-follow_up_closed = Le suivi a été clos.
opinions-event-transmitted = est transmis à ses destinataires
opinions-event-partly_answered = une première réponse arrive
opinions-event-all_answered = la dernière réponse arrive
opinions-event-followed_up = un premier avancement est déclaré
opinions-event-follow_up_closed = le suivi est clos

# La page d'un destinataire

answers-addressee = { $addressee }
    .lead = Ce qui lui a été recommandé, ce qui a été répondu, et où en est la mise en œuvre.
answers-after-deadline = après le délai
answers-looks-again = y revient le { $day }
answers-is-of = du ressort de : { $whose }
answers-from-letter = transcrit par le secrétariat d'une lettre du { $day }
answers-read-letter = la lettre
answers-reported = { $progress } depuis le { $since } ; déclaré le { $day } par { $by }
answers-by-rapporteur = { $member }, rapporteur
answers-by-addressee = le destinataire
answers-judged-confirmed = { $member } le confirme ({ $day }).
answers-judged-contested = { $member } le conteste ({ $day }) : { $reasons }
answers-do-transcribe = Transcrire une réponse reçue par lettre
answers-do-judge = Confirmer ou contester
answers-do-report-self = Déclarer où en est la recommandation
answers-ask-link = Vous répondez pour { $addressee } ?
    .send = Recevoir un lien pour répondre
    .then = Il part à l'adresse que le secrétariat connaît, au plus une fois par heure. Aucun compte n'est nécessaire.

# Le lien d'un destinataire

answers-link = Répondre au conseil au nom de { $addressee }
    .lead = Chaque recommandation se répond à part, en une minute. Rien n'est enregistré tant que vous n'avez pas envoyé.
answers-link-notes = Vos réponses sont publiques dès l'envoi, au nom de votre organisation. Vous pouvez les changer avec ce lien tant qu'il est valable ; les précédentes restent lisibles avec leur date.
answers-read-opinion = Lire l'avis
answers-do-answer = Répondre à la recommandation { $number }
answers-do-change = Changer la réponse à la recommandation { $number }
answers-do-report = Dire où en est la recommandation { $number }
answers-answer = Réponse de { $addressee }
answers-which = Quelle réponse ?
answers-choose-accepted = Acceptée
    .help = Elle sera mise en œuvre.
answers-choose-accepted_in_part = Acceptée en partie
    .help = Une partie sera mise en œuvre : vous direz laquelle.
answers-choose-refused = Refusée
    .help = Elle ne sera pas mise en œuvre : vous direz pourquoi.
answers-choose-already_done = Déjà fait
    .help = Ce qui est recommandé existe déjà.
answers-choose-not_ours = D'un autre ressort
    .help = C'est à un autre de répondre : vous direz à qui.
answers-choose-no_position_yet = Ne se prononce pas à ce stade
    .help = Vous direz quand vous y reviendrez ; le conseil vous le rappellera ce jour-là.
answers-other-answer = Choisir une autre réponse
answers-reasons = Pourquoi ?
answers-reasons-part = Quelle partie, et pourquoi pas le reste ?
answers-reasons-done = Où le voir ?
answers-reasons-more = Ce que vous voulez ajouter
answers-whose = De quel ressort ?
    .help = L'organisation ou le service à qui il revient de répondre.
answers-again = Quand y reviendrez-vous ?
    .help = Une date à venir, dans les deux ans. Par exemple 27/10/2027.
answers-signatory = Qui signe ?
    .help = Nom et fonction. Le nom reste inconnu du public, sauf si vous le rendez public ci-dessous.
answers-name-public = Rendre public le nom de qui signe
answers-send = Répondre
    .send = Envoyer : { $answer }
    .then = La réponse est publique aussitôt.
answers-report = Où en est la recommandation
    .send = Enregistrer
    .then = C'est public aussitôt. Les rapporteurs de l'avis peuvent le confirmer ou le contester ; les deux sont montrés.
answers-since = Depuis quand ?
    .help = Par exemple 27/10/2026.
answers-evidence = Qu'est-ce qui le montre ?
    .help = Une adresse, un document, une explication. Nécessaire si c'est fait ou abandonné.
answers-verdict = Confirmer ou contester
    .send = Enregistrer
    .then = C'est public aussitôt, au nom de votre organisation, à côté de ce qui a été déclaré.
answers-verdict-which = Ce qui a été déclaré est-il exact ?
answers-verdict-confirmed = Oui, je le confirme
answers-verdict-contested = Non, je le conteste
answers-verdict-reasons = Pourquoi ?
    .help = Nécessaire si vous contestez.

# Ce que fait le secrétariat

answers-to = À : { $addressee }
answers-to-help = { $count ->
    [one] Recommandation { $recommendations }.
   *[other] Recommandations { $recommendations }.
  } Une adresse, ou « Prénom Nom <adresse> ». Vide : rien ne lui est demandé pour l'instant.
answers-transmit = Adresser des recommandations
    .lead = Le destinataire reçoit un lien avec lequel il répond sans compte.
    .send = Adresser
    .then = Un courriel part aussitôt ; la réponse est attendue sous { $days } jours.
answers-transmit-name = Destinataire
    .help = L'organisation ou le service, tel qu'il sera nommé en public.
answers-transmit-which = Quelles recommandations ?
answers-contact-name = À qui écrire
answers-contact-email = Adresse électronique
answers-contact = Changer d'interlocuteur
    .lead = Les liens déjà envoyés ne seront plus valables. Le nom et l'adresse ne sont jamais publiés.
    .send = Enregistrer et envoyer un nouveau lien
    .then = Un courriel part aussitôt à la nouvelle adresse.
answers-transcribe = Transcrire une réponse reçue par lettre
    .lead = La lettre est jointe ; la page dit que le secrétariat l'a transcrite.
    .send = Enregistrer la réponse de { $addressee }
    .then = Elle est publique aussitôt.
answers-letter = La lettre
answers-letter-help = PDF, PNG ou JPEG, { $most } Mio au plus. À choisir de nouveau si le formulaire revient.
answers-letter-dated = Date de la lettre
answers-letter-signatory = Qui l'a signée ?
answers-letter-public = Tout le monde peut lire la lettre (sinon : les membres et le secrétariat)
answers-close = Clore le suivi
    .lead = Plus rien ne pourra être déclaré ensuite. Tout reste lisible.
    .send = Clore le suivi
    .then = C'est public aussitôt, et définitif.
answers-note = Note de clôture
    .help = Ce qui a été fait, ce qui reste.
answers-do-transmit = Adresser des recommandations
    .then = Le destinataire reçoit un lien et répond sans compte.
answers-do-judge-first = Confirmer ou contester ce qui est déclaré
    .then = Les deux sont montrés, l'un à côté de l'autre.
answers-do-close = Clore le suivi
    .then = Plus rien ne pourra être déclaré ensuite.
answers-awaits-transmit = { $opinion } : des recommandations n'ont été adressées à personne.
    .do = Les adresser
    .otherwise = Personne n'y répondra.
answers-awaits-judge = { $opinion } : un destinataire déclare où en est une recommandation.
    .do = Confirmer ou contester
    .otherwise = Ce qui est déclaré est montré sans votre avis.
answers-awaits-close = { $opinion } : le suivi peut être clos.
    .do = Le clore
    .otherwise = Il se clôt de lui-même, sans note.

answers-done-transmitted = Les recommandations sont adressées.
    .next = Le courriel est parti. La page de l'avis dit ce qui est attendu, et jusqu'à quand.
answers-done-link-asked = Si un lien pouvait partir, il est parti.
    .next = Regardez la boîte de la personne que le secrétariat connaît. Un lien part au plus une fois par heure.
answers-done-contact-changed = L'interlocuteur a changé.
    .next = Un nouveau lien est parti ; les précédents ne sont plus valables.
answers-done-answer-given = Votre réponse est enregistrée et publique.
    .next = Ce lien vous permet de la changer tant qu'il est valable.
answers-done-transcribed = La réponse est transcrite.
    .next = Elle est publique, avec la date de la lettre.
answers-done-reported = L'état de la recommandation est enregistré.
    .next = Il est public. Les rapporteurs peuvent le confirmer ou le contester.
answers-done-judged = C'est enregistré.
    .next = Ce que vous en dites est montré à côté de ce qui a été déclaré.
answers-done-follow-up-closed = Le suivi est clos.
    .next = Tout reste lisible.

# Courriels

answers-letter-greeting = Bonjour,
answers-letter-transmission = « { $title } » est publié ({ $opinion }). { $council } adresse à { $addressee } { $count ->
    [one] la recommandation { $recommendations }
   *[other] les recommandations { $recommendations }
  } et attend une réponse jusqu'au { $until }. Vous répondez ici, sans compte, une recommandation après l'autre :
    .subject = { $opinion } : ce que le conseil recommande à { $addressee }
    .why = Ce courriel vous est envoyé parce que le secrétariat vous a indiqué comme interlocuteur de { $addressee }.
answers-letter-reminder = { $unanswered ->
    [one] Une recommandation
   *[other] { $unanswered } recommandations
  } de « { $title } » ({ $opinion }) attendent encore la réponse de { $addressee }. Le délai se termine le { $until } ; passé cette date, la page dit « sans réponse dans le délai ». Vous répondez ici :
    .subject = { $opinion } : réponse attendue jusqu'au { $until }
    .why = Ce courriel part une fois, avant la fin du délai.
answers-letter-deadline = Le délai pour répondre à « { $title } » ({ $opinion }) s'est terminé le { $until }. La page publique dit « sans réponse dans le délai » pour { $unanswered ->
    [one] une recommandation
   *[other] { $unanswered } recommandations
  }. Une réponse tardive reste possible, avec sa date :
    .subject = { $opinion } : le délai de réponse est passé
    .why = Ce courriel part une fois, à la fin du délai.
answers-letter-look_again = { $addressee } ne se prononçait pas encore sur « { $title } » ({ $opinion }), et y revient aujourd'hui. Vous répondez ici :
    .subject = { $opinion } : la date à laquelle { $addressee } y revient
    .why = Ce courriel part à la date que vous avez choisie.
answers-letter-review = Le conseil revient sur « { $title } » ({ $opinion }). Où en sont les recommandations adressées à { $addressee } ? Vous le dites ici :
    .subject = { $opinion } : où en sont les recommandations ?
    .why = Ce courriel part une fois, à la date de revue annoncée à la publication.
answers-letter-asked = Quelqu'un a demandé un lien pour répondre au nom de { $addressee } à « { $title } » ({ $opinion }) :
    .subject = { $opinion } : votre lien pour répondre
    .why = Si ce n'est pas vous, ne faites rien : personne d'autre n'a reçu ce lien.
answers-letter-new_contact = Le secrétariat vous a indiqué comme interlocuteur de { $addressee } pour « { $title } » ({ $opinion }). Vous répondez ici, sans compte :
    .subject = { $opinion } : ce que le conseil recommande à { $addressee }
    .why = Les liens envoyés à l'interlocuteur précédent ne sont plus valables.
answers-letter-link = Ce lien vaut jusqu'au { $good }. Qui le détient répond au nom de { $addressee } : ne le transmettez qu'à qui doit répondre.
answers-letter-no-link = Sur cette page, un bouton vous envoie un lien pour répondre.
answers-letter-answer = { $addressee } a répondu à une recommandation de « { $title } » : { $answer }. Toutes les réponses sont ici :
    .subject = { $opinion } : { $addressee } a répondu
    .why = Ce courriel est envoyé au secrétariat à chaque réponse reçue par un lien.

# Intégrer

answers-embed = Intégrer cet avis dans une autre page
    .help = Copiez cette ligne. Elle montre le titre, le résultat et ce qu'il en est advenu, sans suivre personne.

# Refus

answers-not-published = Cet avis n'est pas publié.
    .why = Seul un avis publié s'intègre ailleurs.
    .instead = Lisez-le sur sa page.

answers-link-over = Ce lien n'est plus valable.
    .why = Un lien vaut un temps donné, pour un destinataire, et finit quand l'interlocuteur change.
    .instead = Demandez-en un autre sur la page du destinataire : { $address }.
answers-no-such-link = Ce lien n'est pas ou plus valable.
    .why = Un lien vaut un temps donné, pour un destinataire, et finit quand l'interlocuteur change.
    .instead = Cherchez l'avis dans la liste : la page du destinataire y envoie un nouveau lien.
answers-no-such-letter = Cette lettre n'existe pas, ou n'est pas publique.
    .why = Une lettre se lit par tous si elle a été jointe comme publique, sinon par les membres.
    .instead = Connectez-vous si vous parlez pour un membre.
answers-not-transmitted = Cet avis n'a pas été transmis à des destinataires.
    .why = On répond à un avis transmis.
    .instead = Attendez sa transmission.
answers-follow-up-closed = Le suivi de cet avis est clos.
    .why = Après la clôture, plus rien n'est déclaré ; tout reste lisible.
    .instead = Écrivez au secrétariat : une nouvelle question peut être posée au conseil.
answers-addressee-unknown = Ce destinataire n'existe pas.
    .why = Aucune recommandation de cet avis ne lui a été adressée.
    .instead = Choisissez-le sur la page de l'avis.
answers-not-put = Cette recommandation n'a pas été adressée à ce destinataire.
    .why = Chaque destinataire répond à ce qui lui a été adressé.
    .instead = Choisissez une des recommandations de sa page.
answers-publication-planned = La publication est déjà programmée.
    .why = Les destinataires sont saisis avec elle.
    .instead = Annulez la publication pour les changer, ou ajoutez-en après.
answers-all-answered = Toutes les réponses sont arrivées.
    .why = Un destinataire s'ajoute tant que des réponses sont attendues.
    .instead = Posez une nouvelle question au conseil.
answers-not-to-transmit = Cet avis n'en est pas à sa transmission.
    .why = On désigne des destinataires à la publication, ou après.
    .instead = Attendez que l'avis soit adopté.
answers-nobody-named = Indiquez au moins un destinataire.
answers-too-many = { $most } destinataires au plus à la fois.
answers-no-recommendation = Choisissez au moins une recommandation de l'avis.
answers-not-an-email = Ce n'est pas une adresse électronique. Par exemple : prenom.nom@exemple.fr
answers-again-out-of-bounds = Choisissez une date à venir, dans les deux ans.
answers-letter-too-large = La lettre est trop lourde : { $most } Kio au plus.
answers-letter-of-another-kind = Seuls les PDF, PNG et JPEG sont gardés.
answers-not-a-rapporteur = Votre organisation n'est pas rapporteure de cet avis.
    .why = La plume et le lecteur d'un avis suivent ce qu'il devient.
    .instead = Écrivez à l'un d'eux : la page de l'avis les nomme.
answers-nothing-reported = Rien n'a été déclaré.
    .why = On confirme ou conteste ce qui a été déclaré.
    .instead = Déclarez vous-même où en est la recommandation.
answers-own-report = C'est votre propre déclaration.
    .why = Un autre rapporteur la confirme ou la conteste.
    .instead = Faites-en une nouvelle si elle a changé.
answers-follow-up-open = Le suivi n'est pas terminé.
    .why = Il se clôt quand tout est fait ou abandonné sans être contesté, ou après le { $end }.
    .instead = Déclarez ce qui est fait ou abandonné.
