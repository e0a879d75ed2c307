# Le temps qui reste et le temps passé

relative-now = à l'instant
relative-soon = dans un instant
relative-in-minutes = dans { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
relative-in-hours = dans { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
relative-in-days = { $count ->
    [1] demain
   *[other] dans { $count } jours
}
relative-in-months = dans { $count } mois
relative-in-years = dans { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
relative-ago-minutes = il y a { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
relative-ago-hours = il y a { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}
relative-ago-days = { $count ->
    [1] hier
   *[other] il y a { $count } jours
}
relative-ago-months = il y a { $count } mois
relative-ago-years = il y a { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
