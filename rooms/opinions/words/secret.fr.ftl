# Le vote secret : le formulaire

secret-ballot = Vote secret
secret-in-the-name = Vote secret, au nom de { $member }
secret-before = Avant de voter
secret-promise = La machine qui héberge ce vote voit votre choix tant qu'il est ouvert ; rien de ce qui est conservé ensuite ne le dit.
secret-which = Que choisissez-vous ?
secret-reservation-means = Le texte devrait être adopté, et vous en écririez une partie autrement. Aucun mot n'accompagne un bulletin secret : dites votre réserve dans la discussion.
secret-published = Ce qui sera publié
secret-not-published = Ce qui ne sera pas publié
    .means = Ce que chaque membre a choisi, quand il a voté, s'il a changé son bulletin, et à qui tient le résultat.
secret-cells = Les bulletins sont comptés ensemble dans des groupes assez grands pour cacher chacun : { $cells }. Il en faut 5 dans chacun pour que le vote soit valable. La liste de qui a pris part est publiée aussi.
secret-cell-one = Seul le total de tous les bulletins est publié : les groupes sont trop petits pour être comptés à part. Il faut 5 bulletins pour que le vote soit valable. La liste de qui a pris part est publiée aussi.
secret-cast =
    .send = Voter au nom de { $member }
    .then = Vous pouvez changer votre bulletin jusqu'à la clôture. La page ne montrera pas ce que vous avez choisi.
secret-change =
    .send = Remplacer le bulletin de { $member }
    .then = Le nouveau bulletin prend la place du précédent, que rien ne garde.
secret-held = { $member } a pris part au vote
secret-held-change = Ce qui a été choisi n'est montré à personne, pas même à vous. Votez de nouveau pour remplacer le bulletin ; jusqu'à la clôture, le dernier compte.

# Le vote secret : sa page

secret-everybody = Tous les membres
secret-was-not-valid = { $ballots ->
        [one] Le vote n'était pas valable à son terme : il y avait un bulletin, et rien d'autre n'en est dit.
       *[other] Le vote n'était pas valable à son terme : il y avait { $ballots } bulletins, et rien d'autre n'en est dit.
    }
secret-unanimous = Vote unanime : { $cell }
    .means = Tous ceux qui y ont pris part ont choisi la même chose. Le décompte dit chaque vote, bien que le vote ait été secret.
secret-who-took-part = { $count ->
        [one] Qui a pris part : un membre
       *[other] Qui a pris part : { $count } membres
    }
secret-who-took-part-means = Par nom, sans ordre ni heure. Rien ne dit ce que chacun a choisi.
secret-fact = vote secret, décomptes de groupes de 5 membres ou plus
secret-call-promise = Un vote secret suit cet appel. Ce que votre organisation dit ici le prépare : cela reste scellé, et ne compte pas.
secret-lapsed = Le vote qui devait suivre n'a pas pu se tenir en secret : des membres se sont déportés depuis l'ouverture de l'appel. Cela ne dit rien du texte.

# Ce que l'on peut faire

secret-do-cast = Voter au nom de { $member }
    .then = Le vote est secret ; vous pourrez changer votre bulletin jusqu'à la clôture.
secret-do-change = Changer le bulletin de { $member }
    .then = Le bulletin est dans l'urne ; le nouveau en prendra la place.
secret-awaits-ballot = { $opinion } : { $member } est appelé à voter, en secret ; ce qui a été dit pendant l'appel ne compte pas.
    .do = Voter
    .otherwise = Le silence est montré comme un silence ; il ne vaut jamais soutien.
secret-done-cast = Le bulletin est dans l'urne
    .next = Vous pouvez le changer jusqu'à la clôture. Le reçu dit que votre membre a pris part, et rien d'autre.
secret-receipt = Reçu
    .lead = Il dit que votre membre a pris part au vote secret, et rien de ce qu'il a choisi.
secret-receipt-took-part = a pris part au vote secret
secret-receipt-use = Gardez le fichier. Une fois le vote clos, `pluriel verify opinion preuve.json --receipt recu.json` dit si votre membre figure parmi ceux qui ont pris part. Personne ne peut prouver par lui ce qui a été choisi : ni aux autres, ni à vous.

# Refus

secret-no-secret-ballot = Aucun vote secret n'est ouvert sur cet avis
    .why = On vote en secret tant que le vote est ouvert, et dans aucun autre scrutin.
    .instead = Lisez sur la page de l'avis où il en est, et ce que l'on peut y faire.
secret-another-ballot = Ce formulaire est celui d'un vote terminé : un autre est ouvert
    .why = L'urne du premier vote a été perdue, et ce qu'elle contenait ne compte pas.
    .instead = Votez de nouveau avec le formulaire du vote ouvert.
secret-position-in-secret-ballot = Ce vote est secret : on n'y prend pas position au nom d'un membre
    .why = Une position serait gardée au registre ; un bulletin secret n'est que dans l'urne.
    .instead = Votez avec le formulaire du vote secret, à l'adresse de l'avis suivie de /bulletin.
