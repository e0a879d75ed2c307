# What one does with opinions: forms, desk, letters, commands of the API

acting-opinions = Opinions
acting-referrals = Referrals
acting-opinion-called = Opinion no. { $number }: { $title }
acting-referral-called = Referral no. { $number }: { $title }
acting-question = The question
acting-text = The text
acting-version = version { $version }
acting-read = Read the text, version { $version }
acting-choose = Choose one of the answers offered.
acting-labelled = { $label }: { $value }
acting-group-undeclared = kind not declared
acting-backing = Support
acting-backed-at-meeting = A meeting of the formation took the question up.
acting-backed = { $organisations ->
    [0] No organisation stands behind it yet
    [one] One organisation stands behind it
   *[other] { $organisations } organisations stand behind it
  }; { $needed } needed, until { $until }.
acting-backed-by = Behind it: { $names }.

# Putting a question

acting-refer = Put a question to the council
    .lead = A clear question is enough to begin. You may add a text if there is one already.
    .send = Put the question in the name of { $member }
    .then = It gets a number and a public page at once.
acting-refer-formation = To which formation?
acting-refer-title = Title
    .help = A few words that say what it is about.
acting-refer-question = The question
    .help = One or two sentences that an opinion can answer.
acting-refer-context = What one must know
    .help = What happened, who is concerned, what was tried before.
acting-refer-links = Links
    .help = One address a line, beginning with https:// or http://.
acting-refer-wanted = By when?
    .help = For example 27/10/2026 or 27 October.
acting-refer-text = The text, if there is one already
    .help = Paste it: an empty line parts two paragraphs, and # at the beginning of a line makes it a heading. It can be corrected later.
acting-refer-sign-in = Sign in to put a question
    .help = A link is sent to you by mail, no password needed. If your organisation has no seat in the council, ask one of its members to carry your question.
acting-refer-not-you = Your role does not let you put a question
    .help = Questions come from member organisations, with or without a vote. If you also speak for a member, change your role at your desk.
acting-expect-received = A number, at once. An organisation may have { $most ->
    [one] one question open
   *[other] { $most } questions open
  } at a time.
    .term = When you send it
acting-expect-backing = It needs the support of { $sponsors ->
    [one] one organisation
   *[other] { $sponsors } organisations
  } of another group than yours and not linked with you, within { $days } days. The secretariat then admits the question.
    .term = Then
acting-expect-backing-or-meeting = It needs the support of { $sponsors ->
    [one] one organisation
   *[other] { $sponsors } organisations
  } of another group than yours and not linked with you, within { $days } days; or a meeting of the formation to take it up. The secretariat then admits the question.
acting-expect-text = You hold the pen. Members comment, you answer, then you open the call.
    .term = The text
acting-expect-call = Every voting member is asked for its position, for { $calldays } days and at least { $workingdays } working days. The adoption rule decides; the secretariat never votes.
    .term = The call

# From the question to its admission

acting-sponsor = Stand behind this question
    .lead = To stand behind a question is to say that it deserves an opinion of the council. It says nothing of the answer.
    .send = Stand behind it in the name of { $member }
    .then = Your organisation's support is public and cannot be taken back.
acting-take-up = Record that a meeting took the question up
    .lead = A question that a meeting of the formation takes up needs no further support.
    .send = Record the decision
    .then = The meeting is quoted on the question's page, and the question can be admitted.
acting-take-up-meeting = Meeting
acting-no-meeting-held = No meeting of the formation { $formation } has taken place yet: add it to the calendar.
acting-meetings-held = The meetings of the formation { $formation } that took place.
acting-no-meeting = None
acting-decline = Decline this question
    .lead = It is the formation that declines a question, with its reasons; the secretariat records it.
    .send = Record the decision
    .then = The author is told, the reasons are public. The question may be put again.
acting-decline-reasons = The formation's reasons
    .help = As the author and the public will read them.
acting-decline-meeting = Meeting that decided it
acting-admit = Admit this question
    .lead = The admission fixes the adoption rule and what will be published of positions. They do not change afterwards.
    .send = Admit the question
    .then = It becomes a numbered opinion, its author holds the pen and is told.
acting-rule = Adoption rule
    .help = A rule other than the usual one is decided at a meeting, before the discussion.
acting-rule-default = { $rule } (the usual rule)
acting-rule-chosen-at = Meeting that chose another rule
acting-rule-today = Here: { $numbers }.
acting-rule-how = “{ $rule }”: how is it computed?
acting-rule-elsewhere = Its adoption rule, “{ $rule }”, is explained in the form.
acting-publicity = What will be published of positions
    .help = What was promised hidden stays hidden.
