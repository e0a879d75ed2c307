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
token-days = Durée en jours
token-days-wrong = Un nombre de jours de 1 à { $max } est attendu.
token-make = Créer le jeton
token-made = Le jeton est créé
    .once = Copiez-le maintenant, il ne sera plus montré : { $token }
token-list = Vos jetons
token-none = Vous n’avez pas de jeton.
token-described = { $label } : { $scope }, jusqu’au { $until }
token-end = Mettre fin à ce jeton
token-too-many = Vous avez déjà { $max } jetons
    .why = Un nombre borné de jetons permet de savoir qui agit.
    .instead = Mettez fin à l’un d’eux.
