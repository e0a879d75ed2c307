# The council's opinions: what is refused, why, and what would be accepted

opinions-stands = { $stage ->
    [referred] It is still a question that looks for sponsors.
    [declined] The question was declined.
    [drafting] Its text is being written.
    [call] The call for positions is open.
    [ballot] The ballot is open.
    [suspended] The ballot is suspended.
    [not_valid] The call was closed without being valid.
    [adopted] It is adopted.
    [not_carried] It was not adopted.
    [closed] It was not adopted, and it is closed.
    [abandoned] Its author gave it up.
    [lapsed] It has lapsed.
   *[published] It is published.
}

opinions-unknown = There is no such opinion.
    .why = No question and no opinion has this identifier.
    .instead = Choose one in the list of opinions.
opinions-no-standing-orders = The council has no standing orders yet.
    .why = Delays, sponsors and adoption rules come from the standing orders.
    .instead = Ask the secretariat to set them: the preset “light” is enough to begin.
opinions-not-due = It is too early: this is due on { $due }.
    .why = What a deadline demands happens at its time.
    .instead = Wait for the deadline: Pluriel acts by itself.

# From a question to its admission

opinions-formation-unknown = There is no such formation: choose one in the list.
    .why = A question is put to a formation of the council.
    .instead = Choose a formation in the list.
opinions-not-in-formation = Your organisation is not part of this formation.
    .why = A formation is asked by its members, with or without a vote, and discusses among them.
    .instead = Choose a formation that your organisation is part of, or ask one of its members to put the question.
opinions-asked-already = This question was asked before.
    .why = A question is dealt with once; two texts on one question would divide the votes.
    .instead = Sponsor or comment the one that exists: { $address }.
opinions-too-many-referrals = { $open ->
    [one] Your organisation already has one open question.
   *[other] Your organisation already has { $open } open questions.
  }
    .why = The standing orders allow { $most } for one author, so that everybody can be heard.
    .instead = Wait until one of them is admitted or declined.
opinions-too-many-links = At most { $most } links are accepted, one a line.
opinions-not-a-link = “{ $link }” is not a link: an address begins with https:// or http://, one a line, without a space.
opinions-wanted-in-the-past = The date by which an opinion is wanted must be to come.
opinions-too-many-blocks = A text has at most { $most } blocks: make it shorter.

opinions-not-referred = Nothing can be done with this question any more. { opinions-stands }
    .why = It is sponsored, admitted or declined while it looks for sponsors.
    .instead = See its page for what is possible now.
opinions-sponsor-too-close = Your organisation cannot stand behind this question.
    .why = A sponsor is of another group than the author and not affiliated with it: that is what shows that the question is more than one actor's.
    .instead = An organisation of another group can sponsor it; you will be able to comment the text and to take a position.
opinions-sponsor-already = Your organisation has stood behind this question since { $at }.
    .why = An organisation counts once.
    .instead = There is nothing else to do: the secretariat will admit it.
opinions-window-over = The time to stand behind this question is over: it ran until { $ended }.
    .why = The standing orders fix that time from the reception of the question.
    .instead = Its author can put it again, with new sponsors.
opinions-sponsors-missing = Sponsors are missing: { $organisations ->
    [0] no organisation stands
    [one] one organisation stands
   *[other] { $organisations } organisations stand
  } behind this question, { $needed } { $needed ->
    [one] is
   *[other] are
  } needed, of { $groupsneeded ->
    [one] one group
   *[other] { $groupsneeded } groups
  } at least.
    .why = A question is admitted when others than its author stand behind it, or when a meeting of the formation takes it up.
    .instead = Wait for sponsors until { $until }, or record the meeting that took it up.
opinions-not-at-meetings = A meeting is not enough to admit a question.
    .why = The standing orders of this council always ask for sponsors.
    .instead = Wait until other organisations stand behind it.
opinions-meeting-unknown = There is no such meeting: choose one in the list.
opinions-meeting-of-another-formation = This meeting is another formation's: choose one of the formation that was asked.
opinions-meeting-not-held = This meeting has not begun, or was cancelled: choose one that took place.
opinions-rule-not-listed = The rule “{ $rule }” is not in the council's list, which has: { $listed }.
opinions-rule-needs-decision = Another rule than “{ $default }” is decided before the discussion: give the meeting of the formation that chose it.
opinions-rule-names-unknown-group = The rule “{ $rule }” names a group that the members of this formation do not have ({ $place }).
    .why = An unknown group is an error of the rule; it is corrected before the vote, never at the count.
    .instead = Choose another rule, or correct it in the standing orders.
opinions-rule-cannot-be-met = The rule “{ $rule }” could not be met even if { $members ->
    [one] the only member that votes supported
   *[other] all { $members } members that vote supported
  } the text.
    .why = A rule that those who vote cannot meet decides nothing.
    .instead = Choose another rule of the list, by a decision of the formation.
opinions-rule-needs-names = The rule “{ $rule }” cannot be recomputed from counts alone.
    .why = Everybody must be able to redo the computation with what is published.
    .instead = Choose named positions, or a rule that does not ask who said what.
opinions-nobody-votes = No member votes in this formation.
    .why = An opinion is adopted by members that vote; a formation that advises adopts none alone.
    .instead = Put the question to a formation some of whose members vote.
opinions-nobody-holds-the-pen = Nobody can hold the pen of this opinion.
    .why = The author holds the pen or, for a question of the public, the first organisation that stands behind it: nobody stands behind this one.
    .instead = Ask an organisation to stand behind it; it can until the admission.

# The text

opinions-not-drafting = The text of this opinion cannot be changed now. { opinions-stands }
    .why = A text is written between its admission and the call for positions; then everybody speaks of the same words.
    .instead = See its page for what is possible now.
