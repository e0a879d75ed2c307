# Se connecter, choisir son mandat, tenir ses jetons.

sign-in-lead = Pas de mot de passe : un courriel vous apporte un lien et un code.
sign-in-already = Vous êtes connecté·e comme { $name }
sign-in-email = Adresse électronique
    .help = Celle que le secrétariat connaît.
sign-in-ask = Recevoir un lien et un code
sign-in-sent = Regardez votre courrier
    .lead = Si cette adresse est connue ici, un courriel vient de partir : ouvrez son lien, ou tapez ci-dessous son code de huit chiffres. Ils sont valables vingt minutes.
sign-in-code = Code de huit chiffres
    .help = Il ne vaut que dans ce navigateur. Cinq essais.
sign-in-again = Demander un autre code
sign-in-code-wrong = Ce n’est pas le bon code. { $left ->
    [0] Il n’y a plus d’essai : demandez un autre code.
    [one] Il reste un essai.
   *[other] Il reste { $left } essais.
 }
sign-in-code-over = Ce code n’est plus valable
    .why = Un code vaut vingt minutes, cinq essais, et seulement dans le navigateur qui l’a demandé.
    .instead = Demandez un autre code.
sign-in-link-lead = Ce lien vaut une fois. Rien ne se passe tant que vous n’avez pas pressé le bouton.
sign-in-as = Se connecter comme { $name }
sign-in-link-over = Ce lien n’est plus valable
    .why = Un lien de connexion vaut vingt minutes et une seule fois.
    .instead = Demandez-en un autre sur la page de connexion.
sign-in-mandate-over = Vous n’avez pas de mandat en cours pour agir ainsi
    .why = On agit au nom d’un membre, ou du secrétariat, pendant la durée de son mandat.
    .instead = Choisissez un autre mandat, ou écrivez au secrétariat.
sign-in-capacity = À quel titre agissez-vous ?
sign-in-choose = Continuer
sign-in-copy = Remettre une connexion à quelqu’un
    .lead = Quand le courrier d’une personne n’arrive pas : un lien valable vingt minutes, à lui remettre par une autre voie. Le journal du serveur garde trace de qui l’a fait.
sign-in-copy-person = Pour qui
sign-in-copy-make = Préparer le lien
    .then = Ne le remettez qu’à cette personne : il permet d’agir à sa place.
sign-in-copied = Le texte à remettre
sign-in-letter = Bonjour { $name },

    Pour vous connecter à { $council }, ouvrez ce lien et pressez le bouton :

    { $link }

    ou tapez ce code dans la page qui l’attend : { $code }

    Lien et code sont valables vingt minutes et une seule fois. Si vous n’avez rien demandé, ne faites rien : sans le bouton ou le code, il ne se passe rien.
    .subject = { $council } : votre connexion

token-title = Jetons de l’API
token-lead = Un jeton permet à un programme de lire ou d’agir en votre nom, au titre de votre mandat actuel.
token-label = Nom du jeton
    .help = Pour le reconnaître plus tard : le programme qui s’en sert.
token-scope = Ce qu’il permet
token-read = lire
    .help = Ce que vous pouvez lire.
token-act = agir
    .help = Lire, et tout ce que vous pouvez faire à ce titre.
token-calendar = calendrier de mes échéances
    .help = Une adresse à donner à votre agenda, qui montre ce qui vous attend et rien d’autre. Elle se révoque ici.
token-calendar-of = { $council } : ce qui m’attend
token-no-calendar = Ce calendrier n’existe pas
    .why = Son adresse est fausse, ou son jeton a pris fin.
    .instead = Créez une nouvelle adresse à votre bureau, sous « Jetons de l’API ».
token-days = Durée en jours
token-days-wrong = Un nombre de jours de 1 à { $max } est attendu.
token-make = Créer le jeton
token-made = Le jeton est créé
    .once = Copiez-le maintenant, il ne sera plus montré : { $token }
    .calendar = Donnez cette adresse à votre agenda maintenant, elle ne sera plus montrée : { $token }
token-list = Vos jetons
token-none = Vous n’avez pas de jeton.
token-described = { $label } : { $scope }, jusqu’au { $until }
token-end = Mettre fin à ce jeton
token-too-many = Vous avez déjà { $max } jetons
    .why = Un nombre borné de jetons permet de savoir qui agit.
    .instead = Mettez fin à l’un d’eux.

