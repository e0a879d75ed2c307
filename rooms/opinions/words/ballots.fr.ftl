# Annuler un vote

ballots-annul = Proposer d'annuler le vote
    .lead = Deux membres du vote, d'organisations et de groupes différents, doivent le confirmer. Les décomptes sont alors retirés partout, le registre garde tout, et un nouvel appel s'ouvre aussitôt.
    .send = Proposer l'annulation
    .then = La proposition et ses motifs sont publics, et portés aux actes du secrétariat.
ballots-annul-reasons = Motifs de l'annulation
    .help = Tels que chacun les lira.
ballots-annul-typed = Écrivez le numéro de l'avis, { $number }, pour confirmer
    .help = Aucun autre avis n'est alors annulé par mégarde.
ballots-annul-typed-otherwise = Ce n'est pas le numéro de cet avis : relisez de quel vote il s'agit.
ballots-confirm-annulment = Confirmer l'annulation du vote
    .lead = Le secrétariat propose d'annuler ce vote. Dès que deux membres d'organisations et de groupes différents l'ont confirmé, ses décomptes sont retirés partout et un nouvel appel s'ouvre.
    .send = Confirmer au nom de { $member }
    .then = La confirmation est publique, et ne se reprend pas.
ballots-annulment-confirmed = Confirmée par
ballots-annulment-nobody = personne encore
ballots-annulment-proposed = L'annulation de ce vote est déjà proposée.
    .why = Une seule proposition est ouverte à la fois.
    .instead = Deux membres d'organisations et de groupes différents peuvent la confirmer.
ballots-no-annulment-proposed = Aucune annulation n'est proposée pour ce vote.
    .why = Le secrétariat propose, deux membres confirment.
    .instead = Dites au secrétariat ce qui justifierait de l'annuler.
ballots-annulment-too-close = { $other } a déjà confirmé, et votre organisation lui est liée ou fait partie du même groupe.
    .why = Une annulation est confirmée par deux organisations différentes, de deux groupes différents.
    .instead = Un membre d'un autre groupe peut confirmer.
ballots-nothing-to-annul = Il n'y a pas de vote à annuler. { opinions-stands }
    .why = Un vote s'annule pendant qu'il est ouvert ou, une fois clos, jusqu'à la publication.
    .instead = Suivez l'avis sur sa page.
ballots-another-vote = Un autre vote a eu lieu depuis que vous avez lu cette page.
    .why = On n'annule que le vote que l'on a sous les yeux.
    .instead = Rechargez la page de l'avis, puis recommencez.
ballots-do-annul = Proposer d'annuler le vote
    .then = Deux membres devront le confirmer.
ballots-do-confirm-annulment = Confirmer l'annulation du vote
    .then = Le secrétariat la propose ; ses décomptes seraient retirés et un nouvel appel s'ouvrirait.
ballots-awaits-annulment = { $opinion } : le secrétariat propose d'annuler le vote
    .do = Lire les motifs et confirmer
    .otherwise = Sans deux confirmations, le vote reste ce qu'il est.
ballots-done-annulment-proposed = L'annulation est proposée
    .next = Deux membres d'organisations et de groupes différents doivent la confirmer ; leurs représentants le voient sur leur bureau.
ballots-done-annulment-confirmed = Votre confirmation est enregistrée
    .next = À la seconde, le vote est annulé et un nouvel appel s'ouvre.
ballots-annulment-is-proposed = Le secrétariat propose d'annuler ce vote, { $at }
ballots-annulment-needs = Deux membres d'organisations et de groupes différents doivent le confirmer.
ballots-annulment-confirmed-by = Confirmé par { $members } ; il manque un membre d'une autre organisation et d'un autre groupe.
ballots-ballot-annulled = Un vote sur cet avis a été annulé, { $at }
ballots-call-annulled = Un appel sur cet avis a été annulé, { $at }
ballots-annulled-interest = { $member } s'était prononcé malgré un intérêt qui n'était pas déclaré, et sans sa position le résultat pouvait être autre.
ballots-annulled-then = Ses décomptes sont retirés ; ce qui a été inscrit au registre y reste.

