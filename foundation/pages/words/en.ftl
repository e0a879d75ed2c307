### Words common to all pages

## The page
skip-link = Skip to content
banner = This installation
nav = Main navigation
languages = Language
breadcrumb = You are here
margin = Beside the text
formats = Other formats
foot = About this site
program = Powered by Pluriel { $version }
source-code = Source code
sign-in = Sign in
sign-out = Sign out
shell-change-capacity = act in another capacity
mark-fictitious = Fictitious example
    .why = The organisations on this page do not exist: no act is given to a real organisation.
mark-fictitious-picture = fictitious example
mark-fictitious-word = example
mark-set-by-host = Set by the host
    .why = The council has not voted its standing orders yet: these rules are those the host laid down.
pagination = Pages of the list
pagination-position = { $first } to { $last } of { $total }
pagination-previous = Previous
pagination-next = Next

## Common words
save = Save
saved = Saved
cancel = Cancel
confirm = Confirm
preview = Preview
search = Search
yes = yes
no = no
optional = optional
total = Total
step-done = over
step-now = under way
step-later = to come
format-atom = Atom feed
format-csv = CSV
format-json = JSON
format-calendar = Calendar (iCalendar)

## Preview and drafts
preview-title = Preview: what will be published
    .nothing = Nothing is written yet.
    .help = Nothing was recorded. Correct it below, or send it.
draft-keep = Save the draft
draft-throw = Throw the draft away
draft-restored = Your draft, saved { $when }
    .why = Only you see it. It is deleted when you send the form, or on { $until }.
draft-kept = Draft saved { $when }
draft-kept-now = Draft saved
draft-not-kept = The draft could not be saved: keep a copy of your text.
drafts-too-long = This draft is too long
    .why = A draft holds { $max } bytes.
    .instead = Shorten it, or keep part of it elsewhere.
drafts-too-many = You have too many drafts
    .why = Each person can keep { $max }.
    .instead = Send or throw away one of the others, from your desk.

## Forms
form-to-correct = This form needs correcting
    .why = Nothing was recorded; what you wrote is kept below.
    .instead = Correct the fields marked, then send it again.
form-error = { $label }: { $error }
field-required = This field must be filled in.
field-too-long = This text has { $length } characters; at most { $max } are accepted.
field-one-line = This field takes a single line: remove the line breaks.
field-forbidden-characters = This text holds invisible or control characters: type it rather than pasting it.
field-date-unreadable = This date is not understood: write for example { $example }.
field-date-impossible = There is no { $day }: check day and month.
field-time-unreadable = This time is not understood: write for example 14:30.
word-count = { $count ->
    [one] { $count } word
   *[other] { $count } words
}

## Pictures and signs
chart-as-table = Show as a table
hemicycle-group = Group
hemicycle-members = Members
hemicycle-said-group = { $group }: { $counts }.
number-line = What the rule asked for
number-line-said = { $needed } needed, { $reached } reached out of { $total }.
sign-support = supports
    .count = { $count } in support
sign-reservation = supports with reservation
    .count = { $count } in support with reservation
sign-abstention = abstains
    .count = { $count ->
        [one] { $count } abstention
       *[other] { $count } abstentions
    }
sign-opposition = opposes
    .count = { $count } opposed
sign-no-part = takes no part
    .count = { $count } taking no part
sign-recused = recused
    .count = { $count } recused
sign-silent = silent
    .count = { $count } silent
sign-spoken = has spoken
    .count = { $count ->
        [one] { $count } has spoken
       *[other] { $count } have spoken
    }
sign-seat = seat
    .count = { $count ->
        [one] { $count } seat
       *[other] { $count } seats
    }
advice-title = Those who advise, in no count
advice-favourable = favourable
    .count = { $count } favourable
advice-with-remarks = favourable with remarks
    .count = { $count } favourable with remarks
advice-unfavourable = unfavourable
    .count = { $count } unfavourable
advice-none = no advice
    .count = { $count } without advice

## Who may do what
access-denied = You cannot do this
    .why = “{ $action }” is for other roles or other moments.
    .instead = The page of access rules says who may do it and when; if you speak for several members, change your role at your desk.
access-sign-in = You need to be signed in to do this
    .why = “{ $action }” needs to know in whose name you act.
    .instead = Sign in: a link is sent to you by mail, without a password.
