# Les membres du conseil : ce qui est refusé, pourquoi, et ce qui serait accepté

members-member-unknown = Ce membre n'existe pas.
    .why = Aucun membre du conseil, présent ou passé, n'a cet identifiant.
    .instead = Choisissez un membre dans la liste des membres.
members-member-not-found = Aucun membre ne s'appelle « { $name } » : donnez le nom d'un membre tel qu'il figure dans la liste, ou son identifiant.
members-college-unknown = Il n'y a pas de collège « { $college } » : ouvrez-le d'abord, ou choisissez-en un qui existe.
members-kind-unknown = Il n'y a pas de type de membre « { $kind } » : définissez-le d'abord, ou choisissez-en un qui existe.
members-name-reserved = Le nom court « { $name } » désigne déjà les membres dont le type n'est pas déclaré : choisissez-en un autre.
members-named-twice = Un membre porte déjà ce nom, ou un nom qui lui ressemble : { $member }. S'il revient au conseil, redonnez-lui un siège depuis sa page ; sinon précisez le nom.
members-name-without-letters = Un nom contient au moins une lettre ou un chiffre.
members-url-invalid = Cette adresse n'est pas celle d'un site : elle commence par https:// ou http://, sans espace.
members-year-invalid = Une année entre 1 et 9999 est attendue.
members-zone-unknown = Le fuseau horaire « { $zone } » n'existe pas : donnez un nom de la base IANA, par exemple Europe/Paris.

members-college-fictitious-fixed = Le collège « { $college } » ne peut pas passer du réel au fictif, ni l'inverse.
    .why = Ce qui est inventé est marqué partout et pour toujours, pour qu'aucun acte inventé ne soit prêté à une organisation réelle.
    .instead = Ouvrez un autre collège.
members-formation-empty = Une formation réunit au moins un collège, qui vote ou qui donne son avis.
members-formation-both = Le collège « { $college } » ne peut pas à la fois voter et donner son avis dans la même formation : choisissez.
members-formation-mixed = Une formation fictive ne peut pas réunir le collège « { $college } », qui est réel.
    .why = Aucun acte inventé n'est jamais prêté à une organisation réelle.
    .instead = Composez la formation de collèges tous réels, ou tous fictifs.

members-seat-none = Ce membre n'a jamais eu de siège.
    .why = Un siège doit exister pour prendre fin.
    .instead = Donnez-lui d'abord un siège.
members-seat-mixed = { $member } ne peut pas siéger dans le collège « { $college } ».
    .why = L'un est réel, l'autre est fictif : rien d'inventé ne se mêle au réel.
    .instead = Choisissez un collège de la même nature.
members-seat-ended = Le siège de { $member } a déjà pris fin : { $until }.
    .why = Une fin passée ne change plus : des votes ont pu être comptés d'après elle.
    .instead = Si le membre revient, redonnez-lui un siège à compter d'un jour postérieur.
members-seat-before-former = Le nouveau siège doit commencer après le début du précédent, et pas avant sa fin.
members-seat-inverted = Le siège prendrait fin avant de commencer : donnez un dernier jour qui ne précède pas le premier.

members-kind-declared = { $member } a déclaré son type lui-même : « { $kind } ».
    .why = Le secrétariat propose un type seulement tant que le membre n'a rien déclaré.
    .instead = Demandez au membre de changer sa déclaration depuis son bureau.

members-affiliation-unknown = Cette affiliation n'existe pas.
    .why = Aucune affiliation, présente ou passée, n'a cet identifiant.
    .instead = Choisissez-en une sur la page d'un membre.
members-affiliation-alone = Une affiliation lie au moins deux membres différents.
members-affiliation-mixed = Une affiliation ne lie pas un membre réel à un membre fictif.
members-affiliation-already = { $member } a déjà une affiliation à ces dates. Mettez-y fin d'abord, ou déclarez une affiliation de tous les membres liés.
members-affiliation-ended = Cette affiliation a déjà une fin : { $until }.
    .why = Une fin déclarée ne change plus : des votes ont pu être comptés d'après elle.
    .instead = Déclarez une nouvelle affiliation si les membres sont encore liés.
