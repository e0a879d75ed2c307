# Les avis du conseil : ce qui est refusé, pourquoi, et ce qui serait accepté

opinions-stands = { $stage ->
    [referred] C'est encore une question, qui cherche des soutiens.
    [declined] La question a été écartée.
    [drafting] Son texte est en cours d'écriture.
    [call] L'appel à positions est ouvert.
    [ballot] Le vote est ouvert.
    [suspended] Le vote est suspendu.
    [not_valid] L'appel a été clos sans être valable.
    [adopted] Il est adopté.
    [not_carried] Il n'a pas été adopté.
    [closed] Il n'a pas été adopté, et il est clos.
    [abandoned] Il a été abandonné par son auteur.
    [lapsed] Il est caduc.
   *[published] Il est publié.
}

opinions-unknown = Cet avis n'existe pas.
    .why = Aucune question ni aucun avis n'a cet identifiant.
    .instead = Choisissez-en un dans la liste des avis.
opinions-no-standing-orders = Le conseil n'a pas encore de règlement intérieur.
    .why = Délais, soutiens et règles d'adoption viennent du règlement intérieur.
    .instead = Demandez au secrétariat de le fixer : le modèle « light » suffit pour commencer.
opinions-not-due = Il est trop tôt : l'échéance est le { $due }.
    .why = Ce que l'échéance commande n'a lieu qu'à son heure.
    .instead = Attendez l'échéance : Pluriel agit de lui-même.

# De la question à l'admission

opinions-formation-unknown = Cette formation n'existe pas : choisissez-en une dans la liste.
    .why = Une question s'adresse à une formation du conseil.
    .instead = Choisissez une formation dans la liste.
opinions-not-in-formation = Votre organisation ne fait pas partie de cette formation.
    .why = Une formation est saisie et discute entre ses membres, avec ou sans voix.
    .instead = Choisissez une formation dont votre organisation fait partie, ou demandez à l'un de ses membres de porter la question.
opinions-asked-already = Cette question a déjà été posée.
    .why = Une question se traite une fois ; deux textes sur la même question diviseraient les voix.
    .instead = Soutenez ou commentez celle qui existe : { $address }.
opinions-too-many-referrals = { $open ->
    [one] Votre organisation a déjà une question ouverte.
   *[other] Votre organisation a déjà { $open } questions ouvertes.
  }
    .why = Le règlement intérieur en admet { $most } au plus par auteur, pour que chacun puisse se faire entendre.
    .instead = Attendez que l'une d'elles soit admise ou écartée.
opinions-too-many-links = { $most } liens au plus sont acceptés, un par ligne.
opinions-not-a-link = « { $link } » n'est pas un lien : une adresse commence par https:// ou http://, une par ligne, sans espace.
opinions-wanted-in-the-past = La date souhaitée doit être à venir.
opinions-too-many-blocks = Un texte compte { $most } blocs au plus : raccourcissez-le.

opinions-not-referred = On ne peut plus agir sur cette question. { opinions-stands }
    .why = Soutenir, admettre ou écarter se fait tant que la question cherche des soutiens.
    .instead = Consultez sa page pour voir ce qui est possible maintenant.
opinions-sponsor-too-close = Votre organisation ne peut pas soutenir cette question.
    .why = Un soutien vient d'un autre groupe que celui de l'auteur, et d'une organisation qui ne lui est pas affiliée : c'est ce qui montre que la question dépasse un seul acteur.
    .instead = Une organisation d'un autre groupe peut la soutenir ; vous pourrez commenter le texte et prendre position.
opinions-sponsor-already = Votre organisation soutient déjà cette question, depuis le { $at }.
    .why = Une organisation compte une fois.
    .instead = Il n'y a rien d'autre à faire : le secrétariat l'admettra.
opinions-window-over = Le délai pour soutenir cette question est passé : il courait jusqu'au { $ended }.
    .why = Le règlement intérieur fixe ce délai dès la réception de la question.
    .instead = Son auteur peut la poser de nouveau, avec de nouveaux soutiens.
opinions-sponsors-missing = Il manque des soutiens : { $organisations ->
    [0] aucune organisation ne soutient
    [one] une organisation soutient
   *[other] { $organisations } organisations soutiennent
  } cette question, il en faut { $needed }, de { $groupsneeded ->
    [one] un groupe
   *[other] { $groupsneeded } groupes
  } au moins.
    .why = Une question est admise quand d'autres que son auteur la soutiennent, ou quand une réunion de la formation s'en saisit.
    .instead = Attendez des soutiens jusqu'au { $until }, ou notez la réunion qui s'en est saisie.
opinions-not-at-meetings = Une réunion ne suffit pas à admettre une question.
    .why = Le règlement intérieur de ce conseil demande toujours des soutiens.
    .instead = Attendez que d'autres organisations la soutiennent.
opinions-meeting-unknown = Cette réunion n'existe pas : choisissez-en une dans la liste.
opinions-meeting-of-another-formation = Cette réunion est celle d'une autre formation : choisissez une réunion de la formation saisie.
opinions-meeting-not-held = Cette réunion n'a pas commencé, ou elle a été annulée : choisissez une réunion qui a eu lieu.
opinions-rule-not-listed = La règle « { $rule } » n'est pas dans la liste du conseil, qui compte : { $listed }.
opinions-rule-needs-decision = Une autre règle que « { $default } » se décide avant la discussion : indiquez la réunion de la formation qui l'a choisie.
opinions-rule-names-unknown-group = La règle « { $rule } » nomme un groupe que les membres de cette formation ne comptent pas ({ $place }).
    .why = Un groupe inconnu est une erreur de la règle ; elle se corrige avant le vote, jamais au décompte.
    .instead = Choisissez une autre règle, ou corrigez-la dans le règlement intérieur.
opinions-rule-cannot-be-met = La règle « { $rule } » ne pourrait pas être satisfaite, même si { $members ->
    [one] l'unique membre qui vote soutenait
   *[other] les { $members } membres qui votent soutenaient tous
  } le texte.
    .why = Une règle que les votants ne peuvent pas satisfaire ne décide de rien.
    .instead = Choisissez une autre règle de la liste, par une décision de la formation.
opinions-rule-needs-names = La règle « { $rule } » ne se recalcule pas à partir des seuls décomptes.
    .why = Chacun doit pouvoir refaire le calcul avec ce qui est publié.
    .instead = Choisissez la publicité par groupe ou nominative, ou une règle sur le seul total.
opinions-nobody-votes = Aucun membre ne vote dans cette formation.
    .why = Un avis est adopté par les membres qui votent ; une formation qui conseille n'en adopte pas seule.
    .instead = Posez la question à une formation dont des membres votent.
opinions-nobody-holds-the-pen = Personne ne peut tenir la plume de cet avis.
    .why = L'auteur tient la plume ou, pour une question du public, la première organisation qui la soutient : personne ne soutient celle-ci.
    .instead = Demandez à une organisation de la soutenir ; elle le peut jusqu'à l'admission.