# Les intérêts qui n'étaient pas déclarés

ballots-challenges = Demandes de déport
ballots-challenge = Demander qu'un membre se déporte
    .lead = Un membre qui a un intérêt dans la question ne prend pas part au vote. Les autres membres jugent la demande en cinq jours ouvrés.
    .send = Demander le déport au nom de { $member }
    .then = La demande, ses motifs et le nom de votre organisation sont publics ; le membre en est prévenu.
ballots-challenge-member = Le membre
ballots-challenge-by = Demandé par
ballots-challenge-reasons = Quel intérêt, et comment vous le savez
    .help = Des faits, tels que chacun les lira.
ballots-challenged-not-in-electorate = Ce membre ne vote pas sur cet avis : choisissez-en un de la liste.
ballots-challenge-oneself = C'est votre propre organisation.
    .why = On demande le déport d'un autre membre.
    .instead = Déclarez l'intérêt de votre organisation tant que rien n'est dit ; ensuite, dites qu'elle ne prend pas part.
ballots-stands-aside = { $member } ne prend déjà pas part à ce vote.
    .why = Un intérêt est déclaré, ou une demande a été admise.
    .instead = Il n'y a rien à faire de plus.
ballots-challenged-already = Le déport de { $member } a déjà été demandé pour ce vote.
    .why = On le demande une fois par membre et par vote.
    .instead = Si la demande est ouverte, jugez-la.
ballots-no-challenge = On ne demande pas de déport sur cet avis. { opinions-stands }
    .why = Un déport se demande de l'admission jusqu'à la fin de l'avis.
    .instead = Suivez l'avis sur sa page.
ballots-challenge-unknown = Cette demande de déport n'existe pas.
    .why = L'adresse n'en désigne aucune.
    .instead = Retrouvez les demandes sur la page de l'avis.
ballots-challenge-decided = La demande est décidée.
    .why = Une décision ne se reprend pas.
    .instead = Sa suite est sur la page de l'avis.
ballots-challenge-ones-own = Cette demande concerne votre organisation : elle peut l'admettre, et non la juger.
    .why = Nul ne juge sa propre cause.
    .instead = Admettez-la, ou laissez les autres membres juger.
ballots-barred = Un intérêt de votre organisation a été reconnu pendant ce vote : elle n'y prend pas part.
    .why = Une demande de déport a été admise.
    .instead = Les motifs et le décompte sont sur la page de l'avis.
ballots-judge-challenge = Juger la demande de déport
    .send = Enregistrer le jugement de { $member }
    .then = Il est public, avec le nom de votre organisation ; il se change jusqu'à la décision.
ballots-judge-challenge-which = La demande est
ballots-judge-challenge-founded = Fondée : ce membre a un intérêt
ballots-judge-challenge-unfounded = Infondée : il peut prendre part
ballots-admit-challenge = Admettre l'intérêt de votre organisation
    .send = Admettre l'intérêt de { $member }
    .then = La demande est décidée aussitôt. Avant le vote, votre organisation est récusée ; pendant, elle ne prend pas part ; après, le résultat est évalué de nouveau sans elle.
ballots-awaits-judgment = { $opinion } : une demande de déport est à juger
    .do = Juger
    .otherwise = La majorité de ceux qui jugent décide, si deux organisations au moins la trouvent fondée.
ballots-awaits-admission = { $opinion } : le déport de { $member } est demandé
    .do = Lire la demande
    .otherwise = Les autres membres décident à l'échéance.
ballots-done-challenged = La demande de déport est enregistrée
    .next = Le membre en est prévenu, et les autres la jugent.
ballots-done-challenge-judged = Votre jugement est enregistré
    .next = Il est sur cette page, avec les autres.
ballots-do-challenge = Demander qu'un membre se déporte
ballots-challenge-of = { $by } demande que { $member } se déporte
ballots-challenge-open = Fondée pour { $founded }, infondée pour { $unfounded }. À juger
ballots-challenge-upheld = Admise : fondée pour { $founded }, infondée pour { $unfounded }.
ballots-challenge-rejected = Rejetée : fondée pour { $founded }, infondée pour { $unfounded }.
ballots-interest = { $member } s'était prononcé malgré un intérêt qui n'était pas déclaré ; il a été reconnu { $at }
ballots-interest-same = Évalué de nouveau sans sa position, quelle qu'elle soit là où les positions ne sont pas nommées, le résultat est le même.

