# Amendements : demandés, déposés en modifiant le texte, décidés, votés ; la provenance des mots ; la dernière lecture

amending-list = Amendements
    .lead = Un amendement modifie le texte lui-même, en entier ou pas du tout ; la plume décide, ou un vote.
amending-none = Personne n'a encore déposé d'amendement.
amending-called = Amendement n° { $number }
amending-do-propose = Déposer un amendement
amending-part-open = En attente d'une décision
amending-part-in-vote = Mis aux voix
amending-part-rejected = Rejetés par la plume
amending-part-accepted = Dans le texte
amending-part-others = Retirés, remplacés ou non retenus
amending-group = Les amendements { $numbers } ne peuvent pas tous être acceptés : un vote en décide ensemble.
amending-votes = Votes
amending-vote-on = Vote n° { $vote }, sur les amendements { $numbers }
amending-fate = { $fate ->
    [open] en attente
    [withdrawn] retiré
    [rejected] rejeté
    [in_vote] mis aux voix
    [accepted] dans le texte
    [not_retained] non retenu par un vote
    [overtaken] dépassé par un autre, qu'un vote a accepté
   *[replaced] remplacé par un amendement à cet amendement
  }
amending-signatures = { $count ->
    [one] Signé par 1 organisation
   *[other] Signé par { $count } organisations
  }
amending-signed-by = Signé par { $members }
amending-conflicts-with = Incompatible avec { $numbers }
amending-decide = Décider de plusieurs
amending-which = Amendements
amending-accept = Accepter
    .send = Accepter ceux qui sont cochés
    .then = Ils entrent aussitôt dans le texte, dans une nouvelle version. La plume n'accepte pas un amendement incompatible avec un autre.
amending-vote = Mettre aux voix
    .send = Mettre aux voix ceux qui sont cochés
    .then = Les incompatibles sont votés groupe par groupe, les autres ensemble ; tout membre peut en disjoindre un.

# Demander des amendements

amending-do-ask = Demander que le texte puisse être amendé
amending-ask = Demander que le texte puisse être amendé
    .lead = Un amendement modifie le texte lui-même, avec ses motifs ; chacun est discuté et décidé.
    .send = Demander au nom de { $member }
    .then = Les amendements s'ouvrent quand { $needed } organisations l'ont demandé.
amending-not-asked = Le texte ne peut pas encore être amendé.
    .why = { $asked } des { $needed } organisations qui doivent le demander l'ont fait.
    .instead = Demandez des amendements, ou suggérez d'autres mots à la plume.
amending-always = Le texte peut déjà être amendé.
    .why = Le règlement intérieur emploie toujours les amendements.
    .instead = Déposez un amendement.
amending-not-drafting = Le texte n'est pas en cours d'écriture.
    .why = Les amendements se déposent et se décident pendant l'écriture.
    .instead = Voyez sur la page de l'avis ce qui est possible maintenant.

# Déposer

amending-choose = Déposer un amendement
    .lead = Choisissez ce qu'il modifie : un passage, ou plusieurs ensemble. Rien n'est encore envoyé.
    .send = Continuer
amending-choose-passages = Passages à modifier
amending-choose-new = Ajouter un passage
amending-choose-no-new = Aucun
amending-choose-a-passage = Aucun passage du texte n'est désigné.
    .why = Un amendement modifie des passages du texte soumis à amendement.
    .instead = Choisissez au moins un passage, ou ajoutez-en un.
amending-propose = Déposer un amendement
    .lead = Modifiez le texte comme vous le voudriez : ce qui change se lit mot à mot, et vous voyez ce qu'il rencontre avant qu'il compte.
    .send = Déposer au nom de { $member }
    .then = Tout le monde le lit ; d'autres peuvent le signer. Tant que personne n'a décidé, vous pouvez le retirer.
amending-propose-anyway = Déposer quand même
    .send = Déposer quand même, au nom de { $member }
    .then = Un vote en décide avec ceux auxquels il s'oppose.
