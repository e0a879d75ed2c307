# The weekly digest

digest-letter = This is what happened in the council since the last digest, besides what was written to you apart.
    .subject = { $council }: the week, as of { $day }
    .why = You receive this mail because you speak for { $member }. It leaves once a week at the most, and never when there is nothing to say.
digest-opinion = { $opinion }: { $title }
digest-once = – { $act }
digest-times = – { $act } ({ $count } times)
digest-more = { $count ->
    [one] – And one other act.
   *[other] – And { $count } other acts.
 }
digest-notices = Weekly digests to copy
    .lead = What is no mail of its own is told once a week to every delegate, on the day that the standing orders set. The text can be copied here when mail is off.
digest-none = No weekly digest has left yet: nothing has happened since, or the week is not over.
digest-of = Digest of { $day }
digest-unknown = This digest does not exist
    .why = No weekly digest left under this number.
    .instead = Go back to the list of digests.
