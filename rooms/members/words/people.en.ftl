# Who speaks for whom: refusals, pages, letters

people-one-voice = You speak in this ballot for { $other }: a person has one voice in it.
    .why = When two members for which you have a mandate are asked in the same ballot, you speak for the one of which you are titular, else for the one whose mandate is the oldest.
    .instead = Act for { $other }; for { $own }, the other person with a mandate takes position.
people-mandate-not-now = This mandate does not hold now.
    .why = Only a person whose mandate has begun and not ended becomes titular.
    .instead = Give an alternate's mandate that begins today first.
people-address-of-others = This person does not act for your member alone.
    .why = Changing the address would open other mandates too.
    .instead = Ask the secretariat.
people-invite-unknown = Nobody has the address { $email } in the register: give a mandate first.
people-invite-no-mandate = The person at { $email } has no mandate any more: give one first.
people-invite-nobody = There is nobody to invite.
    .why = No address was given.
    .instead = Choose one person at least.
people-absence-inverted = The absence would end before it begins: give a last day that is not before the first.
people-absence-no-titular = This member has no titular on these days.
    .why = An absence is the titular's.
    .instead = Name a titular first.
people-absence-alternate = Choose an alternate whose mandate lasts as long as the absence.
people-absence-already = An absence was told for these days already: end it first.
people-absence-unknown = This absence does not exist.
    .why = It was erased, or the address is wrong.
    .instead = Go back to the page of absences.
people-absence-by-titular = Only the titular tells its own absence.
    .why = A mandate is handed over by its holder, or by the member's administration.
    .instead = Ask the titular, or whoever manages your member's mandates.
people-suspend-without-seat = { $member } does not sit on that day.
    .why = A member that sits is suspended.
    .instead = Check the dates of its seat.
people-suspension-inverted = The suspension would end before it begins. If a ballot under way counts on this member, it begins at its closing: give a later last day.
people-suspended-already = { $member } is suspended on these days already.
    .why = Two suspensions do not overlap.
    .instead = End the first to decide another.
people-college-holds-seats = { $count ->
    [one] { $member } still sits in this college after that day: move it or end its seat first.
   *[other] { $count } members still sit in this college after that day, { $member } among them: move them or end their seats first.
}
people-kind-holds-members = { $count ->
    [one] { $member } is still of this kind after that day: it has to declare another one first.
   *[other] { $count } members are still of this kind after that day, { $member } among them: they have to declare another one first.
}
people-college-closed = The college “{ $college }” is closed: choose another one, or open it again.
people-kind-closed = The kind “{ $kind }” is closed: choose another one, or open it again.
people-order-unknown = This order names one part twice, or a part that does not exist.
    .why = Each college or kind has one place.
    .instead = Start from the list as it is today.

people-manage-own = Manage my member's mandates
people-mandate-administrator = { $name }, managing mandates since { $from }
people-mandate-administrator-until = { $name }, managing mandates from { $from } to { $until }
people-standing-administrator = Managing mandates
    .help = This person invites, names and replaces those who speak for the member, and does not speak for it.
people-name-titular = Make { $name } titular
people-change-address-of = Change the address of { $name }
people-change-address = Change a mail address
    .lead = Sign-in links will go to the new address.
    .consequence = The former address is told by mail.
people-field-invite = Send an invitation
    .help = A mail tells the person what the mandate allows and how to sign in.
people-see-table = See what it changes
people-table-previewed = Check before these mandates are given
people-table-preview = { $rows ->
    [one] One line read
   *[other] { $rows } lines read
}: { $given ->
    [0] no mandate to give
    [one] one mandate to give
   *[other] { $given } mandates to give
}, { $same ->
    [0] nothing that is there already.
    [one] one that is there already.
   *[other] { $same } that are there already.
}
people-table-new = { $name } ({ $email }), a new person: { $member }, { $standing }
people-table-known = { $name } ({ $email }): { $member }, { $standing }
people-table-letters = Everybody in the table gets an invitation, unless one was just sent.
people-table-no-letters = No mail will be sent: you can invite later.
people-give-table = Give these mandates

people-invitations = Invitations
    .lead = Who was invited, and who has not answered: a person answers by signing in for the first time.
