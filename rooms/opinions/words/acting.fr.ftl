# Ce que l'on fait des avis : formulaires, bureau, courriels, commandes de l'interface de programmation

acting-opinions = Avis
acting-referrals = Saisines
acting-opinion-called = Avis n° { $number } : { $title }
acting-referral-called = Saisine n° { $number } : { $title }
acting-question = La question
acting-text = Le texte
acting-version = version { $version }
acting-read = Lire le texte, version { $version }
acting-choose = Choisissez l'une des réponses proposées.
acting-labelled = { $label } : { $value }
acting-group-undeclared = type non déclaré
acting-backing = Soutiens
acting-backed-at-meeting = Une réunion de la formation s'est saisie de la question.
acting-backed = { $organisations ->
    [0] Aucune organisation ne la soutient encore
    [one] Une organisation la soutient
   *[other] { $organisations } organisations la soutiennent
  } ; il en faut { $needed }, jusqu'au { $until }.
acting-backed-by = La soutiennent : { $names }.

# Poser une question

acting-refer = Poser une question au conseil
    .lead = Une question claire suffit pour commencer. Vous pouvez joindre un texte s'il est déjà écrit.
    .send = Poser la question au nom de { $member }
    .then = Elle reçoit un numéro et une page publique dès maintenant.
acting-refer-formation = À quelle formation ?
acting-refer-title = Titre
    .help = Quelques mots qui disent le sujet.
acting-refer-question = La question
    .help = Une ou deux phrases, à laquelle un avis puisse répondre.
acting-refer-context = Ce qu'il faut savoir
    .help = Ce qui s'est passé, qui est concerné, ce qui a déjà été essayé.
acting-refer-links = Liens
    .help = Une adresse par ligne, qui commence par https:// ou http://.
acting-refer-wanted = Pour quand ?
    .help = Par exemple 27/10/2026 ou 27 octobre.
acting-refer-text = Le texte, s'il est déjà écrit
    .help = Collez-le : une ligne vide sépare deux paragraphes, et # au début d'une ligne en fait un titre. Il se corrige ensuite.
acting-refer-sign-in = Pour poser une question, connectez-vous
    .help = Un lien vous est envoyé par courriel, sans mot de passe. Si votre organisation ne siège pas au conseil, demandez à l'un de ses membres de porter votre question.
acting-refer-not-you = Votre rôle ne permet pas de poser une question
    .help = Les questions viennent des organisations membres, avec ou sans voix. Si vous parlez aussi pour un membre, changez de rôle à votre bureau.
acting-expect-received = Un numéro tout de suite. Une organisation peut avoir { $most ->
    [one] une question ouverte
   *[other] { $most } questions ouvertes
  } à la fois.
    .term = À l'envoi
acting-expect-backing = Il faut le soutien { $sponsors ->
    [one] d'une organisation
   *[other] de { $sponsors } organisations
  }, d'un autre groupe que le vôtre et sans lien avec vous, dans les { $days } jours. Le secrétariat admet alors la question.
    .term = Ensuite
acting-expect-backing-or-meeting = Il faut le soutien { $sponsors ->
    [one] d'une organisation
   *[other] de { $sponsors } organisations
  }, d'un autre groupe que le vôtre et sans lien avec vous, dans les { $days } jours ; ou qu'une réunion de la formation s'en saisisse. Le secrétariat admet alors la question.
acting-expect-text = Vous tenez la plume. Les membres commentent, vous répondez, puis vous ouvrez l'appel.
    .term = Le texte
acting-expect-call = Chaque membre qui vote est appelé à prendre position, pendant { $calldays } jours et au moins { $workingdays } jours ouvrés. La règle d'adoption décide, sans qu'aucun vote ne soit demandé au secrétariat.
    .term = L'appel

# De la question à l'admission

acting-sponsor = Soutenir cette question
    .lead = Soutenir, c'est dire que la question mérite un avis du conseil. Cela ne dit rien de la réponse.
    .send = Soutenir au nom de { $member }
    .then = Le soutien de votre organisation est public et ne se retire pas.
acting-take-up = Noter qu'une réunion s'est saisie de la question
    .lead = Une question dont une réunion de la formation se saisit n'a plus besoin de soutien.
    .send = Noter la décision
    .then = La réunion est citée sur la page de la question, qui peut alors être admise.
acting-take-up-meeting = Réunion
acting-no-meeting-held = Aucune réunion de la formation { $formation } n'a encore eu lieu : ajoutez-la au calendrier.
acting-meetings-held = Les réunions de la formation { $formation } qui ont eu lieu.
acting-no-meeting = Aucune
acting-decline = Écarter cette question
    .lead = C'est la formation qui écarte une question, avec ses motifs ; le secrétariat l'enregistre.
    .send = Enregistrer la décision
    .then = L'auteur est prévenu, les motifs sont publics. La question pourra être posée de nouveau.
acting-decline-reasons = Motifs de la formation
    .help = Tels qu'ils seront lus par l'auteur et par le public.
acting-decline-meeting = Réunion qui l'a décidé
acting-admit = Admettre cette question
    .lead = L'admission fixe la règle d'adoption et ce qui sera publié des positions. Elles ne changent plus ensuite.
    .send = Admettre la question
    .then = Elle devient un avis numéroté, son auteur tient la plume, et il en est prévenu.
acting-rule = Règle d'adoption
    .help = Une autre règle que celle d'usage se décide en réunion, avant la discussion.
