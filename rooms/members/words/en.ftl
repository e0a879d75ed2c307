# The council's members: what is refused, why, and what would be accepted

members-member-unknown = There is no such member.
    .why = No member of the council, present or past, has this id.
    .instead = Choose a member from the list of members.
members-member-not-found = No member is called “{ $name }”: give a member's name as it stands in the list, or its id.
members-college-unknown = There is no college “{ $college }”: open it first, or choose one that exists.
members-kind-unknown = There is no kind of member “{ $kind }”: define it first, or choose one that exists.
members-name-reserved = The short name “{ $name }” already stands for members whose kind is not declared: choose another.
members-named-twice = A member already bears this name, or one that looks like it: { $member }. If it comes back to the council, give it a seat again from its page; otherwise make the name more precise.
members-name-without-letters = A name has at least one letter or digit.
members-url-invalid = This is not the address of a site: it begins with https:// or http:// and has no space.
members-year-invalid = A year between 1 and 9999 is expected.
members-zone-unknown = There is no time zone “{ $zone }”: give a name of the IANA database, for example Europe/Paris.

members-college-fictitious-fixed = The college “{ $college }” cannot turn from real to fictitious, or back.
    .why = What is invented is marked everywhere and for ever, so that no invented act is ever given to a real organisation.
    .instead = Open another college.
members-formation-empty = A formation brings together at least one college, which votes or advises.
members-formation-both = The college “{ $college }” cannot both vote and advise in the same formation: choose one.
members-formation-mixed = A fictitious formation cannot include the college “{ $college }”, which is real.
    .why = No invented act is ever given to a real organisation.
    .instead = Make the formation of colleges that are all real, or all fictitious.

members-seat-none = This member never had a seat.
    .why = A seat must exist in order to end.
    .instead = Give it a seat first.
members-seat-mixed = { $member } cannot sit in the college “{ $college }”.
    .why = One is real and the other fictitious: nothing invented is mixed with what is real.
    .instead = Choose a college of the same nature.
members-seat-ended = The seat of { $member } has already ended: { $until }.
    .why = A past end does not change any more: votes may have been counted by it.
    .instead = If the member comes back, give it a seat again from a later day.
members-seat-before-former = The new seat must begin after the former one began, and not before it ended.
members-seat-inverted = The seat would end before it begins: give a last day that is not before the first.

members-kind-declared = { $member } has declared its kind itself: “{ $kind }”.
    .why = The secretariat proposes a kind only while the member has declared none.
    .instead = Ask the member to change its declaration from its desk.

members-affiliation-unknown = There is no such affiliation.
    .why = No affiliation, present or past, has this id.
    .instead = Choose one on a member's page.
members-affiliation-alone = An affiliation links at least two different members.
members-affiliation-mixed = An affiliation does not link a real member to a fictitious one.
members-affiliation-already = { $member } already has an affiliation at that time. End it first, or declare one affiliation of all the members that are linked.
members-affiliation-ended = This affiliation already has an end: { $until }.
    .why = A declared end does not change any more: votes may have been counted by it.
    .instead = Declare a new affiliation if the members are still linked.
members-affiliation-inverted = The affiliation would end before it begins: give a last day that is not before the first.

members-email-invalid = This is not an email address: the form name@example.org is expected.
members-email-of-another = This email address belongs to another person of the register: check the address, or the name.
members-mandate-unknown = There is no such mandate.
    .why = No mandate, present or past, has this id.
    .instead = Choose one on the member's page.
members-mandate-inverted = The mandate would end before it begins: give a last day that is not before the first.
members-mandate-ended = This mandate has already ended: { $until }.
    .why = A past end does not change any more: acts may have been done under it.
    .instead = Give a new mandate if the person still speaks for this member.
members-delegate-without-seat = { $member } has no seat during this mandate: change its dates, or give the member a seat first.
members-delegate-both = This person already stands for { $member } in another capacity at that time: end that mandate first.
members-titular-taken = { $member } already has a titular at that time: end that mandate first, or add this person as an alternate.
members-secretariat-by-operator = Only whoever runs the program appoints the secretariat.
    .why = The secretariat does not choose itself.
    .instead = Ask whoever runs the program: the command is “pluriel admin invite”.
members-person-unknown = This person is no longer in the register.
    .why = Their data were erased.
    .instead = Ask the secretariat for a new mandate.

# Files

members-import-too-large = The file has { $bytes } bytes, which is too many.
    .why = A council's file has at most { $max } bytes.
    .instead = Split it into several files: each may hold only a part.
members-import-not-utf8 = The file is not written in UTF-8.
    .why = Byte { $offset } has no meaning in it.
    .instead = Save it again and choose the encoding UTF-8.
members-import-not-json = The file is not JSON, or it is cut: line { $line }, column { $column }.
    .why = Nothing is imported from a file that cannot be read to its end.
    .instead = Correct this place, or copy the whole file again.