# Le texte

opinions-not-drafting = Le texte de cet avis ne peut pas être modifié maintenant. { opinions-stands }
    .why = Un texte s'écrit entre son admission et l'appel à positions ; ensuite chacun se prononce sur les mêmes mots.
    .instead = Consultez sa page pour voir ce qui est possible maintenant.
opinions-not-the-pen = Votre organisation ne tient pas la plume de cet avis : c'est { $pen } qui la tient.
    .why = Une seule organisation écrit, pour que le texte ait un responsable connu de tous.
    .instead = Commentez le passage : la plume répond à chaque commentaire avant l'appel.
opinions-block-unknown = Ce passage n'existe pas dans le texte.
    .why = Aucun bloc du texte n'a cet identifiant.
    .instead = Rechargez la page et choisissez un passage du texte.
opinions-block-removed = Ce passage a été retiré du texte.
    .why = Un bloc retiré reste dans l'historique, mais ne se modifie plus.
    .instead = Ajoutez un nouveau passage à l'endroit voulu.
opinions-block-changed = Ce passage a été modifié depuis que vous l'avez ouvert (version { $version } du texte).
    .why = Enregistrer effacerait les mots de quelqu'un d'autre sans qu'on le voie.
    .instead = Relisez la nouvelle version : ce que vous avez écrit est gardé ci-dessous.
opinions-block-after-itself = Un passage ne peut pas être placé après lui-même.
    .why = Il lui faut un autre voisin.
    .instead = Choisissez le passage qu'il doit suivre, ou le début du texte.
opinions-no-comments = Cet avis ne reçoit pas de commentaire maintenant. { opinions-stands }
    .why = On commente un texte pendant son écriture et pendant l'appel ; la plume répond jusqu'à la publication.
    .instead = Si le sujet demande un nouvel avis, posez une nouvelle question.
opinions-too-many-comments = Cet avis a reçu { $most } commentaires : il n'en reçoit plus.
    .why = Au-delà, plus personne ne peut tous les lire ni y répondre.
    .instead = Complétez un commentaire qui attend sa réponse, ou parlez-en à la prochaine réunion.
opinions-comment-unknown = Ce commentaire n'existe pas.
    .why = Aucun commentaire de cet avis n'a cet identifiant.
    .instead = Choisissez-en un sur la page de l'avis.
opinions-comment-answered = Ce commentaire a déjà reçu sa réponse, le { $at }.
    .why = Une réponse publiée ne se réécrit pas.
    .instead = Ajoutez un commentaire si quelque chose a changé depuis.
opinions-not-the-author = Votre organisation n'est pas l'auteur de cette question.
    .why = Seul l'auteur peut abandonner ce qu'il a demandé.
    .instead = Dites-lui pourquoi dans un commentaire.
opinions-not-to-abandon = Cet avis ne peut pas être abandonné maintenant. { opinions-stands }
    .why = Un auteur abandonne un texte avant l'appel ; ensuite il appartient à ceux qui se prononcent.
    .instead = Prenez position : vous pouvez vous opposer à votre propre texte.

# L'appel

opinions-text-empty = Ce texte ne dit encore rien.
    .why = L'appel porte sur un texte qui a au moins un paragraphe ou une recommandation.
    .instead = Écrivez d'abord le texte.
opinions-text-changed = Le texte a changé : il en est à la version { $version }.
    .why = Une position porte sur les mots qu'on a lus.
    .instead = Relisez le texte tel qu'il est, puis recommencez : ce que vous avez tapé est gardé.
opinions-comments-unanswered = { $unanswered ->
    [one] Un commentaire attend sa réponse.
   *[other] { $unanswered } commentaires attendent leur réponse.
  }
    .why = L'appel ne s'ouvre pas tant qu'un commentaire d'un membre est sans réponse.
    .instead = Répondez à chacun, même brièvement, puis ouvrez l'appel.
opinions-no-call = Cet avis n'est pas soumis à l'appel. { opinions-stands }
    .why = On prend position pendant l'appel, sur un texte qui ne change plus.
    .instead = Commentez le texte, ou suivez l'avis pour savoir quand l'appel s'ouvre.
opinions-call-closed = L'appel est clos : il courait jusqu'au { $closed }.
    .why = Une position compte si elle est enregistrée avant la clôture ; l'heure du serveur fait foi, et elle est la même pour tous.
    .instead = Les résultats sont sur la page de l'avis. Votre organisation peut y ajouter ce qu'elle en pense dans une nouvelle question.
opinions-not-in-electorate = Votre organisation n'a pas de voix sur cet avis.
    .why = Le corps électoral est fixé à l'ouverture de l'appel et publié ; rien ne le change ensuite.
    .instead = Un membre qui conseille donne son avis ; chacun peut commenter.
opinions-recused = Votre organisation s'est déportée : elle ne prend pas position sur cet avis.
    .why = Un déport déclaré vaut jusqu'à la fin de l'avis.
    .instead = Il n'y a rien à faire.
opinions-no-recusal = Il n'est plus temps de se déporter. { opinions-stands }
    .why = On se déporte entre l'admission et la première position prise.
    .instead = Signalez l'intérêt au secrétariat.
opinions-recusal-too-late = Il n'est plus temps de se déporter : une position a déjà été prise.
    .why = Un déport change le nombre de voix ; il ne peut plus dépendre de ce que d'autres ont dit.
    .instead = Prenez la position « ne prend pas part » : elle dit la même chose sans changer le nombre de voix.
opinions-reservation-required = Dites quelle est la réserve : c'est elle qui distingue cette position du soutien.
opinions-reservation-alone = Une réserve accompagne la position « soutient avec réserve » : choisissez cette position, ou videz ce champ.
opinions-reasons-alone = Ces motifs sont ceux d'une opposition : choisissez « s'oppose », ou écrivez-les comme explication.
opinions-does-not-advise = Votre organisation ne conseille pas cette formation.
    .why = Donnent un avis les membres des collèges qui conseillent, sans voix.
    .instead = Si votre organisation vote, prenez position.
opinions-remarks-required = Écrivez vos remarques : c'est ce que dit cet avis.

# Les modifications pendant l'appel

opinions-not-to-revise = Le texte de cet avis ne se révise pas maintenant. { opinions-stands }
    .why = On révise un texte pendant l'appel à positions ; avant, on l'écrit ; après, il ne change plus.
    .instead = Consultez la page de l'avis pour voir ce qui est possible maintenant.
opinions-revision-changes-nothing = Ces mots sont ceux du texte : changez-les, ou revenez à l'avis.
opinions-revision-too-late = Il est trop tard pour une modification de forme : l'appel se termine le { $closes }.
    .why = Tout membre a deux jours ouvrés pour dire qu'une modification de forme touche au fond ; l'appel ne doit pas finir avant.
    .instead = Laissez ces mots, ou présentez la modification comme une modification de fond, qui rouvre l'appel.