acting-publicity-named = The position of each member
    .means = At the closing everybody reads who said what.
    .promise = The position of each member will be published at the closing of the call, not before.
acting-publicity-by_group = Tallies by group
    .means = At the closing everybody reads how many said what in each group of at least three members, smaller ones being counted together. The rule may ask for these tallies. Who said what stays sealed.
    .promise = Tallies by group of at least three members alone will be published, at the closing of the call. Who said what stays sealed, but for those who sign their statement.
acting-publicity-counts = Tallies alone
    .means = At the closing everybody reads how many said what. Who said what stays sealed.
    .promise = Tallies alone will be published, at the closing of the call. Who said what stays sealed, but for those who sign their statement.
acting-pen = The pen
acting-pen-will-be = { $names } will hold the pen.

# The text

acting-write = Write the text
    .lead = One passage, one form. Nothing is lost: every version of a passage is kept.
acting-text-empty = The text has no passage yet. Add one below, or paste the whole.
acting-title = Change the title
    .send = Save the title
acting-add = Add
    .send = Add to the text
acting-add-title = Add: { $kind }
acting-add-kinds = Add instead:
acting-kinds = Make it instead:
acting-word = Change a passage
    .send = Save these words
acting-move = Move this passage
    .send = Move
acting-remove = Take this passage out
    .send = Take out of the text
    .then = It stays in the history and can be put back.
acting-removed = Passages taken out
acting-restore = Put a passage back
    .lead = This passage was taken out of the text. Its words are below: correct them if needed, choose a place, then add it.
acting-change-block = Change “{ $words }”
acting-restore-block = Put back “{ $words }”
acting-formers = Former versions
acting-former = Take the words of version { $version }, of { $at }
acting-place = Place
acting-place-first = At the beginning of the text
acting-place-after = After “{ $words }”
acting-words = Text
    .paste = An empty line parts two paragraphs, which become two passages; # at the beginning of a line makes it a heading.
    .footnote = The note belongs to the passage before it.
acting-words-heading = Title of the section
acting-words-definition = Definition
acting-words-recommendation = What the council recommends
acting-term = Term defined
    .help = The words as they stand in the text.
acting-addressee = To whom
    .help = Leave empty if the recommendation is addressed to nobody in particular.
acting-due = By when
    .help = For example 27/10/2026 or 27 October.

acting-comment = Comment the text
    .lead = The pen answers every comment. The call does not open while one awaits its answer.
    .send = Comment in the name of { $member }
    .then = The comment is public, with your organisation's name.
acting-comment-block = On which passage
acting-comment-whole = The whole text
acting-comment-text = Comment
    .help = Say what troubles you and, if you can, the words that you would prefer.
acting-answer = Answer a comment
    .send = Publish the answer
    .then = It is public and cannot be rewritten.
acting-answer-text = Answer
    .help = Say what you changed, or why you keep the text.
acting-answer-by = From
acting-answer-comment = Comment
acting-answer-block = Passage commented
acting-answer-left = { $count ->
    [0] Every comment has its answer.
    [one] One comment awaits an answer.
   *[other] { $count } comments await an answer.
  }
acting-abandon = Abandon this opinion
    .lead = The author may give an opinion up as long as the call is not open.
    .send = Abandon the opinion
    .then = This is final. The text and your reasons stay public; the question may be put again.
    .confirm = Abandon this opinion for good?
acting-abandon-reasons = Reasons
    .help = What the members who supported and commented it will read.

# The call

acting-call = Open the call for positions
    .lead = This is what follows once the call is open.
    .send = Open the call
    .then = The text changes no more; the electorate is fixed and published.
acting-call-until = End of the call
acting-call-meeting = Meeting
    .spans = The call lasts until some working days after the next meeting of the formation.
acting-call-who = Who is asked
acting-call-electors = { $count ->
    [one] One member
   *[other] { $count } members
  }: { $groups }.
acting-call-group = { $group } ({ $count })
acting-call-text = On which text
acting-call-letters = Mails
acting-call-mails = A mail leaves to each member asked, then one reminder to those who have said nothing: { $dates }.
acting-call-mails-none = A mail leaves to each member asked. There will be no reminder.
acting-recuse = Declare an interest
    .lead = An organisation that has an interest in the question steps aside before anybody has taken a position.
    .send = Declare the interest of { $member }
    .then = Your organisation no longer counts among those that vote on this opinion. This is public and cannot be taken back.

acting-position = Take a position
    .send = Take a position in the name of { $member }
    .then = You can change it until the call is closed.
acting-position-change = Change the position
    .send = Change the position of { $member }
    .then = The new position replaces the former one.
acting-position-in-the-name = Take a position in the name of { $member }
acting-position-which = What does your organisation say of this text?
acting-position-supports = Supports
    .means = We want the council to publish this text.
