# Amendments: asked for, proposed by editing the text, decided on, voted on; the provenance of words; the last reading

amending-list = Amendments
    .lead = An amendment changes the text itself, all of it or nothing; the pen decides, or a vote does.
amending-none = Nobody has proposed an amendment yet.
amending-called = Amendment no. { $number }
amending-do-propose = Propose an amendment
amending-part-open = Awaiting a decision
amending-part-in-vote = Put to the vote
amending-part-rejected = Rejected by the pen
amending-part-accepted = In the text
amending-part-others = Withdrawn, replaced or not retained
amending-group = Amendments { $numbers } cannot all be accepted: they are decided together, by a vote.
amending-votes = Votes
amending-vote-on = Vote no. { $vote }, on amendments { $numbers }
amending-fate = { $fate ->
    [open] waiting
    [withdrawn] withdrawn
    [rejected] rejected
    [in_vote] in a vote
    [accepted] in the text
    [not_retained] not retained by a vote
    [overtaken] overtaken by another that a vote accepted
   *[replaced] replaced by an amendment to it
  }
amending-signatures = { $count ->
    [one] Signed by 1 organisation
   *[other] Signed by { $count } organisations
  }
amending-signed-by = Signed by { $members }
amending-conflicts-with = In conflict with { $numbers }
amending-decide = Decide on several
amending-which = Amendments
amending-accept = Accept
    .send = Accept those ticked
    .then = They enter the text at once, in a new version. One that conflicts with another is not the pen’s to accept.
amending-vote = Send to a vote
    .send = Send those ticked to a vote
    .then = Those in conflict are voted group by group, the others together; any member may take one out.

# Asking for amendments

amending-do-ask = Ask that the text be amended
amending-ask = Ask that the text be amended
    .lead = Amendments change the text itself, with reasons; they are discussed and decided one by one.
    .send = Ask in the name of { $member }
    .then = Amendments open once { $needed } organisations have asked.
amending-not-asked = The text cannot be amended yet.
    .why = { $asked } of the { $needed } organisations that must ask for amendments have done so.
    .instead = Ask for amendments, or suggest other words to the pen.
amending-always = The text can be amended already.
    .why = The standing orders use amendments always.
    .instead = Propose an amendment.
amending-not-drafting = The text is not being written.
    .why = Amendments are proposed and decided while the text is written.
    .instead = See the opinion’s page for what can be done now.

# Proposing

amending-choose = Propose an amendment
    .lead = Choose what it changes: one passage, or several together. Nothing is sent yet.
    .send = Continue
amending-choose-passages = Passages to change
amending-choose-new = Add a passage
amending-choose-no-new = None
amending-choose-a-passage = No passage of the text is named.
    .why = An amendment changes passages of the text that is put to amendment.
    .instead = Choose at least one passage, or add one.
amending-propose = Propose an amendment
    .lead = Change the text as you would have it: what changes is read word by word, and you see what it meets before it counts.
    .send = Propose in the name of { $member }
    .then = Everybody reads it; others may sign it. Until somebody decides, you can withdraw it.
amending-propose-anyway = Propose all the same
    .send = Propose all the same, in the name of { $member }
    .then = It is decided by a vote together with those it conflicts with.
amending-propose-on = Amend amendment no. { $number }
amending-on = It amends amendment no. { $number } and stands for the whole of it.
amending-words = New words: { $passage }
amending-place = Place: { $passage }
amending-place-stays = It stays where it is
amending-place-gone = It is taken out
amending-new-passage = Added passage
amending-move-or-word = One amendment words a passage otherwise or moves it: propose two.
amending-reasons = Why
    .help = Everybody reads it beside the amendment.
amending-alone = What I add stands alone
    .help = Tick it if nothing else may be added at the same place.
amending-conflicts = { $count ->
    [one] This amendment conflicts with another
   *[other] This amendment conflicts with { $count } others
  }
    .lead = They cannot all be accepted: a vote will decide between them.