opinions-not-the-pen = Your organisation does not hold the pen of this opinion: { $pen } does.
    .why = One organisation writes, so that everybody knows who answers for the text.
    .instead = Comment the passage: the pen answers every comment before the call.
opinions-block-unknown = There is no such passage in the text.
    .why = No block of the text has this identifier.
    .instead = Load the page again and choose a passage of the text.
opinions-block-removed = This passage was taken out of the text.
    .why = A block that was taken out stays in the history and is not changed any more.
    .instead = Add a new passage where you want it.
opinions-block-changed = This passage was changed since you opened it (version { $version } of the text).
    .why = Saving would erase somebody else's words without anybody seeing it.
    .instead = Read the new version: what you wrote is kept below.
opinions-block-after-itself = A passage cannot be placed after itself.
    .why = It needs another neighbour.
    .instead = Choose the passage that it should follow, or the beginning of the text.
opinions-no-comments = This opinion takes no comments now. { opinions-stands }
    .why = A text is commented while it is written and during the call; the pen answers until the publication.
    .instead = If the matter asks for a new opinion, put a new question.
opinions-too-many-comments = This opinion received { $most } comments: it takes no more.
    .why = Beyond that nobody can read them all or answer.
    .instead = Add to a comment that awaits its answer, or speak of it at the next meeting.
opinions-comment-unknown = There is no such comment.
    .why = No comment of this opinion has this identifier.
    .instead = Choose one on the opinion's page.
opinions-comment-answered = This comment was answered on { $at }.
    .why = A published answer is not rewritten.
    .instead = Add a comment if something changed since.
opinions-not-the-author = Your organisation is not the author of this question.
    .why = Only the author can give up what it asked for.
    .instead = Tell it why in a comment.
opinions-not-to-abandon = This opinion cannot be given up now. { opinions-stands }
    .why = An author gives a text up before the call; then it belongs to those who speak of it.
    .instead = Take a position: you may oppose your own text.

# The call

opinions-text-empty = This text says nothing yet.
    .why = The call is about a text that has one paragraph or recommendation at least.
    .instead = Write the text first.
opinions-text-changed = The text changed: it is in version { $version }.
    .why = A position is about the words that one read.
    .instead = Read the text as it is, then try again: what you typed is kept.
opinions-comments-unanswered = { $unanswered ->
    [one] One comment awaits its answer.
   *[other] { $unanswered } comments await their answer.
  }
    .why = The call does not open while a member's comment is unanswered.
    .instead = Answer each, even briefly, then open the call.
opinions-no-call = This opinion is not put to a call. { opinions-stands }
    .why = A position is taken during the call, on a text that does not change any more.
    .instead = Comment the text, or follow the opinion to know when the call opens.
opinions-call-closed = The call is closed: it ran until { $closed }.
    .why = A position counts when it is recorded before the closing; the server's clock decides, and it is the same for all.
    .instead = The results are on the opinion's page. Your organisation may add what it thinks of them in a new question.
opinions-not-in-electorate = Your organisation has no vote on this opinion.
    .why = The electorate is fixed at the opening of the call and published; nothing changes it afterwards.
    .instead = A member that advises gives its advice; everybody may comment.
opinions-recused = Your organisation declared an interest: it takes no position on this opinion.
    .why = A declared interest holds until the end of the opinion.
    .instead = There is nothing to do.
opinions-no-recusal = It is too late to declare an interest. { opinions-stands }
    .why = An interest is declared between the admission and the first position.
    .instead = Tell the secretariat of it.
opinions-recusal-too-late = It is too late to declare an interest: somebody took a position already.
    .why = A recusal changes the number of votes; it can no longer depend on what others said.
    .instead = Take the position “takes no part”: it says the same without changing the number of votes.
opinions-reservation-required = Say what the reservation is: it is what tells this position from support.
opinions-reservation-alone = A reservation goes with the position “supports with reservation”: choose that position, or empty this field.
opinions-reasons-alone = These are the reasons of an opposition: choose “opposes”, or write them as an explanation.
opinions-does-not-advise = Your organisation does not advise this formation.
    .why = Advice comes from the members of the colleges that advise, without a vote.
    .instead = If your organisation votes, take a position.
opinions-remarks-required = Write your remarks: they are what this advice says.

# Changes during the call

opinions-not-to-revise = The text of this opinion is not revised now. { opinions-stands }
    .why = A text is revised during the call for positions; before, it is written; after, it does not change.
    .instead = See the opinion's page for what is possible now.
opinions-revision-changes-nothing = These are the words of the text: change them, or go back to the opinion.
opinions-revision-too-late = It is too late for a change of form: the call ends on { $closes }.
    .why = Any member has two working days to say that a change of form is one of substance; the call must not end before.
    .instead = Leave these words, or put the change as one of substance, which reopens the call.
opinions-reopened-enough = { $times ->
    [0] The call is not reopened.
    [one] One reopening used.
   *[other] { $times } reopenings used.
  } It goes on to its end, on { $closes }.
    .why = The standing orders limit reopenings, so that a call ends; objections stay beside the text.
    .instead = Answer the objections; if the text is not adopted, you can take it back.
opinions-reopened-for-others = The call is open for { $passages } alone.
    .why = Its first end is past; it was reopened for the passages that changed and those that refer to them.
    .instead = Choose one of these passages, or say the rest in your statement.
opinions-revision-unknown = There is no such change.
    .why = No change of the text during the call has this number.
    .instead = Choose one on the opinion's page.
opinions-revision-is-substance = This change is one of substance already.
    .why = Positions taken before it are to be confirmed, and the call was reopened.
    .instead = Review your position.
