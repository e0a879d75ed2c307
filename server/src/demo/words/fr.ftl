# La barre et le courrier de la démonstration.

demo-label = Démonstration
demo-explanation = Le conseil réel n’y paraît que par ses faits publics ; tout acte inventé est celui de la « Formation d’essai ».
demo-now = Ici, nous sommes le { $now }.
demo-day = + 1 jour
demo-deadline = À la prochaine échéance : { $deadline }
demo-anew = Revenir au début
demo-playing = Vous jouez : { $role }
demo-roles = Changer de rôle
demo-visitor = une personne qui visite
demo-mailbox = { $count ->
    [0] Courrier : aucune lettre
    [one] Courrier : une lettre
   *[other] Courrier : { $count } lettres
 }
demo-mailbox-title = Courrier de la démonstration
demo-mailbox-lead = Toutes les lettres que le conseil a envoyées. Aucune ne part vraiment.
demo-mailbox-to = à
demo-mailbox-empty = Aucune lettre n’est encore partie. Ouvrez un appel, ou demandez un lien de connexion.
demo-mailbox-shown = { $first } à { $last } sur { $count }
demo-mailbox-newer = Lettres plus récentes
demo-mailbox-older = Lettres plus anciennes