amending-conflict-why = { $why ->
    [same_word] both change the same words
    [gone] one takes out or moves what the other changes
    [same_place] both add at the same place, and one stands alone there
    [amends] one amends the other
   *[declared] somebody declared them incompatible
  }
amending-changes-nothing = These are the words of the text: change something to propose it.
amending-too-many = This opinion bears { $most } amendments already, the most that it can.
    .why = Beyond that nobody could read them any more.
    .instead = Sign an amendment that was made, or amend it.
amending-too-many-changes = One amendment changes at most { $most } passages.
amending-twice-in-a-block = This amendment changes a passage twice.
    .why = One amendment makes one change of a passage.
    .instead = Propose two amendments.
amending-one-level = Amendment no. { $number } amends another one already.
    .why = An amendment to an amendment is not amended again.
    .instead = Amend the first one, or the text.
amending-words-taken = Amendment no. { $number }, already accepted, has changed these words.
    .why = Amendments of one round count in the same text, and these words are no longer free in it.
    .instead = Wait until those that are left are decided: the next round counts in the new text.
amending-block-of-this-round = This passage was added by an amendment of this round.
    .why = Amendments of one round count in the text that was put to amendment.
    .instead = Wait until those that are left are decided, then amend it.
amending-order-waits = Amendments await a decision: blocks are not added, moved or taken out otherwise meanwhile.
    .why = They count in the order of the text as it was put to amendment.
    .instead = Decide on those that wait, or propose this as an amendment.
amending-passage-waits = Amendment no. { $number } concerns this passage.
    .why = It counts in the words of this passage, which other changes would take from it.
    .instead = Decide on it, or propose your change as an amendment.

# One amendment

amending-what-changes = What it changes
amending-comes = { $first ->
    [yes] The passage would come first.
   *[no] The passage would come behind “{ $words }”.
  }
amending-moves = { $first ->
    [yes] The passage would move to the beginning.
   *[no] The passage would move behind “{ $words }”.
  }
amending-advice = What the rapporteurs think
amending-advice-by = { $member }: { $advice }
amending-advice-favourable = favourable
amending-advice-unfavourable = unfavourable
amending-advice-neutral = leaves it to the members
amending-is-open = Proposed on { $at }: it awaits a decision.
    .next = The pen accepts it, rejects it with reasons, or sends it to a vote.
amending-is-withdrawn = Withdrawn on { $at } by the organisation that proposed it.
    .next = It can still be read.
amending-is-rejected = Rejected by the pen on { $at }.
    .next = If two organisations of two groups ask for it, it is voted.
amending-vote-is-owed = A vote was asked: it opens as soon as the one on a conflicting amendment is over.
amending-is-in-vote = It is put to the vote.
amending-is-accepted = In the text since { $at }.
amending-made-version = The text moved to version { $version }.
amending-is-not-retained = Not retained on { $at }.
amending-see-vote = Vote no. { $vote } decided.
amending-passage-gone = The passage was taken out of the text by amendment no. { $by }.
amending-is-replaced = On { $at }, amendment no. { $by }, which amends it, was accepted in its place.
amending-is-overtaken = On { $at } a vote accepted amendment no. { $by }, with which it conflicts.
    .next = Its words have no place in this text any more. It can be proposed again, on the text as it has become.
amending-do-see-vote = See the vote
amending-do-advise = Give my advice as a rapporteur
amending-do-reject = Reject it
amending-do-amend = Amend it
amending-do-conflict = Declare a conflict
amending-do-statement = Make a minority statement of it
amending-do-refer = Make a question of it
amending-sign = Sign this amendment
    .send = Sign in the name of { $member }
    .then = Your organisation stands behind it with those that signed.
amending-withdraw = Withdraw this amendment
    .send = Withdraw this amendment
    .then = It can still be read, marked as withdrawn.