opinions-contest-over = The time is over: it ran until { $ended }.
    .why = A change of form is contested within two working days.
    .instead = Review your position, or comment the passage.
opinions-extended-once = The call was extended already.
    .why = A call is extended once, so that everybody knows when it ends.
    .instead = Take a position before the closing; you can change it until then.
opinions-revisions = What changed since the call was opened
opinions-revision-form = Change of form, { $at }: { $passage }. Positions stay valid.
opinions-revision-substance = Change of substance, { $at }: { $passage }{ $count ->
    [0] {""}
   *[other] ; it is referred to by: { $others }
  }. Positions taken before it are to be confirmed.
opinions-revision-contested = Change turned into one of substance at { $member }’s demand: { $passage }{ $count ->
    [0] {""}
   *[other] ; it is referred to by: { $others }
  }. Positions taken before it are to be confirmed.
opinions-revision-contest = Say that it is one of substance

# The ballot

opinions-ballot-always = A ballot always follows the call on this opinion.
    .why = The standing orders of this opinion say so: there is nothing to ask for.
    .instead = Take a position in the call, then vote when the ballot opens.
opinions-ballot-suspended = The ballot is suspended: it resumes on { $resumes } at the latest.
    .why = An incident stopped the clock; the time lost is added.
    .instead = A mail will tell you when the ballot resumes.
opinions-no-ballot = No ballot is open on this opinion. { opinions-stands }
    .why = A ballot is suspended while it is open.
    .instead = See the opinion's page for what is possible now.
opinions-not-suspended = The ballot is not suspended. { opinions-stands }
    .why = One resumes a ballot that an incident suspended.
    .instead = See the opinion's page for what is possible now.
opinions-ballot-under-way = Ballot under way: { $answered } of { $asked } have voted
opinions-ballot-is-suspended = The ballot is suspended. The time of the suspension will be added.
opinions-second-call = Second call: the first end passed and the vote was not valid. This time the quorum is not asked for.
opinions-vote-prolonged = Extended: the first end passed and the vote was not valid.

# Objections

opinions-objection-unknown = There is no such objection.
    .why = No objection of the call that is open has this identifier.
    .instead = Choose one on the opinion's page.
opinions-objection-of-another = This objection is another member's.
    .why = Nobody withdraws another's objection.
    .instead = Talk to the organisation that raised it, or say what you think in a comment.
opinions-objection-answered = This objection was answered already, on { $at }.
    .why = A published answer is not rewritten: the objector speaks about it.
    .instead = Add a comment if something has changed since.
opinions-objection-over = This objection is over.
    .why = It was lifted, replaced or set aside, or its member is not concerned any more; it stays beside the text.
    .instead = Read it on the opinion's page.
opinions-objection-unanswered = This objection has no answer yet: it is maintained as it is.
    .why = One says whether one maintains an objection after reading the rapporteurs' answer.
    .instead = Wait for the answer, or lift the objection if the text suits you.
opinions-objection-to-be-answered = This objection has no answer yet.
    .why = One judges an objection after reading the rapporteurs' answer.
    .instead = Wait for the answer: it is published beside the objection.
opinions-objection-reply-over = The time to reply is over: it ran until { $ended }.
    .why = The standing orders give the objector this time to say whether the answer lifts the objection.
    .instead = The objection can still be lifted; to raise another, review your position.
opinions-objection-ones-own = This objection is your organisation's.
    .why = An objection is judged by the other members.
    .instead = Say whether the rapporteurs' answer lifts it.
opinions-objection-with-position = Here an objection is raised with the position.
    .why = The standing orders of this opinion make an objection of an opposition with reasons.
    .instead = Take the position “opposes” and give its reasons.
opinions-objection-without-opposition = Your organisation does not oppose this text.
    .why = An objection goes with an opposition to the text as it stands.
    .instead = Take the position “opposes” first, or write a comment.
opinions-objection-passages = Choose at least one passage: an objection says what it is about.
opinions-objections-settled = The objections to this opinion do not change any more. { opinions-stands }
    .why = Objections are answered and lifted until the publication.
    .instead = Read them on the opinion's page.
opinions-objections = Objections
opinions-objection-about = About: { $passages }.
opinions-objection-remedy = What would lift it
opinions-objection-answered-by = Answer of { $member }, { $at }
opinions-objection-awaits-answer = Maintained. The rapporteurs' answer is awaited.
opinions-objection-answer-late = Maintained. The rapporteurs did not answer in their time.
opinions-objection-awaits-objector = Maintained. Its member says whether the answer lifts it.
opinions-objection-lifted = Lifted by its member, { $at }.
opinions-objection-maintained = Maintained, { $at }.
opinions-objection-not_confirmed = Not confirmed: its member did not say whether the answer lifted it. It blocks nothing.
opinions-objection-replaced = Replaced by its member, { $at }.
opinions-objection-void = Void: its member declared an interest or left the council.
opinions-objection-set_aside = Set aside, { $at }: { $unfounded ->
    [one] one member judged
   *[other] { $unfounded } members judged
  } it unfounded, { $founded ->
    [0] none founded
    [one] one founded
   *[other] { $founded } founded
  }.
opinions-passage-recommendation = recommendation { $number }
opinions-passage-definition = the definition “{ $term }”
opinions-passage-footnote = note { $number }
opinions-passage-paragraph = paragraph { $number }
opinions-passage-heading = the heading “{ $title }”
opinions-passage-removed = a passage taken out

# After the closing

opinions-no-statements = There is no statement to amend. { opinions-stands }
    .why = A statement is amended for some days after the closing of the call.
    .instead = See the opinion's page for what is possible now.