sign-in-by-passkey = Avec une clé d’accès
    .lead = Si vous en avez enregistré une : votre appareil vous reconnaît, rien à taper.
    .press = Se connecter avec une clé d’accès
way-mail = par courriel
way-passkey = par clé d’accès
way-provider = par un fournisseur d’identité
way-demonstration = en démonstration
place-unknown = Navigateur inconnu
sign-in-notice = Bonjour { $name },

    Une connexion à { $council } vient d’être ouverte à votre nom, le { $at }, { $way }. Navigateur : { $place }.

    Si c’est vous, il n’y a rien à faire. Sinon, mettez-y fin ici, puis prévenez le secrétariat :

    { $address }
    .subject = { $council } : nouvelle connexion à votre nom
way-in-notice = Bonjour { $name },

    Un moyen de se connecter à { $council } vient d’être ajouté à votre nom, le { $at }, { $way }. Navigateur : { $place }.

    Si c’est vous, il n’y a rien à faire. Sinon, retirez-le ici, puis prévenez le secrétariat :

    { $address }
    .subject = { $council } : nouveau moyen de se connecter à votre nom

ways-in = Mes accès
    .lead = Ce qui vous permet de vous connecter, et où vous l’êtes.
way-in-unused = Ajoutée le { $added }, pas encore utilisée.
way-in-used = Ajoutée le { $added }, utilisée pour la dernière fois le { $used }.

passkey = Clé d’accès
passkeys = Clés d’accès
    .lead = Une clé d’accès vit dans votre téléphone, votre ordinateur ou une clé de sécurité, qui vérifie que c’est vous. Il n’y a rien à retenir ni à taper, et une page qui imite celle-ci n’en tire rien. Enregistrez-en plusieurs, pour le jour où un appareil se perd : le courriel reste toujours un recours.
passkey-none = Vous n’avez pas encore de clé d’accès.
passkey-label = Nom de la clé
    .help = Pour la reconnaître : l’appareil où elle se trouve.
passkey-add = Enregistrer une clé d’accès
passkey-add-stale = Votre connexion date un peu : nous vérifierons d’abord que c’est vous.
passkey-change = Renommer ou révoquer « { $label } »
passkey-name = Enregistrer ce nom
passkey-revoke = Révoquer cette clé
    .then = Elle ne permettra plus de se connecter. Effacez-la aussi de l’appareil.
passkey-elsewhere = Sur cette machine, les clés d’accès marchent à l’adresse { $origin } : les navigateurs les lient à un nom, pas à un numéro.
passkey-no-domain-here = Les clés d’accès ne sont pas possibles à cette adresse : il faut un nom de domaine et https.
passkey-no-domain = Les clés d’accès ne sont pas possibles à cette adresse
    .why = Les navigateurs lient une clé à un nom de domaine servi en https.
    .instead = Connectez-vous par courriel.
passkey-unanswered = L’appareil n’a pas répondu, ou vous avez renoncé. Vous pouvez essayer de nouveau, ou passer par le courriel.
passkey-needs-script = Une clé d’accès a besoin de JavaScript
    .why = Seul un script du navigateur peut interroger l’appareil qui détient la clé. Tout le reste de ce site s’en passe.
    .instead = Autorisez JavaScript pour ce site, ou connectez-vous par courriel.
passkey-over = Cette réponse n’est plus attendue
    .why = Une clé répond à une question de moins de cinq minutes, une seule fois, dans le navigateur qui l’a posée.
    .instead = Revenez à la page et pressez de nouveau le bouton.
passkey-unreadable = La réponse de l’appareil n’est pas lisible
    .why = Elle n’a pas la forme que les navigateurs lui donnent.
    .instead = Essayez avec un navigateur à jour, ou connectez-vous par courriel.
passkey-unknown = Cette clé n’est pas connue ici
    .why = Elle a été révoquée, ou enregistrée sur un autre site.
    .instead = Connectez-vous par courriel, puis enregistrez-la de nouveau.