acting-rule-default = { $rule } (règle d'usage)
acting-rule-chosen-at = Réunion qui a choisi une autre règle
acting-rule-today = Ici : { $numbers }.
acting-rule-how = « { $rule } » : comment est-ce calculé ?
acting-rule-elsewhere = Sa règle d'adoption, « { $rule } », est expliquée dans le formulaire.
acting-publicity = Ce qui sera publié des positions
    .help = Ce qui est promis caché le reste.
acting-publicity-named = La position de chaque membre
    .means = À la clôture, chacun lit qui a dit quoi.
    .promise = La position de chaque membre sera publiée à la clôture de l'appel, pas avant.
acting-publicity-by_group = Les décomptes par groupe
    .means = À la clôture, chacun lit combien ont dit quoi dans chaque groupe d'au moins trois membres, les plus petits étant comptés ensemble. La règle peut demander ces décomptes. Qui a dit quoi reste scellé.
    .promise = Seuls des décomptes par groupe d'au moins trois membres seront publiés, à la clôture de l'appel. Qui a dit quoi reste scellé, sauf pour qui signe sa déclaration.
acting-publicity-counts = Les seuls décomptes
    .means = À la clôture, chacun lit combien ont dit quoi. Qui a dit quoi reste scellé.
    .promise = Seuls des décomptes seront publiés, à la clôture de l'appel. Qui a dit quoi reste scellé, sauf pour qui signe sa déclaration.
acting-pen = La plume
acting-pen-will-be = { $names } tiendra la plume.

# Le texte

acting-write = Écrire le texte
    .lead = Un passage, un formulaire. Rien ne se perd : chaque version d'un passage est gardée.
acting-text-empty = Le texte ne contient encore aucun passage. Ajoutez-en un ci-dessous, ou collez-le en entier.
acting-title = Changer le titre
    .send = Enregistrer le titre
acting-add = Ajouter
    .send = Ajouter au texte
acting-add-title = Ajouter : { $kind }
acting-add-kinds = Ajouter plutôt :
acting-kinds = En faire plutôt :
acting-word = Modifier un passage
    .send = Enregistrer ces mots
acting-move = Déplacer ce passage
    .send = Déplacer
acting-remove = Retirer ce passage
    .send = Retirer du texte
    .then = Il reste dans l'historique et peut être remis.
acting-removed = Passages retirés
acting-restore = Remettre un passage
    .lead = Ce passage a été retiré du texte. Ses mots sont ci-dessous : corrigez-les au besoin, choisissez sa place, puis ajoutez-le.
acting-change-block = Modifier « { $words } »
acting-restore-block = Remettre « { $words } »
acting-formers = Versions précédentes
acting-former = Reprendre les mots de la version { $version }, du { $at }
acting-place = Place
acting-place-first = Au début du texte
acting-place-after = Après « { $words } »
acting-words = Texte
    .paste = Une ligne vide sépare deux paragraphes, qui deviennent deux passages ; # au début d'une ligne en fait un titre.
    .footnote = La note se rapporte au passage qui la précède.
acting-words-heading = Titre de la section
acting-words-definition = Définition
acting-words-recommendation = Ce que le conseil recommande
acting-term = Terme défini
    .help = Les mots tels qu'ils apparaissent dans le texte.
acting-addressee = À qui
    .help = Laissez vide si la recommandation ne s'adresse à personne en particulier.
acting-due = Pour quand
    .help = Par exemple 27/10/2026 ou 27 octobre.

acting-comment = Commenter le texte
    .lead = La plume répond à chaque commentaire. L'appel ne s'ouvre pas tant que l'un d'eux attend.
    .send = Commenter au nom de { $member }
    .then = Le commentaire est public, avec le nom de votre organisation.
acting-comment-block = Sur quel passage
acting-comment-whole = Tout le texte
acting-comment-text = Commentaire
    .help = Dites ce qui vous gêne et, si vous le pouvez, les mots que vous préféreriez.
acting-answer = Répondre à un commentaire
    .send = Publier la réponse
    .then = Elle est publique et ne se réécrit pas.
acting-answer-text = Réponse
    .help = Dites ce que vous avez changé, ou pourquoi vous gardez le texte.
acting-answer-by = De
acting-answer-comment = Commentaire
acting-answer-block = Passage commenté
acting-answer-left = { $count ->
    [0] Tous les commentaires ont leur réponse.
    [one] Un commentaire attend une réponse.
   *[other] { $count } commentaires attendent une réponse.
  }
acting-abandon = Abandonner cet avis
    .lead = L'auteur peut renoncer à un avis tant que l'appel n'est pas ouvert.
    .send = Abandonner l'avis
    .then = C'est définitif. Le texte et vos raisons restent publics ; la question pourra être posée de nouveau.
    .confirm = Abandonner cet avis pour de bon ?
acting-abandon-reasons = Raisons
    .help = Ce que liront les membres qui ont soutenu et commenté.

# L'appel

acting-call = Ouvrir l'appel à positions
    .lead = Voici ce qui suit dès que l'appel est ouvert.
    .send = Ouvrir l'appel
    .then = Le texte ne change plus ; le corps électoral est fixé et publié.
acting-call-until = Fin de l'appel
acting-call-meeting = Réunion
    .spans = L'appel va jusqu'à quelques jours ouvrés après la prochaine réunion de la formation.
acting-call-who = Qui est appelé
acting-call-electors = { $count ->
    [one] Un membre
   *[other] { $count } membres
  } : { $groups }.
acting-call-group = { $group } ({ $count })
acting-call-text = Sur quel texte
acting-call-letters = Courriels
acting-call-mails = Un courriel part à chaque membre appelé, puis un seul rappel à qui n'aura rien dit : { $dates }.
acting-call-mails-none = Un courriel part à chaque membre appelé. Il n'y aura pas de rappel.
acting-recuse = Se déporter
    .lead = Une organisation qui a un intérêt dans la question se retire avant que quiconque ait pris position.
    .send = Déclarer l'intérêt de { $member }
    .then = Votre organisation ne compte plus parmi celles qui votent sur cet avis. C'est public et ne se reprend pas.

acting-position = Prendre position
    .send = Prendre position au nom de { $member }
    .then = Vous pourrez la changer jusqu'à la clôture de l'appel.
acting-position-change = Changer de position
    .send = Changer la position de { $member }
    .then = La nouvelle position remplace la précédente.
acting-position-in-the-name = Prendre position au nom de { $member }
acting-position-which = Que dit votre organisation de ce texte ?
acting-position-supports = Soutient
    .means = Nous voulons que le conseil publie ce texte.
acting-position-supports_with_reservation = Soutient avec réserve
    .means = Nous le voulons aussi, avec une réserve que nous écrivons.
acting-position-abstains = S'abstient
    .means = Nous ne disons ni oui ni non.
acting-position-opposes = S'oppose
    .means = Nous ne voulons pas de ce texte tel qu'il est.
acting-position-takes_no_part = Ne prend pas part
    .means = Nous avons un intérêt dans la question, ou elle ne nous concerne pas.
acting-position-reservation = Réserve
    .help = Seulement si vous soutenez avec réserve : dites laquelle.
acting-position-reasons = Motifs de l'opposition
    .help = Seulement si vous vous opposez : avec des motifs, c'est une objection.
    .named = Seulement si vous vous opposez : avec des motifs, c'est une objection. Elle est publiée dès maintenant au nom de votre organisation, et la plume y répond.
    .apart = Seulement si vous vous opposez. Pour une objection, à laquelle les rapporteurs répondent, prenez d'abord cette position.
acting-position-explanation = Explication
    .help = Pourquoi cette position, en quelques mots.
acting-position-statement = Déclaration
    .help = Publiée à côté de l'avis, à la même taille que lui, adopté ou non.
acting-position-signs = Signer la déclaration du nom de { $member }
    .help = Sans signature, elle est publiée sans nom. Une déclaration signée dit qui l'a faite, et peut laisser deviner la position.
acting-held = { $member } a pris position
acting-held-position = Position
acting-held-at = Enregistrée
acting-held-change = Pour la changer, envoyez de nouveau le formulaire ci-dessous avant la clôture. Jusque-là, personne ne la lit, ni le secrétariat ni la plume.

acting-advice = Donner un avis consultatif
    .lead = Cet avis n'entre dans aucun décompte. Il est montré à part, avec un autre signe.
    .send = Donner l'avis de { $member }
    .then = Vous pourrez le changer jusqu'à la clôture de l'appel.
acting-advice-which = Avis
acting-advice-remarks = Remarques
    .help = Nécessaires si l'avis est favorable avec remarques.
acting-advice-shown = Comment voulez-vous être montré ?
    .help = Votre nom n'apparaît que si vous l'avez rendu public à votre bureau.

acting-receipt = Votre reçu
    .lead = Il prouve ce que votre organisation a dit, et quand. Vous seul·e le voyez.
acting-receipt-member = Membre
acting-receipt-objection = (objection)
acting-receipt-entry = Entrée du registre
acting-receipt-hash = Empreinte de l'entrée
acting-receipt-file = Télécharger le reçu
acting-receipt-use = Après la clôture, la preuve de l'avis (`preuve.json`, sur sa page) permet de vérifier que cette position a compté :

    `pluriel verify opinion preuve.json --receipt recu.json`

    Une position laissée de côté se voit ainsi, sans demander à personne.
acting-no-receipt = Il n'y a pas de reçu ici
    .why = Un reçu appartient au membre qui a pris position, et n'est montré qu'à qui parle pour lui.
    .instead = Si votre organisation a pris position, choisissez ce rôle à votre bureau.

# Pendant l'appel

acting-position-to-confirm = Le texte a changé depuis votre position, prise sur la version { $version } : confirmez-la ou changez-la. Jusque-là elle ne compte pas.
acting-revise = Modifier le texte pendant l'appel
    .lead = Choisissez le passage. Une modification de fond rouvre l'appel, et les positions déjà prises sont à confirmer.
    .of-block = Nombres, destinataires, échéances, définitions, « doit » ou « peut » : ce qui y touche est du fond, quoi qu'on coche.
    .send = Modifier le texte
    .then = La différence est publique, et ceux qui ont déjà pris position en sont prévenus si elle touche au fond.
acting-revise-block = Modifier { $passage }
acting-revise-nature = Cette modification est
acting-revise-form = De forme
    .means = Une coquille, une virgule. Tout membre peut dire dans les deux jours ouvrés qu'elle touche au fond.
acting-revise-substance = De fond
    .means = L'appel est rouvert pour ce passage et ceux qui s'y réfèrent ; les positions sont à confirmer.
acting-contest = Dire que cette modification touche au fond
    .lead = Demander suffit : les positions prises sont alors à confirmer, et l'appel est rouvert.
    .send = Le dire au nom de { $member }
    .then = C'est public, et ne se retire pas.
acting-extend = Demander la prolongation de l'appel
    .lead = L'appel se prolonge une fois, quand assez d'organisations le demandent.
    .send = Le demander au nom de { $member }
    .then = La demande est publique et ne se retire pas.
acting-extend-until = Il se terminerait
acting-extend-needed = Il faut
acting-extend-by = { $count ->
    [one] une organisation
   *[other] { $count } organisations
  }
acting-extend-asked = L'ont déjà demandé
acting-extend-nobody = personne

# Le vote

acting-ask-ballot = Demander un vote après l'appel
    .lead = Si assez d'organisations le demandent, l'appel ne décide pas : un vote de quelques jours s'ouvre à sa clôture, sur le même texte et avec les mêmes membres.
    .send = Le demander au nom de { $member }
    .then = La demande est publique et ne se retire pas.
acting-ask-ballot-needed = Il faut
acting-ask-ballot-by = { $count ->
    [one] une organisation
   *[other] { $count } organisations
  }
acting-ask-ballot-asked = L'ont déjà demandé
acting-ask-ballot-nobody = personne
acting-suspend = Suspendre le vote
    .lead = Un incident empêche de voter : le délai s'arrête, et le temps perdu sera rendu. Le vote reprend de lui-même après dix jours ouvrés.
    .send = Suspendre le vote
    .then = La suspension et ses motifs sont publics ; les votes déjà enregistrés restent.
acting-suspend-reasons = Ce qui s'est passé
    .help = Tel que chacun le lira.
acting-resume = Reprendre le vote
    .lead = L'incident est terminé : le vote est ouvert de nouveau, et le temps de la suspension est rendu.
    .send = Reprendre le vote
    .then = Un courriel part à chaque membre appelé, avec la nouvelle échéance.

# Les objections

acting-position-raises = Soulever ces motifs en objection, au nom de { $member }
    .help = Ils sont publiés dès maintenant, avec le nom de votre organisation, et la plume y répond avant la clôture. Sinon ils restent scellés jusqu'à la clôture, puis sont publiés sans nom.
acting-objection-by = Objection de
acting-objection-at = Soulevée
acting-objection-passages = Passages visés
    .help = Seuls ces passages sont en cause ; le reste du texte peut avancer.
acting-objection-reasons = Motifs
    .help = Ce qui ne va pas dans ces passages.
acting-objection-remedy = Ce qui lèverait l'objection
    .help = Les mots ou le changement qui suffiraient.
acting-objection-answer = Réponse des rapporteurs
acting-object = Soulever une objection
    .lead = Une objection est publique dès maintenant, avec le nom de votre organisation. Les rapporteurs y répondent dans les cinq jours ouvrés ; vous dites ensuite si la réponse la lève.
    .send = Soulever l'objection au nom de { $member }
    .then = Les rapporteurs sont prévenus.
acting-answer-objection = Répondre à une objection
    .send = Répondre à l'objection
    .then = La réponse est publique et ne se réécrit pas ; l'auteur de l'objection est prévenu et dit si elle la lève.
acting-answer-objection-text = Réponse
    .help = Dites ce qui change dans le texte, ou pourquoi rien ne change.
acting-settle-objection = Lever ou maintenir l'objection
    .do = Lever ou maintenir l'objection
    .send = Répondre au nom de { $member }
    .then = Ce que vous dites est public, à côté de l'objection.
acting-settle-objection-which = Que devient cette objection ?
acting-settle-objection-lifted = Elle est levée
    .means = Votre position reste ce qu'elle est ; elle ne compte plus comme une objection.
acting-settle-objection-maintained = Elle est maintenue
    .means = La réponse ne suffit pas.
acting-judge-objection = Juger une objection
    .lead = L'objection est écartée à la clôture si les trois quarts de ceux qui se prononcent, et la majorité dans chaque groupe hors celui de son auteur, la jugent infondée.
    .do = Juger l'objection
    .send = Juger au nom de { $member }
    .then = Votre jugement est public ; le dernier compte, jusqu'à la clôture.
acting-judge-objection-which = Après la réponse des rapporteurs, cette objection est-elle fondée ?
acting-judge-objection-unfounded = Elle est infondée
    .means = La réponse suffit.
acting-judge-objection-founded = Elle est fondée
    .means = La réponse ne suffit pas.

# Après la clôture

acting-statement = Modifier la déclaration
    .lead = Une déclaration peut être corrigée, ou retirée si elle est vide,
    .help = Videz le champ pour la retirer.
    .send = Enregistrer la déclaration de { $member }
    .then = Elle remplace la précédente. L'avis est publié avec ce qu'elle dit à l'échéance.
acting-publish = Publier cet avis
    .lead = Voici ce que la publication fait.
    .send = Publier l'avis
    .then = Vous aurez { $minutes } minutes pour l'annuler ; ensuite l'avis est publié et les courriels partent.
acting-publish-text = Le texte adopté
acting-publish-statements = Déclarations
    .count = { $count ->
    [0] aucune
    [one] une déclaration, à la même taille que le texte
   *[other] { $count } déclarations, à la même taille que le texte
  }
acting-publish-approval = Approbation demandée
    .asked = à { $by }, qui a { $days } jours pour répondre. La publication du conseil n'attend pas sa réponse.
acting-publish-licence = Licence
acting-publish-told = Qui est prévenu
    .who = Aussitôt, celles et ceux qui suivent l'avis par courriel ; les membres de la formation, dans la lettre hebdomadaire.
acting-publish-unanswered = { $count ->
    [one] Un commentaire de la fin de l'appel attend encore la réponse de la plume.
   *[other] { $count } commentaires de la fin de l'appel attendent encore la réponse de la plume.
  }
acting-sign-in-again = Reconnectez-vous avant de publier
    .why = Publier demande une connexion de moins d'une heure : un navigateur oublié ouvert ne publie rien.
    .instead = Connectez-vous de nouveau : vous reviendrez à cette page.
acting-undo = Annuler la publication
    .planned = La publication est prévue
    .send = Annuler la publication
    .then = Rien n'est parti : l'avis reste adopté et peut être publié plus tard.
    .leave = Laisser publier
acting-approval = Consigner une approbation
    .lead = L'approbation suit l'adoption et ne la change pas. Une réponse corrigée garde la précédente.
    .send = Consigner la réponse
    .then = Elle est publique, datée, à côté de l'avis.
acting-approval-by = Qui a répondu
acting-approval-asked = Demandée à { $by } le { $at }.
acting-approval-answer = Réponse
acting-approval-approved = Approuve l'avis
acting-approval-not_approved = N'approuve pas l'avis
acting-approval-dated = Date de la réponse
    .help = Par exemple 27/10/2026 ou 27 octobre.
acting-approval-reasons = Motifs donnés
    .help = Tels qu'ils ont été donnés.
acting-rework = Reprendre le texte
    .lead = Un texte qui n'a pas été adopté peut être réécrit, puis soumis à un nouvel appel.
    .send = Reprendre le texte
    .then = { $left ->
    [0] L'avis revient à l'écriture. C'est la dernière fois qu'il peut être repris.
    [one] L'avis revient à l'écriture. Il pourra être repris encore une fois.
   *[other] L'avis revient à l'écriture. Il pourra être repris encore { $left } fois.
  }

# Ce que l'on peut faire maintenant

acting-do-sponsor = Soutenir au nom de { $member }
    .then = C'est dire que la question mérite un avis, sans rien dire de la réponse.
acting-do-admit = Admettre la question
    .then = Elle devient un avis numéroté, et son auteur tient la plume.
acting-do-take-up = Noter qu'une réunion s'en est saisie
    .then = La question n'aura plus besoin de soutien.
acting-do-decline = Écarter la question
    .then = La formation l'a décidé, avec ses motifs.
acting-do-call = Ouvrir l'appel à positions
    .then = Une page dit d'abord ce qui suit.
acting-do-write = Écrire le texte
    .then = Un passage à la fois ; chaque version est gardée.
acting-do-abandon = Abandonner l'avis
    .then = C'est définitif.
acting-do-answer = { $count ->
    [one] Répondre au commentaire
   *[other] Répondre aux { $count } commentaires
  }
    .then = L'appel ne s'ouvre pas tant qu'un commentaire attend.
acting-do-comment = Commenter le texte
    .then = La plume répond à chaque commentaire.
acting-do-recuse = Déclarer un intérêt
    .then = Votre organisation ne vote pas sur cet avis.
acting-do-position = Prendre position au nom de { $member }
    .then = Vous pourrez la changer jusqu'à la clôture.
acting-do-change-position = Revoir la position de { $member }
    .then = Elle est enregistrée ; vous pouvez la changer jusqu'à la clôture.
acting-do-answer-objection = Répondre à une objection
    .then = Votre réponse est publique, et son auteur dit si elle la lève.
acting-do-settle-objection = Dire si la réponse lève l'objection de { $member }
    .then = Les rapporteurs ont répondu.
acting-do-confirm-position = Confirmer la position de { $member }
    .then = Le texte a changé : jusque-là elle ne compte pas.
acting-do-revise = Modifier le texte
    .then = Une modification de fond rouvre l'appel.
acting-do-extend = Demander la prolongation de l'appel
    .then = L'appel se prolonge une fois.
acting-do-ask-ballot = Demander un vote après l'appel
    .then = Il faut que plusieurs organisations le demandent.
acting-do-suspend = Suspendre le vote
    .then = Après un incident ; le temps est rendu.
acting-do-resume = Reprendre le vote
    .then = Le temps de la suspension est rendu.
acting-do-object = Soulever une objection
    .then = Elle est publique, et les rapporteurs y répondent.
acting-do-advice = Donner l'avis de { $member }
    .then = Il n'entre dans aucun décompte.
acting-do-change-advice = Revoir l'avis de { $member }
    .then = Il est enregistré ; vous pouvez le changer jusqu'à la clôture.
acting-do-receipt = Votre reçu
    .then = Ce que votre organisation a dit, et de quoi le vérifier.
acting-do-publish = Publier l'avis
    .then = Une page dit d'abord ce qui suit, et vous pourrez encore annuler.
acting-do-undo = Annuler la publication
    .then = Rien n'est encore parti.
acting-do-statement = Modifier la déclaration de { $member }
    .then = L'avis est publié avec ce qu'elle dira à l'échéance.
acting-do-rework = Reprendre le texte
    .then = Il est réécrit, puis soumis à un nouvel appel.
acting-do-approval = Consigner la réponse à la demande d'approbation
    .then = Elle est publique et ne change pas l'adoption.
acting-do-correct-approval = Corriger la réponse consignée
    .then = La réponse précédente reste lisible.
acting-who-call = Prennent position { $count ->
    [one] le membre du corps électoral
   *[other] les { $count } membres du corps électoral
  }, par la voix de leurs représentant·es,
acting-who-referred = Peut soutenir cette question toute organisation d'un autre groupe que son auteur et sans lien avec lui,

# Ce qui attend à son bureau

acting-awaits-sponsor = { $opinion } : la question cherche des soutiens.
    .do = Soutenir
    .otherwise = Sans assez de soutiens à cette date, la question est écartée d'elle-même ; elle pourra être posée de nouveau.
acting-awaits-admit = { $opinion } : assez d'organisations la soutiennent.
    .do = Admettre
    .otherwise = La question reste en attente.
acting-awaits-text = { $opinion } : { $member } tient la plume.
    .do = Écrire le texte
    .otherwise = Un texte délaissé devient caduc à cette date.
acting-awaits-call = { $opinion } : le texte peut être soumis à l'appel.
    .do = Ouvrir l'appel
    .otherwise = Sans appel, le texte devient caduc à cette date.
acting-awaits-position = { $opinion } : { $member } est appelé à prendre position.
    .do = Prendre position
    .otherwise = Le silence est montré comme un silence ; il ne vaut jamais soutien.
acting-awaits-confirmation = { $opinion } : le texte a changé, la position de { $member } est à confirmer.
    .do = Confirmer ou changer
    .otherwise = Non confirmée, elle ne compte pas ; elle est montrée comme un silence.
acting-awaits-ballot = { $opinion } : { $member } est appelé à voter ; ce qui a été dit pendant l'appel ne compte pas.
    .do = Voter
    .otherwise = Le silence est montré comme un silence ; il ne vaut jamais soutien.
acting-awaits-objection = { $opinion } : une objection attend la réponse des rapporteurs.
    .do = Répondre
    .otherwise = Elle est maintenue, et la page dit que personne n'y a répondu.
acting-awaits-reply = { $opinion } : les rapporteurs ont répondu à l'objection de { $member }.
    .do = Lever ou maintenir
    .otherwise = Votre silence vaut ce que dit le règlement intérieur ; la page le montre.
acting-awaits-advice = { $opinion } : l'avis de { $member } est demandé.
    .do = Donner un avis
    .otherwise = L'avis est publié sans le vôtre.
acting-awaits-answer = { $opinion } : { $count ->
    [one] un commentaire attend
   *[other] { $count } commentaires attendent
  } la réponse de la plume.
    .do = Répondre
    .otherwise = L'appel ne peut pas s'ouvrir.
acting-awaits-late-answer = { $opinion } : { $count ->
    [one] un commentaire attend
   *[other] { $count } commentaires attendent
  } la réponse de la plume.
    .do = Répondre
    .otherwise = L'avis sera publié avec des commentaires sans réponse.
acting-awaits-undo = { $opinion } : la publication est prévue.
    .do = Annuler
    .otherwise = L'avis est publié à cette heure et les courriels partent.
acting-awaits-publish = { $opinion } : il est adopté et peut être publié.
    .do = Publier
    .otherwise = Le résultat est public ; l'avis ne l'est pas encore.
acting-awaits-statements = { $opinion } : il est adopté, et les déclarations peuvent encore changer.
    .do = Voir l'avis
    .otherwise = Vous pourrez publier après cette date.
acting-awaits-rework = { $opinion } : le texte n'a pas été adopté, { $member } peut le reprendre.
    .do = Reprendre le texte
    .otherwise = L'avis est clos à cette date, avec ses positions et ses déclarations.
acting-awaits-approval = { $opinion } : une approbation a été demandée.
    .do = Consigner la réponse
    .otherwise = Passé cette date, l'avis dit depuis combien de jours la réponse est attendue.

# Ce qui vient d'être fait

acting-done-already = C'était déjà enregistré, { $at }.
acting-done-referred = La question est posée
    .next = Elle cherche maintenant des soutiens d'autres groupes. Faites connaître l'adresse de cette page.
acting-done-sponsored = Le soutien est enregistré
    .next = Le secrétariat admet la question dès que les soutiens suffisent.
acting-done-taken-up = La décision de la réunion est notée
    .next = La question peut être admise.
acting-done-declined = La décision est enregistrée
    .next = L'auteur est prévenu.
acting-done-admitted = La question est admise
    .next = Son auteur tient la plume et en est prévenu.
acting-done-text = Le texte est enregistré
    .next = La version précédente reste dans l'historique de chaque passage.
acting-done-block-removed = Le passage est retiré
    .next = Il est gardé au bas de cette page, d'où il peut être remis.
acting-done-commented = Le commentaire est publié
    .next = La plume y répondra sur cette page.
acting-done-answered = La réponse est publiée
    .next = Elle est sur cette page, sous le commentaire.
acting-done-called = L'appel est ouvert
    .next = Un courriel part à chaque membre appelé.
acting-done-position = La position est enregistrée
    .next = Elle est répétée ci-dessous. Vous pouvez la changer jusqu'à la clôture, et garder le reçu.
acting-done-revised = Le texte est modifié
    .next = La différence est sur cette page, avec ce qu'elle rouvre.
acting-done-contested = C'est une modification de fond
    .next = L'appel est rouvert ; les positions prises avant elle sont à confirmer.
acting-done-extension-asked = La demande est enregistrée
    .next = L'appel est prolongé dès qu'assez d'organisations l'ont demandé.
acting-done-ballot-asked = La demande est enregistrée
    .next = Si assez d'organisations le demandent avant la clôture, un vote suit l'appel.
acting-done-suspended = Le vote est suspendu
    .next = Vous pouvez le reprendre dès que l'incident est terminé.
acting-done-resumed = Le vote a repris
    .next = Chaque membre appelé en est prévenu.
acting-done-objected = L'objection est soulevée
    .next = Les rapporteurs y répondent ; elle est sur cette page, à côté du texte.
acting-done-objection-answered = La réponse est publiée
    .next = Elle est sur cette page, sous l'objection, dont l'auteur est prévenu.
acting-done-objection-settled = Votre réponse est enregistrée
    .next = Elle est sur cette page, sous l'objection.
acting-done-objection-judged = Votre jugement est enregistré
    .next = Vous pouvez le changer jusqu'à la clôture.
acting-done-recused = L'intérêt est déclaré
    .next = Votre organisation ne vote pas sur cet avis.
acting-done-advised = L'avis consultatif est enregistré
    .next = Vous pouvez le changer jusqu'à la clôture.
acting-done-statement = La déclaration est enregistrée
    .next = Vous pouvez encore la changer jusqu'à l'échéance.
acting-done-statement-withdrawn = La déclaration est retirée
    .next = L'avis sera publié sans elle.
acting-done-planned = La publication est prévue
    .next = Rien n'est encore parti : vous pouvez annuler d'ici là.
acting-done-undone = La publication est annulée
    .next = L'avis reste adopté ; il peut être publié plus tard.
acting-done-approval = La réponse est consignée
    .next = Elle est publique, à côté de l'avis.
acting-done-abandoned = L'avis est abandonné
    .next = Le texte et vos raisons restent publics.
acting-done-reworked = Le texte est repris
    .next = Il s'écrit de nouveau ; la plume ouvrira un autre appel.

# Commandes de l'interface de programmation

acting-api-not-json = Une commande s'envoie en JSON
    .why = L'interface lit le type de contenu application/json, et aucun autre.
    .instead = Ajoutez l'en-tête « Content-Type: application/json » ; le document /api/v1/openapi.json décrit chaque commande.
acting-api-unreadable = Cette commande ne se lit pas (ligne { $line }, colonne { $column }) : { $reason }
    .why = Une commande est un objet JSON dont tous les membres sont connus, chacun une seule fois.
    .instead = Comparez-la à sa description dans /api/v1/openapi.json.
acting-api-not-an-id = Ce n'est pas un identifiant : il compte 26 caractères, tels que l'interface les donne.

# Courriels

acting-letter-greeting = Bonjour { $name },
acting-letter-end = Cordialement,
    { $council }
acting-letter-opinion = Avis n° { $number }
acting-letter-referral = Saisine n° { $number }
acting-letter-received = Votre question « { $title } » est enregistrée : { $opinion }.

    Elle cherche maintenant le soutien d'autres groupes : il en faut { $needed }, jusqu'au { $until }. Elle sera alors admise par le secrétariat, et { $member } en tiendra la plume. Faites connaître cette adresse :
    .subject = { $opinion } reçue : { $title }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui a posé la question.
acting-letter-backed = Assez d'organisations soutiennent la question « { $title } ». Vous pouvez l'admettre ici :
    .subject = { $opinion } à admettre : { $title }
    .why = Vous recevez ce courriel parce que vous êtes du secrétariat. Rien ne presse : la question attend.
acting-letter-declined = La formation a écarté la question « { $title } ». Ses motifs :

    { $reasons }

    Vous pouvez la poser de nouveau. La page de la question :
    .subject = { $opinion } écartée : { $title }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui a posé la question.
acting-letter-unsponsored = Le délai est passé sans assez de soutiens pour la question « { $title } » : { $organisations ->
    [0] aucune organisation ne la soutenait
    [one] une organisation la soutenait
   *[other] { $organisations } organisations la soutenaient
  }, il en fallait { $needed }.

    Vous pouvez la poser de nouveau, avec d'autres soutiens. La page de la question :
    .subject = { $opinion } écartée faute de soutiens : { $title }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui a posé la question.
acting-letter-admitted = La question « { $title } » est admise : { $opinion }. Sa règle d'adoption est « { $rule } ».

    { $member } tient la plume : écrivez le texte, répondez aux commentaires, puis ouvrez l'appel. Un texte sur lequel personne n'écrit pendant { $months } mois devient caduc. Le texte :
    .subject = { $opinion } admis : { $title }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui tient la plume.
acting-letter-call = { $member } est appelé à prendre position sur « { $title } », jusqu'au { $until }.

    { $needed } Le silence est montré comme un silence ; il ne vaut jamais soutien. Le formulaire tient en une page :
    .subject = { $opinion } : votre position jusqu'au { $until }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui vote sur cet avis. Si rien n'est dit, un seul rappel suivra.
acting-letter-advice = L'avis de { $member } est demandé sur « { $title } », jusqu'au { $until }. Il n'entre dans aucun décompte, et il est montré comme vous le choisirez :
    .subject = { $opinion } : votre avis jusqu'au { $until }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui conseille cette formation.
acting-letter-moved = La réunion que l'appel sur « { $title } » devait couvrir n'aura pas lieu à sa date. L'appel se termine maintenant le { $until }. Le formulaire :
    .subject = { $opinion } : l'appel se termine le { $until }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui vote sur cet avis, et que l'échéance a changé.
acting-letter-reminder = { $member } n'a pas encore pris position sur « { $title } ». L'appel est ouvert jusqu'au { $until }. Le formulaire tient en une page :
    .subject = { $opinion } : rappel, votre position jusqu'au { $until }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui vote sur cet avis et n'a rien dit. C'est le seul rappel, le même pour tous.
acting-letter-receipt = La position de { $member } sur « { $title } » est enregistrée : { $position }, sur la version { $version } du texte, { $at }.

    Entrée { $entry } du registre, empreinte { $hash }.

    Elle peut être changée jusqu'au { $until }. Jusque-là, personne d'autre que votre organisation ne la lit. Le reçu :
    .subject = { $opinion } : reçu de votre position
    .why = Vous recevez ce courriel parce que vous représentez { $member }. Si personne de chez vous n'a pris cette position, changez-la et prévenez le secrétariat.
acting-letter-changed = Le texte de « { $title } » a changé depuis que { $member } a pris position. Sa position est à confirmer, et ne compte pas jusque-là. L'appel est ouvert jusqu'au { $until }. La différence est au-dessus du formulaire :
    .subject = { $opinion } : le texte a changé, position à confirmer
    .why = Vous recevez ce courriel parce que vous représentez { $member }, dont la position ne compte plus tant qu'elle n'est pas confirmée.
acting-letter-extended = Plusieurs organisations ont demandé que l'appel sur « { $title } » soit prolongé. Il se termine maintenant le { $until }. Le formulaire :
    .subject = { $opinion } : l'appel se termine le { $until }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui vote sur cet avis, et que l'échéance a changé.
acting-letter-ballot = Le vote sur « { $title } » est ouvert jusqu'au { $until }. Ce que { $member } a dit pendant l'appel ne compte pas : votez, avec les mêmes cinq positions. Le formulaire :
    .subject = { $opinion } : votez jusqu'au { $until }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui vote sur cet avis, et qu'un délai court.
acting-letter-second-call = Le vote sur « { $title } » n'était pas valable à son terme : trop peu de membres s'étaient prononcés. Ceci est une seconde convocation, jusqu'au { $until } : cette fois, le quorum n'est plus demandé. Ce que { $member } a déjà dit reste valable et peut être changé. Le formulaire :
    .subject = { $opinion } : seconde convocation, jusqu'au { $until }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui vote sur cet avis, et qu'un nouveau délai court.
acting-letter-prolonged = Le vote sur « { $title } » n'était pas valable à son terme : trop peu de membres s'étaient prononcés. Il est prolongé jusqu'au { $until }, une seule fois. Le formulaire :
    .subject = { $opinion } : vote prolongé jusqu'au { $until }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui vote sur cet avis et ne s'est pas prononcé.
acting-letter-resumed = Le vote sur « { $title } », qu'un incident avait suspendu, a repris. Il est ouvert jusqu'au { $until }. Le formulaire :
    .subject = { $opinion } : le vote a repris, jusqu'au { $until }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui vote sur cet avis, et que l'échéance a changé.
acting-letter-objected = { $by } soulève une objection à « { $title } » :

    { $reasons }

    Répondez jusqu'au { $until } : votre réponse est publique, et l'auteur de l'objection dit si elle la lève. Le formulaire :
    .subject = { $opinion }, une objection de { $by }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui tient la plume, et qu'un délai court.
acting-letter-objection-answered = Les rapporteurs ont répondu à l'objection de { $member } à « { $title } » :

    { $answer }

    Dites jusqu'au { $until } si cette réponse la lève ou si vous la maintenez. Le formulaire :
    .subject = { $opinion } : réponse à votre objection
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui a soulevé cette objection, et qu'un délai court.
acting-letter-adopted = « { $title } » est adopté par sa règle. Les déclarations peuvent être modifiées jusqu'au { $until }, puis le secrétariat publie l'avis. Le résultat :
    .subject = { $opinion } adopté : { $title }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui a été appelé sur cet avis.
acting-letter-to-publish = « { $title } » est adopté par sa règle. Vous pourrez le publier après le { $until }, quand les déclarations ne changent plus :
    .subject = { $opinion } à publier : { $title }
    .why = Vous recevez ce courriel parce que vous êtes du secrétariat.
acting-letter-not-carried = « { $title } » n'a pas été adopté par sa règle. Le résultat et ce qui a manqué :
    .subject = { $opinion } non adopté : { $title }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui a été appelé sur cet avis.
acting-letter-to-rework = « { $title } » n'a pas été adopté par sa règle. { $member } tient la plume et peut reprendre le texte jusqu'au { $until } ; ensuite l'avis est clos. Le résultat et ce qui a manqué :
    .subject = { $opinion } non adopté : { $title }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui tient la plume.
acting-letter-not-valid = L'appel sur « { $title } » a été clos sans être valable : trop peu de membres se sont prononcés. Cela ne dit rien du texte. Le détail :
    .subject = { $opinion } : appel non valable
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui a été appelé sur cet avis.
acting-done-suggested = Votre suggestion est faite.
    .next = La plume la voit à son bureau ; vous pouvez la retirer tant qu'elle n'a pas décidé.
acting-done-accepted = La suggestion est acceptée : le texte a une nouvelle version.
acting-done-suggestion-declined = La suggestion est écartée, avec vos raisons.
acting-done-suggestion-withdrawn = Votre suggestion est retirée.
acting-notices = Courriers à copier
    .lead = Chaque courriel que Pluriel envoie ou enverrait sur ce sujet, en texte : le conseil travaille aussi sans messagerie. Le reçu d'un membre n'appartient qu'à lui.
acting-notices-none = Aucun courriel n'est encore parti sur ce sujet.
acting-notices-letters = { $count ->
    [one] un courriel
   *[other] { $count } courriels
 }
acting-notices-of = Courriers du { $at }
acting-notices-to = À
acting-notices-subject = Objet
acting-notices-body = Texte
acting-notices-copy = Copier le texte
acting-notices-copied = Copié
acting-notice-unknown = Ce courrier n'existe pas
    .why = Aucun acte de ce numéro n'a fait écrire de courriel.
    .instead = Revenez à la liste des courriers.
acting-letter-reminder-for-all = L'appel à positions sur « { $title } » est ouvert jusqu'au { $until }. Si { $member } a déjà pris position, il n'y a rien à faire. Sinon, le formulaire tient en une page :
    .subject = { $opinion } : rappel, positions jusqu'au { $until }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui vote sur cet avis. C'est le seul rappel, le même pour tous.

acting-done-amendments-asked = Vous avez demandé que le texte puisse être amendé.
    .next = Les amendements s'ouvrent quand assez d'organisations l'ont demandé.
acting-done-amendment-proposed = Votre amendement est déposé.
    .next = D'autres peuvent le signer ; tant que personne n'a décidé, vous pouvez le retirer.
acting-done-amendment-signed = Vous avez signé cet amendement.
    .next = Votre organisation le soutient.
acting-done-amendment-withdrawn = Vous avez retiré cet amendement.
    .next = Il reste lisible.
acting-done-amendment-advised = Votre avis est donné.
    .next = Il se lit à côté de l'amendement.
acting-done-amendment-rejected = L'amendement est rejeté.
    .next = Les membres ont cinq jours ouvrés pour demander un vote.
acting-done-amendments-accepted = Les amendements sont dans le texte.
    .next = Chaque mot dit lequel l'a apporté.
acting-done-amendment-vote-opened = Le vote est ouvert.
    .next = Les membres votent jusqu'à sa fin ; le résultat suit aussitôt.
acting-done-amendment-vote-asked = Vous avez demandé un vote.
    .next = Il s'ouvre dès que deux organisations de deux groupes l'ont demandé.
acting-done-amendment-taken-out = L'amendement est voté seul.
    .next = Un vote est ouvert pour lui.
acting-done-amendment-ballot-cast = Votre bulletin est enregistré.
    .next = Vous pouvez le changer jusqu'à la fin du vote.
acting-done-conflict-declared = L'incompatibilité est déclarée.
    .next = Un seul vote décidera des deux.
acting-done-last-reading-opened = La dernière lecture est ouverte.
    .next = L'appel peut s'ouvrir quand elle s'achève.