opinions-no-statement-made = Your organisation made no statement with its position.
    .why = After the closing statements are amended; no new one comes.
    .instead = Put a new question if the matter asks for it.
opinions-statements-over = The time to amend statements is over: it ran until { $ended }.
    .why = The opinion is published with statements that do not change any more.
    .instead = Put a new question if the matter asks for it.
opinions-statements-open = Statements may still change, until { $until }.
    .why = The opinion is published with statements that do not change any more.
    .instead = Publish after that deadline.
opinions-not-to-rework = This text cannot be taken back now. { opinions-stands }
    .why = A text that was not adopted is taken back within ten working days.
    .instead = See the opinion's page for what is possible now.
opinions-reworked-enough = This text was taken back { $times } times already.
    .why = A text comes before the council again twice at most.
    .instead = Put a new question, with another text.
opinions-rework-over = The time to take this text back is over: it ran until { $ended }.
    .why = Rapporteurs have ten working days after the closing.
    .instead = Put a new question, with another text.
opinions-not-to-publish = This opinion cannot be published now. { opinions-stands }
    .why = What is published is an opinion that its rule adopted.
    .instead = The result of an opinion that is not adopted is public by itself, with its positions and statements.
opinions-publication-planned = The publication is already planned, on { $at }.
    .why = It takes place once.
    .instead = Undo it until then if something is not ready.
opinions-no-publication-planned = No publication is planned. { opinions-stands }
    .why = It took place, or it was undone already.
    .instead = See the opinion's page.
opinions-undo-over = It is too late to undo: the publication takes place on { $at }.
    .why = Once an opinion is published, copies of it exist.
    .instead = Publish an erratum if a slip of form remained.
opinions-approval-not-asked = This approval was not asked.
    .why = The rule says which authority is asked after the adoption, and the question leaves with the publication.
    .instead = Choose an approval that was asked, on the opinion's page.
opinions-date-to-come = This date is to come: give that of the act.
opinions-title-or-question = Give a title or a question at least.
opinions-not-a-licence = A licence is given by its SPDX identifier, for example CC-BY-SA-4.0.
opinions-no-proof-yet = This opinion has no proof yet.
    .why = The proof is about the count: it exists when the call is closed.
    .instead = Come back after the closing.
opinions-no-proof-imported = This opinion has no proof.
    .why = It is from before Pluriel and its counts were not published.
    .instead = Its page quotes the outcome in the words in which it was published, with its source.

# Standing orders

opinions-orders-refused = These standing orders cannot be set.
    .why = Each number has its bounds, each rule must exist, and the whole must be applicable.
    .instead = Correct the articles that are marked.
opinions-orders-unreadable = These standing orders cannot be read: { $reason }
    .why = An unknown word or a number written wrongly would change the meaning without anybody seeing it.
    .instead = Compare with the documentation of the council's file.
opinions-orders-out-of-bounds = { $value } is out of bounds: from { $least } to { $most }.
opinions-orders-unknown-rule = There is no rule “{ $rule }”: give it with the standing orders, or choose one of the library.
opinions-orders-default-rule-not-listed = The default rule “{ $rule }” is not in the list of rules: add it, or choose one of the list.
opinions-orders-more-groups-than-sponsors = There cannot be more groups than sponsors: lower the one or raise the other.
opinions-orders-lapse-after-last-ballot = A text that nobody writes must lapse before the limit of the opinion: give fewer months.
opinions-orders-reminder-before-question = The reminder would leave before the question: bring it closer to the deadline.
opinions-orders-review-after-end = The review would come after the end of the follow-up: bring it forward.

# Names

opinions-stage-referred = question received
opinions-stage-declined = question declined
opinions-stage-joined = joined to another question
opinions-stage-drafting = text being written
opinions-stage-ballot = ballot
opinions-stage-suspended = ballot suspended
opinions-stage-annulled = annulled ballot
opinions-stage-call = call for positions
opinions-stage-not_valid = call without validity
opinions-stage-adopted = adopted
opinions-stage-not_carried = not adopted
opinions-stage-closed = not adopted, closed
opinions-stage-abandoned = given up
opinions-stage-lapsed = lapsed
opinions-stage-published = published
opinions-stage-transmitted = put to its addressees
opinions-stage-partly_answered = partly answered
opinions-stage-answered = answered
opinions-stage-followed_up = followed up
opinions-stage-follow_up_closed = follow-up closed

opinions-position-supports = supports
opinions-position-supports_with_reservation = supports with reservation
opinions-position-abstains = abstains
opinions-position-opposes = opposes
opinions-position-takes_no_part = takes no part in the vote
opinions-position-silent = silence
opinions-position-recused = recused

opinions-advice-favourable = favourable
opinions-advice-with_remarks = favourable with remarks
opinions-advice-unfavourable = unfavourable
opinions-advice-none = no view

opinions-shown-as-name_and_body = my name and my organisation
opinions-shown-as-body = my organisation
opinions-shown-as-role = “a member that advises”, without a name
opinions-shown-as-nothing = nothing: the advice stays confidential

opinions-block-heading = section heading
opinions-block-paragraph = paragraph
opinions-block-recommendation = recommendation
opinions-block-definition = definition
opinions-block-footnote = note

# What an import says

opinions-import-done = { $commands ->
    [0] Nothing to change: standing orders and opinions are those of the file already.
    [one] One change is to be made.
   *[other] { $commands } changes are to be made.
}
opinions-import-assumed-orders = The file says nothing of standing orders: the preset “light” is set, with the rule of broad carriage.
opinions-import-assumed-rule = The file tells in words how an opinion is adopted (“{ $words }”): the rule “{ $rule }” renders it as more than half of the members, then the host's approval. To be read again.
opinions-import-no-formation = The opinion of { $day } does not say which formation issued it, and none votes: it is left aside.
opinions-import-no-outcome = The opinion of { $day } does not say its outcome: it is left aside.
opinions-import-text-missing = The text of the opinion of { $day } is missing: the file “{ $file }” was not found.

