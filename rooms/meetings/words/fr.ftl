# Les réunions du conseil : ce qui est refusé, pourquoi, et ce qui serait accepté

meetings-unknown = Cette réunion n'existe pas.
    .why = Aucune réunion, passée ou à venir, n'a cet identifiant.
    .instead = Choisissez une réunion dans la liste.
meetings-formation-unknown = Il n'y a pas de formation « { $formation } » : choisissez-en une qui existe.
meetings-end-without-start = Une fin sans début : donnez aussi l'heure de début, ou aucune des deux.
meetings-end-before-start = La réunion finirait avant de commencer : donnez une fin plus tardive, le même jour.
meetings-video-invalid = Ce lien n'en est pas un : il commence par https:// ou http://, sans espace.
meetings-planned-twice = Cette formation se réunit déjà à cette heure : { $address }.
    .why = Deux réunions de la même formation ne commencent pas ensemble.
    .instead = Choisissez une autre heure, ou complétez la réunion qui existe.
meetings-planned-twice-field = La formation se réunit déjà à cette heure : choisissez-en une autre.
meetings-move-cancelled = Cette réunion est annulée.
    .why = Une réunion annulée n'a plus lieu : elle ne se déplace pas.
    .instead = Défaites l'annulation, si c'est encore le jour même, ou prévoyez une nouvelle réunion.
meetings-held = Cette réunion a eu lieu.
    .why = Elle a un compte-rendu.
    .instead = Corrigez son titre, son lieu ou son compte-rendu ; sa date reste.
meetings-confirm-cancelled = Cette réunion est annulée.
    .why = Une réunion annulée n'a plus lieu : elle ne se confirme pas.
    .instead = Défaites l'annulation, si c'est encore le jour même, ou prévoyez une nouvelle réunion.
meetings-nothing-to-undo = Il n'y a rien à défaire.
    .why = Seul le dernier déplacement, ou la dernière annulation, se défait, tant que rien d'autre n'a changé la date depuis.
    .instead = Déplacez la réunion, ou prévoyez-en une autre.
meetings-undo-too-late = Il est trop tard pour défaire ce changement, qui date du { $at }.
    .why = Un changement se défait le jour même : ensuite chacun l'a noté.
    .instead = Déplacez la réunion, ou prévoyez-en une autre.
meetings-agenda-cancelled = Cette réunion est annulée.
    .why = Une réunion qui n'a pas lieu n'a pas d'ordre du jour.
    .instead = Inscrivez ce point à l'ordre du jour d'une autre réunion.
meetings-agenda-full = L'ordre du jour a déjà { $max } points.
    .why = Une réunion ne peut en traiter davantage.
    .instead = Retirez un point, ou inscrivez celui-ci à une autre réunion.
meetings-agenda-item-unknown = Ce point n'est pas à l'ordre du jour.
    .why = Il n'y a jamais été, ou il en a été retiré.
    .instead = Choisissez un point de l'ordre du jour.
meetings-minutes-cancelled = Cette réunion est annulée.
    .why = Une réunion qui n'a pas eu lieu n'a pas de compte-rendu.
    .instead = Choisissez la réunion dont c'est le compte-rendu.
meetings-licence-invalid = Une licence se donne par son identifiant SPDX, par exemple Etalab-2.0 ou CC-BY-SA-4.0.
meetings-zone-unknown = Ce fuseau horaire n'existe pas : donnez un nom de la base IANA.
meetings-uid-of-another = Cet événement est déjà celui d'une autre réunion : { $address }.
    .why = Un calendrier désigne une seule réunion par un identifiant.
    .instead = Vérifiez le fichier.

# Fichiers

meetings-calendar-too-large = Le calendrier « { $file } » pèse { $bytes } octets, c'est trop.
    .why = Un calendrier ne dépasse pas { $max } octets.
    .instead = Exportez une période plus courte.
meetings-calendar-not-utf8 = Le calendrier « { $file } » n'est pas écrit en UTF-8.
    .why = L'octet { $offset } n'y a pas de sens.
    .instead = Exportez-le de nouveau.
meetings-calendar-unreadable = Le fichier « { $file } » n'est pas un calendrier iCalendar, ou il est coupé.
    .why = Rien n'est pris d'un fichier qui ne se lit pas jusqu'au bout.
    .instead = Exportez-le de nouveau ; il commence par BEGIN:VCALENDAR et finit par END:VCALENDAR.
meetings-calendar-too-many = Le calendrier « { $file } » a plus de { $max } événements.
    .why = Un conseil n'en tient pas tant.
    .instead = Exportez une période plus courte.

# Comptes rendus d'import

meetings-import-done = { $commands ->
    [0] Rien à changer : les réunions sont déjà telles que les fichiers les décrivent.
    [one] Un changement est fait.
   *[other] { $commands } changements sont faits.
}
meetings-import-no-council = { $count ->
    [one] Un événement est noté ; il sera rapproché d'une réunion
   *[other] { $count } événements sont notés ; ils seront rapprochés des réunions
  } quand le conseil sera décrit.
