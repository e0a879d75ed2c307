# Autour de la publication d'un avis et après elle : embargo, corrections

# L'embargo

afterlife-embargo = La publication est prévue
    .means = Le résultat est déjà public. L'avis part ce jour-là chez ses destinataires, et ses délais commencent.
afterlife-do-embargo = Publier plus tard, sous embargo
    .then = Le jour et l'heure sont publics ; vous pouvez annuler jusque-là.
afterlife-set-embargo = Publier cet avis sous embargo
    .lead = L'avis est adopté et son résultat public ; sa publication attend le jour et l'heure que voici.
    .send = Prévoir la publication
    .then = Le jour et l'heure sont publics aussitôt. Vous pouvez annuler jusque-là.
afterlife-until = Jour de la publication
afterlife-until-help = Par exemple 12 mars 2026. Au plus tard le { $latest }.
afterlife-time = Heure
afterlife-time-help = Par exemple 9 h 30, heure du conseil ({ $zone }).
afterlife-forewarn = Prévenir les destinataires avant
    .help = Un courriel leur dit le jour de la publication et leur demande de n'en rien dire avant.
afterlife-under-embargo = L'avis attend sous embargo
    .told = Les destinataires qui sont désignés en sont prévenus par courriel ; ceux que vous désignerez d'ici là le seront aussitôt.
    .untold = Les destinataires l'apprendront à la publication.
afterlife-do-name = Désigner un destinataire
afterlife-name =
    .send = Désigner ce destinataire
    .then = L'avis lui sera adressé à sa publication, et son délai commencera alors.
afterlife-embargo-too-soon = C'est trop tôt : la publication est possible à partir du { $soonest }. Pour publier maintenant, revenez à l'avis et choisissez « Publier cet avis ».
afterlife-embargo-too-late = C'est trop loin : un embargo finit au plus tard le { $latest }. Choisissez un jour plus proche, ou attendez pour publier.

# Les corrections

afterlife-corrections = Corrections depuis la publication
afterlife-corrected-on = Texte corrigé le { $day }
    .means = Seule la forme a changé : le résultat et sa preuve portent sur la version adoptée.
afterlife-what-changed = Ce qui a été corrigé
afterlife-by-secretariat = le secrétariat
afterlife-correction = { $at }, { $passage }, par { $by }.
afterlife-correction-contested = { $at }, { $passage }, par { $by } : { $member } a dit que cela touche au fond, et la correction est retirée.
afterlife-contest-link = Dire que cela touche au fond
afterlife-became = « { $was } » devient « { $is } »
afterlife-added = « { $words } » est ajouté
afterlife-removed = « { $words } » est retiré
afterlife-line-corrected = Texte corrigé le { $day } : { $what }.
afterlife-brought-by-correction = corrigé après la publication
afterlife-brought-by-contest = rétabli à la demande de { $member }
afterlife-passage = { $passage } : { $words }
afterlife-do-correct = Corriger une coquille
afterlife-correct = Corriger une coquille
    .lead = Choisissez le passage. Une correction ne change que la forme ; une définition ne se corrige pas.
    .send = Corriger ce passage
    .then = La différence est publique. Tout membre peut dire dans les deux jours ouvrés qu'elle touche au fond, ce qui la retire.
afterlife-correct-passage = Corriger { $passage }
afterlife-contest = Dire que cette correction touche au fond
    .lead = Le dire suffit : la correction est retirée, et les mots d'avant reviennent.
    .send = Le dire au nom de { $member }
    .then = C'est public, et ne se retire pas.
afterlife-is-substance = C'est du fond : un nombre, un destinataire, une échéance, une définition, « doit » ou « peut » ne se corrigent pas. Un nouvel avis peut le dire.
afterlife-turns-the-sentence = Un mot qui nie, restreint ou relie la phrase a changé : c'est du fond. Un nouvel avis peut le dire.
afterlife-too-many-words = { $changed } mots changent, et une correction en change { $most } au plus : c'est une nouvelle rédaction. Un nouvel avis peut la proposer.
afterlife-not-published = Ce texte n'est pas publié.
    .why = On corrige les coquilles d'un avis publié ; avant, la plume écrit son texte.
    .instead = Revenez à l'avis : sa page dit où il en est.
afterlife-correction-unknown = Cette correction n'existe pas.
    .why = Aucune correction de cet avis n'a ce numéro.
    .instead = Choisissez-en une sur la page de l'avis.
afterlife-correction-withdrawn = Cette correction est déjà retirée, à la demande de { $member }.
    .why = Un membre suffit pour dire qu'elle touche au fond.
    .instead = Il n'y a rien à faire : les mots d'avant sont revenus.