opinions-reopened-enough = { $times ->
    [0] L'appel ne se rouvre pas.
    [one] L'appel a déjà été rouvert une fois.
   *[other] L'appel a déjà été rouvert { $times } fois.
  } Il va à son terme, le { $closes }.
    .why = Le règlement intérieur limite les réouvertures, pour qu'un appel finisse ; les objections restent à côté du texte.
    .instead = Répondez aux objections ; si le texte n'est pas adopté, vous pourrez le reprendre.
opinions-reopened-for-others = L'appel est ouvert pour { $passages } seulement.
    .why = Son premier terme est passé ; il a été rouvert pour les passages qui ont changé et ceux qui s'y réfèrent.
    .instead = Choisissez l'un de ces passages, ou dites le reste dans votre déclaration.
opinions-revision-unknown = Cette modification n'existe pas.
    .why = Aucune modification du texte pendant l'appel n'a ce numéro.
    .instead = Choisissez-en une sur la page de l'avis.
opinions-revision-is-substance = Cette modification est déjà une modification de fond.
    .why = Les positions prises avant elle sont à confirmer, et l'appel a été rouvert.
    .instead = Revoyez votre position.
opinions-contest-over = Le délai est passé : il courait jusqu'au { $ended }.
    .why = Une modification de forme se conteste dans les deux jours ouvrés.
    .instead = Revoyez votre position, ou commentez le passage.
opinions-extended-once = L'appel a déjà été prolongé.
    .why = Un appel se prolonge une fois, pour que chacun sache quand il finit.
    .instead = Prenez position avant la clôture ; vous pourrez en changer jusque-là.
opinions-revisions = Ce qui a changé depuis l'ouverture de l'appel
opinions-revision-form = Modification de forme, { $at } : { $passage }. Les positions restent valables.
opinions-revision-substance = Modification de fond, { $at } : { $passage }{ $count ->
    [0] {""}
   *[other] {" "}; s'y réfèrent : { $others }
  }. Les positions prises avant elle sont à confirmer.
opinions-revision-contested = Modification devenue de fond à la demande de { $member } : { $passage }{ $count ->
    [0] {""}
   *[other] {" "}; s'y réfèrent : { $others }
  }. Les positions prises avant elle sont à confirmer.
opinions-revision-contest = Dire qu'elle touche au fond

# Le vote

opinions-ballot-always = Un vote suit toujours l'appel sur cet avis.
    .why = Le règlement intérieur de cet avis le prévoit : il n'y a rien à demander.
    .instead = Prenez position dans l'appel, puis votez quand le vote s'ouvre.
opinions-ballot-suspended = Le vote est suspendu : il reprend au plus tard le { $resumes }.
    .why = Un incident a arrêté le délai ; le temps perdu est rendu.
    .instead = Un courriel vous dira quand le vote reprend.
opinions-no-ballot = Aucun vote n'est ouvert sur cet avis. { opinions-stands }
    .why = On suspend un vote pendant qu'il est ouvert.
    .instead = Consultez la page de l'avis pour voir ce qui est possible maintenant.
opinions-not-suspended = Le vote n'est pas suspendu. { opinions-stands }
    .why = On reprend un vote qu'un incident a suspendu.
    .instead = Consultez la page de l'avis pour voir ce qui est possible maintenant.
opinions-ballot-under-way = Vote en cours : { $answered } sur { $asked } ont voté
opinions-ballot-is-suspended = Le vote est suspendu. Le temps de la suspension sera rendu.
opinions-second-call = Seconde convocation : le premier terme est passé sans que le vote soit valable. Cette fois, le quorum n'est plus demandé.
opinions-vote-prolonged = Prolongé : le premier terme est passé sans que le vote soit valable.

# Les objections

opinions-objection-unknown = Cette objection n'existe pas.
    .why = Aucune objection de l'appel en cours n'a cet identifiant.
    .instead = Choisissez-en une sur la page de l'avis.
opinions-objection-of-another = Cette objection est celle d'un autre membre.
    .why = Personne ne retire l'objection d'un autre.
    .instead = Parlez-en à l'organisation qui l'a soulevée, ou dites ce que vous en pensez dans un commentaire.
opinions-objection-answered = Cette objection a déjà reçu sa réponse, le { $at }.
    .why = Une réponse publiée ne se réécrit pas : l'auteur de l'objection se prononce sur elle.
    .instead = Ajoutez un commentaire si quelque chose a changé depuis.
opinions-objection-over = Cette objection est close.
    .why = Elle a été levée, remplacée, écartée, ou son auteur n'est plus concerné ; elle reste lisible à côté du texte.
    .instead = Consultez-la sur la page de l'avis.
opinions-objection-unanswered = Cette objection n'a pas encore reçu de réponse : elle est déjà maintenue.
    .why = On dit si l'on maintient une objection après avoir lu la réponse des rapporteurs.
    .instead = Attendez la réponse, ou levez l'objection si le texte vous convient.
opinions-objection-to-be-answered = Cette objection n'a pas encore reçu de réponse.
    .why = On juge une objection après avoir lu la réponse des rapporteurs.
    .instead = Attendez la réponse : elle est publiée à côté de l'objection.
opinions-objection-reply-over = Le délai pour répondre est passé : il courait jusqu'au { $ended }.
    .why = Le règlement intérieur donne ce délai à l'auteur de l'objection pour dire si la réponse la lève.
    .instead = L'objection peut encore être levée ; pour en soulever une autre, revoyez votre position.
opinions-objection-ones-own = Cette objection est celle de votre organisation.
    .why = Une objection est jugée par les autres membres.
    .instead = Dites si la réponse des rapporteurs la lève.
opinions-objection-with-position = Ici, une objection se soulève avec la position.
    .why = Le règlement intérieur de cet avis fait une objection d'une opposition motivée.
    .instead = Prenez la position « s'oppose » et donnez-en les motifs.
opinions-objection-without-opposition = Votre organisation ne s'oppose pas à ce texte.
    .why = Une objection accompagne une opposition au texte tel qu'il est.
    .instead = Prenez d'abord la position « s'oppose », ou faites un commentaire.
opinions-objection-passages = Choisissez au moins un passage : une objection dit ce qu'elle vise.
opinions-objections-settled = Les objections de cet avis ne changent plus. { opinions-stands }
    .why = On répond aux objections et on les lève jusqu'à la publication.
    .instead = Consultez-les sur la page de l'avis.