# Pages

opinions-title = Opinions
    .lead = What the council says, from the question to the published text.
opinions-referrals = Questions
    .lead = The questions put to the council, and what became of each.
opinions-number = Opinion { $number }
opinions-referral-number = Question { $number }
opinions-none = The council has issued no opinion yet. An opinion begins with a question, put by a member.
opinions-no-referrals = No question has been put to the council yet. The delegates of its members can put one.
opinions-under-way = Under way
opinions-published = Published
opinions-ended = Ended on the way
opinions-latest = Latest opinions
opinions-looking-for-sponsors = Looking for sponsors
opinions-dealt-with = Dealt with
opinions-positions = Positions
opinions-text = The text
opinions-text-proposed = The proposed text
opinions-question = The question
opinions-context = The context
opinions-links = Links
opinions-sponsors = Sponsors
opinions-what-next = What comes next
opinions-statements = Statements
opinions-said = Reservations, reasons and explanations
opinions-advice = Advice of those who advise
opinions-advises = Advises
opinions-votes = Votes
opinions-way = The way
opinions-history = Who did what
opinions-cite = Cite this opinion
opinions-citation = { $council }, opinion { $number }, “{ $title }”, { $day }, { $address }
opinions-how-computed = How is this computed?
opinions-who-said-what = Who said what
opinions-recommendations = Recommendations
opinions-recommendation = Recommendation { $number }
opinions-recommended-to = To: { $addressee }. By: { $due }.
opinions-not-specified = not specified
opinions-paragraph = Paragraph { $number }
opinions-note = Note { $number }
opinions-notes = Notes
opinions-back-to-text = Back to the text
opinions-referred-by = Put by { $author } to the formation “{ $formation }” on { $day }.

# Result

opinions-hemicycle = Positions on opinion { $opinion }
opinions-turnout-by-day = Turnout day by day
opinions-turnout-asked = Asked
opinions-column-day = By the end of
opinions-group-standing = { $group }: { $standing }
opinions-hemicycle-turnout = Turnout in the call on opinion { $opinion }
opinions-centre-answered = have answered
opinions-centre-support = support
opinions-carriage = Who carries this opinion
opinions-counts = { $supports } of { $members } { $supports ->
        [one] supports
       *[other] support
    }
opinions-standing-carried = carried
opinions-standing-leaning = leaning
opinions-standing-divided = divided
opinions-standing-contested = contested
opinions-standing-too-few-voices = too few voices
opinions-holds = met
opinions-fails = not met
opinions-objection = objection
opinions-author = author
opinions-a-member = A member
opinions-an-adviser = A member that advises
opinions-imported-outcome = Outcome as published: { $outcome }
opinions-counts-not-published = The counts were not published.
opinions-approved = Approved by { $by }, { $day }.
opinions-not-approved = Not approved by { $by }, { $day }.
opinions-silence-refuses = No answer from { $by } in time: the rule takes that for a refusal. The opinion stays adopted and published.
opinions-unanswered = { $days ->
        [0] Unanswered by { $by }: asked today.
        [one] Unanswered by { $by } for one day.
       *[other] Unanswered by { $by } for { $days } days.
    }
opinions-lapsed-idle = Lapsed: nobody wrote on the text for too long.
opinions-lapsed-last-call = Lapsed: the call was not opened in time.
opinions-lapsed-not-valid = Lapsed: too few members answered. That says nothing of the text.
opinions-abandoned-because = Given up by its author: { $reasons }
opinions-awaited-text = The text is being written. If nothing is done, it lapses
opinions-awaited-publication = Adopted by the council; the secretariat publishes it once statements no longer change.
opinions-awaited-rework = Rapporteurs may take the text back
opinions-call-under-way = { $answered } of { $asked } members have answered. Nobody knows what they say before the closing.
opinions-call-spans-meeting = The call runs until after the next meeting of the formation.
opinions-call-meeting-cancelled = The meeting was cancelled: the call has a new end.
opinions-call-meeting-moved = The meeting was moved later: the call has a new end.
opinions-comments-count = { $comments ->
        [one] { $comments } comment
       *[other] { $comments } comments
    }{ $unanswered ->
        [0] {""}
       *[other] , { $unanswered } of them unanswered
    }
opinions-declined-sponsors = { $organisations ->
        [0] No organisation stood behind it
        [one] One organisation stood behind it
       *[other] { $organisations } organisations stood behind it
    }, { $needed } needed.
opinions-admitted-as = Admitted: it became an opinion
opinions-taken-up = A meeting of the formation took it up: no sponsor is needed.
opinions-backing = { $organisations ->
        [0] No organisation stands behind it yet
        [one] One organisation stands behind it
       *[other] { $organisations } organisations stand behind it
    }; { $needed } needed, of another group than the author.
opinions-next-referred = Other organisations can stand behind it until { $until }. The secretariat admits the question once enough do; otherwise it is declined by itself, with the count, and may return.
opinions-next-joined = What follows is on the page of the question that it is joined to.
opinions-next-declined = The question may be put again, with new sponsors.
opinions-next-admitted = What follows is on the opinion's page.

# Steps and acts