members-import-too-deep = { $place } is nested too deep.
    .why = At most { $max } levels are read.
    .instead = The file's format, described in the documentation, needs only six.
members-import-key-twice = { $place } is given twice.
    .why = Nobody could tell which of the two values is right.
    .instead = Keep one of the two.
members-import-member-twice = The member “{ $name }” is named twice: at { $first } and at { $place }.
    .why = A member holds a single seat; case, accents, spaces and letters that look alike do not tell two members apart.
    .instead = Keep one of the two, or make the names more precise.
members-import-missing = { $place } is missing.
    .why = The file's format asks for it.
    .instead = Add it; the documentation gives a whole example.
members-import-unknown = { $place } is not known.
    .why = A slip of the keyboard would otherwise go unnoticed.
    .instead = Check the spelling of the key, or take it out.
members-import-expects-object = { $place } must be an object, in braces.
    .why = The file's format asks for it.
    .instead = The documentation gives a whole example.
members-import-expects-list = { $place } must be a list, in brackets.
    .why = The file's format asks for it; an affiliation names at least two members in it.
    .instead = The documentation gives a whole example.
members-import-expects-text = { $place } must be a text that is not empty.
    .why = The file's format asks for it.
    .instead = Write it between quotation marks.
members-import-expects-integer = { $place } must be a whole number from { $min } to { $max }.
    .why = The file's format asks for it.
    .instead = Write it without quotation marks or decimals.
members-import-expects-boolean = { $place } must be true or false.
    .why = The file's format asks for it.
    .instead = Write it without quotation marks.
members-import-expects-date = { $place } must be a day that exists.
    .why = The file's format asks for it.
    .instead = Write it YYYY-MM-DD, for example 2025-12-08.
members-import-expects-time = { $place } must be an hour of the day.
    .why = The file's format asks for it.
    .instead = Write it HH:MM, for example 09:30.
members-import-expects-short-name = { $place } must be a short name.
    .why = It appears in addresses and rules.
    .instead = Use 1 to 40 characters among a-z, 0-9 and the hyphen, the first a letter.
members-import-expects-file-name = { $place } must be the name of a file below the folder of this one.
    .why = An imported file does not have others read elsewhere on the machine.
    .instead = Write for example minutes/2025-10-27.txt, without “..” and without “/” at the beginning.
members-import-expects-one-of = { $place } must be one of these values: { $words }.
    .why = The file's format asks for it.
    .instead = Choose one, as it is.

members-import-empty = The table is empty.
    .why = Its first row gives the titles of the columns.
    .instead = Give the columns member, name, email and standing.
members-import-too-many = The table has { $rows } rows, which is too many.
    .why = A table has at most { $max } rows.
    .instead = Split it into several tables: nothing is added twice.
members-import-rows = { $faults ->
    [one] One cell of the table has to be corrected.
   *[other] { $faults } cells of the table have to be corrected.
  } Nothing was imported.
    .why = A table is imported whole or not at all.
    .instead = Correct the lines shown and import the table again.
members-import-column-missing = The column “{ $title }” is missing on line { $line }.
    .why = Each mandate has a member, a name, an email address and a standing.
    .instead = Name the columns member, name, email, standing and, if needed, from, until, language.
members-import-column-twice = The column “{ $title }” is given twice on line { $line }.
    .why = Nobody could tell which of the two is right.
    .instead = Keep one of the two.
members-import-column-unknown = The column “{ $title }” on line { $line } is not known.
    .why = A slip of the keyboard would otherwise go unnoticed.
    .instead = The columns are member, name, email, standing, from, until and language.
members-standing-unknown = “{ $value }” is not a standing: write titular or alternate.
members-day-unknown = “{ $value }” is not a day: write 2025-11-24 or 24/11/2025.
members-language-unknown = “{ $value }” is not a language of the council: write fr or en.

# Reports of imports

members-import-done = { $commands ->
    [0] Nothing to change: the council is already as the file describes it.
    [one] One change was made.
   *[other] { $commands } changes were made.
}
members-import-assumed-zone = The file does not say where the council sits: time zone { $zone } and French holidays.
members-import-assumed-names = The file gives no name in French and English: “{ $name }” stands in both languages.
members-import-assumed-formation = Formation “{ $name }”: the file does not say who votes. It is inferred that { $voting ->
    [0] nobody votes
    [one] the college { $votes } votes
   *[other] the colleges { $votes } vote
  }; advising: { $advises }.
members-import-not-understood = This key was not understood and was left aside.
members-import-spelled-otherwise = { $member } is written “{ $name }” in the file: the known name is kept.
members-import-kind-declared = The kind that the file proposes for { $member } is left aside: this member has declared its own.
members-import-other-college = The file puts { $member } in another college without saying from which day: its seat has not changed.
members-import-seat-ended = The file names { $member }, whose seat has ended: nothing has changed.
members-import-not-in-file = { $member } is seated and is not in the file: its seat has not ended for all that.