opinions-objections = Objections
opinions-objection-about = À propos de : { $passages }.
opinions-objection-remedy = Ce qui la lèverait
opinions-objection-answered-by = Réponse de { $member }, { $at }
opinions-objection-awaits-answer = Maintenue. La réponse des rapporteurs est attendue.
opinions-objection-answer-late = Maintenue. Les rapporteurs n'ont pas répondu dans leur délai.
opinions-objection-awaits-objector = Maintenue. Son auteur dit si la réponse la lève.
opinions-objection-lifted = Levée par son auteur, { $at }.
opinions-objection-maintained = Maintenue, { $at }.
opinions-objection-not_confirmed = Non confirmée : son auteur n'a pas dit si la réponse la levait. Elle ne bloque rien.
opinions-objection-replaced = Remplacée par son auteur, { $at }.
opinions-objection-void = Sans objet : son auteur s'est déporté ou a quitté le conseil.
opinions-objection-set_aside = Écartée, { $at } : { $unfounded ->
    [one] un membre l'a jugée
   *[other] { $unfounded } membres l'ont jugée
  } infondée, { $founded ->
    [0] aucun fondée
    [one] un fondée
   *[other] { $founded } fondée
  }.
opinions-passage-recommendation = la recommandation { $number }
opinions-passage-definition = la définition « { $term } »
opinions-passage-footnote = la note { $number }
opinions-passage-paragraph = le paragraphe { $number }
opinions-passage-heading = le titre « { $title } »
opinions-passage-removed = un passage retiré

# Après la clôture

opinions-no-statements = Il n'y a pas de déclaration à modifier. { opinions-stands }
    .why = Une déclaration se modifie pendant quelques jours après la clôture de l'appel.
    .instead = Consultez la page de l'avis pour voir ce qui est possible maintenant.
opinions-no-statement-made = Votre organisation n'a pas fait de déclaration avec sa position.
    .why = Après la clôture, une déclaration se modifie ; il n'en vient pas de nouvelle.
    .instead = Posez une nouvelle question si le sujet le demande.
opinions-statements-over = Le délai pour modifier une déclaration est passé : il courait jusqu'au { $ended }.
    .why = L'avis se publie avec des déclarations qui ne changent plus.
    .instead = Posez une nouvelle question si le sujet le demande.
opinions-statements-open = Les déclarations peuvent encore changer, jusqu'au { $until }.
    .why = L'avis se publie avec des déclarations qui ne changent plus.
    .instead = Publiez après cette échéance.
opinions-not-to-rework = Ce texte ne peut pas être repris maintenant. { opinions-stands }
    .why = Se reprend un texte qui n'a pas été adopté, dans les dix jours ouvrés.
    .instead = Consultez la page de l'avis pour voir ce qui est possible maintenant.
opinions-reworked-enough = Ce texte a déjà été repris { $times } fois.
    .why = Un texte revient deux fois au plus devant le conseil.
    .instead = Posez une nouvelle question, avec un autre texte.
opinions-rework-over = Le délai pour reprendre ce texte est passé : il courait jusqu'au { $ended }.
    .why = Les rapporteurs ont dix jours ouvrés après la clôture.
    .instead = Posez une nouvelle question, avec un autre texte.
opinions-not-to-publish = Cet avis ne peut pas être publié maintenant. { opinions-stands }
    .why = Se publie un avis que sa règle a adopté.
    .instead = Le résultat d'un avis qui n'est pas adopté est public de lui-même, avec ses positions et ses déclarations.
opinions-publication-planned = La publication est déjà prévue, le { $at }.
    .why = Elle n'a lieu qu'une fois.
    .instead = Annulez-la d'ici là si quelque chose n'est pas prêt.
opinions-no-publication-planned = Aucune publication n'est prévue. { opinions-stands }
    .why = Elle a eu lieu, ou elle a déjà été annulée.
    .instead = Consultez la page de l'avis.
opinions-undo-over = Il est trop tard pour annuler : la publication a lieu le { $at }.
    .why = Une fois l'avis publié, des copies existent.
    .instead = Publiez un erratum si une faute de forme est restée.
opinions-approval-not-asked = Cette approbation n'a pas été demandée.
    .why = La règle dit quelle autorité est consultée après l'adoption, et la demande part avec la publication.
    .instead = Choisissez une approbation demandée, sur la page de l'avis.
opinions-date-to-come = Cette date est à venir : donnez celle de l'acte.
opinions-title-or-question = Donnez au moins un titre ou une question.
opinions-not-a-licence = Une licence se donne par son identifiant SPDX, par exemple CC-BY-SA-4.0.
opinions-no-proof-yet = Cet avis n'a pas encore de preuve.
    .why = La preuve tient au décompte : elle existe à la clôture de l'appel.
    .instead = Revenez après la clôture.
opinions-no-proof-imported = Cet avis n'a pas de preuve.
    .why = Il date d'avant Pluriel et ses décomptes n'ont pas été publiés.
    .instead = Sa page cite le résultat dans les mots où il a été publié, avec sa source.

# Le règlement intérieur

opinions-orders-refused = Ce règlement intérieur ne peut pas être fixé.
    .why = Chaque nombre a ses bornes, chaque règle doit exister, et l'ensemble doit pouvoir s'appliquer.
    .instead = Corrigez les articles signalés.
opinions-orders-unreadable = Ce règlement intérieur n'est pas lisible : { $reason }
    .why = Un mot inconnu ou un nombre mal écrit changerait le sens sans qu'on le voie.
    .instead = Comparez avec la documentation du fichier du conseil.
opinions-orders-out-of-bounds = { $value } est hors des bornes : de { $least } à { $most }.
opinions-orders-unknown-rule = La règle « { $rule } » n'existe pas : donnez-la avec le règlement, ou choisissez-en une de la bibliothèque.
opinions-orders-default-rule-not-listed = La règle par défaut « { $rule } » n'est pas dans la liste des règles : ajoutez-la, ou choisissez-en une de la liste.
opinions-orders-more-groups-than-sponsors = Il ne peut pas falloir plus de groupes que de soutiens : baissez l'un ou relevez l'autre.
opinions-orders-lapse-after-last-ballot = Un texte délaissé doit être caduc avant la limite de l'avis : donnez un nombre de mois plus petit.
opinions-orders-reminder-before-question = Le rappel partirait avant la question : rapprochez-le de l'échéance.
opinions-orders-review-after-end = Le point d'étape viendrait après la fin du suivi : avancez-le.

# Noms

opinions-stage-referred = question reçue
opinions-stage-declined = question écartée
opinions-stage-joined = jointe à une autre question
opinions-stage-drafting = texte en cours d'écriture
opinions-stage-ballot = vote
opinions-stage-suspended = vote suspendu
opinions-stage-annulled = vote annulé
opinions-stage-call = appel à positions
opinions-stage-not_valid = appel sans validité
opinions-stage-adopted = adopté
opinions-stage-not_carried = non adopté
opinions-stage-closed = non adopté, clos
opinions-stage-abandoned = abandonné
opinions-stage-lapsed = caduc
opinions-stage-published = publié
opinions-stage-transmitted = transmis à ses destinataires
opinions-stage-partly_answered = répondu en partie
opinions-stage-answered = répondu
opinions-stage-followed_up = suivi
opinions-stage-follow_up_closed = suivi clos

opinions-position-supports = soutient
opinions-position-supports_with_reservation = soutient avec réserve
opinions-position-abstains = s'abstient
opinions-position-opposes = s'oppose
opinions-position-takes_no_part = ne prend pas part au vote
opinions-position-silent = silence
opinions-position-recused = s'est déporté