opinions-step-question = Question
opinions-step-text = Text
opinions-step-positions = Positions
opinions-step-published = Published
opinions-step-answered = Answer
opinions-act-referred = { $member } put the question.
opinions-author-public = somebody of the public
opinions-act-referred_publicly = A question of the public was passed on to the council.
opinions-act-sponsored = { $member } stands behind the question.
opinions-act-taken_up = A meeting took the question up.
opinions-act-declined = The question was declined.
opinions-act-joined = The secretariat joined the question to another that asks the same.
opinions-act-authors_joined = The same question was joined to this one: its authors are authors of this one too.
opinions-act-parted = The secretariat parted the question from the one that it was joined to.
opinions-act-authors_parted = A question joined to this one was parted from it, with its authors.
opinions-act-appeal_asked = { $member } asked that the formation vote on its refusal.
opinions-act-appeal_opened = The vote on the appeal was opened.
opinions-act-appeal_closed = The vote on the appeal ended.
opinions-act-appeal_upheld = On appeal, the formation took the question up.
opinions-act-admitted = The secretariat admitted the question.
opinions-act-drafted = The pen wrote on the text.
opinions-act-commented = { $member } commented the text.
opinions-act-comment_answered = { $member } answered a comment.
opinions-act-suggested = { $member } suggested other words.
opinions-act-suggestion_accepted = { $member } accepted a suggestion.
opinions-act-suggestion_declined = { $member } declined a suggestion.
opinions-act-suggestion_withdrawn = { $member } withdrew its suggestion.
opinions-act-recused = { $member } declared an interest.
opinions-act-call_opened = The call for positions was opened.
opinions-act-call_end_moved = The end of the call moved.
opinions-act-reminded = A reminder left for all who had not answered.
opinions-act-extension_asked = { $member } asked that the call be extended.
opinions-act-call_extended = The call was extended.
opinions-act-text_revised = The pen changed the text during the call.
opinions-act-form_contested = { $member } said that a change is one of substance.
opinions-act-ballot_asked = { $member } asked for a ballot.
opinions-act-ballot_opened = The ballot was opened.
opinions-act-ballot_suspended = The secretariat suspended the ballot.
opinions-act-ballot_resumed = The ballot resumed.
opinions-act-ballot_closed = The ballot was closed.
opinions-act-found_not_valid = The end passed and the vote was not valid.
opinions-act-call_prolonged = The call goes on.
opinions-act-ballot_restarted = The urn was lost: the secret ballot starts again.
opinions-act-ballot_prolonged = The ballot goes on.
opinions-act-objection_raised = { $member } raised an objection.
opinions-act-objection_answered = { $member } answered an objection.
opinions-act-objection_judged = { $member } judged an objection.
opinions-act-objection_ended = An objection ended.
opinions-act-advice_given = { $member } gave its advice.
opinions-act-call_closed = The call was closed.
opinions-act-adopted = The rule adopted the text.
opinions-act-not_carried = The rule did not adopt the text.
opinions-act-not_valid = The call was not valid.
opinions-act-statement_amended = { $member } amended its statement.
opinions-act-returned_to_drafting = The pen took the text back.
opinions-act-closed = The opinion was closed.
opinions-act-published = The secretariat published the opinion.
opinions-act-approval_asked = An approval was asked.
opinions-act-approval_answered = The authority answered.
opinions-act-abandoned = The author gave the opinion up.
opinions-act-lapsed = The opinion lapsed.
opinions-act-imported = The opinion, from before Pluriel, was brought into the record.
opinions-event-referred = is put
opinions-event-imported = is brought in
opinions-event-admitted = is admitted
opinions-event-declined = is declined
opinions-event-joined = is joined to another
opinions-event-parted = is parted from the other
opinions-event-appeal_upheld = is taken up on appeal
opinions-event-ballot_opened = the call closes, a ballot opens
opinions-event-ballot_suspended = an incident suspends the ballot
opinions-event-ballot_resumed = the ballot resumes
opinions-event-found_not_valid = the end passes and the vote is not valid
opinions-event-call_prolonged = the call goes on, once
opinions-event-ballot_restarted = the urn is lost, the ballot starts again
opinions-event-ballot_prolonged = the ballot goes on, once
opinions-event-call_opened = the call opens
opinions-event-abandoned = is given up
opinions-event-lapsed = lapses
opinions-event-adopted = the call closes, the rule adopts
opinions-event-not_carried = the call closes, the rule does not adopt
opinions-event-not_valid = the call closes without being valid
opinions-event-returned_to_drafting = the text is taken back
opinions-event-closed = the time to take it back is over
opinions-event-published = is published
opinions-column-carriage = Carriage
opinions-column-group = Group
opinions-column-member = Member
opinions-column-position = Position
opinions-column-positions = Positions
opinions-begins = beginning
opinions-road-ends = Nothing follows: it is an end.
opinions-road = The road of an opinion
    .lead = Drawn from the table that the program follows: no stage is left in any other way.

# Facts

opinions-fact-author = Author
opinions-fact-breadth = What breadth is measured by
opinions-fact-closed = Closed
opinions-fact-counted = Positions counted
opinions-fact-date = Date
opinions-fact-default-rule = Default rule
opinions-fact-electorate = Electorate's hash (SHA-256)
opinions-fact-formation = Formation
opinions-fact-notices = Notices
opinions-fact-licence = Licence
opinions-fact-name = Name
opinions-fact-publicity = Publicity of positions
opinions-fact-quiet = Quiet periods
opinions-fact-referral = Question
opinions-fact-rule = Rule
opinions-fact-source = Source
opinions-fact-sponsors = Sponsors
opinions-fact-version = Version of the text
opinions-licence-unknown = unknown
opinions-publicity-named = named
    .help = At the closing, the position of each member is published.
opinions-publicity-by_group = by group
    .help = Tallies are published by group, or by sets of groups of at least three members; who said what stays sealed for ever.
opinions-publicity-counts = counts alone
    .help = Only counts are published, by sets of at least three members; who said what stays sealed for ever.

