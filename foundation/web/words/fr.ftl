# Ce que disent toutes les pages du site.

web-home = Accueil
web-my-desk = Mon bureau
web-page-above = La page au-dessus
web-search = Rechercher
web-secretariat = Secrétariat
web-no-capacity = sans mandat en cours
web-titular-of = { $member }, titulaire
web-alternate-of = { $member }, suppléance

foot-accessibility = Accessibilité : non conforme
foot-site-map = Plan du site
foot-help = Aide
foot-contact = Contact
foot-about = À propos
foot-legal = Mentions légales
foot-personal-data = Données personnelles

web-foreign-form = Ce formulaire ne vient pas de ce site
    .why = Un envoi qui change quelque chose doit partir d’une page de ce site, sinon une autre page pourrait agir à votre place.
    .instead = Ouvrez la page ici, puis envoyez le formulaire depuis elle.
web-not-a-form = Cet envoi n’est pas un formulaire
    .why = Un formulaire de ce site s’envoie en application/x-www-form-urlencoded, en UTF-8, avec au plus 200 champs.
    .instead = Revenez à la page et envoyez le formulaire depuis elle.
web-stale-form = Ce formulaire vient d’une page ouverte avant votre connexion, ou d’une session terminée
    .why = Chaque formulaire porte la marque de la session qui l’a affiché : c’est ce qui empêche d’agir à votre place.
    .instead = Rien n’est perdu : ce que vous avez écrit est ci-dessous. Connectez-vous si besoin dans un autre onglet, puis envoyez-le de nouveau.
web-typed = Ce que vous avez écrit
    .help = Relisez, corrigez au besoin, puis envoyez de nouveau.
    .again = Envoyer de nouveau
web-token-reads-only = Ce jeton ne permet que de lire
    .why = Un jeton de portée « lire » ne prend pas de position et n’écrit rien.
    .instead = Créez sur votre bureau un jeton de portée « agir ».
web-not-recorded = Rien n’a été enregistré
    .why = Le registre ne peut pas écrire en ce moment : trop de demandes attendent, ou le disque est plein.
    .instead = Envoyez de nouveau dans un instant : un même envoi n’est jamais compté deux fois.
web-stopped = Le registre s’arrête
    .why = Le programme redémarre à partir de ce que contient le disque.
    .instead = Envoyez de nouveau dans un instant : un même envoi n’est jamais compté deux fois.
house-no-such-room = Cette partie du programme n’existe pas
    .why = La commande vise une activité que ce programme n’a pas.
    .instead = Mettez le programme à jour.
house-entry-too-large = Ce que vous envoyez est trop long pour une entrée du registre
    .why = Une entrée du registre tient en 60 000 octets.
    .instead = Envoyez-le en plusieurs fois.