opinions-advice-favourable = favorable
opinions-advice-with_remarks = favorable avec remarques
opinions-advice-unfavourable = défavorable
opinions-advice-none = ne se prononce pas

opinions-shown-as-name_and_body = mon nom et mon organisme
opinions-shown-as-body = mon organisme
opinions-shown-as-role = « un membre qui conseille », sans nom
opinions-shown-as-nothing = rien : l'avis reste confidentiel

opinions-block-heading = titre de section
opinions-block-paragraph = paragraphe
opinions-block-recommendation = recommandation
opinions-block-definition = définition
opinions-block-footnote = note

# Ce que dit un import

opinions-import-done = { $commands ->
    [0] Rien à changer : règlement et avis sont déjà ceux du fichier.
    [one] Un changement est à faire.
   *[other] { $commands } changements sont à faire.
}
opinions-import-assumed-orders = Le fichier ne dit rien du règlement intérieur : le modèle « light » est posé, avec la règle du large portage.
opinions-import-assumed-rule = Le fichier dit en mots comment un avis est adopté (« { $words } ») : la règle « { $rule } » le traduit par plus de la moitié des membres, puis l'approbation de l'hôte. À relire.
opinions-import-no-formation = L'avis du { $day } ne dit pas quelle formation l'a rendu, et aucune ne vote : il est laissé de côté.
opinions-import-no-outcome = L'avis du { $day } ne dit pas son issue : il est laissé de côté.
opinions-import-text-missing = Le texte de l'avis du { $day } manque : le fichier « { $file } » n'a pas été trouvé.

# Pages

opinions-title = Avis
    .lead = Ce que le conseil dit, depuis la question jusqu'au texte publié.
opinions-referrals = Saisines
    .lead = Les questions posées au conseil, et ce que chacune est devenue.
opinions-number = Avis n° { $number }
opinions-referral-number = Saisine n° { $number }
opinions-none = Le conseil n'a pas encore rendu d'avis. Un avis commence par une question, posée par un membre.
opinions-no-referrals = Aucune question n'a encore été posée au conseil. Les représentants de ses membres peuvent en poser une.
opinions-under-way = En cours
opinions-published = Publiés
opinions-ended = Terminés en chemin
opinions-latest = Derniers avis
opinions-looking-for-sponsors = En attente de soutiens
opinions-dealt-with = Traitées
opinions-positions = Positions
opinions-text = Le texte
opinions-text-proposed = Le texte proposé
opinions-question = La question
opinions-context = Le contexte
opinions-links = Liens
opinions-sponsors = Soutiens
opinions-what-next = La suite
opinions-statements = Déclarations
opinions-said = Réserves, motifs et explications
opinions-advice = Avis de ceux qui conseillent
opinions-advises = Donne son avis
opinions-votes = Vote
opinions-way = Le chemin
opinions-history = Qui a fait quoi
opinions-cite = Citer cet avis
opinions-citation = { $council }, avis n° { $number }, « { $title } », { $day }, { $address }
opinions-how-computed = Comment est-ce calculé ?
opinions-who-said-what = Qui a dit quoi
opinions-recommendations = Recommandations
opinions-recommendation = Recommandation { $number }
opinions-recommended-to = Destinataire : { $addressee }. Échéance : { $due }.
opinions-not-specified = non précisé
opinions-paragraph = Paragraphe { $number }
opinions-note = Note { $number }
opinions-notes = Notes
opinions-back-to-text = Retour au texte
opinions-referred-by = Posée par { $author } à la formation « { $formation } » le { $day }.

# Résultat

opinions-hemicycle = Positions sur l'avis n° { $opinion }
opinions-turnout-by-day = Participation jour par jour
opinions-turnout-asked = Appelés
opinions-column-day = À la fin du
opinions-group-standing = { $group } : { $standing }
opinions-hemicycle-turnout = Participation à l'appel sur l'avis n° { $opinion }
opinions-centre-answered = se sont prononcés
opinions-centre-support = soutiennent
opinions-carriage = Qui porte cet avis
opinions-counts = { $supports } sur { $members } { $supports ->
        [0] soutient
        [one] soutient
       *[other] soutiennent
    }
opinions-standing-carried = porté
opinions-standing-leaning = plutôt favorable
opinions-standing-divided = partagé
opinions-standing-contested = contesté
opinions-standing-too-few-voices = trop peu de voix
opinions-holds = tenu
opinions-fails = non tenu
opinions-objection = objection
opinions-author = auteur
opinions-a-member = Un membre
opinions-an-adviser = Un membre qui conseille
opinions-imported-outcome = Issue publiée : { $outcome }
opinions-counts-not-published = Les décomptes n'ont pas été publiés.
opinions-approved = Approuvé par { $by }, { $day }.
opinions-not-approved = Non approuvé par { $by }, { $day }.
opinions-silence-refuses = Sans réponse de { $by } dans le délai : la règle y voit un refus. L'avis reste adopté et publié.
opinions-unanswered = { $days ->
        [0] Sans réponse de { $by } : la demande est d'aujourd'hui.
        [one] Sans réponse de { $by } depuis un jour.
       *[other] Sans réponse de { $by } depuis { $days } jours.
    }
opinions-lapsed-idle = Caduc : personne n'a écrit sur le texte pendant trop longtemps.
opinions-lapsed-last-call = Caduc : l'appel n'a pas été ouvert à temps.
opinions-lapsed-not-valid = Caduc : trop peu de membres se sont prononcés. Cela ne dit rien du texte.
opinions-abandoned-because = Abandonné par son auteur : { $reasons }
opinions-awaited-text = Le texte est en cours d'écriture. Sans suite, il sera caduc
opinions-awaited-publication = Adopté par le conseil ; le secrétariat le publie quand les déclarations ne changent plus.
opinions-awaited-rework = Les rapporteurs peuvent reprendre le texte
opinions-call-under-way = { $answered } membres sur { $asked } se sont prononcés. Ce qu'ils disent n'est connu de personne avant la clôture.
opinions-call-spans-meeting = L'appel va jusqu'après la prochaine réunion de la formation.
opinions-call-meeting-cancelled = La réunion attendue a été annulée : l'appel a une nouvelle fin.
opinions-call-meeting-moved = La réunion attendue a été repoussée : l'appel a une nouvelle fin.
opinions-comments-count = { $comments ->
        [one] { $comments } commentaire
       *[other] { $comments } commentaires
    }{ $unanswered ->
        [0] {""}
       *[other] , dont { $unanswered } sans réponse
    }
opinions-declined-sponsors = { $organisations ->
        [0] Aucune organisation ne l'a soutenue
        [one] Une organisation l'a soutenue
       *[other] { $organisations } organisations l'ont soutenue
    }, il en fallait { $needed }.
