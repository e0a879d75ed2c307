### Mots communs à toutes les pages

## La page
skip-link = Aller au contenu
banner = Cette installation
nav = Navigation principale
languages = Langue
breadcrumb = Vous êtes ici
margin = Autour du texte
formats = Autres formats
foot = Informations sur le site
program = Propulsé par Pluriel { $version }
source-code = Code source
sign-in = Se connecter
sign-out = Se déconnecter
shell-change-capacity = agir à un autre titre
mark-fictitious = Exemple fictif
    .why = Les organisations de cette page n'existent pas : aucun acte n'est attribué à une organisation réelle.
mark-fictitious-picture = exemple fictif
mark-fictitious-word = exemple
mark-set-by-host = Fixé par l'hôte
    .why = Le conseil n'a pas encore voté son règlement intérieur : ces règles sont celles que l'hôte a posées.
pagination = Pages de la liste
pagination-position = { $first } à { $last } sur { $total }
pagination-previous = Précédents
pagination-next = Suivants

## Mots courants
save = Enregistrer
saved = Enregistré
cancel = Annuler
confirm = Confirmer
preview = Aperçu
search = Rechercher
yes = oui
no = non
optional = facultatif
total = Ensemble
step-done = passé
step-now = en cours
step-later = à venir
format-atom = Flux Atom
format-csv = CSV
format-json = JSON
format-calendar = Calendrier (iCalendar)

## Aperçu et brouillons
preview-title = Aperçu : ce qui sera publié
    .nothing = Rien n’est encore écrit.
    .help = Rien n’a été enregistré. Corrigez ci-dessous, ou envoyez.
draft-keep = Enregistrer le brouillon
draft-throw = Jeter le brouillon
draft-restored = Votre brouillon, gardé { $when }
    .why = Vous seul·e le voyez. Il est effacé quand vous envoyez le formulaire, ou le { $until }.
draft-kept = Brouillon enregistré { $when }
draft-kept-now = Brouillon enregistré
draft-not-kept = Le brouillon n’a pas pu être enregistré : gardez une copie de votre texte.
drafts-too-long = Ce brouillon est trop long
    .why = Un brouillon tient en { $max } octets.
    .instead = Raccourcissez-le, ou gardez-en une partie ailleurs.
drafts-too-many = Vous avez trop de brouillons
    .why = Chaque personne peut en garder { $max }.
    .instead = Envoyez ou jetez l’un des autres, depuis votre bureau.

## Formulaires
form-to-correct = Ce formulaire est à corriger
    .why = Rien n'a été enregistré ; ce que vous avez écrit est conservé ci-dessous.
    .instead = Corrigez les champs signalés, puis envoyez à nouveau.
form-error = { $label } : { $error }
field-required = Ce champ doit être rempli.
field-too-long = Ce texte compte { $length } caractères ; { $max } au plus sont acceptés.
field-one-line = Ce champ tient sur une seule ligne : retirez les retours à la ligne.
field-forbidden-characters = Ce texte contient des caractères invisibles ou de contrôle : tapez-le au clavier plutôt que de le coller.
field-date-unreadable = Cette date n'est pas comprise : écrivez par exemple { $example }.
field-date-impossible = Le { $day } n'existe pas : vérifiez le jour et le mois.
field-time-unreadable = Cette heure n'est pas comprise : écrivez par exemple 14 h 30.
word-count = { $count ->
    [one] { $count } mot
   *[other] { $count } mots
}

## Images et signes
chart-as-table = Voir en tableau
hemicycle-group = Groupe
hemicycle-members = Membres
hemicycle-said-group = { $group } : { $counts }.
number-line = Ce que la règle demandait
number-line-said = { $needed ->
    [one] { $needed } nécessaire
   *[other] { $needed } nécessaires
}, { $reached ->
    [one] { $reached } atteint
   *[other] { $reached } atteints
} sur { $total }.
sign-support = soutient
    .count = { $count ->
        [one] { $count } soutien
       *[other] { $count } soutiens
    }
sign-reservation = soutient avec réserve
    .count = { $count ->
        [one] { $count } soutien avec réserve
       *[other] { $count } soutiens avec réserve
    }
sign-abstention = s'abstient
    .count = { $count ->
        [one] { $count } abstention
       *[other] { $count } abstentions
    }
sign-opposition = s'oppose
    .count = { $count ->
        [one] { $count } opposition
       *[other] { $count } oppositions
    }
sign-no-part = ne prend pas part
    .count = { $count ->
        [one] { $count } ne prend pas part
       *[other] { $count } ne prennent pas part
    }
sign-recused = déporté
    .count = { $count ->
        [one] { $count } déporté
       *[other] { $count } déportés
    }