members-affiliation-inverted = L'affiliation prendrait fin avant de commencer : donnez un dernier jour qui ne précède pas le premier.

members-email-invalid = Cette adresse électronique n'en est pas une : la forme nom@exemple.fr est attendue.
members-email-of-another = Cette adresse électronique est celle d'une autre personne du registre : vérifiez l'adresse, ou le nom.
members-mandate-unknown = Ce mandat n'existe pas.
    .why = Aucun mandat, présent ou passé, n'a cet identifiant.
    .instead = Choisissez-en un sur la page du membre.
members-mandate-inverted = Le mandat prendrait fin avant de commencer : donnez un dernier jour qui ne précède pas le premier.
members-mandate-ended = Ce mandat a déjà pris fin : { $until }.
    .why = Une fin passée ne change plus : des actes ont pu être faits d'après elle.
    .instead = Donnez un nouveau mandat si la personne parle encore pour ce membre.
members-delegate-without-seat = { $member } n'a pas de siège pendant ce mandat : changez ses dates, ou redonnez d'abord un siège au membre.
members-delegate-both = Cette personne représente déjà { $member } en une autre qualité à ces dates : mettez fin à ce mandat d'abord.
members-titular-taken = { $member } a déjà une personne titulaire à ces dates : mettez fin à ce mandat d'abord, ou ajoutez cette personne comme suppléante.
members-secretariat-by-operator = Seule la personne qui exploite le programme désigne le secrétariat.
    .why = Le secrétariat ne se choisit pas lui-même.
    .instead = Demandez-le à qui exploite le programme : la commande est « pluriel admin invite ».
members-person-unknown = Cette personne n'est plus dans le registre.
    .why = Ses données ont été effacées.
    .instead = Demandez un nouveau mandat au secrétariat.

# Fichiers

members-import-too-large = Le fichier pèse { $bytes } octets, c'est trop.
    .why = Un fichier du conseil ne dépasse pas { $max } octets.
    .instead = Séparez-le en plusieurs fichiers : chacun peut ne contenir qu'une partie.
members-import-not-utf8 = Le fichier n'est pas écrit en UTF-8.
    .why = L'octet { $offset } n'y a pas de sens.
    .instead = Enregistrez-le de nouveau en choisissant l'encodage UTF-8.
members-import-not-json = Le fichier n'est pas du JSON, ou il est coupé : ligne { $line }, colonne { $column }.
    .why = Rien n'est importé d'un fichier qui ne se lit pas jusqu'au bout.
    .instead = Corrigez cet endroit, ou copiez le fichier de nouveau en entier.
members-import-too-deep = { $place } est trop imbriqué.
    .why = Au plus { $max } niveaux sont lus.
    .instead = Le format du fichier, décrit dans la documentation, n'en demande que six.
members-import-key-twice = { $place } est donné deux fois.
    .why = On ne saurait pas laquelle des deux valeurs est la bonne.
    .instead = Gardez l'une des deux.
members-import-member-twice = Le membre « { $name } » est nommé deux fois : en { $first } et en { $place }.
    .why = Un membre tient un seul siège ; la casse, les accents, les espaces et les lettres qui se ressemblent ne distinguent pas deux membres.
    .instead = Gardez l'une des deux lignes, ou précisez les noms.
members-import-missing = { $place } manque.
    .why = Le format du fichier le demande.
    .instead = Ajoutez-le ; la documentation donne un exemple complet.
members-import-unknown = { $place } n'est pas connu.
    .why = Une faute de frappe passerait sinon inaperçue.
    .instead = Vérifiez l'orthographe de la clef, ou retirez-la.
members-import-expects-object = { $place } doit être un objet, entre accolades.
    .why = Le format du fichier le demande.
    .instead = La documentation donne un exemple complet.
members-import-expects-list = { $place } doit être une liste, entre crochets.
    .why = Le format du fichier le demande ; une affiliation y nomme au moins deux membres.
    .instead = La documentation donne un exemple complet.
members-import-expects-text = { $place } doit être un texte qui ne soit pas vide.
    .why = Le format du fichier le demande.
    .instead = Écrivez-le entre guillemets.