acting-position-supports_with_reservation = Supports with reservation
    .means = We want it too, with a reservation that we write down.
acting-position-abstains = Abstains
    .means = We say neither yes nor no.
acting-position-opposes = Opposes
    .means = We do not want this text as it is.
acting-position-takes_no_part = Takes no part
    .means = We have an interest in the question, or it does not concern us.
acting-position-reservation = Reservation
    .help = Only if you support with reservation: say which.
acting-position-reasons = Reasons of the opposition
    .help = Only if you oppose: with reasons it is an objection.
    .named = Only if you oppose: with reasons it is an objection. It is published at once in your organisation's name, and the pen answers it.
    .apart = Only if you oppose. For an objection, which the rapporteurs answer, take this position first.
acting-position-explanation = Explanation
    .help = Why this position, in a few words.
acting-position-statement = Statement
    .help = Published beside the opinion, at the same size, adopted or not.
acting-position-signs = Sign the statement with the name of { $member }
    .help = Unsigned, it is published without a name. A signed statement says who made it, and may let one guess the position.
acting-held = { $member } has taken a position
acting-held-position = Position
acting-held-at = Recorded
acting-held-change = To change it, send the form below again before the closing. Until then nobody reads it, neither the secretariat nor the pen.

acting-advice = Give advice
    .lead = This advice enters no count. It is shown apart, with another sign.
    .send = Give the advice of { $member }
    .then = You can change it until the call is closed.
acting-advice-which = Advice
acting-advice-remarks = Remarks
    .help = Needed if the advice is favourable with remarks.
acting-advice-shown = How do you want to be shown?
    .help = Your name appears only if you made it public at your desk.

acting-receipt = Your receipt
    .lead = It proves what your organisation said, and when. You alone see it.
acting-receipt-member = Member
acting-receipt-objection = (objection)
acting-receipt-entry = Entry of the record
acting-receipt-hash = Hash of the entry
acting-receipt-file = Download the receipt
acting-receipt-use = After the closing, the proof of the opinion (`preuve.json`, on its page) lets you verify that this position counted:

    `pluriel verify opinion preuve.json --receipt recu.json`

    A position that was left out shows in this way, without asking anybody.
acting-no-receipt = There is no receipt here
    .why = A receipt belongs to the member that took a position, and is shown only to those who speak for it.
    .instead = If your organisation took a position, choose that role at your desk.

# During the call

acting-position-to-confirm = The text changed since your position, taken on version { $version }: confirm or change it. Until then it does not count.
acting-revise = Change the text during the call
    .lead = Choose the passage. A change of substance reopens the call, and positions already taken are to be confirmed.
    .of-block = Numbers, addressees, deadlines, definitions, “must” or “may”: what touches them is substance, whatever is ticked.
    .send = Change the text
    .then = The difference is public, and those who took a position are told if it is one of substance.
acting-revise-block = Change { $passage }
acting-revise-nature = This change is
acting-revise-form = Of form
    .means = A typing error, a comma. Any member may say within two working days that it is one of substance.
acting-revise-substance = Of substance
    .means = The call is reopened for this passage and those that refer to it; positions are to be confirmed.
acting-contest = Say that this change is one of substance
    .lead = Asking is enough: positions taken are then to be confirmed, and the call is reopened.
    .send = Say so in { $member }’s name
    .then = It is public, and is not withdrawn.
acting-extend = Ask that the call be extended
    .lead = The call is extended once, when enough organisations ask.
    .send = Ask in { $member }’s name
    .then = The demand is public and is not withdrawn.
acting-extend-until = It would end
acting-extend-needed = Needed
acting-extend-by = { $count ->
    [one] one organisation
   *[other] { $count } organisations
  }
acting-extend-asked = Have asked already
acting-extend-nobody = nobody

# The ballot

acting-ask-ballot = Ask for a ballot after the call
    .lead = If enough organisations ask, the call does not decide: a ballot of a few days opens at its end, on the same text and with the same members.
    .send = Ask in { $member }’s name
    .then = The demand is public and is not withdrawn.
acting-ask-ballot-needed = Needed
acting-ask-ballot-by = { $count ->
    [one] one organisation
   *[other] { $count } organisations
  }
acting-ask-ballot-asked = Have asked already
acting-ask-ballot-nobody = nobody
acting-suspend = Suspend the ballot
    .lead = An incident prevents voting: the clock stops, and the time lost will be added. The ballot resumes by itself after ten working days.
    .send = Suspend the ballot
    .then = The suspension and its reasons are public; votes already recorded stay.
acting-suspend-reasons = What happened
    .help = As everybody will read it.
