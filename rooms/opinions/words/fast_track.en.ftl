# The fast track.

fast-track-mark = fast track
fast-track-fact = Fast track
fast-track-fact-since = granted { $at }
fast-track-do-ask = Ask for the fast track
fast-track-do-vote = Vote on the fast track
    .then = The vote lasts one working day only.
fast-track-ask = Ask for the fast track
    .lead = When members of two groups ask for it, a vote of one working day decides: it takes a majority of those who express themselves in two thirds of the groups. Each of the council's delays for this opinion then lasts two working days, quiet periods included, and the opinion bears the mark for ever.
    .send = Ask in the name of { $member }
    .then = The request and its reasons are public at once, in the name of { $member }. Delays that began already do not change.
fast-track-reasons = Why this opinion cannot wait
    .help = A date that others set convinces better than an impression.
fast-track-vote = The fast track
    .lead = If it is granted, each of the council's delays for this opinion will last two working days.
    .send = Vote in the name of { $member }
    .then = What each says stays sealed for ever; the totals are public at the end. Until then you may change.
fast-track-voice = Is the fast track needed?
fast-track-voice-for = For
fast-track-voice-against = Against
fast-track-voice-abstains = Abstain
fast-track-is-asked = The fast track is asked for
    .then = A vote opens when members of two groups have asked for it.
fast-track-voted-on = The fast track is put to the vote
fast-track-vote-goes-on = Every member that votes in the formation may speak; silence does not count.
fast-track-granted = Fast track, granted { $at }
fast-track-refused = The fast track was refused
fast-track-means = Each of the council's delays lasts two working days, quiet periods included. What others are given does not change: addressees of recommendations, authorities, delays in months.
fast-track-counted = { $for } for, { $against } against, { $abstained } abstaining; a majority of those who expressed themselves in { $majorities } groups of { $groups }, and it takes two thirds.
fast-track-asked-by = { $member }: { $reasons }
fast-track-done-fast-track-asked = The fast track is asked for.
    .next = A vote opens when members of two groups have asked for it.
fast-track-done-fast-track-voted = Your vote is recorded.
    .next = You may change it until the end.
fast-track-awaits-vote = { $member } may vote on the fast track: { $opinion }.
    .do = Vote
    .otherwise = The silence of { $member } will count neither for nor against.
opinions-act-fast_track_asked = { $member } asked for the fast track.
opinions-act-fast_track_vote_opened = The vote on the fast track was opened.
opinions-act-fast_track_vote_cast = A vote on the fast track was cast.
opinions-act-fast_track_vote_closed = The vote on the fast track is closed.

# Refusals

fast-track-off = This council has no fast track.
    .why = The standing orders of this opinion do not provide for it.
    .instead = The council may provide for it in its standing orders.
fast-track-not-now = The fast track cannot be asked for now.
    .why = One asks for it while the text is written: it never shortens a call or a ballot that is open.
    .instead = Wait until the opinion is admitted, or take a position in the call.
fast-track-voted = The fast track was put to the vote already.
    .why = It is once for an opinion.
    .instead = Read on the opinion's page what was decided, or until when the vote lasts.
fast-track-asked-already = Your organisation asked for the fast track already.
    .why = Each member asks for it once.
    .instead = Talk to members of another group: two groups must ask for it.
fast-track-no-vote = No vote on the fast track is open.
    .why = It opens when members of two groups have asked for it.
    .instead = Ask for it, with your reasons.
fast-track-vote-closed = The vote on the fast track is closed since { $closed }.
    .why = A vote counts if it comes before the end.
    .instead = Read the result on the opinion's page.
fast-track-vote-open = The call cannot open during the vote on the fast track, which lasts until { $closes }.
    .why = That vote decides how long the call lasts.
    .instead = Open the call when the vote is closed.

# Letters

fast-track-letter-vote = The fast track is asked for “{ $title }”, { $opinion } of the council. { $member } may vote until { $until }: the vote lasts one working day only.

    { $asked }

    If it is granted, each of the council's delays for this opinion will last two working days. The form:
    .subject = { $opinion }: fast track, your vote until { $until }
    .why = You receive this mail because you represent { $member }, which votes in this formation.
fast-track-letter-decided =
    { $granted ->
        [yes] The fast track is granted to “{ $title }”, { $opinion } of the council: each delay that begins now lasts two working days. The opinion:
       *[no] The fast track is refused to “{ $title }”, { $opinion } of the council: its delays are those of the standing orders. The opinion:
    }
    .subject =
        { $granted ->
            [yes] { $opinion }: fast track granted
           *[no] { $opinion }: fast track refused
        }
    .why = You receive this mail because you represent { $member }, which asked for it or holds the pen.