opinions-admitted-as = Admise : elle est devenue un avis
opinions-taken-up = Une réunion de la formation s'en est saisie : aucun soutien n'est nécessaire.
opinions-backing = { $organisations ->
        [0] Aucune organisation ne la soutient encore
        [one] Une organisation la soutient
       *[other] { $organisations } organisations la soutiennent
    } ; il en faut { $needed }, d'un autre groupe que l'auteur.
opinions-next-referred = D'autres organisations peuvent la soutenir jusqu'au { $until }. Le secrétariat admet la question quand assez d'organisations la soutiennent ; sinon elle est écartée d'elle-même, avec le compte, et peut revenir.
opinions-next-joined = La suite se lit sur la page de la question à laquelle elle est jointe.
opinions-next-declined = La question peut être posée de nouveau, avec de nouveaux soutiens.
opinions-next-admitted = La suite se lit sur la page de l'avis.

# Étapes et actes

opinions-step-question = Question
opinions-step-text = Texte
opinions-step-positions = Positions
opinions-step-published = Publié
opinions-step-answered = Réponse
opinions-act-referred = { $member } a posé la question.
opinions-author-public = une personne du public
opinions-act-referred_publicly = Une question du public a été transmise au conseil.
opinions-act-sponsored = { $member } soutient la question.
opinions-act-taken_up = Une réunion s'est saisie de la question.
opinions-act-declined = La question a été écartée.
opinions-act-joined = Le secrétariat a joint la question à une autre, qui demande la même chose.
opinions-act-authors_joined = Une même question a été jointe à celle-ci : ses auteurs le sont aussi de celle-ci.
opinions-act-parted = Le secrétariat a séparé la question de celle à laquelle elle était jointe.
opinions-act-authors_parted = Une question jointe à celle-ci en a été séparée, avec ses auteurs.
opinions-act-appeal_asked = { $member } a demandé que la formation vote sur son refus.
opinions-act-appeal_opened = Le vote sur le recours a été ouvert.
opinions-act-appeal_closed = Le vote sur le recours est terminé.
opinions-act-appeal_upheld = Sur recours, la formation s'est saisie de la question.
opinions-act-admitted = Le secrétariat a admis la question.
opinions-act-drafted = La plume a écrit sur le texte.
opinions-act-commented = { $member } a commenté le texte.
opinions-act-comment_answered = { $member } a répondu à un commentaire.
opinions-act-suggested = { $member } a suggéré d'autres mots.
opinions-act-suggestion_accepted = { $member } a accepté une suggestion.
opinions-act-suggestion_declined = { $member } a écarté une suggestion.
opinions-act-suggestion_withdrawn = { $member } a retiré sa suggestion.
opinions-act-recused = { $member } s'est déporté.
opinions-act-call_opened = L'appel à positions a été ouvert.
opinions-act-call_end_moved = La fin de l'appel a changé.
opinions-act-reminded = Un rappel est parti à tous ceux qui ne s'étaient pas prononcés.
opinions-act-extension_asked = { $member } a demandé la prolongation de l'appel.
opinions-act-call_extended = L'appel a été prolongé.
opinions-act-text_revised = La plume a modifié le texte pendant l'appel.
opinions-act-form_contested = { $member } a dit qu'une modification touche au fond.
opinions-act-ballot_asked = { $member } a demandé un vote.
opinions-act-ballot_opened = Le vote a été ouvert.
opinions-act-ballot_suspended = Le secrétariat a suspendu le vote.
opinions-act-ballot_resumed = Le vote a repris.
opinions-act-ballot_closed = Le vote a été clos.
opinions-act-found_not_valid = Le terme est passé sans que le vote soit valable.
opinions-act-call_prolonged = L'appel continue.
opinions-act-ballot_restarted = L'urne a été perdue : le vote secret recommence.
opinions-act-ballot_prolonged = Le vote continue.
opinions-act-objection_raised = { $member } a soulevé une objection.
opinions-act-objection_answered = { $member } a répondu à une objection.
opinions-act-objection_judged = { $member } a jugé une objection.
opinions-act-objection_ended = Une objection a pris fin.
opinions-act-advice_given = { $member } a donné son avis.
opinions-act-call_closed = L'appel a été clos.
opinions-act-adopted = La règle a adopté le texte.
opinions-act-not_carried = La règle n'a pas adopté le texte.
opinions-act-not_valid = L'appel n'a pas été valable.
opinions-act-statement_amended = { $member } a modifié sa déclaration.
opinions-act-returned_to_drafting = La plume a repris le texte.
opinions-act-closed = L'avis a été clos.
opinions-act-published = Le secrétariat a publié l'avis.
opinions-act-approval_asked = Une approbation a été demandée.
opinions-act-approval_answered = L'autorité a répondu.
opinions-act-abandoned = L'auteur a abandonné l'avis.
opinions-act-lapsed = L'avis est devenu caduc.
opinions-act-imported = L'avis, antérieur à Pluriel, a été versé au registre.
opinions-event-referred = est posée
opinions-event-imported = est versé
opinions-event-admitted = est admise
opinions-event-declined = est écartée
opinions-event-joined = est jointe à une autre
opinions-event-parted = est séparée de l'autre
opinions-event-appeal_upheld = est prise sur recours
opinions-event-ballot_opened = l'appel est clos, un vote s'ouvre
opinions-event-ballot_suspended = un incident suspend le vote
opinions-event-ballot_resumed = le vote reprend
opinions-event-found_not_valid = le terme passe sans que le vote soit valable
opinions-event-call_prolonged = l'appel continue, une fois
opinions-event-ballot_restarted = l'urne est perdue, le vote recommence
opinions-event-ballot_prolonged = le vote continue, une fois
opinions-event-call_opened = l'appel s'ouvre
opinions-event-abandoned = est abandonné
opinions-event-lapsed = devient caduc
opinions-event-adopted = l'appel est clos, la règle adopte
opinions-event-not_carried = l'appel est clos, la règle n'adopte pas
opinions-event-not_valid = l'appel est clos sans être valable
opinions-event-returned_to_drafting = le texte est repris
opinions-event-closed = le délai de reprise est passé
opinions-event-published = est publié
opinions-column-carriage = Portage
opinions-column-group = Groupe
opinions-column-member = Membre
opinions-column-position = Position
opinions-column-positions = Positions
opinions-begins = commencement
opinions-road-ends = Rien ne suit : c’est une fin.
opinions-road = Le parcours d'un avis
    .lead = Dessiné d'après la table que suit le programme : aucune étape ne se quitte autrement.

# Fiche

opinions-fact-author = Auteur
opinions-fact-breadth = Ce qui mesure la diversité
opinions-fact-closed = Clos
opinions-fact-counted = Positions comptées
opinions-fact-date = Date
opinions-fact-default-rule = Règle par défaut
opinions-fact-electorate = Empreinte du corps électoral (SHA-256)
opinions-fact-formation = Formation
opinions-fact-notices = Courriers
opinions-fact-licence = Licence
opinions-fact-name = Nom
opinions-fact-publicity = Publicité des positions
opinions-fact-quiet = Périodes calmes
opinions-fact-referral = Saisine
opinions-fact-rule = Règle
opinions-fact-source = Source
opinions-fact-sponsors = Soutiens
opinions-fact-version = Version du texte
opinions-licence-unknown = inconnue
opinions-publicity-named = nominative
    .help = À la clôture, la position de chaque membre est publiée.