# Forms

opinions-do-refer = Put a question
    .consequence = It will be public, with a number.
opinions-comments-title = Comments
    .lead = The pen answers every comment before it opens the call.
opinions-no-comment-yet = Nobody has commented this text yet.
opinions-awaits-answer = Awaits an answer
opinions-on-paragraph = On paragraph { $number }
opinions-on-removed = On a passage that was taken out
opinions-do-answer = Answer
opinions-position-recorded = Position recorded: { $position }, { $at }.
opinions-verify = Verify this opinion
    .lead = Everybody can redo the computation, without this site.
opinions-do-download-proof = Download the proof
opinions-proof-shows = The proof holds the rule, the electorate, the positions or the promised counts, and the result. The first command recomputes everything and says which number differs.
opinions-proof-receipts = The second compares it with a member's receipt: a position that was left out is found.
opinions-proof-not-yet = What this does not prove yet: that the record was not rewritten. For now, members' receipts are the only witness of that.

# Standing orders and rules

opinions-orders = Standing orders
    .lead = The council's delays, thresholds and rules.
opinions-orders-general = The essentials
opinions-orders-since-host = Version { $version }, set by the host, { $day }.
opinions-orders-since-council = Version { $version }, voted by the council, { $day }.
opinions-orders-versions = { $count ->
        [one] { $count } version
       *[other] { $count } versions
    } since the beginning; an opinion keeps that of its admission.
opinions-no-orders-yet = The standing orders are not set yet. The secretariat sets them with the council's rules.
opinions-quiet-period = from { $first } to { $last }
opinions-bounded = { $value } (from { $least } to { $most })
opinions-by-college = the colleges
opinions-by-kind = the kinds of members
opinions-formations = Formations
opinions-rules = Adoption rules
    .lead = A rule adopts a text; it does not say who carries it.
opinions-rules-explained = The rules explained
opinions-rule-is-default = This is the default rule.
opinions-rule-in = What this means today: { $formation }
opinions-laboratory = Laboratory of rules
    .lead = What a rule does in today's council, whatever the votes: who weighs, who blocks, what it would have decided. Nothing is changed here; the page's address keeps the rule at hand, and can be shared.
opinions-laboratory-of-rule = Examine this rule in the laboratory
opinions-laboratory-own = Rule on trial
opinions-laboratory-nobody = Nobody votes in any formation yet: the laboratory examines a rule as soon as members hold a seat with a vote.
    .why = The laboratory examines a rule in an electorate.
    .instead = Come back when members hold a seat with a vote.
opinions-laboratory-refused = This rule cannot be read: { $error }
    .why = A rule is a JSON object of the documented grammar, evaluated exactly.
    .instead = Correct the place that is told, or start from a rule of the library.
opinions-laboratory-too-long = This rule is too long: at most { $most } bytes.
opinions-laboratory-unknown = The rule “{ $rule }” is neither in the council's list nor in the library.
opinions-laboratory-shape = Compose a rule
opinions-laboratory-json = Write a rule as data (JSON)
opinions-laboratory-examine = Examine
opinions-laboratory-no-other = none
opinions-laboratory-field-regle = Rule
opinions-laboratory-field-autre = Compare with
opinions-laboratory-field-formation = Formation
opinions-laboratory-field-soutien = Support that is asked
opinions-laboratory-field-de = Share of what
opinions-laboratory-field-quorum = Quorum
opinions-laboratory-field-groupes = A majority of expressed also in
opinions-laboratory-field-seule = And still so without any one organisation
opinions-laboratory-field-json = The rule
    .help = Correct, add, then examine: the rule's sentence and tree come back at the top of the page, or the place of the error here.
opinions-laboratory-soutien-plus-1-2 = more than half
opinions-laboratory-soutien-2-3 = at least two thirds
opinions-laboratory-soutien-3-4 = at least three quarters
opinions-laboratory-soutien-1-1 = all
opinions-laboratory-de-members = of the members
opinions-laboratory-de-taking_part = of those who take part (supports, oppositions, abstentions)
opinions-laboratory-de-expressed = of the votes expressed (supports and oppositions)
opinions-laboratory-quorum-none = no quorum
opinions-laboratory-quorum-1-3 = a third of the members take part
opinions-laboratory-quorum-1-2 = half of the members take part
opinions-laboratory-quorum-2-3 = two thirds of the members take part
opinions-laboratory-groupes-none = no group in particular
opinions-laboratory-groupes-1-2 = half of the groups
opinions-laboratory-groupes-2-3 = two thirds of the groups
opinions-laboratory-groupes-1-1 = every group
opinions-laboratory-power = Who weighs, who blocks, who decides
opinions-laboratory-power-means = A member's power is the share of situations in which its voice changes the result. Two suppositions about the others give two measures.
opinions-laboratory-power-all-speak = Power by group, when all others oppose
opinions-laboratory-power-others-silent = Power by group, when all others are silent
opinions-laboratory-compositions = Smallest compositions that adopt
opinions-laboratory-compositions-count = { $count ->
        [one] { $count } minimal composition that adopts
       *[other] { $count } minimal compositions that adopt
    }
opinions-laboratory-compositions-shown = The first { $count }, from the smallest to the largest; the JSON has more.
opinions-laboratory-compositions-not-computed = Minimal compositions not computed: there are too many to look at, and nothing is guessed.
opinions-laboratory-paradox = The participation paradox
opinions-laboratory-comparison = Two rules compared
opinions-laboratory-replay = Past opinions under this rule
opinions-laboratory-no-past = No opinion went through a call yet: they will be replayed here under the chosen rule.
opinions-column-members = Members
opinions-column-shapley = Power (Shapley–Shubik)
opinions-column-banzhaf = Power (Banzhaf)
opinions-column-each = Each of its members (Banzhaf)
opinions-column-opinion = Opinion
opinions-column-was = Result then
opinions-column-under-this-rule = Under this rule
opinions-outcome-adopted = adopted
opinions-outcome-not-carried = not adopted
opinions-outcome-not-valid = not valid
opinions-set-orders = Set the standing orders
    .lead = The host sets them until the council has voted its own; every page that quotes them says so.
