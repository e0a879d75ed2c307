# Le texte au fil du temps : versions, différences, suggestions, définitions, import

drafting-versions = Versions du texte
    .lead = Chaque modification fait une version, qui garde son adresse et reste lisible.
drafting-no-version = Le texte n'a pas encore de version : il en aura une dès que la plume aura écrit.
drafting-version = Version { $version }
drafting-version-title = Version { $version } sur { $last }
drafting-version-made = Du { $at } : { $what }.
drafting-older-versions = Versions plus anciennes
drafting-compare = Comparer deux versions
drafting-compare-from = De la version
drafting-compare-to = À la version
drafting-do-compare = Voir les différences
drafting-see-differences = ce qui a changé
drafting-see-differences-of = Ce qui a changé à la version { $version }
drafting-do-compare-with-last = Comparer avec le texte actuel
drafting-do-compare-with-former = Voir ce qui a changé
drafting-differences = De la version { $from } à la version { $to }
drafting-version-unknown = Cette version n'existe pas.
    .why = Une version a le numéro de la modification qui l'a faite ; la dernière est la { $last }.
    .instead = Choisissez-en une dans la liste des versions.

drafting-made-added = { $count ->
    [one] 1 passage ajouté
   *[other] { $count } passages ajoutés
  }
drafting-made-worded = { $count ->
    [one] 1 passage modifié
   *[other] { $count } passages modifiés
  }
drafting-made-moved = { $count ->
    [one] 1 passage déplacé
   *[other] { $count } passages déplacés
  }
drafting-made-removed = { $count ->
    [one] 1 passage retiré
   *[other] { $count } passages retirés
  }
drafting-made-retitled = titre modifié
drafting-words-added = { $count ->
    [one] 1 mot ajouté
   *[other] { $count } mots ajoutés
  }
drafting-words-removed = { $count ->
    [one] 1 mot retiré
   *[other] { $count } mots retirés
  }
drafting-summary = En tout : { $what }.
drafting-no-difference = Ces deux textes disent la même chose.
drafting-unchanged = { $count ->
    [one] 1 passage inchangé
   *[other] { $count } passages inchangés
  }
drafting-title-changed = Titre :
drafting-diff-head = { $name } : { $what }
drafting-fate = { $fate ->
    [kept] mots inchangés
    [worded] modifié
    [added] ajouté
   *[removed] retiré
  }
