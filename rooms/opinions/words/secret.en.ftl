# The secret ballot: the form

secret-ballot = Secret ballot
secret-in-the-name = Secret ballot, in the name of { $member }
secret-before = Before you vote
secret-promise = The machine that hosts this ballot sees your choice while it is open; nothing kept afterwards tells it.
secret-which = What do you choose?
secret-reservation-means = The text should be adopted, and you would word a part of it otherwise. No words go with a secret ballot: say your reservation in the discussion.
secret-published = What will be published
secret-not-published = What will not be published
    .means = What each member chose, when it voted, whether it changed its ballot, and on whom the result hangs.
secret-cells = Ballots are counted together in groups large enough to hide each of them: { $cells }. Each needs 5 ballots for the vote to be valid. The list of those who took part is published too.
secret-cell-one = Only the total of all ballots is published: the groups are too small to be counted apart. It takes 5 ballots for the vote to be valid. The list of those who took part is published too.
secret-cast =
    .send = Vote in the name of { $member }
    .then = You may change your ballot until the closing. The page will not show what you chose.
secret-change =
    .send = Replace the ballot of { $member }
    .then = The new ballot takes the place of the former one, which nothing keeps.
secret-held = { $member } took part
secret-held-change = What was chosen is shown to nobody, you included. Vote again to replace the ballot; until the closing the last one counts.

# The secret ballot: its page

secret-everybody = All members
secret-was-not-valid = { $ballots ->
        [one] The ballot was not valid at its end: there was one ballot, and nothing else of it is told.
       *[other] The ballot was not valid at its end: there were { $ballots } ballots, and nothing else of it is told.
    }
secret-unanimous = Unanimous vote: { $cell }
    .means = All who took part there chose the same. The tally tells each vote, although the ballot was secret.
secret-who-took-part = { $count ->
        [one] Who took part: one member
       *[other] Who took part: { $count } members
    }
secret-who-took-part-means = By name, without order or time. Nothing tells what each chose.
secret-fact = secret ballot, tallies of groups of 5 members or more
secret-call-promise = A secret ballot follows this call. What your organisation says here prepares it: it stays sealed, and counts for nothing.
secret-lapsed = The ballot that was to follow could not be held in secret: members stepped aside since the opening of the call. Nothing is said of the text.

# What one may do

secret-do-cast = Vote in the name of { $member }
    .then = The ballot is secret; it can be changed until the closing.
secret-do-change = Change the ballot of { $member }
    .then = The ballot lies in the urn; the new one takes its place.
secret-awaits-ballot = { $opinion }: { $member } is asked to vote, in secret; what was said in the call does not count.
    .do = Vote
    .otherwise = Silence is shown as silence; it is never support.
secret-done-cast = The ballot lies in the urn
    .next = You may change it until the closing. The receipt tells that your member took part, and nothing else.
secret-receipt = Receipt
    .lead = It tells that your member took part in the secret ballot, and nothing of what it chose.
secret-receipt-took-part = took part in the secret ballot
secret-receipt-use = Keep the file. Once the ballot is closed, `pluriel verify opinion preuve.json --receipt recu.json` says whether your member stands among those who took part. Nobody can prove by it what was chosen: not to others, not to you.

# Refusals

secret-no-secret-ballot = No secret ballot is open on this opinion
    .why = A secret ballot is cast while it is open, and in no other vote.
    .instead = Read on the page of the opinion where it stands, and what may be done.
secret-another-ballot = This form is of a ballot that is over: another one is open now
    .why = The urn of the former ballot was lost, and what it held counts for nothing.
    .instead = Vote again with the form of the ballot that is open.
secret-position-in-secret-ballot = This ballot is secret: positions are not taken in a member’s name
    .why = A position would be kept in the record; a secret ballot lies in its urn alone.
    .instead = Vote with the form of the secret ballot, at the address of the opinion followed by /bulletin.