# Courriels

ballots-letter-call-again = Le vote sur « { $title } » a été annulé : ses décomptes sont retirés, et les motifs sont sur la page de l'avis. Un nouvel appel est ouvert jusqu'au { $until } ; ce que { $member } avait dit ne compte plus.

    { $needed } Le formulaire :
    .subject = { $opinion } : le vote est annulé, nouvel appel jusqu'au { $until }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui vote sur cet avis, et qu'un délai court.
ballots-letter-challenged = { $by } demande que { $member } se déporte de « { $title } » :

    { $reasons }

    Les autres membres jugent cette demande jusqu'au { $until }. Votre organisation peut l'admettre :
    .subject = { $opinion } : le déport de { $member } est demandé
    .why = Vous recevez ce courriel parce que vous représentez { $member }, et qu'un délai court.
ballots-letter-challenge-decided = La demande de déport de { $member } sur « { $title } » est { $upheld ->
        [yes] admise
       *[no] rejetée
    } : fondée pour { $founded }, infondée pour { $unfounded }. Ce qui s'ensuit est sur la page de l'avis :
    .subject = { $opinion } : la demande de déport est décidée
    .why = Vous recevez ce courriel parce que vous représentez { $member }, dont le déport était demandé.
ballots-letter-withdrawn = Le { $day }, { $council } avait adressé à { $addressee } ce que recommandait « { $title } » ({ $opinion }). Le vote qui portait cet avis vient d'être annulé : l'avis n'est plus publié, ses recommandations sont retirées, et le lien que vous aviez reçu pour répondre ne sert plus. { $answered ->
        [yes] Vos réponses restent au registre du conseil, et ne sont plus montrées sur la page de l'avis.
       *[no] Vous n'avez plus à y répondre.
    } Si le conseil adopte de nouveau ce texte, ses recommandations vous seront adressées avec un nouveau délai. Les motifs de l'annulation, et la suite, sont ici :
    .subject = { $opinion } : ce que le conseil recommandait à { $addressee } est retiré
    .why = Ce courriel vous est envoyé parce que le secrétariat vous a indiqué comme interlocuteur de { $addressee }, à qui cet avis avait été transmis.

# L'histoire et le parcours

opinions-act-annulment_proposed = Le secrétariat a proposé d'annuler le vote.
opinions-act-annulment_confirmed = { $member } a confirmé l'annulation du vote.
opinions-act-annulled = Le vote a été annulé.
opinions-act-challenged = Le déport de { $member } a été demandé.
opinions-act-challenge_judged = { $member } a jugé une demande de déport.
opinions-act-challenge_decided = La demande de déport de { $member } a été décidée.
opinions-act-interest_noted = Un intérêt de { $member } a été reconnu après le vote ; le résultat est le même.
opinions-event-annulled = le vote est annulé

# Ce que les membres demandent d'un appel

ballots-asked = Ce que les membres demandent
ballots-asked-reasons = Vos raisons
    .help = Elles sont publiques, avec le nom de votre organisation.
ballots-asked-extension = { $member } demande que l'appel soit prolongé. { $reasons }
ballots-asked-ballot = { $member } demande un vote après l'appel. { $reasons }

# Qui vote pour un membre

ballots-not-in-charge = { $person } est en charge de votre organisation : c'est cette personne qui prend position.
    .why = Une seule personne à la fois vote au nom d'un membre, pour qu'une position n'en remplace pas une autre par surprise.
    .instead = Voyez avec elle, ou dites sur votre bureau que vous êtes en charge.

# Bulletins reçus par écrit, mains levées, procurations

ballots-transcribe = Transcrire un bulletin reçu par écrit
    .lead = Le secrétariat transcrit ce qu'un membre lui a écrit ; il ne vote jamais de lui-même. Le membre en est prévenu aussitôt et peut le corriger jusqu'à la clôture.
    .send = Transcrire le bulletin
    .then = Il est marqué « reçu par écrit » et compté à part ; le membre reçoit ce qui a été inscrit.