members-import-expects-integer = { $place } doit être un nombre entier de { $min } à { $max }.
    .why = Le format du fichier le demande.
    .instead = Écrivez-le sans guillemets ni décimales.
members-import-expects-boolean = { $place } doit être true ou false.
    .why = Le format du fichier le demande.
    .instead = Écrivez-le sans guillemets.
members-import-expects-date = { $place } doit être un jour qui existe.
    .why = Le format du fichier le demande.
    .instead = Écrivez-le AAAA-MM-JJ, par exemple 2025-12-08.
members-import-expects-time = { $place } doit être une heure de la journée.
    .why = Le format du fichier le demande.
    .instead = Écrivez-la HH:MM, par exemple 09:30.
members-import-expects-short-name = { $place } doit être un nom court.
    .why = Il figure dans des adresses et des règles.
    .instead = Utilisez 1 à 40 caractères parmi a-z, 0-9 et le trait d'union, le premier une lettre.
members-import-expects-file-name = { $place } doit être le nom d'un fichier rangé sous le dossier de celui-ci.
    .why = Un fichier importé n'en fait pas lire d'autres ailleurs sur la machine.
    .instead = Écrivez par exemple minutes/2025-10-27.txt, sans « .. » et sans « / » au début.
members-import-expects-one-of = { $place } doit être l'une de ces valeurs : { $words }.
    .why = Le format du fichier le demande.
    .instead = Choisissez-en une, telle quelle.

members-import-empty = Le tableau est vide.
    .why = Sa première ligne donne les titres des colonnes.
    .instead = Donnez les colonnes membre, nom, courriel et qualité.
members-import-too-many = Le tableau a { $rows } lignes, c'est trop.
    .why = Un tableau ne dépasse pas { $max } lignes.
    .instead = Séparez-le en plusieurs tableaux : rien n'est ajouté deux fois.
members-import-rows = { $faults ->
    [one] Une case du tableau est à corriger.
   *[other] { $faults } cases du tableau sont à corriger.
  } Rien n'a été importé.
    .why = Un tableau est importé en entier ou pas du tout.
    .instead = Corrigez les lignes indiquées et importez le tableau de nouveau.
members-import-column-missing = Il manque la colonne « { $title } » à la ligne { $line }.
    .why = Chaque mandat a un membre, un nom, un courriel et une qualité.
    .instead = Nommez les colonnes membre, nom, courriel, qualité et, si besoin, début, fin, langue.
members-import-column-twice = La colonne « { $title } » est donnée deux fois à la ligne { $line }.
    .why = On ne saurait pas laquelle des deux est la bonne.
    .instead = Gardez l'une des deux.
members-import-column-unknown = La colonne « { $title } » de la ligne { $line } n'est pas connue.
    .why = Une faute de frappe passerait sinon inaperçue.
    .instead = Les colonnes sont membre, nom, courriel, qualité, début, fin et langue.
members-standing-unknown = « { $value } » n'est pas une qualité : écrivez titulaire ou suppléant.
members-day-unknown = « { $value } » n'est pas un jour : écrivez 24/11/2025 ou 2025-11-24.
members-language-unknown = « { $value } » n'est pas une langue du conseil : écrivez fr ou en.

# Comptes rendus d'import

members-import-done = { $commands ->
    [0] Rien à changer : le conseil est déjà tel que le fichier le décrit.
    [one] Un changement est fait.
   *[other] { $commands } changements sont faits.
}
members-import-assumed-zone = Le fichier ne dit pas où siège le conseil : fuseau { $zone } et jours fériés français.
members-import-assumed-names = Le fichier ne donne pas de nom en français et en anglais : « { $name } » sert dans les deux langues.
members-import-assumed-formation = Formation « { $name } » : le fichier ne dit pas qui vote. Il est déduit que { $voting ->
    [0] personne ne vote
    [one] le collège { $votes } vote
   *[other] les collèges { $votes } votent
  } ; donne son avis : { $advises }.