# Pages

members-title = Members
members-member = Member
members-lead = { $members ->
    [one] { $members } member sits
   *[other] { $members } members sit
} in { $colleges ->
    [one] one college.
   *[other] { $colleges } colleges.
}
members-empty = The council's members will stand here, by college and kind, once the secretariat has added or imported them.
members-college = { $college } ({ $count ->
    [one] { $count } member
   *[other] { $count } members
})
members-votes-in = Votes in: { $formations }.
members-advises-in = Advises in: { $formations }.
members-undeclared = Kind not declared
members-kind-is-proposed = (kind proposed by the host)
members-former-title = Former members
members-former = No longer sits in the council.
members-until = until { $day }
members-figure = The council's members
members-figure-fictitious = The members invented for the demonstration
members-centre = { $count ->
    [one] member
   *[other] members
}
members-sits = Sits in the college { $college }.
members-sits-proposed = Sits in the college { $college }; the host proposes the kind “{ $kind }”.
members-sits-declared = Sits in the college { $college } as one of the kind “{ $kind }”.
members-feed = Members: { $council }

members-fact-college = College
members-fact-kind = Kind of member
members-fact-site = Site
members-fact-affiliation = Affiliation
members-kind-declared-on = { $kind }, declared by the member on { $day }
members-kind-proposed-from = { $kind }, proposed by the host until the member declares (source: { $source })
members-source-unknown = not given
members-affiliated = { $members } ({ $nature })
members-nature-control = one controls the other
members-nature-shared-president = same president
members-nature-shared-delegate = same delegate
members-nature-host = one hosts the other
members-delegates = Who speaks for this member
members-no-delegate = Nobody has a mandate to speak for this member yet.
members-name-not-public = A person whose name is not public
members-titular = { $name }, titular
members-alternate = { $name }, alternate
members-history = History
members-seat-always = { $college }: sits since a date before the record, which is not known.
members-seat-from = { $college }: sits since { $from }.
members-seat-until = { $college }: sat until { $until }.
members-seat-from-until = { $college }: sat from { $from } to { $until }.
members-seat-reason = { $seat } Reason: { $reason }
members-kind-was-proposed = { $day }: the host proposes the kind “{ $kind }”.
members-kind-was-declared = { $day }: the member declares the kind “{ $kind }”.
members-tools = Keep this page

members-choose = Choose an answer from the list.
members-choose-one = Choose…
members-field-name = Name
members-field-from = Sits since
    .help = Leave empty if the date is not known.
members-field-from-day = From
members-field-last-day = Last day
members-field-reason = Reason
members-field-kind-proposed = Proposed kind
members-field-source = Source
    .help = Where you read it: the statutes, the member's site… The member will confirm or correct it.
members-field-natural = It is a natural person
    .help = The name stays in the vault: it is public only if that person chooses so.
members-new = Add a member
    .lead = A member holds a seat in a single college at a time.
members-seat-it = Give it a seat
members-describe = Correct the name or site
    .lead = The former name stays in the record.
members-change-seat = Change or end the seat
    .lead = The history of seats is public.
members-change-it = Move to this college
members-end-seat = End the seat
    .consequence = The mandates of its delegates end with it. Opinions whose electorate is frozen do not change.
    .confirm = End this member's seat and the mandates of its delegates?
members-declare = Declare your member's kind
    .lead = The kind says from which horizon your organisation speaks. It measures how diverse the support of an opinion is.
    .consequence = The declaration is public and dated. It counts from the next opinion.
members-declare-for = Declare the kind of { $member }
members-declare-it = Declare
members-propose-kind = Propose a kind
    .lead = The proposed kind is shown as such, with its source, until the member declares its own.
members-propose-it = Propose
members-keep-delegates = Keep mandates
members-delegates-of = Who speaks for { $member }: one titular, and alternates where needed.
members-mandate-titular = { $name }, titular since { $from }
members-mandate-titular-until = { $name }, titular from { $from } to { $until }
members-mandate-alternate = { $name }, alternate since { $from }
members-mandate-alternate-until = { $name }, alternate from { $from } to { $until }
members-end-mandate = End the mandate of { $name }
    .confirm = End this mandate now?
members-add-delegate = Give a mandate
members-field-person = Given and family name
members-field-email = Email address
members-field-standing = Standing
members-standing-titular = Titular
members-standing-alternate = Alternate
members-field-mandate-from = First day
    .help = Leave empty for now.
members-field-mandate-last-day = Last day
    .help = Leave empty if no end is planned.
members-field-language = Language of their mails
members-table = Import a table of delegates
    .lead = A table is imported whole or not at all; imported again, nothing is added twice.
