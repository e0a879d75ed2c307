# Accueil, bureau, recherche, plan, pages permanentes, données, API.

nav-data = Données

home-undescribed = Ce conseil n’est pas encore décrit.
home-lead = Un conseil de { $count ->
    [one] un membre
   *[other] { $count } membres
 }, accueilli par { $host } : ce qu’il débat, ce qu’il décide, et qui porte ses avis.
home-lead-since = Un conseil de { $count ->
    [one] un membre
   *[other] { $count } membres
 }, accueilli par { $host } depuis { $since } : ce qu’il débat, ce qu’il décide, et qui porte ses avis.
home-empty = Rien n’est encore en cours. Les réunions et les avis paraîtront ici dès que le conseil aura été décrit.

desk-lead = Vous agissez à ce titre : { $capacity }.
desk-awaits = Ce qui vous attend
desk-empty = Rien ne vous attend en ce moment.
desk-drafts = Mes brouillons
desk-tools = Tenir et préparer
desk-others = À vos autres titres
desk-act-as = Agir comme { $capacity }
desk-other-capacity = Agir à un autre titre

search-label = Mots à chercher, dans les titres et les textes
search-count = { $count ->
    [one] Un résultat
   *[other] { $count } résultats
 }
search-nothing = Rien ne contient tous ces mots : { $typed }. Essayez-en moins, ou un mot plus court.

access-title = Qui peut faire quoi
access-lead = Une seule table décide de tout ce qui peut être lu ou fait ici. Ce qu’elle ne permet pas est refusé.
access-caption = Actions, rôles et conditions
access-what = Action
access-who = Qui
access-when = À quelle condition

data-lead = Tout ce que montrent les pages, à emporter.
data-licence = Licence Ouverte Etalab 2.0, sauf mention contraire dans le fichier.

api-title = L’API
    .text = Tout ce que montre une page se lit aussi en JSON sous `{ $url }/api/v1/`. Le document OpenAPI est à [{ $url }/api/v1/openapi.json]({ $url }/api/v1/openapi.json).

    # Lire

    ```
    curl { $url }/api/v1/opinions
    curl { $url }/api/v1/members
    curl { $url }/api/v1/meetings
    ```

    # Agir

    Créez un jeton de portée « agir » sur votre bureau, puis envoyez-le dans l’en-tête `Authorization`. L’en-tête `Idempotency-Key`, une valeur que vous choisissez, fait qu’une commande envoyée deux fois ne compte qu’une fois.

    ```
    curl -X POST { $url }/api/v1/opinions/3/position \
      -H "Authorization: Bearer $JETON" \
      -H "Idempotency-Key: $(uuidgen)" \
      -H "Content-Type: application/json" \
      -d '@position.json'
    ```

    Un refus est un document `application/problem+json` (RFC 9457) : ce qui a été refusé, pourquoi, et ce qui serait accepté.
api-description = Tout ce que montrent les pages, et les commandes des délégué·es. Les refus suivent la RFC 9457.

standing-help = Aide
    .text = # Lire

    Tout est lisible sans compte : les [avis](/avis), les [réunions](/reunions), les [membres](/membres). Chaque liste a son flux, son tableau et son JSON.

    # « Adopté » et « porté »

    Un avis est **adopté** quand sa règle d’adoption est remplie. Il est **porté** par un groupe de membres quand une majorité de ce groupe le soutient. Les deux mots ne se remplacent jamais : un avis peut être adopté et contesté par un groupe.

    # Agir

    Vous représentez un membre ? [Connectez-vous](/connexion) : un courriel vous apporte un lien et un code, sans mot de passe. Votre [bureau](/bureau) montre ce qui vous attend et jusqu’à quand.

    # Le clavier et la lecture d’écran

    Tout se fait au clavier. Chaque dessin a son tableau.
standing-contact = Contact
    .text = Ce conseil est accueilli par { $host }. Pour toute question, écrivez à son secrétariat ; l’hôte de ce site indique ici son adresse.
standing-about = À propos
    .text = { $council } travaille ici au grand jour avec **Pluriel**, version { $version }, un logiciel libre sous licence EUPL-1.2.

    Pluriel permet à un conseil de plusieurs sortes d’organisations de consulter, de se réunir, de débattre et de rendre des avis dont chacun peut vérifier qui les porte. Chaque avis publié a sa preuve : les nombres dont ses résultats se recalculent.

    # Ce que la preuve ne prouve pas encore

    La preuve d’un avis permet de recalculer son résultat. Elle ne prouve pas encore que rien n’a été retiré du registre depuis : cela demande des témoins indépendants de l’hôte.