secret-too-few = { $members ->
        [0] A secret ballot cannot be held: nobody votes
        [one] A secret ballot cannot be held: one member votes
       *[other] A secret ballot cannot be held: { $members } members vote
    }
    .why = Fewer than { $least } ballots hide nobody.
    .instead = Set a roll call in the standing orders, or seat more members.
secret-too-many = A secret ballot cannot be held here: { $members } members vote, { $most } at most do in secret
    .why = The list of those who took part is published in one entry of the record, which is small.
    .instead = Set a roll call in the standing orders, or hold the vote on a server made for large elections.
secret-rule-asks-group = The rule “{ $rule }” cannot be voted on in secret: at { $place } it asks for the tally of the group “{ $group }” alone
    .why = In a secret ballot groups of fewer than 5 members are counted with others, so that no tally tells a vote. Here they are counted so: { $cells }.
    .instead = Choose a rule without a condition on that group, or an open roll call.
secret-rule-asks-each-group = The rule “{ $rule }” cannot be voted on in secret: at { $place } it asks for the tally of each group
    .why = In a secret ballot groups of fewer than 5 members are counted with others, so that no tally tells a vote. Here they are counted so: { $cells }.
    .instead = Choose a rule on all members together, or an open roll call.
secret-rule-asks-who = The rule “{ $rule }” cannot be voted on in secret: at { $place } it asks which member said what
    .why = A rule about organisations beyond the author, or about objections, is decided by names, and a secret ballot has none.
    .instead = Choose a rule without that condition, or an open roll call.
secret-rule-asks-affiliations = The rule “{ $rule }” cannot be voted on in secret: at { $place } it takes an organisation out, and some organisations have two members
    .why = What two members of one organisation said together is known only where names are published.
    .instead = Choose a rule without that condition, or an open roll call.
secret-orders-default-rule = Every opinion would be voted in secret, and the default rule “{ $rule }” asks at { $place } which member said what: choose another default rule, or an open roll call.

# Letters

secret-letter-ballot = The ballot on “{ $title }” is open until { $until }, and it is secret. What { $member } said in the call does not count: vote, with the same five positions. The machine that hosts this ballot sees your choice while it is open; nothing kept afterwards tells it. The form:
    .subject = { $opinion }: vote until { $until }
    .why = You receive this mail because you speak for { $member }, which votes on this opinion, and because a clock is running.
secret-letter-restarted = The urn of the secret ballot on “{ $title }” was lost, and with it every ballot: nobody can read them any more. The ballot starts again, until { $until }. What { $member } cast counts for nothing: vote again. The form:
    .subject = { $opinion }: the secret ballot starts again, until { $until }
    .why = You receive this mail because you speak for { $member }, which votes on this opinion, and because a new clock is running.
secret-letter-receipt = { $member } took part in the secret ballot on “{ $title }”.

    Entry { $entry } of the record, hash { $hash }.

    The ballot can be changed until { $until }, without another mail. What was chosen is in no mail. The receipt:
    .subject = { $opinion }: { $member } took part in the secret ballot
    .why = You receive this mail because you represent { $member }. If nobody of yours voted, vote again, which replaces the ballot, and tell the secretariat.
secret-letter-not-held = The secret ballot on “{ $title }” could not be held: members stepped aside since the opening of the call, and the rule cannot be read without telling how some of those who remain vote. Nothing is said of the text; the question may return. The page:
    .subject = { $opinion }: no secret ballot
    .why = You receive this mail because you represent { $member }, which was asked in this call.
secret-letter-not-valid = The secret ballot on “{ $title }” was not valid at its end. Nothing is said of the text, and nothing is told of the ballot but the number of ballots. The page:
    .subject = { $opinion }: no valid vote
    .why = You receive this mail because you represent { $member }, which was asked in this vote.

# The standing orders

secret-orders = Ballots are secret. What this adds for all: nobody, the host included, can tell afterwards what a member chose, and nobody can be asked to account for its vote. What it takes from all: no position of a member is published, no name stands behind a result, small groups are counted with others, rules that ask who said what cannot be used, and the count rests on the honesty of the host while the ballot is open.
