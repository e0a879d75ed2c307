# Qui parle pour qui : refus, pages, courriers

people-one-voice = Vous parlez dans ce scrutin au nom de { $other } : une personne n'y a qu'une voix.
    .why = Quand deux membres dont vous avez un mandat sont appelés au même scrutin, vous parlez pour celui dont vous êtes titulaire, sinon pour celui dont le mandat est le plus ancien.
    .instead = Agissez au nom de { $other } ; pour { $own }, l'autre personne mandatée prend position.
people-mandate-not-now = Ce mandat n'est pas en cours.
    .why = Seule une personne dont le mandat a commencé et n'a pas pris fin devient titulaire.
    .instead = Donnez-lui d'abord un mandat de suppléance qui commence aujourd'hui.
people-address-of-others = Cette personne n'agit pas seulement pour votre membre.
    .why = Changer son adresse ouvrirait aussi ses autres mandats.
    .instead = Demandez-le au secrétariat.
people-invite-unknown = Personne n'a l'adresse { $email } dans le registre : donnez-lui d'abord un mandat.
people-invite-no-mandate = La personne à l'adresse { $email } n'a plus de mandat : donnez-lui-en un d'abord.
people-invite-nobody = Il n'y a personne à inviter.
    .why = Aucune adresse n'a été donnée.
    .instead = Choisissez au moins une personne.
people-absence-inverted = L'absence prendrait fin avant de commencer : donnez un dernier jour qui ne précède pas le premier.
people-absence-no-titular = Ce membre n'a pas de titulaire à ces dates.
    .why = Une absence est celle de la personne titulaire.
    .instead = Nommez d'abord une personne titulaire.
people-absence-alternate = Choisissez une personne suppléante dont le mandat dure autant que l'absence.
people-absence-already = Une absence est déjà annoncée à ces dates : mettez-y fin d'abord.
people-absence-unknown = Cette absence n'existe pas.
    .why = Elle a été effacée, ou l'adresse est fausse.
    .instead = Revenez à la page des absences.
people-absence-by-titular = Seule la personne titulaire annonce son absence.
    .why = Un mandat se confie soi-même, ou par l'administration du membre.
    .instead = Demandez-le à la personne titulaire, ou à qui gère les mandats de votre membre.
people-suspend-without-seat = { $member } ne siège pas à cette date.
    .why = On suspend un membre qui siège.
    .instead = Vérifiez les dates de son siège.
people-suspension-inverted = La suspension prendrait fin avant de commencer. Si un scrutin en cours compte sur ce membre, elle commence à sa clôture : donnez un dernier jour plus tardif.
people-suspended-already = { $member } est déjà suspendu à ces dates.
    .why = Deux suspensions ne se chevauchent pas.
    .instead = Mettez fin à la première pour en prononcer une autre.
people-college-holds-seats = { $count ->
    [one] { $member } siège encore dans ce collège après ce jour : changez son collège ou mettez fin à son siège d'abord.
   *[other] { $count } membres siègent encore dans ce collège après ce jour, dont { $member } : changez leur collège ou mettez fin à leurs sièges d'abord.
}
people-kind-holds-members = { $count ->
    [one] { $member } est encore de ce type après ce jour : il doit d'abord en déclarer un autre.
   *[other] { $count } membres sont encore de ce type après ce jour, dont { $member } : ils doivent d'abord en déclarer un autre.
}
people-college-closed = Le collège « { $college } » est fermé : choisissez-en un autre, ou rouvrez-le.
people-kind-closed = Le type « { $kind } » est fermé : choisissez-en un autre, ou rouvrez-le.
people-order-unknown = Cet ordre nomme deux fois la même partie, ou une partie qui n'existe pas.
    .why = Chaque collège ou type a une place.
    .instead = Repartez de la liste telle qu'elle est aujourd'hui.

people-manage-own = Gérer les mandats de mon membre
people-mandate-administrator = { $name }, gestion des mandats depuis le { $from }
people-mandate-administrator-until = { $name }, gestion des mandats du { $from } au { $until }
people-standing-administrator = Gestion des mandats
    .help = Cette personne invite, nomme et remplace qui parle pour le membre. Elle ne parle pas pour lui.
people-name-titular = Nommer { $name } titulaire
people-change-address-of = Changer l'adresse de { $name }
people-change-address = Changer une adresse électronique
    .lead = Les liens de connexion partiront à la nouvelle adresse.
    .consequence = L'ancienne adresse en est prévenue par courriel.
people-field-invite = Envoyer une invitation
    .help = Un courriel dit à la personne ce que son mandat lui permet et comment se connecter.
people-see-table = Voir ce que cela change
people-table-previewed = Vérifier avant de donner ces mandats
people-table-preview = { $rows ->
    [one] Une ligne lue
   *[other] { $rows } lignes lues
} : { $given ->
    [0] aucun mandat à donner
    [one] un mandat à donner
   *[other] { $given } mandats à donner
}, { $same ->
    [0] rien qui y soit déjà.
    [one] un qui y est déjà.
   *[other] { $same } qui y sont déjà.
}
people-table-new = { $name } ({ $email }), nouvelle personne : { $member }, { $standing }
people-table-known = { $name } ({ $email }) : { $member }, { $standing }
people-table-letters = Chaque personne du tableau recevra une invitation, sauf si elle vient d'en recevoir une.
people-table-no-letters = Aucun courriel ne partira : vous pourrez inviter ensuite.
people-give-table = Donner ces mandats