acting-resume = Resume the ballot
    .lead = The incident is over: the ballot is open again, and the time of the suspension is added.
    .send = Resume the ballot
    .then = A mail leaves to every member asked, with the new deadline.

# Objections

acting-position-raises = Raise these reasons as an objection in { $member }’s name
    .help = They are published now, with your organisation's name, and the pen answers before the closing. Otherwise they stay sealed until the closing and are then published without a name.
acting-objection-by = Objection of
acting-objection-at = Raised
acting-objection-passages = Passages it is about
    .help = Only these passages are at stake; the rest of the text can go on.
acting-objection-reasons = Reasons
    .help = What is wrong with these passages.
acting-objection-remedy = What would lift the objection
    .help = The words or the change that would be enough.
acting-objection-answer = The rapporteurs' answer
acting-object = Raise an objection
    .lead = An objection is public at once, with your organisation's name. The rapporteurs answer within five working days; then you say whether the answer lifts it.
    .send = Raise the objection in { $member }’s name
    .then = The rapporteurs are told.
acting-answer-objection = Answer an objection
    .send = Answer the objection
    .then = The answer is public and is not rewritten; the objector is told and says whether it lifts the objection.
acting-answer-objection-text = Answer
    .help = Say what changes in the text, or why nothing does.
acting-settle-objection = Lift or maintain the objection
    .do = Lift or maintain the objection
    .send = Reply in { $member }’s name
    .then = What you say is public, beside the objection.
acting-settle-objection-which = What becomes of this objection?
acting-settle-objection-lifted = It is lifted
    .means = Your position stays as it is; it does not count as an objection any more.
acting-settle-objection-maintained = It is maintained
    .means = The answer is not enough.
acting-judge-objection = Judge an objection
    .lead = The objection is set aside at the closing if three quarters of those who speak, and the majority in each group but its member's, judge it unfounded.
    .do = Judge the objection
    .send = Judge in { $member }’s name
    .then = Your judgment is public; the last one counts, until the closing.
acting-judge-objection-which = After the rapporteurs' answer, is this objection founded?
acting-judge-objection-unfounded = It is unfounded
    .means = The answer is enough.
acting-judge-objection-founded = It is founded
    .means = The answer is not enough.

# After the closing

acting-statement = Amend the statement
    .lead = A statement may be corrected, or withdrawn if it is empty,
    .help = Empty the field to withdraw it.
    .send = Save the statement of { $member }
    .then = It replaces the former one. The opinion is published with what it says at the deadline.
acting-publish = Publish this opinion
    .lead = This is what publishing does.
    .send = Publish the opinion
    .then = You will have { $minutes } minutes to undo it; then the opinion is published and the mails leave.
acting-publish-text = The text adopted
acting-publish-statements = Statements
    .count = { $count ->
    [0] none
    [one] one statement, at the same size as the text
   *[other] { $count } statements, at the same size as the text
  }
acting-publish-approval = Approval asked
    .asked = of { $by }, which has { $days } days to answer. The council's publication does not wait for it.
acting-publish-licence = Licence
acting-publish-told = Who is told
    .who = At once, whoever follows the opinion by mail; the members of the formation, in the weekly digest.
acting-publish-unanswered = { $count ->
    [one] One comment from the end of the call still awaits the pen's answer.
   *[other] { $count } comments from the end of the call still await the pen's answer.
  }
acting-sign-in-again = Sign in again before you publish
    .why = Publishing asks for a sign-in of the last hour: a browser left open publishes nothing.
    .instead = Sign in again: you will come back to this page.
acting-undo = Undo the publication
    .planned = The publication is planned
    .send = Undo the publication
    .then = Nothing has left: the opinion stays adopted and can be published later.
    .leave = Let it be published
acting-approval = Record an approval
    .lead = The approval follows the adoption and does not change it. A corrected answer keeps the former one.
    .send = Record the answer
    .then = It is public and dated, beside the opinion.
acting-approval-by = Who answered
acting-approval-asked = Asked of { $by } on { $at }.
acting-approval-answer = Answer
acting-approval-approved = Approves the opinion
acting-approval-not_approved = Does not approve the opinion
acting-approval-dated = Date of the answer
    .help = For example 27/10/2026 or 27 October.
acting-approval-reasons = Reasons given
    .help = As they were given.
acting-rework = Take the text back
    .lead = A text that was not adopted can be rewritten, then put to another call.
    .send = Take the text back
    .then = { $left ->
    [0] The opinion goes back to drafting. It is the last time that it can be taken back.
    [one] The opinion goes back to drafting. It can be taken back once more.
   *[other] The opinion goes back to drafting. It can be taken back { $left } more times.
  }

# What one can do now