afterlife-contest-over = Le délai est passé : il courait jusqu'au { $ended }.
    .why = Une correction se conteste dans les deux jours ouvrés, comme une modification de forme pendant l'appel.
    .instead = Saisissez le conseil d'un avis qui dise autre chose.
afterlife-passage-disputed = Ce passage ne se corrige plus : { $member } a dit que sa correction touche au fond.
    .why = Ce que les membres disputent n'est pas une coquille.
    .instead = Saisissez le conseil d'un avis qui dise autre chose.
afterlife-passage-waits = Ce passage vient d'être corrigé : sa correction peut encore être contestée jusqu'au { $until }.
    .why = Une correction faite sur une autre ne pourrait plus en être séparée.
    .instead = Revenez après ce délai, ou corrigez un autre passage.

# Ce qui vient d'être fait

afterlife-done-embargo-set = La publication est prévue.
    .next = Le jour et l'heure sont sur la page de l'avis.
afterlife-done-named = Le destinataire est désigné.
    .next = L'avis lui sera adressé à sa publication.
afterlife-done-corrected = Le passage est corrigé.
    .next = La différence est plus bas, et dans le flux de l'avis.
afterlife-done-correction-contested = La correction est retirée.
    .next = Les mots d'avant sont revenus.

# Les courriels

afterlife-letter-embargo = Le { $council } a adopté « { $title } » et le publiera le { $until }. { $count ->
        [one] La recommandation { $recommendations } s'adresse
       *[other] Les recommandations { $recommendations } s'adressent
    } à : { $addressee }. Vous êtes prévenu·e avant, sous embargo : merci de n'annoncer ni commenter l'avis avant ce moment. Vous recevrez alors le lien pour répondre, et votre délai commencera. Le texte :
    .subject = Sous embargo jusqu'au { $until } : { $opinion }
    .why = Vous recevez ce courriel parce que le secrétariat du { $council } vous a désigné·e comme contact de : { $addressee }.
afterlife-letter-undone = La publication de « { $title } » par le { $council }, dont vous aviez été prévenu·e sous embargo, est remise : le jour annoncé ne vaut plus. L'embargo demeure ; vous serez prévenu·e de la publication. L'avis :
    .subject = { $opinion } : publication remise
    .why = Vous recevez ce courriel parce que le secrétariat du { $council } vous a désigné·e comme contact de : { $addressee }.
afterlife-letter-contested = { $by } a dit que la correction apportée à « { $title } » touche au fond. Elle est retirée, et les mots d'avant sont revenus :
    .subject = { $opinion } : une correction est retirée
    .why = Vous recevez ce courriel parce que vous aviez fait cette correction, ou que vous en répondez.

# L'histoire

opinions-act-embargo_set = La publication a été prévue sous embargo.
opinions-act-embargo_undone = La publication prévue sous embargo a été annulée.
opinions-act-text_corrected = Une coquille du texte publié a été corrigée.
opinions-act-correction_contested = { $member } a dit qu'une correction touche au fond : elle est retirée.

# Ce qu'un avis fait à un avis antérieur

afterlife-replaced = Remplacé par l'avis n° { $number } le { $day }
afterlife-repealed = Abrogé par l'avis n° { $number } le { $day }
afterlife-line-replaced = Remplacé par l'avis n° { $number } le { $day }.
afterlife-line-repealed = Abrogé par l'avis n° { $number } le { $day }.
afterlife-state-replaced = remplacé
afterlife-state-repealed = abrogé
afterlife-replaces = Remplace l'avis n° { $number }
afterlife-repeals = Abroge l'avis n° { $number }
afterlife-would-replace = Remplacera l'avis n° { $number } s'il est adopté et publié
afterlife-would-repeal = Abrogera l'avis n° { $number } s'il est adopté et publié
afterlife-found-nothing = L'avis n° { $number } ne valait déjà plus quand celui-ci a été publié
afterlife-by-its-rule = Il sera admis avec la règle qui a adopté cet avis : { $rule }.
afterlife-recommended-apart = Avis remplacés ou abrogés
afterlife-made-consequence = effet sur un avis antérieur changé
afterlife-do-overtake = Demander un avis qui le remplace ou l'abroge
afterlife-overtake = Remplacer ou abroger cet avis
    .lead = Le conseil en décide par un nouvel avis, qui suit la même route, devant la même formation et avec la règle qui a adopté celui-ci.