ballots-transcribe-member = Le membre qui l'a envoyé
ballots-transcribe-position = Ce qu'il dit
ballots-transcribe-letter = Les mots du courrier
    .help = Tels qu'ils ont été reçus ; le membre les relira.
ballots-transcribe-document = Le courrier lui-même
ballots-spoke-itself = { $member } a pris position lui-même : rien n'est inscrit à sa place.
    .why = Un bulletin transcrit ne remplace jamais ce qu'un membre a dit lui-même.
    .instead = Demandez au membre de changer sa position.
ballots-hands = Inscrire un vote à main levée
    .lead = Cochez ce que chacun a montré en réunion. Rien ne compte tant qu'un membre ne l'a pas confirmé ; qui a déjà pris position garde la sienne.
    .send = Inscrire les mains levées
    .then = Un représentant d'une autre organisation que l'hôte doit le confirmer ; chaque membre en est alors prévenu et peut corriger pendant deux jours ouvrés après la réunion.
ballots-hands-meeting = La réunion
ballots-hand-wrong = { $member } est coché deux fois, ne vote pas, ou soutient avec une réserve, qui se dit et ne se montre pas.
ballots-hands-once = Un vote à main levée a déjà été confirmé.
    .why = On en inscrit un par vote.
    .instead = Chaque membre corrige la position inscrite pour lui.
ballots-hands-too-late = Le délai pour corriger ce qui aurait été inscrit est passé depuis le { $until }.
    .why = Un vote à main levée s'inscrit pendant que les membres peuvent encore le corriger.
    .instead = Chaque membre prend position lui-même.
ballots-no-hands = Aucun vote à main levée n'attend de confirmation.
    .why = Le secrétariat l'inscrit d'abord.
    .instead = Voyez avec le secrétariat.
ballots-hands-own-entry = Vous êtes du secrétariat : une autre organisation confirme ce qu'il a inscrit.
    .why = Nul ne confirme sa propre inscription.
    .instead = Demandez à un représentant présent à la réunion.
ballots-hands-changed = Le secrétariat a corrigé l'inscription depuis que vous l'avez lue.
    .why = On ne confirme que ce que l'on a sous les yeux.
    .instead = Rechargez la page, puis relisez.
ballots-confirm-hands = Confirmer un vote à main levée
    .lead = Voici ce que le secrétariat a inscrit. Confirmez si c'est ce que vous avez vu à la réunion.
    .send = Confirmer au nom de { $member }
    .then = Les positions sont enregistrées, marquées « à main levée » ; chaque membre en est prévenu et peut corriger la sienne.
ballots-do-transcribe = Transcrire un bulletin reçu par écrit
    .then = Il est marqué et compté à part.
ballots-do-hands = Inscrire un vote à main levée
    .then = Un membre devra le confirmer.
ballots-do-confirm-hands = Confirmer un vote à main levée
    .then = Les positions inscrites sont alors enregistrées.
ballots-awaits-hands = { $opinion } : un vote à main levée est à confirmer
    .do = Relire et confirmer
    .otherwise = Sans confirmation, il ne compte pas.
ballots-awaits-check = { $opinion } : une position a été inscrite pour { $member }
    .do = Relire, et corriger s'il le faut
    .otherwise = Elle compte telle qu'elle est inscrite.
ballots-done-transcribed = Le bulletin est transcrit
    .next = Le membre en est prévenu.
ballots-done-hands-entered = Les mains levées sont inscrites
    .next = Un membre doit les confirmer ; jusque-là, elles ne comptent pas.
ballots-done-hands-confirmed = Le vote à main levée est confirmé
    .next = Chaque membre est prévenu de ce qui a été inscrit pour lui.
ballots-way = Comment elle est venue
ballots-way-own = Prise par votre organisation.
    .short = par le membre
ballots-way-writing = Reçue par écrit, et transcrite par le secrétariat.
    .short = reçue par écrit
ballots-way-hands = Montrée à main levée en réunion, et confirmée par un membre.
    .short = à main levée