acting-do-sponsor = Stand behind it in the name of { $member }
    .then = It says that the question deserves an opinion, and nothing of the answer.
acting-do-admit = Admit the question
    .then = It becomes a numbered opinion, and its author holds the pen.
acting-do-take-up = Record that a meeting took it up
    .then = The question will need no further support.
acting-do-decline = Decline the question
    .then = The formation decided it, with its reasons.
acting-do-call = Open the call for positions
    .then = A page first says what follows.
acting-do-write = Write the text
    .then = One passage at a time; every version is kept.
acting-do-abandon = Abandon the opinion
    .then = This is final.
acting-do-answer = { $count ->
    [one] Answer the comment
   *[other] Answer the { $count } comments
  }
    .then = The call does not open while a comment awaits its answer.
acting-do-comment = Comment the text
    .then = The pen answers every comment.
acting-do-recuse = Declare an interest
    .then = Your organisation does not vote on this opinion.
acting-do-position = Take a position in the name of { $member }
    .then = You can change it until the closing.
acting-do-change-position = Look at the position of { $member } again
    .then = It is recorded; you can change it until the closing.
acting-do-answer-objection = Answer an objection
    .then = Your answer is public, and its member says whether it lifts it.
acting-do-settle-objection = Say whether the answer lifts { $member }’s objection
    .then = The rapporteurs have answered.
acting-do-confirm-position = Confirm { $member }’s position
    .then = The text changed: until then it does not count.
acting-do-revise = Change the text
    .then = A change of substance reopens the call.
acting-do-extend = Ask that the call be extended
    .then = A call is extended once.
acting-do-ask-ballot = Ask for a ballot after the call
    .then = Several organisations must ask.
acting-do-suspend = Suspend the ballot
    .then = After an incident; the time is added.
acting-do-resume = Resume the ballot
    .then = The time of the suspension is added.
acting-do-object = Raise an objection
    .then = It is public, and the rapporteurs answer it.
acting-do-advice = Give the advice of { $member }
    .then = It enters no count.
acting-do-change-advice = Look at the advice of { $member } again
    .then = It is recorded; you can change it until the closing.
acting-do-receipt = Your receipt
    .then = What your organisation said, and how to verify it.
acting-do-publish = Publish the opinion
    .then = A page first says what follows, and you can still undo it.
acting-do-undo = Undo the publication
    .then = Nothing has left yet.
acting-do-statement = Amend the statement of { $member }
    .then = The opinion is published with what it says at the deadline.
acting-do-rework = Take the text back
    .then = It is rewritten, then put to another call.
acting-do-approval = Record the answer to the request for approval
    .then = It is public and does not change the adoption.
acting-do-correct-approval = Correct the answer recorded
    .then = The former answer stays readable.
acting-who-call = A position is taken by { $count ->
    [one] the member of the electorate
   *[other] the { $count } members of the electorate
  }, through their delegates,
acting-who-referred = Any organisation of another group than the author and not linked with it may stand behind this question,

# What awaits at one's desk

acting-awaits-sponsor = { $opinion }: the question looks for support.
    .do = Stand behind it
    .otherwise = Without enough support by then the question is declined by itself; it may be put again.
acting-awaits-admit = { $opinion }: enough organisations stand behind it.
    .do = Admit
    .otherwise = The question keeps waiting.
acting-awaits-text = { $opinion }: { $member } holds the pen.
    .do = Write the text
    .otherwise = A text that nobody writes on lapses then.
acting-awaits-call = { $opinion }: the text can be put to the call.
    .do = Open the call
    .otherwise = Without a call the text lapses then.
acting-awaits-position = { $opinion }: { $member } is asked for its position.
    .do = Take a position
    .otherwise = Silence is shown as silence; it is never support.
acting-awaits-confirmation = { $opinion }: the text changed, { $member }’s position is to be confirmed.
    .do = Confirm or change
    .otherwise = Not confirmed, it does not count; it is shown as silence.
acting-awaits-ballot = { $opinion }: { $member } is asked to vote; what was said in the call does not count.
    .do = Vote
    .otherwise = Silence is shown as silence; it is never support.
acting-awaits-objection = { $opinion }: an objection awaits the rapporteurs' answer.
    .do = Answer
    .otherwise = It is maintained, and the page says that nobody answered it.
acting-awaits-reply = { $opinion }: the rapporteurs answered { $member }’s objection.
    .do = Lift or maintain
    .otherwise = Your silence is worth what the standing orders say; the page shows it.
acting-awaits-advice = { $opinion }: the advice of { $member } is asked.
    .do = Give advice
    .otherwise = The opinion is published without yours.