opinions-publicity-by_group = par groupe
    .help = Les décomptes sont publiés par groupe, ou par ensembles de groupes d'au moins trois membres ; qui a dit quoi reste scellé pour toujours.
opinions-publicity-counts = décomptes seuls
    .help = Seuls les décomptes sont publiés, par ensembles d'au moins trois membres ; qui a dit quoi reste scellé pour toujours.

# Formulaires

opinions-do-refer = Poser une question
    .consequence = Elle sera publique, avec un numéro.
opinions-comments-title = Commentaires
    .lead = La plume répond à chaque commentaire avant d'ouvrir l'appel.
opinions-no-comment-yet = Personne n'a encore commenté ce texte.
opinions-awaits-answer = En attente de réponse
opinions-on-paragraph = Sur le paragraphe { $number }
opinions-on-removed = Sur un passage retiré
opinions-do-answer = Répondre
opinions-position-recorded = Position enregistrée : { $position }, { $at }.
opinions-verify = Vérifier cet avis
    .lead = Chacun peut refaire le calcul, sans ce site.
opinions-do-download-proof = Télécharger la preuve
opinions-proof-shows = La preuve contient la règle, le corps électoral, les positions ou les décomptes promis, et le résultat. La première commande recalcule tout et dit quel nombre diffère.
opinions-proof-receipts = La seconde compare avec le récépissé d'un membre : une position laissée de côté se voit.
opinions-proof-not-yet = Ce que cela ne prouve pas encore : que le registre n'a pas été réécrit. Les récépissés des membres en sont, pour l'instant, le seul témoin.

# Règlement intérieur et règles

opinions-orders = Règlement intérieur
    .lead = Les délais, les seuils et les règles du conseil.
opinions-orders-general = L'essentiel
opinions-orders-since-host = Version { $version }, fixée par l'hôte, { $day }.
opinions-orders-since-council = Version { $version }, votée par le conseil, { $day }.
opinions-orders-versions = { $count ->
        [one] { $count } version
       *[other] { $count } versions
    } depuis le début ; un avis garde celle de son admission.
opinions-no-orders-yet = Le règlement intérieur n'est pas encore fixé. Le secrétariat le pose avec les règles du conseil.
opinions-quiet-period = du { $first } au { $last }
opinions-bounded = { $value } (de { $least } à { $most })
opinions-by-college = les collèges
opinions-by-kind = les types de membres
opinions-formations = Formations
opinions-rules = Règles d'adoption
    .lead = Une règle adopte un texte ; elle ne dit pas qui le porte.
opinions-rules-explained = Les règles expliquées
opinions-rule-is-default = C'est la règle par défaut.
opinions-rule-in = Ce que cela veut dire aujourd'hui : { $formation }
opinions-laboratory = Laboratoire des règles
    .lead = Ce qu'une règle fait dans le conseil d'aujourd'hui, quels que soient les votes : qui pèse, qui bloque, ce qu'elle aurait décidé. Rien n'est changé ici ; l'adresse de la page garde la règle examinée, et se partage.
opinions-laboratory-of-rule = Examiner cette règle au laboratoire
opinions-laboratory-own = Règle à l'essai
opinions-laboratory-nobody = Personne ne vote encore dans aucune formation : le laboratoire examine une règle dès que des membres siègent avec une voix.
    .why = Le laboratoire examine une règle dans un corps électoral.
    .instead = Revenez quand des membres siègent avec une voix.
opinions-laboratory-refused = Cette règle n'est pas lisible : { $error }
    .why = Une règle est un objet JSON de la grammaire documentée, évalué exactement.
    .instead = Corrigez la place indiquée, ou repartez d'une règle de la bibliothèque.
opinions-laboratory-too-long = Cette règle est trop longue : au plus { $most } octets.
opinions-laboratory-unknown = La règle « { $rule } » n'est ni dans la liste du conseil ni dans la bibliothèque.
opinions-laboratory-shape = Composer une règle
opinions-laboratory-json = Écrire une règle en données (JSON)
opinions-laboratory-examine = Examiner
opinions-laboratory-no-other = aucune
opinions-laboratory-field-regle = Règle
opinions-laboratory-field-autre = Comparer avec
opinions-laboratory-field-formation = Formation
opinions-laboratory-field-soutien = Soutien demandé
opinions-laboratory-field-de = Part de quoi
opinions-laboratory-field-quorum = Quorum
opinions-laboratory-field-groupes = Majorité des exprimés aussi dans
opinions-laboratory-field-seule = Et que cela tienne encore sans n'importe quelle organisation
opinions-laboratory-field-json = La règle
    .help = Corrigez, ajoutez, puis examinez : la phrase et l'arbre de la règle reviennent en tête de page, ou la place de l'erreur ici.
opinions-laboratory-soutien-plus-1-2 = plus de la moitié
opinions-laboratory-soutien-2-3 = au moins deux tiers
opinions-laboratory-soutien-3-4 = au moins trois quarts
opinions-laboratory-soutien-1-1 = tous
opinions-laboratory-de-members = des membres
opinions-laboratory-de-taking_part = des participants (soutiens, oppositions, abstentions)
opinions-laboratory-de-expressed = des suffrages exprimés (soutiens et oppositions)
opinions-laboratory-quorum-none = sans quorum
opinions-laboratory-quorum-1-3 = un tiers des membres participe
opinions-laboratory-quorum-1-2 = la moitié des membres participe
opinions-laboratory-quorum-2-3 = deux tiers des membres participent
opinions-laboratory-groupes-none = aucun groupe en particulier
opinions-laboratory-groupes-1-2 = la moitié des groupes
opinions-laboratory-groupes-2-3 = deux tiers des groupes
opinions-laboratory-groupes-1-1 = tous les groupes
opinions-laboratory-power = Qui pèse, qui bloque, qui décide
opinions-laboratory-power-means = Le pouvoir d'un membre est la part des situations où sa voix change le résultat. Deux suppositions sur les autres donnent deux mesures.
opinions-laboratory-power-all-speak = Pouvoir par groupe, quand tous les autres s'opposent
opinions-laboratory-power-others-silent = Pouvoir par groupe, quand tous les autres se taisent
opinions-laboratory-compositions = Plus petites compositions qui adoptent
opinions-laboratory-compositions-count = { $count ->
        [one] { $count } composition minimale qui adopte
       *[other] { $count } compositions minimales qui adoptent
    }