amending-propose-on = Amender l'amendement n° { $number }
amending-on = Il amende l'amendement n° { $number } et vaut pour l'ensemble.
amending-words = Nouveaux mots : { $passage }
amending-place = Place : { $passage }
amending-place-stays = Il reste où il est
amending-place-gone = Il est retiré
amending-new-passage = Passage ajouté
amending-move-or-word = Un amendement rédige un passage autrement ou le déplace : déposez-en deux.
amending-reasons = Motifs
    .help = Tout le monde les lit à côté de l'amendement.
amending-alone = Ce que j'ajoute se suffit
    .help = Cochez si rien d'autre ne peut être ajouté au même endroit.
amending-conflicts = { $count ->
    [one] Cet amendement est incompatible avec un autre
   *[other] Cet amendement est incompatible avec { $count } autres
  }
    .lead = Ils ne peuvent pas tous être acceptés : un vote en décidera.
amending-conflict-why = { $why ->
    [same_word] les deux modifient les mêmes mots
    [gone] l'un retire ou déplace ce que l'autre modifie
    [same_place] les deux ajoutent au même endroit, et l'un s'y suffit
    [amends] l'un amende l'autre
   *[declared] quelqu'un les a déclarés incompatibles
  }
amending-changes-nothing = Ce sont les mots du texte : modifiez quelque chose pour le proposer.
amending-too-many = Cet avis porte déjà { $most } amendements, autant qu'il peut en porter.
    .why = Au-delà, personne ne pourrait plus les lire.
    .instead = Signez un amendement déposé, ou amendez-le.
amending-too-many-changes = Un amendement modifie au plus { $most } passages.
amending-twice-in-a-block = Cet amendement modifie deux fois un passage.
    .why = Un amendement fait une seule modification d'un passage.
    .instead = Déposez deux amendements.
amending-one-level = L'amendement n° { $number } en amende déjà un autre.
    .why = Un amendement à un amendement ne s'amende plus.
    .instead = Amendez le premier, ou le texte.
amending-words-taken = L'amendement n° { $number }, déjà accepté, a modifié ces mots.
    .why = Les amendements d'une même série comptent dans le même texte, et ces mots n'y sont plus libres.
    .instead = Attendez que les autres soient décidés : la série suivante compte dans le nouveau texte.
amending-block-of-this-round = Ce passage a été ajouté par un amendement de cette série.
    .why = Les amendements d'une même série comptent dans le texte soumis à amendement.
    .instead = Attendez que les autres soient décidés, puis amendez-le.
amending-order-waits = Des amendements attendent une décision : d'ici là, aucun passage n'est ajouté, déplacé ou retiré autrement.
    .why = Ils comptent dans l'ordre du texte tel qu'il a été soumis à amendement.
    .instead = Décidez de ceux qui attendent, ou proposez-le par amendement.
amending-passage-waits = L'amendement n° { $number } concerne ce passage.
    .why = Il compte dans les mots de ce passage, qu'une autre modification lui retirerait.
    .instead = Décidez de cet amendement, ou proposez votre modification par amendement.

# Un amendement

amending-what-changes = Ce qu'il change
amending-comes = { $first ->
    [yes] Le passage viendrait en premier.
   *[no] Le passage viendrait après « { $words } ».
  }
amending-moves = { $first ->
    [yes] Le passage irait au début.
   *[no] Le passage irait après « { $words } ».
  }
amending-advice = Ce qu'en pensent les rapporteurs
amending-advice-by = { $member } : { $advice }
amending-advice-favourable = favorable
amending-advice-unfavourable = défavorable
amending-advice-neutral = s'en remet aux membres
amending-is-open = Déposé le { $at } : il attend une décision.
    .next = La plume l'accepte, le rejette avec ses motifs, ou le met aux voix.
amending-is-withdrawn = Retiré le { $at } par l'organisation qui l'a déposé.
    .next = Il reste lisible.