acting-awaits-answer = { $opinion }: { $count ->
    [one] one comment awaits
   *[other] { $count } comments await
  } the pen's answer.
    .do = Answer
    .otherwise = The call cannot open.
acting-awaits-late-answer = { $opinion }: { $count ->
    [one] one comment awaits
   *[other] { $count } comments await
  } the pen's answer.
    .do = Answer
    .otherwise = The opinion will be published with unanswered comments.
acting-awaits-undo = { $opinion }: the publication is planned.
    .do = Undo
    .otherwise = The opinion is published at that hour and the mails leave.
acting-awaits-publish = { $opinion }: it is adopted and can be published.
    .do = Publish
    .otherwise = The result is public; the opinion is not yet.
acting-awaits-statements = { $opinion }: it is adopted, and statements may still change.
    .do = See the opinion
    .otherwise = You can publish after that date.
acting-awaits-rework = { $opinion }: the text was not adopted, { $member } may take it back.
    .do = Take the text back
    .otherwise = The opinion is closed then, with its positions and statements.
acting-awaits-approval = { $opinion }: an approval was asked.
    .do = Record the answer
    .otherwise = After that date the opinion says for how many days the answer has been awaited.

# What was just done

acting-done-already = It was recorded already, { $at }.
acting-done-referred = The question is put
    .next = It now looks for support of other groups. Make the address of this page known.
acting-done-sponsored = The support is recorded
    .next = The secretariat admits the question as soon as there is enough support.
acting-done-taken-up = The meeting's decision is recorded
    .next = The question can be admitted.
acting-done-declined = The decision is recorded
    .next = The author is told.
acting-done-admitted = The question is admitted
    .next = Its author holds the pen and is told.
acting-done-text = The text is saved
    .next = The former version stays in the history of each passage.
acting-done-block-removed = The passage is taken out
    .next = It is kept at the foot of this page, from where it can be put back.
acting-done-commented = The comment is published
    .next = The pen will answer it on this page.
acting-done-answered = The answer is published
    .next = It is on this page, below the comment.
acting-done-called = The call is open
    .next = A mail leaves to each member asked.
acting-done-position = The position is recorded
    .next = It is repeated below. You can change it until the closing, and keep the receipt.
acting-done-revised = The text is changed
    .next = The difference is on this page, with what it reopens.
acting-done-contested = It is a change of substance
    .next = The call is reopened; positions taken before it are to be confirmed.
acting-done-extension-asked = The demand is recorded
    .next = The call is extended once enough organisations have asked.
acting-done-ballot-asked = The demand is recorded
    .next = If enough organisations ask before the closing, a ballot follows the call.
acting-done-suspended = The ballot is suspended
    .next = You can resume it as soon as the incident is over.
acting-done-resumed = The ballot resumed
    .next = Every member asked is told.
acting-done-objected = The objection is raised
    .next = The rapporteurs answer it; it is on this page, beside the text.
acting-done-objection-answered = The answer is published
    .next = It is on this page, under the objection, whose member is told.
acting-done-objection-settled = Your reply is recorded
    .next = It is on this page, under the objection.
acting-done-objection-judged = Your judgment is recorded
    .next = You can change it until the closing.
acting-done-recused = The interest is declared
    .next = Your organisation does not vote on this opinion.
acting-done-advised = The advice is recorded
    .next = You can change it until the closing.
acting-done-statement = The statement is saved
    .next = You can still change it until the deadline.
acting-done-statement-withdrawn = The statement is withdrawn
    .next = The opinion will be published without it.
acting-done-planned = The publication is planned
    .next = Nothing has left yet: you can undo it until then.
acting-done-undone = The publication is undone
    .next = The opinion stays adopted; it can be published later.
acting-done-approval = The answer is recorded
    .next = It is public, beside the opinion.
acting-done-abandoned = The opinion is abandoned
    .next = The text and your reasons stay public.
acting-done-reworked = The text is taken back
    .next = It is being written again; the pen will open another call.

# Commands of the API

acting-api-not-json = A command is sent as JSON
    .why = The API reads the content type application/json and no other.
    .instead = Add the header “Content-Type: application/json”; the document /api/v1/openapi.json describes every command.
acting-api-unreadable = This command cannot be read (line { $line }, column { $column }): { $reason }
    .why = A command is a JSON object whose members are all known, each of them once.
    .instead = Compare it with its description in /api/v1/openapi.json.
acting-api-not-an-id = This is no id: ids have 26 characters, as the API gives them.

# Letters

acting-letter-greeting = Hello { $name },
acting-letter-end = Kind regards,
    { $council }