access-action-read-public = Read what the council publishes
access-action-read-members-only = Read what is for members only
access-action-open-desk = Open one's desk
access-action-describe-council = Describe the council
access-action-keep-members = Keep the list of members
access-action-declare-kind = Declare one's kind of member
access-action-keep-mandates = Keep the mandates
access-action-invite = Invite people, see who has not answered
access-action-tell-absence = Hand a mandate over for an absence
access-action-ask-seat = Ask for a seat in the council
access-action-propose-member = Propose an organisation as a member
access-action-consent-by-link = Agree or decline to be a candidate
access-action-keep-requests = Moderate requests for a seat and put them to the council
access-action-judge-request = Take position on a request for a seat
access-action-choose-name-publicity = Choose whether one's name is public
access-action-plan-meeting = Plan a meeting
access-action-refer = Put a question to the council
access-action-sponsor = Sponsor a question
access-action-admit = Admit a question
access-action-draft = Write the opinion
access-action-comment = Comment
access-action-suggest = Suggest other words
access-action-answer-comment = Answer a comment
access-action-open-call = Open the call for positions
access-action-take-position = Take a position
access-action-ask-of-call = Ask for the call's extension or a ballot
access-action-suspend-ballot = Suspend a ballot and resume it
access-action-contest-form = Turn a change of form into one of substance
access-action-correct-text = Correct a slip in a published text
access-action-answer-objection = Answer an objection
access-action-settle-objection = Lift or maintain one's objection
access-action-judge-objection = Judge another member's objection
access-action-give-advice = Give advice
access-action-recuse = Recuse oneself
access-action-meet-deadline = Meet a deadline
access-action-amend-statement = Amend one's statement
access-action-abandon = Abandon
access-action-publish = Publish
access-action-record-approval = Record an approval
access-action-import-opinion = Import an opinion
access-action-transmit = Put recommendations to their addressees
access-action-answer-by-link = Answer a recommendation in its addressee's name
access-action-transcribe-answer = Transcribe an answer from a letter
access-action-ask-link = Have a link sent to an addressee's known contact
access-action-report-progress = Report where a recommendation stands
access-action-judge-progress = Confirm or contest what was reported
access-action-close-follow-up = End the follow-up of an opinion
access-action-sign-in = Sign in
access-action-keep-tokens = Keep one's tokens
access-action-have-own-data = See, take away and erase what is kept of oneself
access-action-keep-ways-in = Keep one's passkeys and sessions
access-action-keep-drafts = Keep one's drafts
access-action-copy-notices = Copy Pluriel's notices
access-action-copy-sign-in = Copy a sign-in code
access-action-propose-annulment = Propose to annul a vote
access-action-confirm-annulment = Confirm that a vote is to be annulled
access-action-challenge = Challenge a member for an interest
access-action-judge-challenge = Judge a challenge, or admit it
access-action-put-in-charge = Say who is in charge of one’s organisation
access-action-enter-ballot = Enter a ballot received in writing or a show of hands
access-action-confirm-hands = Confirm a show of hands
access-action-give-proxy = Give and revoke a proxy
access-action-amend = Propose and sign amendments
access-action-advise-amendment = Advise on an amendment
access-action-vote-amendment = Ask for votes on amendments, and vote on them
access-action-record-archive = Record that an archive of the council was made
access-action-follow = Follow an opinion by mail
access-action-read-own-calendar = Read one's own deadlines in a calendar
access-action-change-rapporteurs = Give the pen to others
access-action-fast-track = Ask for the fast track, and vote on it
access-action-put-to-sleep = Put a silent member out of the next electorates
access-action-come-back = Say that one's dormant member is back
access-action-keep-following = Confirm or end what one follows by mail
access-action-appeal = Appeal against the refusal of a question
access-action-vote-on-appeal = Vote on an appeal
access-action-ask-publicly = Ask a question without an account
access-action-read-own-question = Read where one’s own question stands
access-action-keep-questions = Let questions of the public through
access-action-note-visit = Find what changed since one's last visit
access-action-share-with-board = Share a text with one's board, and say when one will answer
access-action-read-as-board = Read a text by the link of a board
access-role-anybody = anybody
access-role-person = signed-in person
access-role-delegate = delegate of a member
access-role-contributor = contributor, without a vote
access-role-administrator = administrator of a member
access-role-suspended = person of a suspended member
access-role-secretariat = secretariat
access-role-operator = operator
access-role-pluriel = Pluriel
access-condition-always = always
access-condition-own-member = for one's own member
access-condition-oneself = for oneself
access-condition-other-group-than-author = of another group than the author and not affiliated with it
access-condition-holds-pen = when one's member holds the pen, alone or with another
access-condition-is-author = when one's member signed the question
access-condition-in-formation = when one's member is in the formation
access-condition-in-electorate = when one's member is in the electorate and not recused
access-condition-advises = when one's member advises in the formation
access-condition-holds-link = with a link that was given to the addressee
access-condition-is-rapporteur = for a member charged with the opinion

## Errors
error-ways-out = Where to go now
error-400 = This request is not understood
    .why = The address or the form holds something unexpected.
    .instead = Go back to the page before and try again.
error-403 = This page is not open to you
    .why = It is for other roles, or the form comes from another session.
    .instead = Sign in, or load the page again before sending.
error-404 = This page does not exist
    .why = The address may be miscopied, or the thing is not public.
    .instead = Search for it, or start from the site map.
error-405 = This address is not used that way
    .why = It is read or receives a form, but not what was asked.
    .instead = Start from the page that holds the form.
error-408 = Sending took too long
    .why = The request did not arrive whole in time; nothing was recorded.
    .instead = Send it again, with a better connection if possible.
error-409 = Things have changed meanwhile
    .why = Somebody acted while you were writing.
    .instead = Load the page again to see where things stand.
error-413 = This is too large
    .why = Nothing was recorded.
    .instead = Send a shorter text or file.
error-422 = What was sent needs correcting
    .why = Nothing was recorded.
    .instead = Correct it, then send it again.
error-429 = Too many requests in a short time
    .why = A limit protects the service for everybody.
    .instead = Wait a minute, then try again.
error-500 = Something went wrong on our side
    .why = It was noted; what you did before remains recorded.
    .instead = Try again in a moment; if it comes back, write to the secretariat.
error-503 = The service is unavailable for a moment
    .why = It is starting again, or can only be read for now.
    .instead = Try again in a moment.