amending-is-rejected = Rejeté par la plume le { $at }.
    .next = Si deux organisations de deux groupes le demandent, il est mis aux voix.
amending-vote-is-owed = Un vote a été demandé : il s'ouvrira dès que s'achèvera celui qui porte sur un amendement incompatible.
amending-is-in-vote = Il est mis aux voix.
amending-is-accepted = Dans le texte depuis le { $at }.
amending-made-version = Le texte est passé à la version { $version }.
amending-is-not-retained = Non retenu le { $at }.
amending-see-vote = Le vote n° { $vote } en a décidé.
amending-passage-gone = Le passage a été retiré du texte par l'amendement n° { $by }.
amending-is-replaced = Le { $at }, l'amendement n° { $by }, qui l'amende, a été accepté à sa place.
amending-is-overtaken = Le { $at }, un vote a accepté l'amendement n° { $by }, avec lequel il est incompatible.
    .next = Ses mots n'ont plus de place dans ce texte. Il peut être déposé de nouveau, sur le texte tel qu'il est devenu.
amending-do-see-vote = Voir le vote
amending-do-advise = Donner mon avis de rapporteur
amending-do-reject = Le rejeter
amending-do-amend = L'amender
amending-do-conflict = Déclarer une incompatibilité
amending-do-statement = En faire une déclaration minoritaire
amending-do-refer = En faire une saisine
amending-sign = Signer cet amendement
    .send = Signer au nom de { $member }
    .then = Votre organisation le soutient avec celles qui l'ont signé.
amending-withdraw = Retirer cet amendement
    .send = Retirer cet amendement
    .then = Il reste lisible, marqué comme retiré.
amending-ask-vote = Demander un vote
    .send = Demander un vote au nom de { $member }
    .then = Il est mis aux voix dès que deux organisations de deux groupes l'ont demandé.
amending-take-out = Le disjoindre du vote commun
    .send = Le faire voter seul
    .then = Un vote s'ouvre pour lui seul ; les autres restent ensemble.
amending-advise = Mon avis
    .lead = Tout le monde le lit à côté de l'amendement ; il ne décide rien.
    .send = Donner cet avis
    .then = Vous pouvez en changer tant que personne n'a décidé.
amending-remarks = Remarques
amending-reject = Rejeter l'amendement
    .lead = Dites pourquoi à celles et ceux qui l'ont signé, et à tout le monde.
    .send = Rejeter l'amendement
    .then = Les membres ont cinq jours ouvrés pour demander un vote.
amending-why = Pourquoi
amending-conflict = Déclarer une incompatibilité
    .lead = Deux amendements qui ne touchent aucun mot commun peuvent se contredire.
    .send = Déclarer l'incompatibilité
    .then = Un seul vote décide alors des deux.
amending-conflict-other = Il ne peut pas coexister avec
amending-conflict-with-itself = Choisissez un autre amendement.
amending-unknown = Cet amendement n'existe pas.
    .why = Aucun amendement à cet avis ne porte ce numéro.
    .instead = Choisissez-en un dans la liste des amendements.
amending-decided = L'amendement n° { $number } est déjà décidé.
    .why = Un amendement se décide une fois ; ce qui a été décidé reste lisible.
    .instead = Déposez un autre amendement.
amending-in-vote = L'amendement n° { $number } est mis aux voix.
    .why = Rien d'autre n'en décide avant la fin du vote.
    .instead = Attendez la fin du vote.
amending-not-yours = Une autre organisation a déposé cet amendement.
    .why = L'organisation qui dépose un amendement le retire.
    .instead = Amendez-le, ou dites ce que vous en pensez par un commentaire.
amending-not-a-rapporteur = Seules les rapporteures et les rapporteurs donnent un avis sur les amendements.
    .why = Cet avis est montré à part de ce que décident les membres.
    .instead = Commentez le passage pour dire ce que vous en pensez.