ballots-way-proxy = Prise par procuration.
    .short = par procuration
ballots-apart = Parmi ces positions : { $writing } reçues par écrit, { $hands } à main levée, { $proxy } par procuration.
ballots-proxy = Donner procuration à un autre membre
    .lead = Un membre qui ne pourra pas voter le fait par un autre. La procuration est publique, se donne avant l'ouverture du vote, et se reprend jusque-là.
    .send = Donner la procuration de { $member }
    .then = Elle est publique ; une fois le vote ouvert, l'autre membre vote pour le vôtre.
ballots-proxy-to = Le membre qui votera pour le vôtre
ballots-proxy-back = Reprendre la procuration
    .send = Reprendre la procuration donnée à { $member }
    .then = Votre organisation vote elle-même.
ballots-cast-by-proxy = Voter par procuration
    .send = Enregistrer la position de { $member }
    .then = Elle est marquée « par procuration » et comptée à part ; le membre en reçoit le reçu.
ballots-cast-by-proxy-for = La position de { $member }, par procuration
ballots-no-proxies = Les procurations ne sont pas prévues par le règlement de cet avis.
    .why = Le règlement intérieur ne les permet pas.
    .instead = Une autre personne de votre organisation peut être mise en charge.
ballots-proxy-to-nobody = Ce membre ne vote pas sur cet avis, ou c'est le vôtre : choisissez-en un autre.
ballots-proxy-taken = { $member } porte déjà la procuration d'un autre, ou a donné la sienne : choisissez-en un autre.
ballots-proxy-held = Votre organisation porte déjà la procuration d'un autre membre.
    .why = Une procuration ne se transmet pas.
    .instead = Demandez à l'autre membre de reprendre la sienne.
ballots-proxy-too-late = La procuration ne se donne ni ne se reprend plus. { opinions-stands }
    .why = Elle se déclare avant l'ouverture du vote.
    .instead = Une autre personne de votre organisation peut être mise en charge.
ballots-no-proxy-given = Votre organisation n'a donné aucune procuration.
    .why = Il n'y a rien à reprendre.
    .instead = Vous pouvez en donner une.
ballots-holds-no-proxy = Votre organisation ne porte pas la procuration de ce membre.
    .why = Une procuration se donne avant l'ouverture du vote.
    .instead = Ce membre prend position lui-même.
ballots-gave-proxy = Votre organisation a donné procuration à { $member }, qui vote pour elle.
    .why = Une procuration se reprend jusqu'à l'ouverture du vote.
    .instead = Voyez avec ce membre.
ballots-do-proxy = Donner ou reprendre une procuration
    .then = Elle est publique.
ballots-do-cast-by-proxy = Voter par procuration
    .then = La position est marquée « par procuration ».
ballots-awaits-proxy = { $opinion } : vous portez la procuration d'un autre membre
    .do = Voter pour lui
    .otherwise = Son silence est montré comme un silence.
ballots-done-proxy-given = La procuration est donnée
    .next = Elle est sur cette page, et se reprend jusqu'à l'ouverture du vote.
ballots-done-proxy-revoked = La procuration est reprise
    .next = Votre organisation vote elle-même.
ballots-done-cast-by-proxy = La position est enregistrée
    .next = Le membre en reçoit le reçu.
ballots-proxies = Procurations
ballots-proxy-of = { $member } a donné procuration à { $to }.
ballots-letter-entered = Une position a été inscrite pour { $member } sur « { $title } » : { $position }. { $way ->
        [writing] Le secrétariat l'a transcrite d'un courrier.
       *[hands] Elle a été montrée à main levée en réunion, inscrite par le secrétariat et confirmée par un autre membre.
    } Relisez-la ; vous pouvez la corriger jusqu'au { $until } :
    .subject = { $opinion } : une position a été inscrite pour { $member }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, et qu'un délai court pour corriger.
opinions-act-hands_entered = Le secrétariat a inscrit un vote à main levée.
opinions-act-hands_confirmed = { $member } a confirmé un vote à main levée.
opinions-act-proxy_given = { $member } a donné procuration.
opinions-act-proxy_revoked = { $member } a repris sa procuration.
