# Ce que dit cette activité

{room}-title = {Room}
{room}-lead = À quoi sert cette activité, en une phrase.
{room}-none = Il n'y a encore rien ici ; le secrétariat ajoute ce qui doit y être.
{room}-add = Ajouter
{room}-field-title = Titre
{room}-field-text = Texte
{room}-full = Il n'y a plus de place.
    .why = { $max } au plus sont gardés.
    .instead = Demandez au secrétariat lequel peut disparaître.
