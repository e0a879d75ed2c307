# Qui tient la plume.

rapporteurs-fact = Plume
rapporteurs-left = { $member } (n'est plus de la formation)
rapporteurs-do-change = Confier la plume à d'autres
rapporteurs-pens = Qui tient la plume
rapporteurs-pens-how-many =
    { $count ->
        [one] Cochez un membre de la formation.
       *[other] Cochez { $count } membres de la formation, d'organisations différentes. Chacun peut tout ce que peut la plume.
    }
rapporteurs-change = Confier la plume à d'autres
    .lead = Une plume qui s'en va, ou qui ne peut pas continuer, est remplacée ; ce qu'elle a écrit reste, et elle reste comptée parmi les auteurs.
    .send = Confier la plume
    .then = Le changement et ses motifs sont publics aussitôt, au registre des actes du secrétariat ; celles et ceux qui tiennent la plume et qui la rendent reçoivent un courriel.
rapporteurs-reasons = Motifs
    .help = Ils sont publics.
rapporteurs-done-rapporteurs-changed = La plume a changé de mains.
    .next = Les plumes, anciennes et nouvelles, sont prévenues.
rapporteurs-awaits-change = Personne ne représente plus { $member }, qui tient la plume de : { $opinion }.
    .do = Confier la plume
    .otherwise = Sans plume, le texte reste en l'état, puis devient caduc.
opinions-act-rapporteurs_changed = Le secrétariat a confié la plume à d'autres.

# Refus

rapporteurs-not-the-pens = Votre organisation ne tient pas la plume de cet avis : { $pen } et { $second } la tiennent.
    .why = Deux organisations écrivent, pour que le texte ait des responsables connus de tous.
    .instead = Commentez le passage : la plume répond à chaque commentaire avant l'appel.
rapporteurs-missing = Il faut { $pens } plumes d'organisations différentes, et il n'y a que { $found } organisation parmi les auteurs et les soutiens.
    .why = Le règlement intérieur veut que la plume soit tenue par plusieurs organisations.
    .instead = Choisissez vous-même qui tient la plume, parmi les membres de la formation.
rapporteurs-not-now = La plume de cet avis ne peut pas changer de mains maintenant.
    .why = L'avis n'est pas encore admis, ou il a pris fin.
    .instead = Avant l'admission, choisissez qui tient la plume en admettant la question.
rapporteurs-wrong-number =
    { $wanted ->
        [one] Choisissez un membre, et un seul.
       *[other] Choisissez { $wanted } membres, ni plus ni moins.
    }
rapporteurs-not-in-formation = { $member } n'est pas de la formation : choisissez un membre qui y vote ou y conseille.
rapporteurs-one-organisation = Ces membres ne font qu'une organisation : choisissez des organisations différentes.
rapporteurs-unchanged = Ce sont celles qui tiennent déjà la plume : choisissez au moins un autre membre.

# Courriels

rapporteurs-letter-pen = { $member } tient la plume de « { $title } », { $opinion } du conseil.

    { $count ->
        [one] Écrivez le texte, répondez aux commentaires, puis ouvrez l'appel.
       *[other] La plume est tenue par { $pens } : chacun peut écrire le texte, répondre aux commentaires et ouvrir l'appel ; deux personnes qui changent le même passage ne perdent rien.
    } Un texte sur lequel personne n'écrit pendant { $months } mois devient caduc. Le texte :
    .subject = { $opinion } : vous tenez la plume de « { $title } »
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui tient la plume.
rapporteurs-letter-pen-changed = La plume de « { $title } », { $opinion } du conseil, a changé de mains : elle est maintenant tenue par { $pens }. Motifs :

    { $reasons }

    Écrivez le texte, répondez aux commentaires, puis ouvrez l'appel. Un texte sur lequel personne n'écrit pendant { $months } mois devient caduc. Le texte :
    .subject = { $opinion } : vous tenez la plume de « { $title } »
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui tient la plume.
rapporteurs-letter-pen-given = La plume de « { $title } », { $opinion } du conseil, que tenait { $member }, a été confiée à { $pens }. Motifs :

    { $reasons }

    Ce que { $member } a écrit reste dans le texte. L'avis :
    .subject = { $opinion } : la plume a changé de mains
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui tenait la plume.
rapporteurs-letter-pen-of-others = La question « { $title } » est admise : { $opinion }. La plume est tenue par { $pens }. { $member } reste compté parmi les auteurs. L'avis :
    .subject = { $opinion } admis : { $title }
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui a posé la question.