people-invitations = Invitations
    .lead = Qui a été invité, qui n'a pas encore répondu : une personne répond en se connectant une première fois.
people-unanswered = Sans réponse
people-unanswered-none = Toutes les personnes qui ont un mandat se sont connectées.
people-who = Personne
people-as = À quel titre
people-invited-on = Invitée le
people-again = Relance
people-person = { $name } ({ $email })
people-never-invited = jamais
people-invite-one = Inviter { $name }
people-invite-everybody = { $count ->
    [one] L'inviter
   *[other] Inviter ces { $count } personnes
}
people-invited = { $count ->
    [0] Rien n'est parti : ces personnes viennent d'être invitées.
    [one] Une invitation est partie.
   *[other] { $count } invitations sont parties.
}
people-answered = Ont répondu
people-answered-on = { $name } ({ $capacity }), le { $day }
people-add-contributor = Ajouter une personne qui contribue
    .consequence = Elle lit ce que lisent les membres et est entendue ; elle n'a pas de voix. Une invitation lui est envoyée.

people-absence = Mon absence
people-absence-lead = Le temps d'une absence, la suppléance parle pour { $member } : les courriers et les demandes lui parviennent d'abord.
people-absence-told = { $titular } est absent·e du { $from } au { $until } : { $alternate } parle à sa place.
people-absence-nobody = Ce membre n'a pas de suppléance : le secrétariat, ou qui gère ses mandats, peut en nommer une.
people-stands-in = Qui parle à ma place
people-tell-absence = Annoncer une absence
    .consequence = Elle prend fin d'elle-même. Les deux personnes en sont prévenues par courriel.
people-end-absence = Mettre fin à cette absence

people-suspension = Suspendre ou exclure
    .lead = Un membre suspendu lit et n'agit pas ; il ne compte pas dans les scrutins ouverts pendant ce temps.
people-suspension-no-end = Laissez vide si la suspension n'a pas de fin prévue.
people-suspend = Suspendre ce membre
    .consequence = La raison est publiée. Si un scrutin en cours compte sur ce membre, la suspension commence à sa clôture.
people-end-suspension = Mettre fin à la suspension
people-exclude = Exclure ce membre
    .consequence = La raison est publiée. Si un scrutin en cours compte sur ce membre, l'exclusion prend effet à sa clôture ; les mandats prennent fin avec le siège.
    .confirm = Exclure ce membre du conseil ?
people-excluded = { $seat } Par exclusion.
people-is-suspended = Suspendu depuis le { $from }. Raison : { $reason }
people-was-suspended = Suspendu du { $from } au { $until }. Raison : { $reason }
people-suspended-now = Membre suspendu : il lit et n'agit pas.
people-suspended-mark = suspendu

people-order = Ordre et fermeture des collèges et des types
    .lead = Les pages et les formulaires suivent cet ordre. Un collège ou un type ferme quand plus personne n'y est ; l'historique le garde.
people-raise = Monter { $name }
people-close-part = Fermer ou rouvrir { $name }
people-reopen-part = Rouvrir { $name }
people-closed-since = fermé après le { $day }
people-close = Fermer
    .lead = Personne ne pourra plus y entrer après ce jour.
people-changed-closed = Fermé : { $name }
people-changed-reopened = Rouvert : { $name }
people-changed-order = Ordre des collèges ou des types
people-changed-admission = Règle d'admission des membres

people-history = Qui siégeait quand
    .lead = La composition du conseil à toute date, telle que le registre la connaît.
people-history-day = À la date du
people-history-show = Montrer
people-history-nobody = Personne ne siégeait ce jour-là, d'après le registre.
people-history-on = { $count ->
    [one] Un membre siège
   *[other] { $count } membres siègent
} le { $day }
people-history-changes = Jours où la composition a changé

people-as-titular = titulaire pour { $member }
people-as-alternate = en suppléance pour { $member }
people-as-administrator = gestion des mandats de { $member }
people-as-contributor = contribution au conseil, sans voix{ $member }
people-as-secretariat = secrétariat{ $member }
people-letter-invitation = Bonjour { $name },

    Vous avez un mandat dans { $council } :
    { $capacities }

    Pour vous connecter, ouvrez { $link } et donnez cette adresse : { $email }. Pas de mot de passe : un lien et un code vous seront envoyés.

    Votre nom n'est public que si vous le choisissez. Ce qui est conservé de vous, et comment l'effacer : { $data }

    Ce courriel vous est envoyé parce qu'un mandat vous a été donné.
    .subject = { $council } : votre mandat
people-letter-absence = Bonjour { $name },

    { $titular } est absent·e du { $from } au { $until } : { $alternate } parle pour { $member } pendant ce temps. L'absence prend fin d'elle-même ; { $titular } peut y mettre fin plus tôt depuis son bureau : { $desk }
    .subject = { $member } : une absence, du { $from } au { $until }
people-letter-absence-ended = Bonjour { $name },

    L'absence de { $titular } pour { $member } a pris fin plus tôt que prévu : { $titular } parle de nouveau pour ce membre. { $alternate } reste en suppléance.
    .subject = { $member } : fin d'une absence
people-letter-address = Bonjour { $name },

    L'adresse à laquelle { $council } vous écrit vient d'être changée par qui gère les mandats de votre membre. Les liens de connexion partiront désormais à la nouvelle adresse.

    Si vous ne vous y attendiez pas, écrivez au secrétariat.
    .subject = { $council } : votre adresse a changé