amending-choose-some = Choisissez au moins un amendement.
amending-contested = L'amendement n° { $number } est incompatible avec { $others }.
    .why = Entre des amendements incompatibles, la plume ne choisit pas.
    .instead = Mettez-le aux voix : ceux qui lui sont incompatibles l'accompagnent.
amending-wait = { $waiting ->
    [one] Un amendement attend encore une décision.
   *[other] { $waiting } amendements attendent encore une décision.
  }
    .why = { $dated ->
        [yes] Le texte est figé à l'ouverture de l'appel ; ce qui attend s'achève au plus tard le { $until }.
       *[no] Le texte est figé à l'ouverture de l'appel : les amendements se décident avant.
      }
    .instead = Acceptez-les, rejetez-les, ou mettez-les aux voix.

# Votes

amending-not-rejected = La plume n'a pas rejeté l'amendement n° { $number }.
    .why = Les membres demandent un vote sur ce que la plume a rejeté.
    .instead = Voyez où en est l'amendement sur sa page.
amending-asked-too-late = Le délai pour demander un vote s'est achevé le { $until }.
    .why = Les membres ont cinq jours ouvrés après un rejet.
    .instead = Faites-en une déclaration minoritaire, ou une nouvelle saisine.
amending-not-together = L'amendement n° { $number } n'est pas voté avec d'autres.
    .why = On disjoint d'un vote commun à plusieurs amendements compatibles, avant sa fin.
    .instead = Voyez le vote sur sa page.
amending-too-many-combinations = Les amendements { $numbers } se combinent de plus de { $most } façons.
    .why = Personne ne peut en classer davantage.
    .instead = Décidez d'abord de certains, ou déclarez lesquels s'excluent.
amending-vote-unknown = Ce vote n'existe pas.
    .why = Aucun vote sur les amendements de cet avis ne porte ce numéro.
    .instead = Choisissez-en un dans la liste des amendements.
amending-vote-closed = Le vote s'est achevé le { $closed }.
    .why = Les bulletins sont reçus jusque-là.
    .instead = Voyez le résultat sur la page du vote.
amending-ranking-unclear = Chaque option a un rang au plus, et seules les options de ce vote se classent.
amending-not-a-rank = Écrivez 1 pour ce que vous préférez, puis 2, 3… ; laissez vide plutôt qu'écrire autre chose.
amending-vote-called = Vote n° { $vote } sur des amendements
amending-vote-open = Le vote est ouvert
amending-vote-rule = Ce qui est accepté doit être préféré au texte par plus de la moitié de celles et ceux qui les départagent ; sinon le texte demeure.
amending-vote-run-off = Ces combinaisons sont à égalité : ce vote les départage et, si l'égalité demeure, la première déposée l'emporte.
amending-vote-closed-on = Le vote s'est achevé le { $at }.
amending-vote-elected = Accepté : { $option }
amending-vote-again = Plusieurs sont à égalité : le vote n° { $vote } les départage.
amending-vote-text-stands = Le texte demeure comme il était.
amending-options = Ce qui est mis aux voix
amending-option-text = Le texte comme il est
amending-option = { $count ->
    [one] l'amendement n° { $numbers }
   *[other] les amendements { $numbers }
  }
amending-rank-title = Mon bulletin
    .help = Personne ne le lit avant la fin du vote ; d'ici là vous pouvez le changer.
amending-rank = Rang de l'option { $option } : { $words }
amending-ballot = Ces modifications
amending-ballot-for = Pour
amending-ballot-against = Contre
amending-ballot-none = Ni l'un ni l'autre
amending-cast = Mon bulletin
    .send = Voter au nom de { $member }
    .then = Vous pouvez changer jusqu'à la fin du vote. Ce qui n'a pas de rang vient en dernier.
amending-ballots = { $count ->
    [one] 1 bulletin compté : combien préfèrent chaque option à chaque autre
   *[other] { $count } bulletins comptés : combien préfèrent chaque option à chaque autre
  }