amending-ask-vote = Ask for a vote
    .send = Ask for a vote in the name of { $member }
    .then = It is voted once two organisations of two groups have asked.
amending-take-out = Take it out of the joint vote
    .send = Have it voted alone
    .then = A vote of its own opens; the others stay together.
amending-advise = My advice
    .lead = Everybody reads it beside the amendment; it decides nothing.
    .send = Give this advice
    .then = You may change it until somebody decides.
amending-remarks = Remarks
amending-reject = Reject the amendment
    .lead = Say why to those that signed it, and to everybody.
    .send = Reject the amendment
    .then = Members have five working days to ask for a vote.
amending-why = Why
amending-conflict = Declare a conflict
    .lead = Two amendments that touch no common word may still contradict each other.
    .send = Declare the conflict
    .then = The two are then decided by one vote.
amending-conflict-other = It cannot stand beside
amending-conflict-with-itself = Choose another amendment.
amending-unknown = There is no such amendment.
    .why = No amendment to this opinion has this number.
    .instead = Choose one in the list of amendments.
amending-decided = Amendment no. { $number } has been decided already.
    .why = An amendment is decided once; what was decided can still be read.
    .instead = Propose another amendment.
amending-in-vote = Amendment no. { $number } is put to the vote.
    .why = Nothing else decides on it until the vote ends.
    .instead = Wait for the end of the vote.
amending-not-yours = Another organisation proposed this amendment.
    .why = The organisation that proposed an amendment withdraws it.
    .instead = Propose an amendment to it, or say what you think as a comment.
amending-not-a-rapporteur = Rapporteurs alone advise on amendments.
    .why = Their advice is shown apart from what members decide.
    .instead = Comment on the passage to say what you think.
amending-choose-some = Choose at least one amendment.
amending-contested = Amendment no. { $number } conflicts with { $others }.
    .why = Between amendments in conflict the pen does not choose.
    .instead = Send it to a vote: those in conflict with it go with it.
amending-wait = { $waiting ->
    [one] One amendment still awaits a decision.
   *[other] { $waiting } amendments still await a decision.
  }
    .why = { $dated ->
        [yes] The text is frozen when the call opens; what waits ends on { $until } at the latest.
       *[no] The text is frozen when the call opens: amendments are decided before.
      }
    .instead = Accept them, reject them, or send them to a vote.

# Votes

amending-not-rejected = Amendment no. { $number } was not rejected by the pen.
    .why = Members ask for a vote on what the pen rejected.
    .instead = See where the amendment stands on its page.
amending-asked-too-late = The time to ask for a vote ended on { $until }.
    .why = Members have five working days after a rejection.
    .instead = Make a minority statement of it, or a new question.
amending-not-together = Amendment no. { $number } is not voted together with others.
    .why = One takes out of a vote on several that do not conflict, before it ends.
    .instead = See the vote on its page.
amending-too-many-combinations = Amendments { $numbers } can be combined in more than { $most } ways.
    .why = A person cannot rank more.
    .instead = Decide on some of them first, or declare which exclude each other.
amending-vote-unknown = There is no such vote.
    .why = No vote on amendments of this opinion has this number.
    .instead = Choose one in the list of amendments.
amending-vote-closed = The vote ended on { $closed }.
    .why = Ballots are taken until then.
    .instead = See the result on the page of the vote.
amending-ranking-unclear = Each option has one rank at most, and only options of this vote are ranked.
amending-not-a-rank = Write 1 for what you prefer, then 2, 3…; leave a field empty rather than write something else.
amending-vote-called = Vote no. { $vote } on amendments
amending-vote-open = The vote is open
amending-vote-rule = More than half of those who tell it apart from the text must prefer what is accepted; else the text stands.
amending-vote-run-off = These combinations came out equal: this vote decides between them, and, if they are equal again, the one filed first.
amending-vote-closed-on = The vote ended on { $at }.
amending-vote-elected = Accepted: { $option }
amending-vote-again = Several came out equal: vote no. { $vote } decides between them.
amending-vote-text-stands = The text stands as it was.
amending-options = What is put to the vote
amending-option-text = The text as it stands
amending-option = { $count ->
    [one] amendment no. { $numbers }
   *[other] amendments { $numbers }
  }
