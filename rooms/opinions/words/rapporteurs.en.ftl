# Who holds the pen.

rapporteurs-fact = Pen
rapporteurs-left = { $member } (no longer in the formation)
rapporteurs-do-change = Give the pen to others
rapporteurs-pens = Who holds the pen
rapporteurs-pens-how-many =
    { $count ->
        [one] Tick one member of the formation.
       *[other] Tick { $count } members of the formation, of different organisations. Each may do whatever the pen may.
    }
rapporteurs-change = Give the pen to others
    .lead = A pen that leaves, or cannot go on, is replaced; what it wrote stays, and it stays among the authors.
    .send = Give the pen
    .then = The change and its reasons are public at once, among the acts of the secretariat; whoever holds the pen and whoever gives it away gets a mail.
rapporteurs-reasons = Reasons
    .help = They are public.
rapporteurs-done-rapporteurs-changed = Others hold the pen now.
    .next = Those who held it and those who hold it are told.
rapporteurs-awaits-change = Nobody speaks any more for { $member }, which holds the pen of: { $opinion }.
    .do = Give the pen
    .otherwise = Without a pen the text stays as it is, and then lapses.
opinions-act-rapporteurs_changed = The secretariat gave the pen to others.

# Refusals

rapporteurs-not-the-pens = Your organisation does not hold the pen of this opinion: { $pen } and { $second } do.
    .why = Two organisations write, so that everybody knows who answers for the text.
    .instead = Comment the passage: the pen answers every comment before the call.
rapporteurs-missing = { $pens } pens of different organisations are needed, and there is only { $found } organisation among authors and sponsors.
    .why = The standing orders want several organisations to hold the pen.
    .instead = Choose yourself who holds the pen, among the members of the formation.
rapporteurs-not-now = The pen of this opinion cannot change hands now.
    .why = The opinion is not admitted yet, or it has ended.
    .instead = Before the admission, choose who holds the pen as you admit the question.
rapporteurs-wrong-number =
    { $wanted ->
        [one] Choose one member, and one only.
       *[other] Choose { $wanted } members, no more and no fewer.
    }
rapporteurs-not-in-formation = { $member } is not in the formation: choose a member that votes or advises there.
rapporteurs-one-organisation = These members are one organisation: choose different organisations.
rapporteurs-unchanged = They hold the pen already: choose at least one other member.

# Letters

rapporteurs-letter-pen = { $member } holds the pen of “{ $title }”, { $opinion } of the council.

    { $count ->
        [one] Write the text, answer comments, then open the call.
       *[other] The pen is held by { $pens }: each may write the text, answer comments and open the call; two people who change one passage lose nothing.
    } A text on which nobody writes for { $months } months lapses. The text:
    .subject = { $opinion }: you hold the pen of “{ $title }”
    .why = You receive this mail because you represent { $member }, which holds the pen.
rapporteurs-letter-pen-changed = The pen of “{ $title }”, { $opinion } of the council, changed hands: it is now held by { $pens }. Reasons:

    { $reasons }

    Write the text, answer comments, then open the call. A text on which nobody writes for { $months } months lapses. The text:
    .subject = { $opinion }: you hold the pen of “{ $title }”
    .why = You receive this mail because you represent { $member }, which holds the pen.
rapporteurs-letter-pen-given = The pen of “{ $title }”, { $opinion } of the council, which { $member } held, was given to { $pens }. Reasons:

    { $reasons }

    What { $member } wrote stays in the text. The opinion:
    .subject = { $opinion }: the pen changed hands
    .why = You receive this mail because you represent { $member }, which held the pen.
rapporteurs-letter-pen-of-others = The question “{ $title }” is admitted: { $opinion }. The pen is held by { $pens }. { $member } stays among the authors. The opinion:
    .subject = { $opinion } admitted: { $title }
    .why = You receive this mail because you represent { $member }, which put the question.
