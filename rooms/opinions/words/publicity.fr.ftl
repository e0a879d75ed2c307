# Ce qui est publié des positions

publicity-cells = Les positions sont comptées par ensembles d'au moins trois membres : { $cells }. Qui a dit quoi reste scellé.
publicity-total-alone = Seul le total est publié : les groupes sont trop petits pour être comptés à part. Qui a dit quoi reste scellé.
publicity-carrying = { $least ->
        [0] D'après ce total, aucun des { $groups } groupes ne porte le texte.
        [one] D'après ce total, un des { $groups } groupes porte le texte.
       *[other] D'après ce total, { $least } des { $groups } groupes portent le texte.
    }
publicity-carrying-between = { $least ->
        [0] D'après ce total, { $most } des { $groups } groupes au plus portent le texte, et peut-être aucun.
       *[other] D'après ce total, entre { $least } et { $most } des { $groups } groupes portent le texte.
    }
publicity-unanimous = Positions unanimes : { $cell }
    .means = Tous ceux qui s'y sont exprimés ont dit la même chose : le décompte dit la position de chacun.

# Refus

publicity-asks-group = La règle « { $rule } » ne se recalcule pas à partir des décomptes publiés : à { $place }, elle demande le décompte du seul groupe « { $group } »
    .why = Les groupes de moins de trois membres sont comptés avec d'autres, pour qu'aucun décompte ne dise une position. Ici, ils sont comptés ainsi : { $cells }.
    .instead = Choisissez la publicité nominative, ou une règle sans condition sur ce groupe. Si l'avis est déjà admis, abandonnez-le et posez la question de nouveau.
publicity-asks-each-group = La règle « { $rule } » ne se recalcule pas à partir des décomptes publiés : à { $place }, elle demande le décompte de chaque groupe
    .why = Les groupes de moins de trois membres sont comptés avec d'autres, pour qu'aucun décompte ne dise une position. Ici, ils sont comptés ainsi : { $cells }.
    .instead = Choisissez la publicité nominative, ou une règle sur l'ensemble des membres. Si l'avis est déjà admis, abandonnez-le et posez la question de nouveau.
publicity-asks-who = La règle « { $rule } » ne se recalcule pas à partir des décomptes publiés : à { $place }, elle demande quel membre a dit quoi
    .why = Une règle sur les organisations au-delà de l'auteur, sur les objections, ou sur une organisation qui a plusieurs membres, se décide par des noms.
    .instead = Choisissez la publicité nominative, ou une règle sans cette condition. Si l'avis est déjà admis, abandonnez-le et posez la question de nouveau.
publicity-recusal-unmasks = Votre organisation ne peut pas se déporter de cet avis
    .why = Sans elle, son groupe aurait moins de trois membres et ne pourrait plus être compté à part, ce que la règle demande : l'avis ne pourrait plus se décider.
    .instead = Répondez « ne prend pas part » à l'appel à positions : votre organisation ne soutient ni ne s'oppose.
publicity-orders-default-rule = Les positions seraient publiées par groupe, et la règle par défaut « { $rule } » demande à { $place } quel membre a dit quoi : choisissez une autre règle par défaut, ou la publicité nominative.