sign-silent = silencieux
    .count = { $count } silencieux
sign-spoken = s'est prononcé
    .count = { $count ->
        [one] { $count } s'est prononcé
       *[other] { $count } se sont prononcés
    }
sign-seat = siège
    .count = { $count ->
        [one] { $count } siège
       *[other] { $count } sièges
    }
advice-title = Qui conseille, hors de tout compte
advice-favourable = favorable
    .count = { $count ->
        [one] { $count } favorable
       *[other] { $count } favorables
    }
advice-with-remarks = favorable avec remarques
    .count = { $count ->
        [one] { $count } favorable avec remarques
       *[other] { $count } favorables avec remarques
    }
advice-unfavourable = défavorable
    .count = { $count ->
        [one] { $count } défavorable
       *[other] { $count } défavorables
    }
advice-none = sans avis
    .count = { $count } sans avis

## Qui peut quoi
access-denied = Vous ne pouvez pas faire cela
    .why = « { $action } » est réservé à d'autres rôles ou à d'autres moments.
    .instead = La page des règles d'accès dit qui peut le faire et quand ; si vous parlez pour plusieurs membres, changez de rôle à votre bureau.
access-sign-in = Il faut être connecté pour faire cela
    .why = « { $action } » demande de savoir au nom de qui vous agissez.
    .instead = Connectez-vous : un lien vous est envoyé par courriel, sans mot de passe.
access-action-read-public = Lire ce que le conseil publie
access-action-read-members-only = Lire ce qui est réservé aux membres
access-action-open-desk = Ouvrir son bureau
access-action-describe-council = Décrire le conseil
access-action-keep-members = Tenir la liste des membres
access-action-declare-kind = Déclarer son type de membre
access-action-keep-mandates = Tenir les mandats
access-action-invite = Inviter, voir qui n'a pas répondu
access-action-tell-absence = Confier un mandat le temps d'une absence
access-action-ask-seat = Demander un siège au conseil
access-action-propose-member = Proposer une organisation comme membre
access-action-consent-by-link = Accepter ou refuser d'être candidate
access-action-keep-requests = Modérer les candidatures et les soumettre au conseil
access-action-judge-request = Prendre position sur une candidature
access-action-choose-name-publicity = Choisir si son nom est public
access-action-plan-meeting = Organiser une réunion
access-action-refer = Saisir le conseil
access-action-sponsor = Appuyer une saisine
access-action-admit = Admettre une saisine
access-action-draft = Rédiger l'avis
access-action-comment = Commenter
access-action-suggest = Suggérer d'autres mots
access-action-answer-comment = Répondre à un commentaire
access-action-open-call = Ouvrir l'appel à positions
access-action-take-position = Prendre position
access-action-ask-of-call = Demander la prolongation de l'appel ou un vote
access-action-suspend-ballot = Suspendre un vote et le reprendre
access-action-contest-form = Dire qu'une modification de forme touche au fond
access-action-correct-text = Corriger une coquille dans un texte publié
access-action-answer-objection = Répondre à une objection
access-action-settle-objection = Lever ou maintenir son objection
access-action-judge-objection = Juger l'objection d'un autre membre
access-action-give-advice = Donner un avis consultatif
access-action-recuse = Se déporter
access-action-meet-deadline = Tenir une échéance
access-action-amend-statement = Compléter sa déclaration
access-action-abandon = Abandonner
access-action-publish = Publier
access-action-record-approval = Consigner une approbation
access-action-import-opinion = Importer un avis
access-action-transmit = Adresser des recommandations à leurs destinataires
access-action-answer-by-link = Répondre à une recommandation au nom de son destinataire
access-action-transcribe-answer = Transcrire une réponse reçue par lettre
access-action-ask-link = Faire envoyer un lien à l'interlocuteur connu d'un destinataire
access-action-report-progress = Déclarer où en est une recommandation
access-action-judge-progress = Confirmer ou contester ce qui a été déclaré
access-action-close-follow-up = Clore le suivi d'un avis
access-action-sign-in = Se connecter
access-action-keep-tokens = Gérer ses jetons
access-action-have-own-data = Voir, emporter et effacer ce qui le concerne
access-action-keep-ways-in = Gérer ses clés d'accès et ses sessions
access-action-keep-drafts = Garder ses brouillons
access-action-copy-notices = Copier les courriers de Pluriel
access-action-copy-sign-in = Copier un code de connexion
access-action-propose-annulment = Proposer d'annuler un vote
access-action-confirm-annulment = Confirmer l'annulation d'un vote
access-action-challenge = Demander qu'un membre se déporte
access-action-judge-challenge = Juger une demande de déport, ou l'admettre
access-action-put-in-charge = Dire qui est en charge de son organisation
access-action-enter-ballot = Inscrire un bulletin reçu par écrit ou un vote à main levée
access-action-confirm-hands = Confirmer un vote à main levée
access-action-give-proxy = Donner et reprendre une procuration
access-action-amend = Proposer et signer des amendements
access-action-advise-amendment = Donner un avis de rapporteur sur un amendement
access-action-vote-amendment = Demander des votes sur les amendements, et y voter
access-action-record-archive = Inscrire qu’une archive du conseil a été faite
access-action-follow = Suivre un avis par courriel
access-action-read-own-calendar = Lire ses propres échéances dans un calendrier
access-action-change-rapporteurs = Confier la plume à d'autres
access-action-fast-track = Demander l'urgence, et se prononcer sur elle
access-action-put-to-sleep = Mettre en sommeil un membre silencieux
access-action-come-back = Dire que son membre en sommeil est de retour
access-action-keep-following = Confirmer ou arrêter ce que l'on suit par courriel
access-action-appeal = Faire un recours contre le refus d'une question
access-action-vote-on-appeal = Voter sur un recours
access-action-ask-publicly = Poser une question sans compte
access-action-read-own-question = Lire où en est sa propre question
access-action-keep-questions = Transmettre les questions du public
access-action-note-visit = Retrouver ce qui a changé depuis sa dernière visite
access-action-share-with-board = Partager un texte avec son bureau, et lui dire quand on répondra
access-action-read-as-board = Lire un texte par le lien d'un bureau
access-role-anybody = tout le monde
access-role-person = personne connectée
access-role-delegate = représentant·e d'un membre
access-role-contributor = contributeur·rice, sans voix
access-role-administrator = administrateur·rice d'un membre
access-role-suspended = personne d'un membre suspendu
access-role-secretariat = secrétariat
access-role-operator = exploitant
access-role-pluriel = Pluriel
access-condition-always = toujours
access-condition-own-member = pour son propre membre
access-condition-oneself = pour soi-même
access-condition-other-group-than-author = d'un autre groupe que l'auteur et sans lien avec lui
access-condition-holds-pen = si son membre tient la plume, seul ou à deux
access-condition-is-author = si son membre a signé la saisine
access-condition-in-formation = si son membre est de la formation
access-condition-in-electorate = si son membre est du corps électoral et ne s'est pas déporté
access-condition-advises = si son membre conseille dans la formation
access-condition-holds-link = avec un lien remis au destinataire
access-condition-is-rapporteur = pour un membre rapporteur de l'avis

