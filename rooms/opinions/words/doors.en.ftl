# Open doors, closed doors

doors-title = Question examined behind closed doors
doors-title-of = Opinion no. { $number }, behind closed doors
doors-outline = The council examines this question behind closed doors. Its number, its dates, its formation, who takes part and how many answered are public. The question, the text, what is said and the positions are read by those who sit in this formation, until the opinion is published.
doors-sentence = Behind closed doors: the text will be public when the opinion is published.
doors-who-is-asked = { $count ->
        [one] Who is asked to take a position: one member
       *[other] Who is asked to take a position: { $count } members
    }
doors-fact = Doors
doors-fact-admitted = Admitted on
doors-fact-closes = The call ends on
doors-open = open
doors-closed = closed
doors-notice = Behind closed doors
    .means = This page is read by those who sit in the formation of this opinion, and by the secretariat. Do not share it: the public will read the text when it is published.

# At the admission

doors-field = Doors
    .help = They do not change afterwards, until the publication.
doors-field-open = Open
    .means = Everybody reads the question, the text and what is said, as they are written.
doors-field-closed = Closed
    .means = Until the publication only those who sit in the formation read the question, the text, what is said and the positions. The number, the dates, the formation, who takes part and how many answered stay public. The question was public until now: its title and its words are shown no more, but whoever read them knows them. The pen may change the title.

# Refusals

doors-closed-to-you = This opinion is examined behind closed doors
    .why = Until its publication the question, the text and what is said are read by those who sit in its formation, and by the secretariat.
    .instead = Its page tells its number, its dates, who takes part and how many answered. If you sit in this formation, sign in in the name of your member.