amending-rank-title = My ballot
    .help = Nobody reads it before the end of the vote; until then you may change it.
amending-rank = Rank of option { $option }: { $words }
amending-ballot = These changes
amending-ballot-for = For
amending-ballot-against = Against
amending-ballot-none = Neither
amending-cast = My ballot
    .send = Vote in the name of { $member }
    .then = You may change it until the end of the vote. What has no rank comes last.
amending-ballots = { $count ->
    [one] 1 ballot counted: how many prefer each option to each other
   *[other] { $count } ballots counted: how many prefer each option to each other
  }
amending-preferred-to = Option
amending-who-voted = Who voted how
amending-member = Organisation
amending-ranking = Ranking

# Where words come from

amending-do-provenance = Where each word comes from
amending-provenance = Where each word comes from
    .lead = Marked words were brought in by the amendment whose number follows them; the pen wrote the others.
amending-provenance-empty = There is no text yet.
amending-brought-by = Brought in by amendment no. { $number }
amending-in-the-text = Amendments in the text
amending-column-amendment = Amendment
amending-column-signed = Who brought it in
amending-column-decided = Who decided
amending-by-the-pen = the pen accepted it
amending-by-a-vote = { $named ->
    [yes] vote no. { $vote }: { $members }
   *[no] { $ballots ->
        [one] vote no. { $vote }, 1 ballot
       *[other] vote no. { $vote }, { $ballots } ballots
      }
  }

# The last reading

amending-do-last-reading = Open the last reading
    .then = Amendments changed the text: it is read once more, for coherence alone, before the call.
amending-last-reading = Open the last reading
    .lead = Amendments changed the text: it is read once more before the call, for three working days.
    .send = Open the last reading
    .then = Until { $until } the pen makes the text coherent, and nothing else changes; then the call can open.
amending-coherence = Make the text coherent
    .lead = An agreement, a repetition, a reference: nothing that changes what the text says.
    .send = Make it so
    .then = The change is marked in the history; numbers, addressees, deadlines, definitions and verbs of duty are not touched.
amending-coherence-of = Make coherent: { $passage }
amending-passage = { $passage }: { $words }
amending-no-last-reading = No last reading is owed.
    .why = It follows amendments that changed the text since the last call.
    .instead = Open the call for positions.
amending-last-reading-first = The last reading comes first.
    .why = Amendments changed the text since it was last put to the members.
    .instead = Open the last reading; the call can open three working days later.
amending-last-reading-goes-on = The last reading goes on until { $closes }.
    .why = Everybody may read the whole text once more before it is put to the members.
    .instead = Open the call then.
amending-not-last-reading = The text is not in its last reading.
    .why = Edits of coherence are made then.
    .instead = See the opinion’s page for what can be done now.
amending-last-reading-over = The last reading ended on { $closed }.
    .why = The text does not change any more before the call.
    .instead = Open the call for positions.
amending-is-substance = This change touches what the text says.
    .why = Numbers, addressees, deadlines, definitions and verbs of duty are substance, and the last reading is for coherence.
    .instead = Leave it, and raise it as an objection or a reservation in the call.

# What awaits

amending-awaits-pen = { $count ->
    [one] One amendment to { $opinion } awaits your decision.
   *[other] { $count } amendments to { $opinion } await your decision.
  }
    .do = Decide
    .otherwise = The call for positions cannot open.
amending-awaits-vote = A vote on amendments to { $opinion } awaits your ballot.
    .do = Vote
    .otherwise = The vote is decided without { $member }.
amending-awaited-vote = Amendments are put to the vote: the text is written on once they are decided