members-field-table = Table (CSV)
    .help = Paste the table with its titles: member; name; email; standing; from; until; language. The standing is titular or alternate; from, until and language may be missing.
members-import-it = Import
members-table-done = { $count ->
    [0] Nothing to add: everything was there already.
    [one] One mandate was given.
   *[other] { $count } mandates were given.
}
members-table-line = Line { $line }: { $error }
members-affiliations = Affiliations
    .lead = Members that are linked count as one organisation wherever no single one may carry or block an opinion.
members-no-affiliation = No link is declared between members.
members-declare-affiliation = Declare a link
members-end-affiliation = End this link today
    .consequence = Opinions whose electorate is frozen do not change.
members-field-members = Members that are linked
members-field-nature = What links them
members-field-declared-where = Where the link was declared
members-name = Make my name public, or not
    .lead = What you do for a member is always public in the member's name. Your own name is only if you choose so.
members-field-name-public = My name
members-name-public = Show “{ $name }” on the page of the members I speak for
members-name-hidden = Show the organisation alone
    .help = You may change your mind at any time; what others have copied meanwhile cannot be called back.
members-name-public-since = Your name is public since { $day }.
members-awaits-kind = { $member } has not declared its kind itself.
    .proposed = Without a declaration, the kind proposed by the host counts.
    .none = Without a declaration, the member counts in the group of kinds not declared.
members-no-council = The council is not described yet.
    .why = Its file was not imported.
    .instead = Import it: the command is “pluriel import council”.
members-import-not-csv = The table cannot be read from line { $line } on.
    .why = A cell between quotation marks is perhaps not closed there.
    .instead = Save it again as CSV.
members-api-not-json = A command is sent as JSON.
    .why = The request's body is not announced as application/json.
    .instead = Add the header Content-Type: application/json.
members-api-key = The key of the header Idempotency-Key is not accepted
    .why = It has 1 to 64 ASCII characters; the same key of the same person names the same act.
    .instead = Send for example a random identifier of 32 characters.
members-api-unreadable = This command cannot be read: line { $line }, column { $column }.
    .why = { $reason }
    .instead = The accepted shapes are in /api/v1/openapi.json.

# The council and its parts

members-council = The council and its parts
    .lead = What the council says of itself, its colleges, the kinds of members, and who meets with whom.
members-council-change = Change what the council says of itself
members-council-name = Name
members-council-host = Host
members-council-since = Meets since (year)
members-council-zone = Time zone
members-council-language = Language of the council
    .help = That of its texts, and of whoever expresses no preference.
members-council-address = Address
members-council-contact = Contact
    .help = A mail address, a telephone number: what is public.
members-council-description = Description
    .help = What the council is for, in a few sentences. Markdown is understood.
members-colleges = Colleges
members-kinds = Kinds of members
members-formations = Formations
members-add-college = Add a college
members-rename-college = Rename the college
members-add-kind = Add a kind of member
members-rename-kind = Rename the kind of member
members-add-formation = Add a formation
members-change-formation = Change the formation
members-name-fr = Name in French
members-name-en = Name in English
members-short-name = Short name
    .help = For addresses and files: letters without accents, digits, hyphens. Left empty, it is made of the French name. It does not change any more.
members-short-name-invalid = A short name has 1 to 40 characters: a-z, 0-9 and hyphen, and begins with a letter.
members-short-name-taken = The short name “{ $name }” is taken: choose another.
members-part-unknown = There is no such part of the council
    .why = No college, kind or formation has this short name.
    .instead = Go back to the page of the council and choose from its lists.
members-they-vote = { $colleges }: vote
members-they-advise = { $colleges }: advice
members-field-votes = Colleges that vote
members-field-advises = Colleges that advise
members-field-publicity = Publicity of positions
members-publicity-orders = That of the standing orders
members-publicity-named = Named
members-publicity-by-group = Tallies by group
members-publicity-counts = Tallies alone
members-field-rule = Default rule
    .help = The name of a rule of the standing orders; empty: theirs.
members-changes = What changed
members-changed-council = What the council says of itself: { $name }
members-changed-college = College: { $name }
members-changed-kind = Kind of member: { $name }
members-changed-formation = Formation: { $name }

# Who is in charge of a member

members-in-charge = Say who votes for our organisation
    .lead = One person at a time takes positions in a member’s name: the titular one, unless the organisation declares another. What is recorded stays, even when a mandate ends.
members-in-charge-who = The person in charge
members-in-charge-declare = Declare in charge
    .consequence = From now on only this person takes positions and changes them; the others see who it is.
members-in-charge-since = Declared on { $day }.
members-in-charge-not-a-delegate = This person does not speak for your organisation today: choose one of the list.
members-in-charge-elsewhere = This person is in charge of { $member } already: one person is in charge of one member.