passkey-unproven = Cette clé n’a pas prouvé que c’est vous
    .why = Sa signature, le site qu’elle désigne ou la vérification par l’appareil ne sont pas ce qu’ils doivent être.
    .instead = Essayez de nouveau ; si cela se répète, révoquez cette clé et connectez-vous par courriel.
passkey-known = Cette clé appartient déjà à une autre personne
    .why = Une clé désigne une seule personne.
    .instead = Enregistrez une autre clé.
passkey-of-another = Cette clé est celle d’une autre personne
    .why = Il faut montrer que c’est vous, la personne connectée.
    .instead = Choisissez l’une de vos clés, ou demandez un code.
passkey-too-many = Vous avez déjà { $max } clés
    .why = Un nombre borné de clés permet de les connaître toutes.
    .instead = Révoquez-en une.

sessions = Sessions ouvertes
    .lead = Les navigateurs où vous êtes connecté·e. Une session dure au plus douze heures ; le navigateur et le système sont tout ce qui en est retenu.
session-this = { $place } (ce navigateur)
session-described = Ouverte le { $opened }, { $way } ; utilisée vers le { $used } ; finit d’elle-même le { $until }.
session-end = Mettre fin à la session « { $place } » du { $opened }
session-end-others = Mettre fin à toutes les autres sessions

prove = Confirmez que c’est vous
prove-lead = Cet acte est grave et votre connexion date de plus de { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
 }. Ce que vous avez tapé est gardé et partira aussitôt après.
prove-by-passkey = Confirmer avec une clé d’accès
prove-by-mail = Recevoir un code par courriel
prove-code-lead = Un code vient de partir par courriel. Tapez-le : ce que vous aviez envoyé partira aussitôt.
prove-and-send = Confirmer et envoyer
access-prove-again = Confirmez d’abord que c’est vous
    .why = Votre connexion date de plus de { $minutes ->
    [one] une minute
   *[other] { $minutes } minutes
 }, et cet acte demande une connexion fraîche.
    .instead = Confirmez qui vous êtes sur la page de cet acte, puis recommencez.

sign-in-by-provider = Par un fournisseur d’identité
    .lead = Un autre service vérifie qui vous êtes. La première fois, il faut rattacher cette identité à votre compte d’ici.
sign-in-by = Se connecter avec { $provider }
provider-stranger = { $label } : cette identité n’est rattachée à personne ici. Connectez-vous une fois par courriel, puis rattachez-la sous « Mes accès ».
provider-declined = Le fournisseur d’identité n’a pas confirmé
    .why = Vous avez renoncé, ou il ne vous laisse pas entrer.
    .instead = Essayez de nouveau, ou connectez-vous par courriel.
provider-not-asked = Ce retour n’est plus attendu
    .why = Un retour d’un fournisseur d’identité vaut dix minutes, une fois, dans le navigateur qui est parti.
    .instead = Recommencez depuis la page de connexion.
provider-unproven = Ce que dit le fournisseur d’identité ne prouve rien
    .why = Sa signature, son destinataire, sa date ou la force de l’authentification ne sont pas ce qu’ils doivent être.
    .instead = Recommencez ; si cela se répète, connectez-vous par courriel et prévenez le secrétariat.
provider-unusable = Le fournisseur d’identité ne répond pas
    .why = Ce service ne peut pas être joint, ou pas comme prévu.
    .instead = Essayez plus tard, ou connectez-vous par courriel.
provider-sign-out = Se déconnecter aussi de { $provider }
signed-out = Vous êtes déconnecté·e d’ici
    .lead = Votre session chez { $provider } va se fermer aussi.
identities = Identités rattachées
    .lead = Ce par quoi un fournisseur d’identité vous désigne. L’organisation qu’il indique est montrée, elle ne décide ni de votre mandat ni de votre collège.
identity-join = Rattacher une identité { $provider }
identity-join-this = Rattacher « { $label } »
identity-join-stale = Rattacher une identité
identity-part = Détacher « { $label } »
identity-parted = Cette identité n’est plus rattachée à personne ici
    .why = Elle a été détachée, ou la personne n’est plus connue.
    .instead = Connectez-vous par courriel, puis rattachez-la de nouveau.
identity-of-another = Cette identité est déjà rattachée à une autre personne
    .why = Une identité désigne une seule personne.
    .instead = Connectez-vous avec elle, ou détachez-la de l’autre compte.