people-unanswered = Without an answer
people-unanswered-none = Everybody with a mandate has signed in.
people-who = Person
people-as = As whom
people-invited-on = Invited on
people-again = Again
people-person = { $name } ({ $email })
people-never-invited = never
people-invite-one = Invite { $name }
people-invite-everybody = { $count ->
    [one] Invite this person
   *[other] Invite these { $count } people
}
people-invited = { $count ->
    [0] Nothing was sent: these people were just invited.
    [one] One invitation was sent.
   *[other] { $count } invitations were sent.
}
people-answered = Have answered
people-answered-on = { $name } ({ $capacity }), on { $day }
people-add-contributor = Add somebody who contributes
    .consequence = This person reads what members read and is heard, without a vote. An invitation is sent.

people-absence = My absence
people-absence-lead = During an absence the alternate speaks for { $member }: letters and requests reach the alternate first.
people-absence-told = { $titular } is absent from { $from } to { $until }: { $alternate } stands in.
people-absence-nobody = This member has no alternate: the secretariat, or whoever manages its mandates, can name one.
people-stands-in = Who stands in for me
people-tell-absence = Tell an absence
    .consequence = It ends by itself. Both people are told by mail.
people-end-absence = End this absence

people-suspension = Suspend or exclude
    .lead = A suspended member reads and does not act; it does not count in ballots opened meanwhile.
people-suspension-no-end = Leave it empty if the suspension has no planned end.
people-suspend = Suspend this member
    .consequence = The reason is published. If a ballot under way counts on this member, the suspension begins at its closing.
people-end-suspension = End the suspension
people-exclude = Exclude this member
    .consequence = The reason is published. If a ballot under way counts on this member, the exclusion takes effect at its closing; mandates end with the seat.
    .confirm = Exclude this member from the council?
people-excluded = { $seat } By exclusion.
people-is-suspended = Suspended since { $from }. Reason: { $reason }
people-was-suspended = Suspended from { $from } to { $until }. Reason: { $reason }
people-suspended-now = Suspended member: it reads and does not act.
people-suspended-mark = suspended

people-order = Order and closing of colleges and kinds
    .lead = Pages and forms follow this order. A college or a kind closes once nobody is in it; history keeps it.
people-raise = Move { $name } up
people-close-part = Close or reopen { $name }
people-reopen-part = Reopen { $name }
people-closed-since = closed after { $day }
people-close = Close
    .lead = Nobody will be able to enter after that day.
people-changed-closed = Closed: { $name }
people-changed-reopened = Reopened: { $name }
people-changed-order = Order of colleges or kinds
people-changed-admission = Rule of admission

people-history = Who sat when
    .lead = The council's composition at any date, as the record knows it.
people-history-day = On
people-history-show = Show
people-history-nobody = Nobody sat on that day, as far as the record knows.
people-history-on = { $count ->
    [one] One member sits
   *[other] { $count } members sit
} on { $day }
people-history-changes = Days on which the composition changed

people-as-titular = titular for { $member }
people-as-alternate = alternate for { $member }
people-as-administrator = managing the mandates of { $member }
people-as-contributor = contributing to the council, without a vote{ $member }
people-as-secretariat = secretariat{ $member }
people-letter-invitation = Hello { $name },

    You have a mandate in { $council }:
    { $capacities }

    To sign in, open { $link } and give this address: { $email }. There is no password: a link and a code will be sent to you.

    Your name is public only if you choose so. What is kept of you, and how to erase it: { $data }

    This mail was sent because a mandate was given to you.
    .subject = { $council }: your mandate
people-letter-absence = Hello { $name },

    { $titular } is absent from { $from } to { $until }: { $alternate } speaks for { $member } meanwhile. The absence ends by itself; { $titular } can end it earlier from the desk: { $desk }
    .subject = { $member }: an absence, { $from } to { $until }
people-letter-absence-ended = Hello { $name },

    The absence of { $titular } for { $member } ended earlier than planned: { $titular } speaks for this member again. { $alternate } remains an alternate.
    .subject = { $member }: end of an absence
people-letter-address = Hello { $name },

    The address to which { $council } writes to you was just changed by whoever manages your member's mandates. Sign-in links will go to the new address from now on.

    If you did not expect this, write to the secretariat.
    .subject = { $council }: your address changed
