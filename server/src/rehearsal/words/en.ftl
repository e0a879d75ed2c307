# Rehearsals: what is said of a script, line by line.

rehearse-clock = Pluriel
rehearse-public = the public
rehearse-secretariat = the secretariat
rehearse-line = { " " }(line { $line })
rehearse-brought-in = the council’s file is brought in
rehearse-accepted = Accepted.
rehearse-refused = Refused: { $because }
rehearse-as-expected = As expected.
rehearse-nothing = nothing
rehearse-unmet = Expected: { $expected }; found: { $found }.
rehearse-unmet-at = At { $place }, expected: { $expected }; found: { $found }.
rehearse-unmet-count =
    { $count ->
        [one] { $count } expectation of the script is not met.
       *[other] { $count } expectations of the script are not met.
    }
rehearse-happened = done by the clock
    .declined = question declined for want of sponsors
    .call_end_moved = end of the call moved
    .reminded = reminder sent to all who had not answered
    .call_closed = call closed
    .adopted = adopted by its rule
    .not_carried = not adopted by its rule
    .not_valid = call not valid
    .lapsed = lapsed
    .closed = closed
    .published = published
    .approval_asked = approval asked

rehearse-unreadable = This is no line of a script (column { $column }): { $reason }. A line is a JSON object with “at”, and “by”, “post”, “body”, “read”, “expect”, “council”, “for” or “note”.
rehearse-empty = The file is empty. Its first line describes the council: “at” and “council”.
rehearse-no-opening = The first line describes the council: “at”, “council”, and perhaps “delegates”; nothing else.
rehearse-delegates-later = “delegates” stands in the first line. Later, the secretariat adds a person by /api/v1/members/commands.
rehearse-several-things = A line asks one thing: “post” with its “body”, or “read”, or “council”, or nothing to let time pass.
rehearse-nobody = A command is given by somebody: add “by”, the name of a member, “secretariat”, “public” or a mail address.
rehearse-not-of-the-api = { $address } is no address of the API. They begin with /api/v1/; /api/v1/openapi.json lists them.
rehearse-expect-post = “expect” of a command is “accepted”, “refused” or the code of the refusal, for example “opinions-call-closed”.
rehearse-expect-read = “expect” of a reading is an object: JSON pointers (“/stage”) and their values.
rehearse-no-time = { $written } is no time that can be understood. Write 2027-05-05 10:00 on the council’s clocks ({ $zone }), or 2027-05-05T10:00:00+02:00; an hour that a change of clocks skips or repeats needs its offset.
rehearse-backwards = Time does not go back: the line above led to { $now }.
rehearse-unknown = Nobody speaks for “{ $name }”. Give the name of a member that holds a seat, “secretariat”, “public”, or the address of a person of the script.
rehearse-for-whom = { $email } speaks for several members: add “for” with the member’s name.
rehearse-not-quotable = { $quoted } leads to nothing. A quotation is written {"{{"}/api/v1/…#/pointer{"}}"}: an address of the API, then the place in its answer.
