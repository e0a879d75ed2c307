# Ce qui est conservé d’une personne : lu, emporté, effacé.

own-data = Mes données
    .lead = Tout ce que ce site conserve de vous, et rien d’autre. Vous seul·e voyez cette page.
own-data-none = Rien.
own-data-who = Qui vous êtes
own-data-name = Nom : { $name }
own-data-email = Adresse électronique : { $email }
own-data-language = Langue des courriers : { $language }
own-data-french = français
own-data-english = anglais
own-data-name-public = Votre nom est public depuis le { $since }.
own-data-name-private = Votre nom n’est pas public : votre organisation seule paraît.
own-data-mandates = Vos mandats
own-data-mandate = { $capacity }, depuis le { $from }
own-data-mandate-ended = { $capacity }, du { $from } au { $until }
own-data-invitation = Invitation envoyée le { $sent } ({ $times ->
    [one] un courriel
   *[other] { $times } courriels
 })
own-data-absence = Absence du { $from } au { $until }
own-data-requests = Les sièges que vous avez demandés pour une organisation
own-data-request = { $address }
own-data-sessions = Vos sessions
own-data-session = { $place }, ouverte le { $opened }, elle finit d’elle-même le { $until }
own-data-sign-in = Une connexion demandée, valable jusqu’au { $until }
own-data-ways = Vos clés d’accès et vos identités
own-data-passkey = Clé d’accès « { $label } », ajoutée le { $added }
own-data-identity = Identité « { $label } », reliée le { $added }
own-data-tokens = Vos jetons de l’API
own-data-token = { $label }, jusqu’au { $until }
own-data-drafts = Vos brouillons
own-data-draft = { $form }, gardé jusqu’au { $until } : { $text }
own-data-followed = Ce que votre adresse suit par courriel
own-data-followed-since = Un avis, suivi depuis le { $asked } ; pour arrêter : { $address }
own-data-followed-unconfirmed = Un avis, demandé le { $asked } et pas encore confirmé : { $address }
own-data-entries = Les entrées du registre que vos actes ont écrites
own-data-take = Emporter tout cela (JSON)
own-data-erase = Effacer mes données
    .then = Une page vous dira d’abord ce qui disparaît et ce qui reste.
    .text = # Ce qui disparaît

    Votre nom, votre adresse et votre langue ; vos mandats, absences, invitations et candidatures ; vos sessions, connexions en cours, clés d’accès, identités et jetons ; vos brouillons ; ce que votre adresse suit par courriel ; et le lien entre vous et vos actes. Personne, pas même l’hébergeur, ne pourra plus dire lesquels étaient les vôtres.

    # Ce qui reste

    Les positions, commentaires, textes et saisines de votre organisation : vous les avez écrits en son nom, ils sont à elle. Le registre garde des empreintes qui ne disent rien. Une ligne publique dit qu’une personne a été effacée, sans dire laquelle.

    # Ce que cela entraîne

    Vous êtes déconnecté·e aussitôt et ne pouvez plus agir ici. Si votre organisation n’a pas d’autre personne pour la représenter, elle doit en désigner une. Rien ne peut être rétabli.
own-data-archive-made = La dernière archive du conseil a été faite le { $at }. Si vos données y sont, dans la partie qui ne porte que sur les personnes, l’archiviste les garde ou les retire selon le droit des archives : demandez-le au secrétariat.
own-data-archive-none = Aucune archive du conseil n’a encore été faite : ce qui est effacé ici ne sera dans aucune.
own-data-confirm = Pour confirmer, écrivez votre adresse électronique
    .help = Celle de votre compte, telle que la page précédente la montre.
own-data-erase-now = Effacer pour toujours
own-data-keep = Ne rien effacer
own-data-not-the-address = Ce n’est pas l’adresse de votre compte.
    .why = Rien n’a été effacé.
    .instead = Écrivez l’adresse que montre la page « Mes données ».
own-data-erased = Vos données sont effacées
    .text = Il n’en reste rien dans les fichiers de ce site. Une sauvegarde faite auparavant les contient jusqu’à sa propre fin. Un courrier déjà parti ne peut être repris.
own-data-looks = Dernières visites
own-data-look = { $address }, vu le { $seen }. Oublié un an après la dernière visite.
own-data-boards = Partagé avec votre bureau
own-data-board-link = Un lien de lecture de { $address }, créé le { $made }. Oublié à la clôture de l'appel.
own-data-expected = { $address } : réponse annoncée pour le { $day }. Oublié à la clôture de l'appel.