acting-letter-opinion = Opinion no. { $number }
acting-letter-referral = Referral no. { $number }
acting-letter-received = Your question “{ $title }” is recorded: { $opinion }.

    It now looks for the support of other groups: { $needed } needed, until { $until }. The secretariat then admits it, and { $member } will hold the pen. Make this address known:
    .subject = { $opinion } received: { $title }
    .why = You receive this mail because you represent { $member }, which put the question.
acting-letter-backed = Enough organisations stand behind the question “{ $title }”. You can admit it here:
    .subject = { $opinion } to be admitted: { $title }
    .why = You receive this mail because you are of the secretariat. There is no hurry: the question waits.
acting-letter-declined = The formation declined the question “{ $title }”. Its reasons:

    { $reasons }

    You may put it again. The question's page:
    .subject = { $opinion } declined: { $title }
    .why = You receive this mail because you represent { $member }, which put the question.
acting-letter-unsponsored = The time is over without enough support for the question “{ $title }”: { $organisations ->
    [0] no organisation stood behind it
    [one] one organisation stood behind it
   *[other] { $organisations } organisations stood behind it
  }, { $needed } needed.

    You may put it again, with other support. The question's page:
    .subject = { $opinion } declined for want of support: { $title }
    .why = You receive this mail because you represent { $member }, which put the question.
acting-letter-admitted = The question “{ $title }” is admitted: { $opinion }. Its adoption rule is “{ $rule }”.

    { $member } holds the pen: write the text, answer comments, then open the call. A text on which nobody writes for { $months } months lapses. The text:
    .subject = { $opinion } admitted: { $title }
    .why = You receive this mail because you represent { $member }, which holds the pen.
acting-letter-call = { $member } is asked for its position on “{ $title }”, until { $until }.

    { $needed } Silence is shown as silence; it is never support. The form is one page:
    .subject = { $opinion }: your position until { $until }
    .why = You receive this mail because you represent { $member }, which votes on this opinion. If nothing is said, one reminder will follow.
acting-letter-advice = The advice of { $member } is asked on “{ $title }”, until { $until }. It enters no count, and is shown as you choose:
    .subject = { $opinion }: your advice until { $until }
    .why = You receive this mail because you represent { $member }, which advises this formation.
acting-letter-moved = The meeting that the call on “{ $title }” was to span does not take place on its date. The call now ends at { $until }. The form:
    .subject = { $opinion }: the call ends at { $until }
    .why = You receive this mail because you represent { $member }, which votes on this opinion, and the deadline changed.
acting-letter-reminder = { $member } has not taken a position on “{ $title }” yet. The call is open until { $until }. The form is one page:
    .subject = { $opinion }: reminder, your position until { $until }
    .why = You receive this mail because you represent { $member }, which votes on this opinion and has said nothing. It is the only reminder, the same for all.
acting-letter-receipt = The position of { $member } on “{ $title }” is recorded: { $position }, on version { $version } of the text, { $at }.

    Entry { $entry } of the record, hash { $hash }.

    It can be changed until { $until }. Until then nobody but your organisation reads it. The receipt:
    .subject = { $opinion }: receipt of your position
    .why = You receive this mail because you represent { $member }. If nobody of yours took this position, change it and tell the secretariat.
acting-letter-changed = The text of “{ $title }” changed since { $member } took its position. It is to be confirmed, and does not count until then. The call is open until { $until }. The difference stands above the form:
    .subject = { $opinion }: the text changed, position to confirm
    .why = You receive this mail because you speak for { $member }, whose position does not count until it is confirmed.
acting-letter-extended = Several organisations asked that the call on “{ $title }” be extended. It now ends on { $until }. The form:
    .subject = { $opinion }: the call ends on { $until }
    .why = You receive this mail because you speak for { $member }, which votes on this opinion, and because the deadline changed.
acting-letter-ballot = The ballot on “{ $title }” is open until { $until }. What { $member } said in the call does not count: vote, with the same five positions. The form:
    .subject = { $opinion }: vote until { $until }
    .why = You receive this mail because you speak for { $member }, which votes on this opinion, and because a clock is running.
acting-letter-second-call = The vote on “{ $title }” was not valid at its end: too few members had spoken. This is a second call, until { $until }: this time the quorum is not asked for. What { $member } said already stays valid and can be changed. The form:
    .subject = { $opinion }: second call, until { $until }
    .why = You receive this mail because you speak for { $member }, which votes on this opinion, and because a new clock is running.
acting-letter-prolonged = The vote on “{ $title }” was not valid at its end: too few members had spoken. It is extended until { $until }, once. The form:
    .subject = { $opinion }: vote extended until { $until }
    .why = You receive this mail because you speak for { $member }, which votes on this opinion and has not spoken.