## Erreurs
error-ways-out = Où aller maintenant
error-400 = Cette demande n'est pas comprise
    .why = L'adresse ou le formulaire contient quelque chose d'inattendu.
    .instead = Revenez à la page précédente et recommencez.
error-403 = Cette page ne vous est pas ouverte
    .why = Elle est réservée à d'autres rôles, ou le formulaire vient d'une autre session.
    .instead = Connectez-vous, ou rechargez la page avant d'envoyer à nouveau.
error-404 = Cette page n'existe pas
    .why = L'adresse est peut-être mal copiée, ou la chose n'est pas publique.
    .instead = Cherchez-la, ou partez du plan du site.
error-405 = Cette adresse ne s'utilise pas ainsi
    .why = On la lit ou on lui envoie un formulaire, mais pas ce qui a été demandé.
    .instead = Partez de la page qui porte le formulaire.
error-408 = L'envoi a duré trop longtemps
    .why = La demande n'est pas arrivée entière à temps ; rien n'a été enregistré.
    .instead = Envoyez à nouveau, si possible avec une meilleure connexion.
error-409 = La situation a changé entre-temps
    .why = Quelqu'un a agi pendant que vous écriviez.
    .instead = Rechargez la page pour voir où en sont les choses.
error-413 = Cet envoi est trop volumineux
    .why = Rien n'a été enregistré.
    .instead = Envoyez un texte ou un fichier plus court.
error-422 = Ce qui a été envoyé est à corriger
    .why = Rien n'a été enregistré.
    .instead = Corrigez, puis envoyez à nouveau.
error-429 = Trop de demandes en peu de temps
    .why = Une limite protège le service pour tout le monde.
    .instead = Attendez une minute, puis recommencez.
error-500 = Une erreur s'est produite de notre côté
    .why = Elle a été notée ; ce que vous avez fait avant reste enregistré.
    .instead = Recommencez dans un moment ; si l'erreur revient, écrivez au secrétariat.
error-503 = Le service est momentanément indisponible
    .why = Il redémarre, ou il ne peut qu'être lu pour l'instant.
    .instead = Recommencez dans un moment.