drafting-moved-from = déplacé (c'était : { $from })
drafting-kind-changed = { $from } devenu { $to }
drafting-heading = Titre de section
drafting-note = Note
drafting-passage = Passage
drafting-addressee = À qui :
drafting-due = Pour quand :

# Un passage, ses échanges et son histoire

drafting-passage-called = Passage « { $words } »
drafting-named-passage = { $name } : { $words }
drafting-removed-passage = Passage retiré
drafting-as-it-stands = Ses mots
drafting-passage-removed = Ce passage n'est plus dans le texte ; son histoire reste lisible.
drafting-refers-to = Ce passage renvoie à
drafting-used-in = Ce terme est employé dans
drafting-cited-by = Ce passage est cité dans
drafting-history = Histoire du passage
drafting-brought-by = Suggéré par { $member }, accepté par la plume
drafting-brought-by-pen = Écrit par la plume
drafting-discuss = Échanger sur ce passage
drafting-discussed = { $count ->
    [one] 1 échange sur ce passage
   *[other] { $count } échanges sur ce passage
  }
drafting-do-word = Modifier ce passage
drafting-do-suggest = Suggérer d'autres mots
drafting-do-comment = Commenter ce passage
drafting-do-suggestions = { $count ->
    [one] Décider d'une suggestion
   *[other] Décider de { $count } suggestions
  }
    .then = Vous voyez ce que chacune change ; une pression l'accepte.

drafting-quote = Les mots dont vous parlez
    .help = Facultatif : recopiez-les tels qu'ils sont dans le texte ; le commentaire les suivra quand le passage changera.
drafting-quote-not-there = Ces mots ne sont pas dans ce passage : recopiez-les tels quels, ou laissez ce champ vide.
drafting-quote-nowhere = Ces mots ne sont nulle part dans le texte : recopiez-les tels quels, ou laissez ce champ vide.
drafting-quote-in-several = Ces mots sont dans plusieurs passages : choisissez lequel.
drafting-quote-of-no-block = Choisissez le passage dont vous citez les mots.
drafting-quote-changed = (ces mots ont changé depuis)

# Suggestions

drafting-suggestions = Suggestions
    .lead = Toute organisation de la formation peut suggérer d'autres mots ; la plume accepte, ou dit pourquoi non.
drafting-no-suggestion = Personne n'a encore rien suggéré. Pour le faire, ouvrez un passage du texte.
drafting-open-suggestions = En attente de la plume
drafting-settled-suggestions = Décidées
drafting-suggestion = Suggestion de { $member }
drafting-suggestion-by = { $member } : { $fate }
drafting-suggestion-fate = { $fate ->
    [open] en attente
    [accepted] acceptée
    [accepted_merged] acceptée, jointe à ce qui avait changé
    [declined] écartée
   *[withdrawn] retirée
  }
drafting-suggestion-waits = Suggérée le { $at } : la plume n'a pas encore décidé.
    .next = L'appel à positions ne s'ouvre pas tant qu'une suggestion attend.
drafting-suggestion-behind = Suggérée le { $at } : le passage a changé depuis.
    .next = Les deux textes sont ci-dessous, avec une proposition qui les joint ; rien n'est perdu.
drafting-suggestion-gone = Suggérée le { $at } : le passage a été retiré du texte depuis.
    .next = La plume peut l'écarter en disant pourquoi, ou remettre le passage.
drafting-suggestion-accepted = Acceptée par la plume le { $at }.
drafting-suggestion-joined = Acceptée par la plume le { $at }, jointe à ce qui avait changé entre-temps.
drafting-suggestion-declined = Écartée par la plume le { $at }.
drafting-suggestion-withdrawn = Retirée le { $at } par l'organisation qui l'avait faite.
drafting-made-version = Le texte est passé à la version { $version }.
drafting-why = Pourquoi
drafting-suggested-words = Ce qui changerait
drafting-meanwhile = Ce qui a changé entre-temps
drafting-both = Les deux ensemble
drafting-reasons = Pourquoi ce changement
    .help = Facultatif ; la plume et tout le monde le lisent.
drafting-suggest = Suggérer d'autres mots
    .lead = Modifiez le passage comme vous le souhaitez : ce qui change se verra mot par mot.
    .send = Suggérer au nom de { $member }
    .then = La plume accepte, ou dit pourquoi non ; vous pouvez retirer la suggestion jusque-là.
drafting-says-the-same = Ces mots sont ceux du texte : modifiez-les pour suggérer quelque chose.
drafting-accept = Accepter la suggestion
    .send = Accepter ces mots
    .then = Le passage prend ces mots dans une nouvelle version du texte.
drafting-accept-joined = Accepter la suggestion jointe
    .send = Accepter les deux ensemble
    .then = Le passage prend les mots joints ci-dessus dans une nouvelle version du texte.
drafting-accept-chosen = Accepter après avoir choisi
    .send = Accepter avec ces mots
    .then = Entre ⟦ ⟧ sont les mots entre lesquels choisir : gardez les bons, retirez les signes.
drafting-left-to-choose = Il reste à choisir entre les mots placés entre ⟦ et ⟧ : gardez les bons et retirez ces signes.
drafting-do-decline = Écarter la suggestion
drafting-decline = Écarter la suggestion
    .lead = Dites pourquoi à l'organisation qui l'a faite, et à tout le monde.
    .send = Écarter la suggestion
    .then = Vos raisons sont publiées avec elle.
drafting-decline-reasons = Pourquoi
drafting-withdraw = Retirer ma suggestion
    .send = Retirer ma suggestion
    .then = Elle reste lisible, marquée comme retirée.
drafting-suggestion-unknown = Cette suggestion n'existe pas.
    .why = Aucune suggestion sur cet avis n'a cet identifiant.
    .instead = Choisissez-en une dans la liste des suggestions.
drafting-suggestion-settled = Cette suggestion a déjà été décidée ou retirée.
    .why = On décide une fois d'une suggestion ; ce qui fut décidé reste lisible.
    .instead = Modifiez le passage, ou suggérez autre chose.
drafting-suggestion-overtaken = Le passage a changé depuis cette suggestion.
    .why = Reprendre ses mots tels quels effacerait ceux de quelqu'un d'autre sans qu'on le voie.
    .instead = Relisez les deux textes ci-dessous, et acceptez ce qui les joint.
drafting-not-your-suggestion = Cette suggestion est celle d'une autre organisation : { $by }.
    .why = Une suggestion se retire par l'organisation qui l'a faite.
    .instead = Commentez le passage pour en dire votre avis.
drafting-no-suggestions = On ne peut plus suggérer d'autres mots. Le texte n'est pas en cours d'écriture.
    .why = Les suggestions se font tant que la plume écrit le texte.
    .instead = Consultez la page de l'avis pour voir ce qui est possible maintenant.
drafting-too-many-suggestions = Cet avis porte déjà { $most } suggestions, le plus qu'il peut porter.
    .why = Au-delà, personne ne pourrait plus les lire.
    .instead = Soutenez une suggestion déjà faite en commentant son passage.
drafting-suggestions-open = { $open ->
    [one] Une suggestion attend encore la plume.
   *[other] { $open } suggestions attendent encore la plume.
  }
    .why = Le texte est figé à l'ouverture de l'appel : ce que les membres suggèrent se décide avant.
    .instead = Acceptez-les, ou écartez-les en disant pourquoi.

# Deux personnes sur un passage

drafting-joined = Quelqu'un d'autre a modifié ce passage pendant que vous l'écriviez : rien n'est perdu.
    .next = Les deux textes sont ci-dessous, puis une proposition qui les joint : relisez-la et enregistrez.
drafting-to-choose = Quelqu'un d'autre a modifié les mêmes mots pendant que vous les écriviez : rien n'est perdu.
    .next = Dans la proposition, les mots entre ⟦ ⟧ sont à choisir, ceux de l'autre d'abord : gardez les bons, retirez les signes et enregistrez.
drafting-theirs = Ce que l'autre a changé
drafting-yours = Ce que vous avez changé
drafting-as-typed = Votre texte tel que vous l'avez écrit

# Ce qui attend, et les lettres

drafting-awaits-suggestions = { $count ->
    [one] Une suggestion attend votre décision sur { $opinion }.
   *[other] { $count } suggestions attendent votre décision sur { $opinion }.
  }
    .do = Décider
    .otherwise = L'appel à positions ne peut pas s'ouvrir.