secret-too-few = { $members ->
        [0] Un vote secret ne peut pas se tenir : personne ne vote
        [one] Un vote secret ne peut pas se tenir : un seul membre vote
       *[other] Un vote secret ne peut pas se tenir : { $members } membres votent
    }
    .why = Moins de { $least } bulletins ne cachent personne.
    .instead = Fixez un vote nominal dans le règlement, ou accueillez plus de membres.
secret-too-many = Un vote secret ne peut pas se tenir ici : { $members } membres votent, { $most } au plus le font en secret
    .why = La liste de qui a pris part est publiée en une seule entrée du registre, qui est petite.
    .instead = Fixez un vote nominal dans le règlement, ou tenez le vote sur un serveur fait pour les grandes élections.
secret-rule-asks-group = La règle « { $rule } » ne peut pas être votée en secret : à { $place }, elle demande le décompte du seul groupe « { $group } »
    .why = Dans un vote secret, les groupes de moins de 5 membres sont comptés avec d'autres, pour qu'aucun décompte ne dise un vote. Ici, ils sont comptés ainsi : { $cells }.
    .instead = Choisissez une règle sans condition sur ce groupe, ou un vote nominal.
secret-rule-asks-each-group = La règle « { $rule } » ne peut pas être votée en secret : à { $place }, elle demande le décompte de chaque groupe
    .why = Dans un vote secret, les groupes de moins de 5 membres sont comptés avec d'autres, pour qu'aucun décompte ne dise un vote. Ici, ils sont comptés ainsi : { $cells }.
    .instead = Choisissez une règle sur l'ensemble des membres, ou un vote nominal.
secret-rule-asks-who = La règle « { $rule } » ne peut pas être votée en secret : à { $place }, elle demande quel membre a dit quoi
    .why = Une règle sur les organisations au-delà de l'auteur, ou sur les objections, se décide par des noms, et un vote secret n'en a pas.
    .instead = Choisissez une règle sans cette condition, ou un vote nominal.
secret-rule-asks-affiliations = La règle « { $rule } » ne peut pas être votée en secret : à { $place }, elle retire une organisation, et certaines organisations ont deux membres
    .why = Ce que deux membres d'une organisation ont dit ensemble n'est connu que si les noms sont publiés.
    .instead = Choisissez une règle sans cette condition, ou un vote nominal.
secret-orders-default-rule = Chaque avis serait voté en secret, et la règle par défaut « { $rule } » demande à { $place } quel membre a dit quoi : choisissez une autre règle par défaut, ou un vote nominal.

# Courriers

secret-letter-ballot = Le vote sur « { $title } » est ouvert jusqu'au { $until }, et il est secret. Ce que { $member } a dit pendant l'appel ne compte pas : votez, avec les mêmes cinq positions. La machine qui héberge ce vote voit votre choix tant qu'il est ouvert ; rien de ce qui est conservé ensuite ne le dit. Le formulaire :
    .subject = { $opinion } : votez jusqu'au { $until }
    .why = Vous recevez ce courriel parce que vous parlez pour { $member }, qui vote sur cet avis, et parce qu'un délai court.
secret-letter-restarted = L'urne du vote secret sur « { $title } » a été perdue, et avec elle tous les bulletins : personne ne peut plus les lire. Le vote recommence, jusqu'au { $until }. Le bulletin de { $member } ne compte pas : votez de nouveau. Le formulaire :
    .subject = { $opinion } : le vote secret recommence, jusqu'au { $until }
    .why = Vous recevez ce courriel parce que vous parlez pour { $member }, qui vote sur cet avis, et parce qu'un nouveau délai court.
secret-letter-receipt = { $member } a pris part au vote secret sur « { $title } ».

    Entrée { $entry } du registre, empreinte { $hash }.

    Le bulletin peut être changé jusqu'au { $until }, sans autre courriel. Ce qui a été choisi n'est dans aucun courriel. Le reçu :
    .subject = { $opinion } : { $member } a pris part au vote secret
    .why = Vous recevez ce courriel parce que vous représentez { $member }. Si personne de chez vous n'a voté, votez de nouveau, ce qui remplace le bulletin, et prévenez le secrétariat.
secret-letter-not-held = Le vote secret sur « { $title } » n'a pas pu se tenir : des membres se sont déportés depuis l'ouverture de l'appel, et la règle ne peut plus être lue sans dire comment certains de ceux qui restent votent. Cela ne dit rien du texte ; la question peut revenir. La page :
    .subject = { $opinion } : pas de vote secret
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui était appelé à répondre.
secret-letter-not-valid = Le vote secret sur « { $title } » n'était pas valable à son terme. Cela ne dit rien du texte, et rien n'est dit du vote que le nombre de bulletins. La page :
    .subject = { $opinion } : pas de vote valable
    .why = Vous recevez ce courriel parce que vous représentez { $member }, qui était appelé à voter.

# Le règlement

secret-orders = Les votes sont secrets. Ce que cela donne à tous : personne, l'hébergeur compris, ne peut dire ensuite ce qu'un membre a choisi, et personne ne peut avoir à rendre compte de son vote. Ce que cela retire à tous : aucune position d'un membre n'est publiée, aucun nom n'est derrière un résultat, les petits groupes sont comptés avec d'autres, les règles qui demandent qui a dit quoi ne peuvent pas servir, et le décompte repose sur l'honnêteté de l'hébergeur tant que le vote est ouvert.