members-import-not-understood = Cette clef n'a pas été comprise et a été laissée de côté.
members-import-spelled-otherwise = { $member } est écrit « { $name } » dans le fichier : le nom connu est gardé.
members-import-kind-declared = Le type que le fichier propose pour { $member } est laissé de côté : ce membre a déclaré le sien.
members-import-other-college = Le fichier place { $member } dans un autre collège sans dire depuis quel jour : son siège n'a pas changé.
members-import-seat-ended = Le fichier nomme { $member }, dont le siège a pris fin : rien n'a changé.
members-import-not-in-file = { $member } siège et n'est pas dans le fichier : son siège n'a pas pris fin pour autant.

# Pages

members-title = Membres
members-member = Membre
members-lead = { $members ->
    [one] { $members } membre siège
   *[other] { $members } membres siègent
} dans { $colleges ->
    [one] un collège.
   *[other] { $colleges } collèges.
}
members-empty = Les membres du conseil figureront ici, par collège et par type, dès que le secrétariat les aura inscrits ou importés.
members-college = { $college } ({ $count ->
    [one] { $count } membre
   *[other] { $count } membres
})
members-votes-in = Vote : { $formations }.
members-advises-in = Donne son avis : { $formations }.
members-undeclared = Type non déclaré
members-kind-is-proposed = (type proposé par l'hôte)
members-former-title = Anciens membres
members-former = Ne siège plus au conseil.
members-until = jusqu'au { $day }
members-figure = Les membres du conseil
members-figure-fictitious = Les membres inventés pour la démonstration
members-centre = { $count ->
    [one] membre
   *[other] membres
}
members-sits = Siège dans le collège { $college }.
members-sits-proposed = Siège dans le collège { $college } ; l'hôte propose le type « { $kind } ».
members-sits-declared = Siège dans le collège { $college } au titre du type « { $kind } ».
members-feed = Membres : { $council }

members-fact-college = Collège
members-fact-kind = Type de membre
members-fact-site = Site
members-fact-affiliation = Affiliation
members-kind-declared-on = { $kind }, déclaré par le membre le { $day }
members-kind-proposed-from = { $kind }, proposé par l'hôte en attendant la déclaration du membre (source : { $source })
members-source-unknown = non précisée
members-affiliated = { $members } ({ $nature })
members-nature-control = l'un contrôle l'autre
members-nature-shared-president = même présidence
members-nature-shared-delegate = même représentant
members-nature-host = l'un héberge l'autre
members-delegates = Qui parle pour ce membre
members-no-delegate = Personne n'a encore de mandat pour parler au nom de ce membre.
members-name-not-public = Une personne dont le nom n'est pas public
members-titular = { $name }, titulaire
members-alternate = { $name }, suppléance
members-history = Historique
members-seat-always = { $college } : siège depuis une date antérieure au registre, qui n'est pas connue.
members-seat-from = { $college } : siège depuis le { $from }.
members-seat-until = { $college } : a siégé jusqu'au { $until }.
members-seat-from-until = { $college } : a siégé du { $from } au { $until }.
members-seat-reason = { $seat } Raison : { $reason }
members-kind-was-proposed = { $day } : l'hôte propose le type « { $kind } ».
members-kind-was-declared = { $day } : le membre déclare le type « { $kind } ».
members-tools = Tenir cette fiche

members-choose = Choisissez une réponse de la liste.
members-choose-one = Choisir…
members-field-name = Nom
members-field-from = Siège depuis
    .help = Laissez vide si la date n'est pas connue.
members-field-from-day = À compter du
members-field-last-day = Dernier jour
members-field-reason = Raison
members-field-kind-proposed = Type proposé
members-field-source = Source
    .help = Où vous l'avez lu : les statuts, le site du membre… Le membre confirmera ou corrigera.
members-field-natural = C'est une personne physique
    .help = Son nom reste dans le coffre : il n'est public que si elle le choisit.
members-new = Ajouter un membre
    .lead = Un membre tient un siège dans un seul collège à la fois.
members-seat-it = Lui donner un siège
members-describe = Corriger le nom ou le site
    .lead = L'ancien nom reste dans le registre.
members-change-seat = Changer ou finir le siège
    .lead = L'historique des sièges est public.
members-change-it = Changer de collège
members-end-seat = Finir le siège
    .consequence = Les mandats de ses représentants prennent fin avec lui. Les avis dont le corps électoral est figé ne changent pas.
    .confirm = Finir le siège de ce membre et les mandats de ses représentants ?
members-declare = Déclarer le type de son membre
    .lead = Le type dit de quel horizon votre organisation parle. Il mesure la diversité de qui soutient un avis.
    .consequence = La déclaration est publique et datée. Elle compte à partir du prochain avis.
members-declare-for = Déclarer le type de { $member }
members-declare-it = Déclarer
members-propose-kind = Proposer un type
    .lead = Le type proposé est montré comme tel, avec sa source, jusqu'à ce que le membre déclare le sien.
members-propose-it = Proposer
members-keep-delegates = Tenir les mandats
members-delegates-of = Qui parle pour { $member } : une personne titulaire, et des suppléances s'il le faut.
members-mandate-titular = { $name }, titulaire depuis le { $from }
members-mandate-titular-until = { $name }, titulaire du { $from } au { $until }
members-mandate-alternate = { $name }, suppléance depuis le { $from }
members-mandate-alternate-until = { $name }, suppléance du { $from } au { $until }
members-end-mandate = Finir le mandat de { $name }
    .confirm = Finir ce mandat maintenant ?
members-add-delegate = Donner un mandat
members-field-person = Prénom et nom
members-field-email = Adresse électronique
members-field-standing = Qualité
members-standing-titular = Titulaire
members-standing-alternate = Suppléance
members-field-mandate-from = Premier jour
    .help = Laissez vide pour maintenant.
members-field-mandate-last-day = Dernier jour
    .help = Laissez vide si le mandat n'a pas de fin prévue.
members-field-language = Langue de ses courriels
members-table = Importer un tableau de représentants
    .lead = Un tableau est importé en entier ou pas du tout ; importé de nouveau, rien n'est ajouté deux fois.
members-field-table = Tableau (CSV)
    .help = Collez le tableau avec ses titres : membre ; nom ; courriel ; qualité ; début ; fin ; langue. La qualité est titulaire ou suppléant ; début, fin et langue peuvent manquer.
members-import-it = Importer
members-table-done = { $count ->
    [0] Rien à ajouter : tout y était déjà.
    [one] Un mandat est donné.
   *[other] { $count } mandats sont donnés.
}
members-table-line = Ligne { $line } : { $error }
members-affiliations = Affiliations
    .lead = Des membres liés comptent pour une seule organisation partout où il s'agit d'empêcher qu'un seul emporte ou bloque un avis.
members-no-affiliation = Aucun lien n'est déclaré entre les membres.
members-declare-affiliation = Déclarer un lien
members-end-affiliation = Finir ce lien aujourd'hui
    .consequence = Les avis dont le corps électoral est figé ne changent pas.
members-field-members = Membres liés
members-field-nature = Ce qui les lie
members-field-declared-where = Où ce lien a été déclaré
members-name = Rendre mon nom public, ou non
    .lead = Ce que vous faites au nom d'un membre est toujours public au nom du membre. Votre nom ne l'est que si vous le choisissez.
members-field-name-public = Mon nom
members-name-public = Montrer « { $name } » sur la page des membres pour lesquels je parle
members-name-hidden = Ne montrer que l'organisation
    .help = Vous pouvez changer d'avis à tout moment ; ce que d'autres ont copié entre-temps ne se rappelle pas.
members-name-public-since = Votre nom est public depuis le { $day }.
members-awaits-kind = Le type de { $member } n'est pas déclaré par lui-même.
    .proposed = Sans déclaration, le type proposé par l'hôte compte.
    .none = Sans déclaration, le membre compte dans le groupe des types non déclarés.
members-no-council = Le conseil n'est pas encore décrit.
    .why = Son fichier n'a pas été importé.
    .instead = Importez-le : la commande est « pluriel import council ».
members-import-not-csv = Le tableau ne se lit pas à partir de la ligne { $line }.
    .why = Une case entre guillemets n'y est peut-être pas fermée.
    .instead = Enregistrez-le de nouveau au format CSV.
members-api-not-json = Une commande s'envoie en JSON.
    .why = Le corps de la demande n'est pas annoncé comme application/json.
    .instead = Ajoutez l'en-tête Content-Type : application/json.
members-api-key = La clé de l'en-tête Idempotency-Key n'est pas acceptée
    .why = Elle compte de 1 à 64 caractères ASCII ; la même clé de la même personne désigne le même acte.
    .instead = Envoyez par exemple un identifiant aléatoire de 32 caractères.
members-api-unreadable = Cette commande ne se lit pas : ligne { $line }, colonne { $column }.
    .why = { $reason }
    .instead = Les formes acceptées sont dans /api/v1/openapi.json.

# Le conseil et ses parties

members-council = Le conseil et ses parties
    .lead = Ce que le conseil dit de lui-même, ses collèges, les types de membres, et qui se réunit avec qui.
members-council-change = Modifier la présentation du conseil
members-council-name = Nom
members-council-host = Autorité d'accueil
members-council-since = Se réunit depuis (année)
members-council-zone = Fuseau horaire
members-council-language = Langue du conseil
    .help = Celle de ses textes, et de qui n'exprime pas de préférence.
members-council-address = Adresse
members-council-contact = Contact
    .help = Une adresse électronique, un numéro de téléphone : ce qui est public.
members-council-description = Présentation
    .help = À quoi sert le conseil, en quelques phrases. Mise en forme Markdown.
members-colleges = Collèges
members-kinds = Types de membres
members-formations = Formations
members-add-college = Ajouter un collège
members-rename-college = Renommer le collège
members-add-kind = Ajouter un type de membre
members-rename-kind = Renommer le type de membre
members-add-formation = Ajouter une formation
members-change-formation = Modifier la formation
members-name-fr = Nom en français
members-name-en = Nom en anglais
members-short-name = Nom court
    .help = Pour les adresses et les fichiers : lettres sans accent, chiffres, traits d'union. Laissé vide, il est tiré du nom français. Il ne change plus.
members-short-name-invalid = Un nom court a de 1 à 40 caractères : a-z, 0-9 et le trait d'union, et commence par une lettre.
members-short-name-taken = Le nom court « { $name } » est déjà pris : choisissez-en un autre.
members-part-unknown = Cette partie du conseil n'existe pas
    .why = Aucun collège, type ou formation ne porte ce nom court.
    .instead = Revenez à la page du conseil et choisissez dans ses listes.
members-they-vote = { $colleges } : vote
members-they-advise = { $colleges } : avis
members-field-votes = Collèges qui votent
members-field-advises = Collèges qui donnent leur avis
members-field-publicity = Publicité des positions
members-publicity-orders = Celle du règlement intérieur
members-publicity-named = Nominative
members-publicity-by-group = Décomptes par groupe
members-publicity-counts = Décomptes seuls
members-field-rule = Règle par défaut
    .help = Le nom d'une règle du règlement intérieur ; vide : la sienne.
members-changes = Ce qui a changé
members-changed-council = Présentation du conseil : { $name }
members-changed-college = Collège : { $name }
members-changed-kind = Type de membre : { $name }
members-changed-formation = Formation : { $name }

# Qui est en charge d'un membre

members-in-charge = Dire qui vote pour notre organisation
    .lead = Une seule personne à la fois prend position au nom d'un membre : la personne titulaire, sauf si l'organisation en déclare une autre. Ce qui est déjà enregistré reste, même quand un mandat prend fin.
members-in-charge-who = La personne en charge
members-in-charge-declare = La déclarer en charge
    .consequence = À partir de maintenant, elle seule prend position et en change ; les autres voient qui elle est.
members-in-charge-since = Déclarée le { $day }.
members-in-charge-not-a-delegate = Cette personne ne représente pas votre organisation aujourd'hui : choisissez-en une de la liste.
members-in-charge-elsewhere = Cette personne est déjà en charge de { $member } : une personne est en charge d'un seul membre.