meetings-import-passed-over = L'événement { $uid } est laissé de côté : il n'a pas de date, ou il se répète.
meetings-import-zone = L'événement { $uid } nomme le fuseau « { $zone } », qui n'existe pas : celui du conseil est pris.
meetings-import-disagree = Les calendriers ne s'accordent pas sur l'événement { $uid } ({ $summary }) : { $days }. Aucune réunion n'est prévue d'après eux.
meetings-import-which = On ne sait pas de quelle réunion est l'événement { $uid } ({ $summary }), le { $days }.
meetings-import-kept = Un calendrier place l'événement { $uid } le { $said } ; la réunion reste le { $held }.
meetings-import-cancelled-there = Un calendrier annule l'événement { $uid } ({ $days }) ; la réunion est maintenue.
meetings-import-changed-here = La réunion du { $day } a été changée ici depuis : elle reste telle quelle.
meetings-import-cancelled-here = La réunion du { $day } est annulée ici et maintenue dans le fichier : elle reste annulée.
meetings-import-no-minutes = Le fichier de ce compte-rendu n'a pas été trouvé.
meetings-import-twice = Le fichier décrit deux fois la réunion du { $day } de cette formation : seule la première description est prise.
meetings-address-foreign = L'adresse d'un point de l'ordre du jour est une page de ce site : elle commence par une seule barre oblique.

# Pages

meetings-title = Réunions
    .lead = Quand le conseil se réunit, de quoi il parle, et ce qu'il en a dit.
meetings-meeting = Réunion
meetings-named = { $formation }, { $day }
meetings-summary = { $council } : { $meeting }
meetings-feed = Réunions : { $council }
meetings-empty = Les réunions du conseil figureront ici dès que le secrétariat en aura prévu ou importé une.
meetings-none-planned = Aucune réunion n'est prévue pour l'instant.
meetings-upcoming = À venir
meetings-past = Passées
meetings-next = Prochaines réunions
meetings-members-calendar = Le calendrier des membres, avec les liens de visioconférence
meetings-cancelled = annulée
meetings-announced = annoncée, à confirmer
meetings-announced-only = annoncée, jamais confirmée
meetings-never-confirmed = Cette réunion a été annoncée ; sa tenue n'a pas été confirmée
meetings-moved-from = déplacée, prévue d'abord le { $day }
meetings-is-cancelled = Cette réunion est annulée
meetings-is-announced = Cette réunion est annoncée ; sa date reste à confirmer
meetings-was-moved = Cette réunion devait se tenir le { $day }
meetings-fact-formation = Formation
meetings-fact-location = Lieu
meetings-fact-video = Visioconférence (réservée aux membres)
meetings-fact-source = Source
meetings-join = Rejoindre la visioconférence
meetings-agenda = Ordre du jour
meetings-no-agenda = L'ordre du jour n'est pas encore fixé.
meetings-no-agenda-known = L'ordre du jour de cette réunion n'est pas connu.
meetings-minutes = Compte-rendu
meetings-minutes-source = Source :
meetings-minutes-licence = Licence :
meetings-tools = Tenir cette réunion

meetings-plan = Prévoir une réunion
    .lead = Elle paraît aussitôt sur le site et dans les calendriers de qui s'y est abonné.
meetings-plan-it = Prévoir la réunion
    .consequence = La date est publique dès maintenant.
meetings-move = Déplacer la réunion
    .lead = L'ancienne date reste visible.
meetings-move-it = Déplacer
    .consequence = Les calendriers abonnés suivent. Ce changement se défait jusqu'à ce soir, 24 h.
meetings-describe = Corriger le titre, le lieu ou le lien
meetings-cancel = Annuler la réunion
    .lead = Une réunion annulée reste visible, comme annulée.
meetings-cancel-it = Annuler la réunion
    .consequence = Les calendriers abonnés suivent. L'annulation se défait jusqu'à ce soir, 24 h.
meetings-keep-it = Garder la réunion
meetings-confirm-it = Confirmer la date
    .consequence = La réunion n'est plus seulement annoncée.
meetings-undo = Défaire le dernier changement
    .consequence = Possible jusqu'à ce soir, 24 h.
meetings-agenda-keep = Tenir l'ordre du jour
meetings-agenda-add = Ajouter un point
meetings-agenda-remove = Retirer « { $subject } »
meetings-back = Revenir à la réunion
meetings-attach-minutes = Publier le compte-rendu
meetings-publish-minutes = Publier le compte-rendu
    .consequence = La réunion a eu lieu : sa date ne change plus. Le compte-rendu peut être remplacé.
meetings-field-day = Jour
meetings-field-start = Début
    .help = Laissez les heures vides si elles ne sont pas connues.
meetings-field-end = Fin
meetings-field-status = État
meetings-status-confirmed = La date est sûre
meetings-status-announced = La date est annoncée
    .help = Elle reste à confirmer.
meetings-field-title = Titre
    .help = Laissez vide pour la nommer d'après sa formation et sa date.
meetings-field-location = Lieu
meetings-field-video = Lien de visioconférence
    .help = Réservé aux membres : il ne paraît nulle part ailleurs.
meetings-field-note = Remarque
meetings-field-reason = Raison
meetings-field-subject = Point
    .help = Un avis s'inscrit à l'ordre du jour depuis sa propre page.
meetings-field-minutes = Texte du compte-rendu
    .help = Collez le texte : les titres numérotés, les listes et les paragraphes sont reconnus.
meetings-field-source = Où il a été publié
meetings-field-licence = Licence
    .help = Identifiant SPDX, par exemple Etalab-2.0.
meetings-awaits-confirmation = { $meeting } est annoncée et reste à confirmer.
    .otherwise = Sans confirmation, elle reste marquée comme annoncée.
meetings-awaits-minutes = { $meeting } n'a pas encore de compte-rendu.
