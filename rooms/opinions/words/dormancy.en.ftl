# Dormancy.

dormancy-title = Dormant members
    .lead = A member that was silent in three ballots running may be put out of the next electorates by a decision of its formation, which states the bar before and after. Its first act brings it back. A silence counts only where who took part is published.
dormancy-who = Dormant
dormancy-nobody = No member is dormant.
dormancy-silent = Silent in three ballots running
dormancy-silent-nobody = No member was silent in three ballots running.
dormancy-silent-member = { $member }, { $formation }:
dormancy-member = Member
dormancy-formation = Formation
dormancy-since = Since
dormancy-reasons = Reasons of the formation
    .help = They are public.
dormancy-silent-in = Silent on
dormancy-before = Bar before, rule “{ $rule }”
dormancy-after = Bar after, rule “{ $rule }”
dormancy-bar = { $needed } of { $members } members
dormancy-bar-members =
    { $members ->
        [one] one member votes
       *[other] { $members } members vote
    }
dormancy-meeting = Meeting that decided it
    .help = The decision is the formation's, in a meeting; the secretariat records it.
dormancy-do-decide = Record a decision: { $formation }
dormancy-decide = Record that a member is dormant
    .lead = The formation decided that this member is not of the electorate of the next calls. The bar before and after is recorded with the decision.
    .send = Record the decision
    .then = The decision is public at once; the member gets a mail, and its first act brings it back.
dormancy-do-return = Say that { $member } is back
dormancy-return = Come back
    .lead = Any act that everybody can see brings a member back: a comment, support for a question, a suggestion. This one does nothing else.
    .send = { $member } is back
    .then = { $member } will be of the electorate of the next calls. Those that are open do not change.
dormancy-done-put-to-sleep = The decision is recorded.
    .next = It holds for the next calls.
dormancy-done-came-back = The return is recorded.
    .next = Your organisation will be of the electorate of the next calls.
dormancy-awaits-return = { $member } is dormant since { $since }: the next calls will ask it nothing.
    .do = Come back
    .otherwise = { $member } stays out of electorates until its first act.
dormancy-not-counted =
    { $count ->
        [one] One dormant member is not counted: { $names }.
       *[other] { $count } dormant members are not counted: { $names }.
    }
opinions-act-member_put_to_sleep = The formation put a member to sleep.

# Refusals

dormancy-off = This council puts nobody to sleep.
    .why = Its standing orders do not provide for it.
    .instead = The council may provide for it in its standing orders.
dormancy-formation-unknown = There is no such formation.
    .why = No formation of the council has this identifier.
    .instead = Choose a formation on the page of dormant members.
dormancy-no-vote = { $member } does not vote in this formation: choose a member that does.
dormancy-already = { $member } is dormant already.
    .why = A decision holds until the member's first act.
    .instead = There is nothing to do.
dormancy-not-silent = { $member } was not silent in { $ballots } ballots running.
    .why = Only votes count of which it is published who took part, since it last came back.
    .instead = Wait, or ask this member whether it wants to keep its seat.
dormancy-nothing-decides = Without this member the rule “{ $rule }” could decide nothing any more.
    .why = A formation always keeps what it needs to decide.
    .instead = Keep this member in the electorate, or have the rule changed.
dormancy-awake = Your organisation is not dormant.
    .why = It is of the electorate of the calls of its formations.
    .instead = Take a position in the calls that are open.

# Letters

dormancy-letter-asleep = { $formation } decided that { $member }, which said nothing in three ballots running, is not of the electorate of its next calls. Reasons:

    { $reasons }

    The first act of { $member } that everybody can see brings it back; to come back without doing anything else:
    .subject = { $member } is dormant
    .why = You receive this mail because you represent { $member }.