opinions-do-set-orders = Set the standing orders
    .consequence = Opinions already admitted keep theirs.
opinions-field-preset = Begin again from a preset
    .help = The preset's delays replace those below; the council's rules are kept.
opinions-preset-none = no, keep what is written
opinions-field-orders = Standing orders
    .help = As JSON; each number has its bounds, shown on the page of the standing orders.
opinions-orders-referral = From question to admission
opinions-orders-drafting = The text
opinions-orders-call = The call for positions
opinions-orders-ballot = The ballot
opinions-orders-publish = Publication
opinions-orders-answers = Answers
opinions-orders-follow_up = Follow-up
opinions-orders-mails = Mails
opinions-orders-referral-public-form = Public form
opinions-orders-referral-open-per-author = Open questions for one author
opinions-orders-referral-sponsors = Sponsors needed
opinions-orders-referral-groups = Of how many groups
opinions-orders-referral-or-at-meeting = Or taken up at a meeting
opinions-orders-referral-window-days = Time for sponsors (days)
opinions-orders-referral-appeal = Organisations to appeal a decline
opinions-orders-drafting-pens = Pens
opinions-orders-drafting-amendments = Amendments
opinions-orders-drafting-request-by = Organisations to ask for them
opinions-orders-drafting-lapse-months = Lapse of an idle text (months)
opinions-orders-drafting-last-ballot-months = Limit of the last call (months)
opinions-orders-call-days = At least so many days
opinions-orders-call-working-days = At least so many working days
opinions-orders-call-span-meeting = Runs until after the next meeting
opinions-orders-call-close-working-days-after-meeting = Working days after the meeting
opinions-orders-call-extend-by = Organisations to extend
opinions-orders-call-extend-working-days = Extension (working days)
opinions-orders-call-reopen-times = Reopenings
opinions-orders-call-reopen-working-days = Reopening (working days)
opinions-orders-call-hold-working-days = Hold by objection (working days)
opinions-orders-call-objection = Form of an objection
opinions-orders-call-objector-working-days = Time of the objector (working days)
opinions-orders-ballot-when = When
opinions-orders-ballot-asked-by = Organisations to ask for one
opinions-orders-ballot-working-days = Length (working days)
opinions-orders-ballot-form = Form
opinions-orders-ballot-not-valid = After a vote without validity
opinions-orders-ballot-proxies = Proxies
opinions-orders-hands-correct-working-days = After a show of hands, may be corrected for (working days)
opinions-orders-publish-statements-working-days = Statements may be amended (working days)
opinions-orders-publish-undo-minutes = Can be undone (minutes)
opinions-orders-publish-licence = Licence
opinions-orders-answers-days = Time to answer (days)
opinions-orders-answers-remind-before-days = Reminder before the deadline (days)
opinions-orders-follow-up-review-months = Review (months)
opinions-orders-follow-up-close-months = End of the follow-up (months)
opinions-orders-mails-per-opinion = Mails an opinion and member
opinions-orders-mails-digest = Day of the weekly digest
opinions-orders-word-on-request = on request
opinions-orders-word-always = always
opinions-orders-word-reasons = reasons
opinions-orders-word-remedy = passages, reasons and remedy
opinions-orders-word-asked = when asked
opinions-orders-word-roll-call = roll call, in each member's name
opinions-orders-word-secret = secret
opinions-orders-word-lapse = lapse
opinions-orders-word-extension = extension
opinions-orders-word-second-call = second call
opinions-orders-word-monday = Monday
opinions-orders-word-tuesday = Tuesday
opinions-orders-word-wednesday = Wednesday
opinions-orders-word-thursday = Thursday
opinions-orders-word-friday = Friday
opinions-orders-word-saturday = Saturday
opinions-orders-word-sunday = Sunday
opinions-feed = { $council }: opinions

opinions-stage-last_reading = last reading
opinions-event-last_reading_opened = the last reading is opened
opinions-awaited-last-reading = The text is read once more before the call: edits of coherence, and nothing else
opinions-act-amendments_asked = { $member } asked that the text be amended.
opinions-act-amendment_proposed = An amendment was proposed.
opinions-act-block_amended = An amendment says what it changes.
opinions-act-amendment_signed = { $member } signed an amendment.
opinions-act-amendment_withdrawn = An amendment was withdrawn.
opinions-act-amendment_advised = { $member } advised on an amendment.
opinions-act-amendments_accepted = Amendments were accepted into the text.
opinions-act-amendment_rejected = An amendment was rejected.
opinions-act-amendment_vote_asked = { $member } asked for a vote on an amendment.
opinions-act-conflict_declared = Two amendments were declared to conflict.
opinions-act-amendment_vote_opened = A vote on amendments was opened.
opinions-act-amendment_taken_out = An amendment was taken out of a vote, to be voted alone.
opinions-act-amendment_ballot_cast = A ballot on amendments was cast.
opinions-act-amendment_vote_closed = A vote on amendments was closed.
opinions-act-amendment_vote_kept = A vote on an amendment is owed: it opens after the one under way.
opinions-act-amendment_overtaken = An amendment was overtaken by another that a vote accepted.
opinions-act-last_reading_opened = The last reading was opened.
