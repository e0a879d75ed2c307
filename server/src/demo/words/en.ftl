# The bar and the mailbox of the demonstration.

demo-label = Demonstration
demo-explanation = The real council appears by its public facts alone; every invented act is one of the “Trial formation”.
demo-now = Here, it is { $now }.
demo-day = + 1 day
demo-deadline = To the next deadline: { $deadline }
demo-anew = Back to the start
demo-playing = You play: { $role }
demo-roles = Play another role
demo-visitor = a visitor
demo-mailbox = { $count ->
    [0] Mail: no letter
    [one] Mail: one letter
   *[other] Mail: { $count } letters
 }
demo-mailbox-title = The demonstration’s mail
demo-mailbox-lead = Every letter that the council sent. None really leaves.
demo-mailbox-to = to
demo-mailbox-empty = No letter has left yet. Open a call, or ask for a sign-in link.
demo-mailbox-shown = { $first } to { $last } of { $count }
demo-mailbox-newer = Newer letters
demo-mailbox-older = Older letters
