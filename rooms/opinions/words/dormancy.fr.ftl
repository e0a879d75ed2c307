# Le sommeil.

dormancy-title = Membres en sommeil
    .lead = Un membre resté silencieux dans trois votes de suite peut être mis hors des prochains corps électoraux par une décision de sa formation, qui dit la barre avant et après. Son premier acte le ramène. Un silence ne compte que là où l'on publie qui a participé.
dormancy-who = En sommeil
dormancy-nobody = Aucun membre n'est en sommeil.
dormancy-silent = Silencieux dans trois votes de suite
dormancy-silent-nobody = Aucun membre n'est resté silencieux dans trois votes de suite.
dormancy-silent-member = { $member }, { $formation } :
dormancy-member = Membre
dormancy-formation = Formation
dormancy-since = Depuis
dormancy-reasons = Motifs de la formation
    .help = Ils sont publics.
dormancy-silent-in = Silencieux sur
dormancy-before = Barre avant, règle « { $rule } »
dormancy-after = Barre après, règle « { $rule } »
dormancy-bar = { $needed } sur { $members } membres
dormancy-bar-members =
    { $members ->
        [one] un membre vote
       *[other] { $members } membres votent
    }
dormancy-meeting = Réunion qui l'a décidé
    .help = La décision est celle de la formation, en réunion ; le secrétariat l'inscrit.
dormancy-do-decide = Inscrire une décision : { $formation }
dormancy-decide = Inscrire une mise en sommeil
    .lead = La formation a décidé que ce membre ne serait plus du corps électoral des prochains appels. La barre avant et après est inscrite avec la décision.
    .send = Inscrire la décision
    .then = La décision est publique aussitôt ; le membre reçoit un courriel, et son premier acte le ramène.
dormancy-do-return = Dire que { $member } est de retour
dormancy-return = Revenir du sommeil
    .lead = Tout acte visible de tous ramène un membre : commenter, soutenir, proposer. Celui-ci ne fait rien d'autre.
    .send = { $member } est de retour
    .then = { $member } sera du corps électoral des prochains appels. Ceux qui sont ouverts ne changent pas.
dormancy-done-put-to-sleep = La mise en sommeil est inscrite.
    .next = Elle vaut pour les prochains appels.
dormancy-done-came-back = Le retour est enregistré.
    .next = Votre organisation sera du corps électoral des prochains appels.
dormancy-awaits-return = { $member } est en sommeil depuis le { $since } : les prochains appels ne lui demanderont rien.
    .do = Revenir
    .otherwise = { $member } reste hors des corps électoraux jusqu'à son premier acte.
dormancy-not-counted =
    { $count ->
        [one] Un membre en sommeil n'est pas compté : { $names }.
       *[other] { $count } membres en sommeil ne sont pas comptés : { $names }.
    }
opinions-act-member_put_to_sleep = La formation a mis un membre en sommeil.

# Refus

dormancy-off = Ce conseil ne met personne en sommeil.
    .why = Son règlement intérieur ne le prévoit pas.
    .instead = Le conseil peut le prévoir dans son règlement intérieur.
dormancy-formation-unknown = Cette formation n'existe pas.
    .why = Aucune formation du conseil n'a cet identifiant.
    .instead = Choisissez une formation sur la page des membres en sommeil.
dormancy-no-vote = { $member } ne vote pas dans cette formation : choisissez un membre qui y vote.
dormancy-already = { $member } est déjà en sommeil.
    .why = Une décision vaut jusqu'au premier acte du membre.
    .instead = Il n'y a rien à faire.
dormancy-not-silent = { $member } n'est pas resté silencieux dans { $ballots } votes de suite.
    .why = Ne comptent que les votes où l'on publie qui a participé, depuis son dernier retour.
    .instead = Attendez, ou demandez à ce membre s'il souhaite garder son siège.
dormancy-nothing-decides = Sans ce membre, la règle « { $rule } » ne pourrait plus rien décider.
    .why = Une formation garde toujours de quoi décider.
    .instead = Gardez ce membre dans le corps électoral, ou faites changer la règle.
dormancy-awake = Votre organisation n'est pas en sommeil.
    .why = Elle est du corps électoral des appels de ses formations.
    .instead = Prenez position dans les appels ouverts.

# Courriels

dormancy-letter-asleep = { $formation } a décidé que { $member }, qui n'a rien dit dans trois votes de suite, ne serait plus du corps électoral de ses prochains appels. Motifs :

    { $reasons }

    Le premier acte de { $member } visible de tous le ramène ; pour revenir sans rien faire d'autre :
    .subject = { $member } est en sommeil
    .why = Vous recevez ce courriel parce que vous représentez { $member }.