standing-accessibility = Déclaration d’accessibilité
    .text = État : **non conforme**. Aucun audit selon le RGAA 4.1 n’a encore été fait par une personne extérieure. Le site est conçu pour le niveau AA : chaque page est vérifiée par un outil automatique en clair et en sombre, à 1 280 et à 360 pixels, et utilisable au clavier et sans JavaScript.

    # Signaler un défaut

    Si vous ne parvenez pas à lire ou à faire quelque chose, écrivez au secrétariat du conseil (voir [Contact](/contact)) : une réponse vous est due, et une autre voie pour agir.

    # Défenseur des droits

    Si votre signalement reste sans réponse, vous pouvez saisir le [Défenseur des droits](https://www.defenseurdesdroits.fr/).
standing-legal = Mentions légales
    .text = # Éditeur

    { $host }, qui accueille { $council }. L’hôte de ce site complète ici son adresse et le nom de la personne responsable de la publication.

    # Contenus

    Sauf mention contraire, les données publiées sont sous Licence Ouverte Etalab 2.0. Chaque avis indique sa licence.

    # Logiciel

    Pluriel, version { $version }, licence EUPL-1.2.
standing-personal-data = Données personnelles
    .text = # Ce qui est conservé, et pourquoi

    Pour les personnes qui représentent un membre ou tiennent le secrétariat : nom, adresse électronique, langue, mandats et leurs dates, pour savoir qui peut agir au nom de qui et lui écrire. Pour chaque session : un condensé de son secret et ses dates. Aucun nom, aucune adresse, aucun texte libre n’entre dans le registre : il n’en contient que des empreintes, et les textes peuvent être effacés sans lui nuire.

    # Responsable et base légale

    Le responsable du traitement est { $host }. Sauf mention contraire du conseil, le traitement repose sur l’exécution d’une mission d’intérêt public (article 6, paragraphe 1, point e du règlement (UE) 2016/679). Rien n’est vendu, mesuré ni transmis à un tiers, et aucune décision n’est prise par une machine.

    # Destinataires

    Le secrétariat du conseil voit noms, adresses et mandats ; les personnes qui exploitent le serveur ont accès à ses fichiers. Le public voit les organisations, et votre nom si vous le choisissez.

    # Durées

    - Une session : douze heures. Une connexion demandée : vingt minutes. Un jeton de l’API : jusqu’à sa date, un an au plus.
    - Un brouillon : { $drafts } jours, ou jusqu’à son envoi.
    - Une adresse qui suit un avis par courriel : jusqu’à ce qu’elle l’arrête, d’une pression ; sinon trente jours après la fin de l’avis. Une adresse qui n’est pas confirmée : trois jours.
    - Une adresse donnée avec une question du public : jusqu’à ce qu’elle soit effacée, d’une pression ; sinon trente jours après que la question a été écartée, ou que la saisine a été admise ou écartée. Le texte d’une question écartée n’est lu que du secrétariat.
    - Nom, adresse, langue et mandats : { $former } jours après la fin du dernier mandat ; ils sont alors effacés, et avec eux le lien entre la personne et ses actes.
    - Ce que les organisations ont publié par vous reste : ce sont leurs positions et leurs textes.

    # Vos droits

    La page [Mes données](/bureau/mes-donnees) montre tout ce qui est conservé de vous, le donne en un fichier, et l’efface si vous le demandez ; aucun mandat n’est nécessaire. Pour une rectification, une limitation ou une opposition, écrivez au secrétariat (voir [Contact](/contact)). Vous pouvez aussi saisir la CNIL.

    # Cookies

    `__Host-pluriel-session` (douze heures) vous garde connecté·e. `__Host-pluriel-browser` (trente jours) protège les formulaires. `pluriel-lang` (un an) retient votre langue. Aucun ne sert à mesurer ni à suivre, et aucune page ne fait de requête ailleurs.

    # Votre nom

    Il n’est public que si vous le choisissez ; sinon, votre organisation seule paraît.

import-entries = { $count ->
    [0] Rien n’a changé.
    [one] Une entrée a été écrite au registre.
   *[other] { $count } entrées ont été écrites au registre.
 }
import-not-a-table = Le fichier n’est pas un tableau CSV en UTF-8 : ligne { $line }
    .why = Rien n’est importé d’un fichier qui ne se lit pas jusqu’au bout.
    .instead = Enregistrez le tableau en CSV, en UTF-8, et importez-le de nouveau.

verify-opinion = Avis n° { $number } ({ $council }) : tout se recalcule. Résultat : { $outcome }.
verify-adopted = adopté
verify-not-carried = non adopté
verify-not-valid = sans validité
verify-fictitious = Exemple fictif : ni l’avis ni ses membres n’existent.
verify-tally = { $members } membres : { $supports } soutiens, { $reservations } soutiens avec réserve, { $abstains } abstentions, { $opposes } oppositions.
verify-receipt-counted = Le reçu : cette position a compté.
verify-receipt-took-part = Le reçu : ce membre figure parmi ceux qui ont pris part au vote secret.
verify-receipt-replaced = Le reçu : le membre a pris ensuite une autre position (entrée { $entry }), c’est elle qui a compté.
verify-not-proved = Ce que cela ne prouve pas encore : que rien n’a été retiré du registre depuis.
archive-holds = Archive de « { $council } » : { $entries ->
        [one] { $entries } entrée
       *[other] { $entries } entrées
    } du registre, dont { $sealed ->
        [one] { $sealed } scellée
       *[other] { $sealed } scellées
    } ; { $texts ->
        [one] { $texts } texte
       *[other] { $texts } textes
    }, { $erased ->
        [one] { $erased } effacé
       *[other] { $erased } effacés
    } auparavant ; { $files ->
        [one] { $files } fichier
       *[other] { $files } fichiers
    }.
archive-sum = SHA-256 de manifest.json : { $sum }
archive-verified = Vérifié : chaque fichier, chaque entrée à sa place, { $texts ->
        [one] { $texts } texte conforme
       *[other] { $texts } textes conformes
    } à son engagement.
archive-left-out = Le dossier { $folder } n’est pas là : ce qu’il contenait n’a pas été vérifié.
import-line = Ligne { $line } :
import-words = Les mots propres au conseil ne peuvent pas remplacer ceux du programme : { $reason }
    .why = Chaque message remplacé doit exister et s’écrire en Fluent.
    .instead = Corrigez-les dans le fichier du conseil et importez-le de nouveau.