acting-letter-resumed = The ballot on “{ $title }”, which an incident had suspended, resumed. It is open until { $until }. The form:
    .subject = { $opinion }: the ballot resumed, until { $until }
    .why = You receive this mail because you speak for { $member }, which votes on this opinion, and because the deadline changed.
acting-letter-objected = { $by } raises an objection to “{ $title }”:

    { $reasons }

    Answer until { $until }: your answer is public, and the objector says whether it lifts the objection. The form:
    .subject = { $opinion }, an objection of { $by }
    .why = You receive this mail because you speak for { $member }, which holds the pen, and because a clock is running.
acting-letter-objection-answered = The rapporteurs answered { $member }’s objection to “{ $title }”:

    { $answer }

    Say until { $until } whether this answer lifts it or whether you maintain it. The form:
    .subject = { $opinion }: answer to your objection
    .why = You receive this mail because you speak for { $member }, which raised this objection, and because a clock is running.
acting-letter-adopted = “{ $title }” is adopted by its rule. Statements may be amended until { $until }, then the secretariat publishes the opinion. The result:
    .subject = { $opinion } adopted: { $title }
    .why = You receive this mail because you represent { $member }, which was asked about this opinion.
acting-letter-to-publish = “{ $title }” is adopted by its rule. You can publish it after { $until }, when statements change no more:
    .subject = { $opinion } to be published: { $title }
    .why = You receive this mail because you are of the secretariat.
acting-letter-not-carried = “{ $title }” was not adopted by its rule. The result and what was missing:
    .subject = { $opinion } not adopted: { $title }
    .why = You receive this mail because you represent { $member }, which was asked about this opinion.
acting-letter-to-rework = “{ $title }” was not adopted by its rule. { $member } holds the pen and may take the text back until { $until }; then the opinion is closed. The result and what was missing:
    .subject = { $opinion } not adopted: { $title }
    .why = You receive this mail because you represent { $member }, which holds the pen.
acting-letter-not-valid = The call on “{ $title }” was closed without validity: too few members spoke. It says nothing of the text. The detail:
    .subject = { $opinion }: call not valid
    .why = You receive this mail because you represent { $member }, which was asked about this opinion.
acting-done-suggested = Your suggestion is made.
    .next = The pen sees it at its desk; you can withdraw it until the pen has decided.
acting-done-accepted = The suggestion is accepted: the text has a new version.
acting-done-suggestion-declined = The suggestion is declined, with your reasons.
acting-done-suggestion-withdrawn = Your suggestion is withdrawn.
acting-notices = Notices to copy
    .lead = Every mail that Pluriel sends or would send about this, as text: the council works without mail too. A member's receipt is its own.
acting-notices-none = No mail has left about this yet.
acting-notices-letters = { $count ->
    [one] one mail
   *[other] { $count } mails
 }
acting-notices-of = Notices of { $at }
acting-notices-to = To
acting-notices-subject = Subject
acting-notices-body = Text
acting-notices-copy = Copy the text
acting-notices-copied = Copied
acting-notice-unknown = There is no such notice
    .why = No act of this number made Pluriel write a mail.
    .instead = Go back to the list of notices.
acting-letter-reminder-for-all = The call for positions on “{ $title }” is open until { $until }. If { $member } has already taken a position, there is nothing to do. Otherwise the form is one page:
    .subject = { $opinion }: reminder, positions until { $until }
    .why = You receive this mail because you represent { $member }, which votes on this opinion. It is the only reminder, the same for all.

acting-done-amendments-asked = You asked that the text be amended.
    .next = Amendments open once enough organisations have asked.
acting-done-amendment-proposed = Your amendment is proposed.
    .next = Others may sign it; until somebody decides, you can withdraw it.
acting-done-amendment-signed = You signed this amendment.
    .next = Your organisation stands behind it.
acting-done-amendment-withdrawn = You withdrew this amendment.
    .next = It can still be read.
acting-done-amendment-advised = Your advice is given.
    .next = It is read beside the amendment.
acting-done-amendment-rejected = The amendment is rejected.
    .next = Members have five working days to ask for a vote.
acting-done-amendments-accepted = The amendments are in the text.
    .next = Each word tells which one brought it in.
acting-done-amendment-vote-opened = The vote is open.
    .next = Members are asked until its end; the result follows at once.
acting-done-amendment-vote-asked = You asked for a vote.
    .next = It opens once two organisations of two groups have asked.
acting-done-amendment-taken-out = The amendment is voted alone.
    .next = A vote of its own is open.
acting-done-amendment-ballot-cast = Your ballot is recorded.
    .next = You may change it until the end of the vote.
acting-done-conflict-declared = The conflict is declared.
    .next = One vote decides of the two.
acting-done-last-reading-opened = The last reading is open.
    .next = The call can open when it ends.
