# Time left and time gone

relative-now = just now
relative-soon = in a moment
relative-in-minutes = in { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
relative-in-hours = in { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
relative-in-days = { $count ->
    [1] tomorrow
   *[other] in { $count } days
}
relative-in-months = in { $count } months
relative-in-years = in { $count ->
    [one] { $count } year
   *[other] { $count } years
}
relative-ago-minutes = { $count ->
    [one] { $count } minute ago
   *[other] { $count } minutes ago
}
relative-ago-hours = { $count ->
    [one] { $count } hour ago
   *[other] { $count } hours ago
}
relative-ago-days = { $count ->
    [1] yesterday
   *[other] { $count } days ago
}
relative-ago-months = { $count } months ago
relative-ago-years = { $count ->
    [one] { $count } year ago
   *[other] { $count } years ago
}