afterlife-ask-replace = Demander un avis qui le remplace
afterlife-ask-repeal = Demander un avis qui l'abroge
afterlife-replacing-title = { $title } (nouvel avis)
afterlife-repealing-title = Abrogation de l'avis n° { $number }
afterlife-repealing-question = Faut-il abroger l'avis n° { $number } ?
afterlife-repealing-text = Le conseil abroge son avis n° { $number }, « { $title } ».
afterlife-consequence = Effet sur un avis antérieur
    .lead = Ce que cet avis fait à un avis déjà publié fait partie du texte : les membres prennent position dessus.
    .send = Fixer cet effet
    .then = Le texte a une nouvelle version, et la page de l'avis le dit.
afterlife-does = Cet avis
afterlife-does-nothing = Ne change aucun avis antérieur
afterlife-does-replace = Remplace un avis antérieur
    .means = À sa publication, l'avis antérieur ne vaut plus ; celui-ci prend sa place.
afterlife-does-repeal = Abroge un avis antérieur
    .means = À sa publication, l'avis antérieur ne vaut plus ; rien ne prend sa place.
afterlife-earlier = Lequel
    .help = Les avis publiés de cette formation, adoptés par la même règle et qui valent encore.
    .none = Aucun
afterlife-which-earlier = Choisissez un avis publié.
afterlife-same-rule = Cet avis touche à un avis adopté avec la règle « { $rule } » : il est admis avec elle. Choisissez-la, ou laissez la règle proposée.
afterlife-other-rule = L'avis n° { $number } a été adopté avec la règle « { $rule } », et celui-ci est admis avec « { $own } ».
    .why = Ce qui défait un avis n'exige pas moins que ce qui l'a fait : c'est la règle qui l'a adopté.
    .instead = Depuis la page de l'avis n° { $number }, demandez un avis qui le remplace ou l'abroge : il sera admis avec cette règle.
afterlife-other-formation = L'avis n° { $number } est d'une autre formation.
    .why = La formation qui a adopté un avis est celle qui le remplace ou l'abroge.
    .instead = Posez la question devant cette formation.
afterlife-stands-no-more = L'avis n° { $number } ne vaut plus.
    .why = Il a déjà été remplacé ou abrogé.
    .instead = Sa page mène à l'avis qui vaut : choisissez celui-là, ou aucun.
afterlife-nothing-to-overtake = Cet avis n'est pas publié.
    .why = On remplace ou abroge un avis publié ; un avis en cours se change lui-même.
    .instead = Choisissez un avis publié, ou aucun.
afterlife-owes-nothing = L'avis a été remplacé ou abrogé par l'avis n° { $number } : plus rien n'est attendu.
    .why = Les délais de réponse se sont arrêtés à la publication de celui-ci.
    .instead = Lisez l'avis n° { $number } : s'il vous est adressé, vous avez reçu un lien pour y répondre.
afterlife-done-consequence = L'effet sur un avis antérieur est fixé.
    .next = Il fait partie du texte, dans une nouvelle version.
afterlife-letter-replaced = Le { $council } a publié l'avis n° { $number }, qui remplace « { $title } ». Le délai que vous aviez pour répondre ({ $addressee }) s'arrête : plus rien n'est attendu de vous sur l'ancien avis. S'il vous est adressé, le nouveau vous parvient à part. L'ancien :
    .subject = { $opinion } est remplacé : rien n'est plus attendu
    .why = Vous recevez ce courriel parce que vous répondez pour : { $addressee }, et qu'un délai s'arrête.
afterlife-letter-repealed = Le { $council } a publié l'avis n° { $number }, qui abroge « { $title } ». Le délai que vous aviez pour répondre ({ $addressee }) s'arrête : plus rien n'est attendu de vous. L'avis abrogé :
    .subject = { $opinion } est abrogé : rien n'est plus attendu
    .why = Vous recevez ce courriel parce que vous répondez pour : { $addressee }, et qu'un délai s'arrête.
afterlife-letter-stands-again = Le vote sur l'avis n° { $number } est annulé : « { $title } », qu'il avait remplacé ou abrogé, vaut de nouveau. Le temps qui vous restait pour répondre ({ $addressee }) vous est rendu, jusqu'au { $until }. De la page de l'avis, demandez un lien pour répondre :
    .subject = { $opinion } vaut de nouveau : répondre d'ici au { $until }
    .why = Vous recevez ce courriel parce que vous répondez pour : { $addressee }, et qu'un délai court.
opinions-act-consequence_fixed = L'effet sur un avis antérieur a été fixé.
opinions-act-replaced = L'avis a été remplacé par un avis postérieur.
opinions-act-repealed = L'avis a été abrogé par un avis postérieur.
opinions-act-stood_again = L'avis vaut de nouveau : le vote sur celui qui l'avait remplacé ou abrogé est annulé.
opinions-event-replaced = remplacé par un avis postérieur, à sa publication
opinions-event-repealed = abrogé par un avis postérieur, à sa publication