amending-preferred-to = Option
amending-who-voted = Qui a voté quoi
amending-member = Organisation
amending-ranking = Classement

# D'où viennent les mots

amending-do-provenance = D'où vient chaque mot
amending-provenance = D'où vient chaque mot
    .lead = Les mots marqués viennent de l'amendement dont le numéro les suit ; la plume a écrit les autres.
amending-provenance-empty = Il n'y a pas encore de texte.
amending-brought-by = Apporté par l'amendement n° { $number }
amending-in-the-text = Amendements entrés dans le texte
amending-column-amendment = Amendement
amending-column-signed = Qui l'a apporté
amending-column-decided = Qui a décidé
amending-by-the-pen = la plume l'a accepté
amending-by-a-vote = { $named ->
    [yes] vote n° { $vote } : { $members }
   *[no] { $ballots ->
        [one] vote n° { $vote }, 1 bulletin
       *[other] vote n° { $vote }, { $ballots } bulletins
      }
  }

# La dernière lecture

amending-do-last-reading = Ouvrir la dernière lecture
    .then = Des amendements ont modifié le texte : il est relu une fois, pour sa seule cohérence, avant l'appel.
amending-last-reading = Ouvrir la dernière lecture
    .lead = Des amendements ont modifié le texte : il est relu une fois avant l'appel, pendant trois jours ouvrés.
    .send = Ouvrir la dernière lecture
    .then = Jusqu'au { $until }, la plume met le texte en cohérence et rien d'autre ne change ; puis l'appel peut s'ouvrir.
amending-coherence = Mettre le texte en cohérence
    .lead = Un accord, une répétition, un renvoi : rien qui change ce que dit le texte.
    .send = Retoucher ainsi
    .then = La retouche est marquée dans l'historique ; nombres, destinataires, échéances, définitions et verbes d'obligation ne bougent pas.
amending-coherence-of = Mettre en cohérence : { $passage }
amending-passage = { $passage } : { $words }
amending-no-last-reading = Aucune dernière lecture n'est due.
    .why = Elle suit des amendements qui ont modifié le texte depuis le dernier appel.
    .instead = Ouvrez l'appel à positions.
amending-last-reading-first = La dernière lecture vient d'abord.
    .why = Des amendements ont modifié le texte depuis qu'il a été soumis aux membres.
    .instead = Ouvrez la dernière lecture ; l'appel peut s'ouvrir trois jours ouvrés après.
amending-last-reading-goes-on = La dernière lecture dure jusqu'au { $closes }.
    .why = Tout le monde peut relire le texte entier avant qu'il soit soumis aux membres.
    .instead = Ouvrez l'appel ensuite.
amending-not-last-reading = Le texte n'est pas en dernière lecture.
    .why = Les retouches de cohérence se font à ce moment.
    .instead = Voyez sur la page de l'avis ce qui est possible maintenant.
amending-last-reading-over = La dernière lecture s'est achevée le { $closed }.
    .why = Le texte ne change plus avant l'appel.
    .instead = Ouvrez l'appel à positions.
amending-is-substance = Cette modification touche à ce que dit le texte.
    .why = Nombres, destinataires, échéances, définitions et verbes d'obligation sont du fond, et la dernière lecture est de cohérence.
    .instead = Laissez-la, et dites-le dans l'appel par une objection ou une réserve.

# Ce qui attend

amending-awaits-pen = { $count ->
    [one] Un amendement attend votre décision sur { $opinion }.
   *[other] { $count } amendements attendent votre décision sur { $opinion }.
  }
    .do = Décider
    .otherwise = L'appel à positions ne peut pas s'ouvrir.
amending-awaits-vote = Un vote sur des amendements à { $opinion } attend votre bulletin.
    .do = Voter
    .otherwise = Le vote se décide sans { $member }.
amending-awaited-vote = Des amendements sont mis aux voix : l'écriture reprend quand ils sont décidés