opinions-laboratory-compositions-shown = Les { $count } premières, des plus petites aux plus grandes ; le JSON en donne davantage.
opinions-laboratory-compositions-not-computed = Compositions minimales non calculées : il y en a trop à regarder, et rien n'est deviné.
opinions-laboratory-paradox = Le paradoxe de participation
opinions-laboratory-comparison = Comparaison de deux règles
opinions-laboratory-replay = Les avis passés sous cette règle
opinions-laboratory-no-past = Aucun avis n'est encore passé par un appel : ils seront rejoués ici sous la règle choisie.
opinions-column-members = Membres
opinions-column-shapley = Pouvoir (Shapley et Shubik)
opinions-column-banzhaf = Pouvoir (Banzhaf)
opinions-column-each = Chacun de ses membres (Banzhaf)
opinions-column-opinion = Avis
opinions-column-was = Résultat d'alors
opinions-column-under-this-rule = Sous cette règle
opinions-outcome-adopted = adopté
opinions-outcome-not-carried = non adopté
opinions-outcome-not-valid = sans validité
opinions-set-orders = Fixer le règlement intérieur
    .lead = L'hôte le fixe tant que le conseil n'a pas voté le sien ; chaque page qui le cite le dit.
opinions-do-set-orders = Fixer le règlement intérieur
    .consequence = Les avis déjà admis gardent le leur.
opinions-field-preset = Repartir d'un modèle
    .help = Les délais du modèle remplacent ceux ci-dessous ; les règles du conseil sont gardées.
opinions-preset-none = non, garder ce qui est écrit
opinions-field-orders = Règlement
    .help = En JSON ; chaque nombre a ses bornes, montrées sur la page du règlement.
opinions-orders-referral = De la question à l'admission
opinions-orders-drafting = Le texte
opinions-orders-call = L'appel à positions
opinions-orders-ballot = Le scrutin
opinions-orders-publish = La publication
opinions-orders-answers = Les réponses
opinions-orders-follow_up = Le suivi
opinions-orders-mails = Les courriels
opinions-orders-referral-public-form = Formulaire public
opinions-orders-referral-open-per-author = Questions ouvertes par auteur
opinions-orders-referral-sponsors = Soutiens nécessaires
opinions-orders-referral-groups = De combien de groupes
opinions-orders-referral-or-at-meeting = Ou prise en réunion
opinions-orders-referral-window-days = Délai pour les soutiens (jours)
opinions-orders-referral-appeal = Organisations pour contester un refus
opinions-orders-drafting-pens = Plumes
opinions-orders-drafting-amendments = Amendements
opinions-orders-drafting-request-by = Organisations pour en demander
opinions-orders-drafting-lapse-months = Caducité d'un texte délaissé (mois)
opinions-orders-drafting-last-ballot-months = Limite du dernier appel (mois)
opinions-orders-call-days = Durée au moins (jours)
opinions-orders-call-working-days = Durée au moins (jours ouvrés)
opinions-orders-call-span-meeting = Va jusqu'après la prochaine réunion
opinions-orders-call-close-working-days-after-meeting = Jours ouvrés après la réunion
opinions-orders-call-extend-by = Organisations pour prolonger
opinions-orders-call-extend-working-days = Prolongation (jours ouvrés)
opinions-orders-call-reopen-times = Réouvertures
opinions-orders-call-reopen-working-days = Réouverture (jours ouvrés)
opinions-orders-call-hold-working-days = Suspension par objection (jours ouvrés)
opinions-orders-call-objection = Forme d'une objection
opinions-orders-call-objector-working-days = Délai de l'auteur d'une objection (jours ouvrés)
opinions-orders-ballot-when = Quand
opinions-orders-ballot-asked-by = Organisations pour en demander un
opinions-orders-ballot-working-days = Durée (jours ouvrés)
opinions-orders-ballot-form = Forme
opinions-orders-ballot-not-valid = Après un vote non valable
opinions-orders-ballot-proxies = Procurations
opinions-orders-hands-correct-working-days = Après un vote à main levée, correction possible (jours ouvrés)
opinions-orders-publish-statements-working-days = Déclarations modifiables (jours ouvrés)
opinions-orders-publish-undo-minutes = Annulation possible (minutes)
opinions-orders-publish-licence = Licence
opinions-orders-answers-days = Délai de réponse (jours)
opinions-orders-answers-remind-before-days = Rappel avant l'échéance (jours)
opinions-orders-follow-up-review-months = Point d'étape (mois)
opinions-orders-follow-up-close-months = Fin du suivi (mois)
opinions-orders-mails-per-opinion = Courriels par avis et par membre
opinions-orders-mails-digest = Jour de la lettre hebdomadaire
opinions-orders-word-on-request = à la demande
opinions-orders-word-always = toujours
opinions-orders-word-reasons = des motifs
opinions-orders-word-remedy = passages, motifs et remède
opinions-orders-word-asked = à la demande
opinions-orders-word-roll-call = à voix haute, au nom de chaque membre
opinions-orders-word-secret = secret
opinions-orders-word-lapse = caducité
opinions-orders-word-extension = prolongation
opinions-orders-word-second-call = second appel
opinions-orders-word-monday = lundi
opinions-orders-word-tuesday = mardi
opinions-orders-word-wednesday = mercredi
opinions-orders-word-thursday = jeudi
opinions-orders-word-friday = vendredi
opinions-orders-word-saturday = samedi
opinions-orders-word-sunday = dimanche
opinions-feed = { $council } : avis

opinions-stage-last_reading = dernière lecture
opinions-event-last_reading_opened = la dernière lecture est ouverte
opinions-awaited-last-reading = Le texte est relu avant l'appel : des retouches de cohérence, rien d'autre
opinions-act-amendments_asked = { $member } a demandé que le texte puisse être amendé.
opinions-act-amendment_proposed = Un amendement a été déposé.
opinions-act-block_amended = Un amendement dit ce qu'il change.
opinions-act-amendment_signed = { $member } a signé un amendement.
opinions-act-amendment_withdrawn = Un amendement a été retiré.
opinions-act-amendment_advised = { $member } a donné son avis sur un amendement.
opinions-act-amendments_accepted = Des amendements sont entrés dans le texte.
opinions-act-amendment_rejected = Un amendement a été rejeté.
opinions-act-amendment_vote_asked = { $member } a demandé un vote sur un amendement.
opinions-act-conflict_declared = Deux amendements ont été déclarés incompatibles.
opinions-act-amendment_vote_opened = Un vote sur des amendements a été ouvert.
opinions-act-amendment_taken_out = Un amendement a été disjoint, pour être voté seul.
opinions-act-amendment_ballot_cast = Un bulletin sur des amendements a été déposé.
opinions-act-amendment_vote_closed = Un vote sur des amendements est clos.
opinions-act-amendment_vote_kept = Un vote sur un amendement est dû : il s'ouvrira après celui qui est en cours.
opinions-act-amendment_overtaken = Un amendement a été dépassé par un autre, qu'un vote a accepté.
opinions-act-last_reading_opened = La dernière lecture a été ouverte.
