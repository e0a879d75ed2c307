# What this activity says

{room}-title = {Room}
{room}-lead = What this activity is for, in a sentence.
{room}-none = There is nothing here yet; the secretariat adds what belongs here.
{room}-add = Add
{room}-field-title = Title
{room}-field-text = Text
{room}-full = There is no room left.
    .why = At most { $max } are kept.
    .instead = Ask the secretariat which one may go.
