# Joined questions, appeals against a refusal

referral-do-join = Join to another question
    .then = Where the same question is asked twice.
referral-join = Join this question to another
    .lead = The same question asked twice is one: its authors become authors of the other, and its page says where it went. This can be undone.
    .send = Join the two questions
    .then = The authors of both questions are told, with the reason. The act is public.
referral-join-into = Question to join it to
referral-join-none = Choose
referral-join-reasons = Reason
    .help = In what it is the same question. It is public.
referral-do-part = Undo the joining
    .then = The question goes its own way again.
referral-part = Part this question
    .lead = The question goes its own way again and looks for sponsors for the time that it had left. Its authors are authors of the other no more.
    .send = Part the two questions
    .then = Its authors are told.
referral-joined-to = This question is joined to referral no. { $number }
referral-joined-follow = Read on: “{ $title }”
referral-joined-from = Questions joined to this one
referral-joined-one = Referral no. { $number }: { $title }

referral-do-appeal = Ask that the formation vote, in the name of { $member }
    .then = An appeal: enough organisations must ask within the time.
referral-appeal = Appeal against this refusal
    .lead = If enough organisations ask within the time, the formation votes: by the majority of those who express themselves it takes the question up or lets its refusal stand.
    .send = Ask for the vote in the name of { $member }
    .then = What you ask is public and cannot be withdrawn.
referral-appeal-reasons = Why
    .help = What the formation should consider again. It is public.
referral-appeal-title = Appeal against this refusal
referral-appeal-needed = Needed
referral-appeal-by = { $count ->
    [one] one organisation
   *[other] { $count } organisations, affiliated ones counting as one
  }
referral-appeal-until = Until
referral-appeal-asked = Asked by
referral-appeal-nobody = nobody yet
referral-appeal-open = { $needed ->
    [one] One organisation of the formation may ask for a vote
   *[other] { $needed } organisations of the formation may ask for a vote
  }, until { $until }.
referral-appeal-asking = { $member }: { $reasons }
referral-appeal-asking-bare = { $member }
referral-appeal-voting = The formation votes until { $closes }: { $voted } of { $electors } have voted. Counts are published at the end.
referral-appeal-result = To take the question up: { $admit }; to let the refusal stand: { $refuse }; abstentions: { $abstain }; without answer: { $silent }.
referral-appeal-upheld = The formation took the question up, which needs no sponsor any more: the secretariat admits it.
referral-appeal-refused = The refusal stands.
referral-appeal-over = The vote on this appeal ended on { $closed }.
    .why = A vote has an end, the same for everybody.
    .instead = The result is on the question’s page.

referral-do-vote = Vote on the appeal, in the name of { $member }
    .then = Does the formation take the question up?
referral-vote = Vote on the appeal
    .lead = The majority of those who express themselves decides. Your vote can be changed until the end; counts alone are published.
    .send = Vote in the name of { $member }
    .then = The vote stays sealed.
referral-vote-yours = Your vote
referral-vote-admit = Take the question up
    .means = It needs no sponsor any more, and the secretariat admits it.
referral-vote-refuse = Let the refusal stand
    .means = The question stays declined; it may be asked again.
referral-vote-abstain = Abstain
    .means = Neither yes nor no: it does not count for the majority.
referral-awaits-vote = An appeal is open: { $opinion }. Vote in the name of { $member }.
    .do = Vote
    .otherwise = Your silence is shown as silence.

referral-others-joined = Other questions are joined to this one.
    .why = A question to which others are joined is not joined in its turn.
    .instead = Part the others first, then join each.
referral-join-unknown = Choose another question.
referral-join-another-formation = This question is put to another formation.
referral-join-too-late = This question is not being prepared any more: its text was put to the call, or it ended.
referral-not-joined = This question is joined to no other.
    .why = Only a joined question can be parted.
    .instead = See its page for what is possible now.
referral-part-too-late = It is too late to part these questions.
    .why = The text of the other question was put to the call, or it ended; its authors are fixed.
    .instead = The question may be asked again.
referral-not-declined = This question is not declined.
    .why = An appeal is made against the refusal of a question by the formation.
    .instead = See its page for what is possible now.
referral-no-appeal-without-sponsors = This refusal is not the formation’s.
    .why = The question was declined by itself, without enough sponsors in time: there is no decision to appeal against.
    .instead = Ask it again, with new sponsors.
referral-appealed-already = The formation votes or voted on this refusal.
    .why = A refusal is appealed against once.
    .instead = The vote and its result are on the question’s page.
referral-appeal-too-late = The time to appeal ended on { $until }.
    .why = An appeal is asked for within ten working days of the refusal.
    .instead = The question may be asked again.
referral-not-in-appeal = Your organisation does not vote on this appeal.
    .why = Those vote who had a vote in the formation when the vote was opened.
    .instead = You can follow the vote on the question’s page.
referral-no-appeal-vote = No vote on an appeal is open.
    .why = The vote opens when enough organisations asked for it, and closes at its end.
    .instead = See the question’s page.
referral-upheld = The formation took this question up on appeal.
    .why = It voted, by the majority of those who expressed themselves; that vote is not gone around.
    .instead = Admit the question.

acting-letter-joined = The same question had been asked twice: “{ $title }” is joined to “{ $into }”. The authors of one are also those of the other. The reason:

    { $reasons }

    The question that goes on: { $address }

    The joined question:
    .subject = { $opinion } joined to another: { $title }
    .why = You receive this mail because you represent { $member }, which asked or sponsored one of the two questions.
acting-letter-parted = The question “{ $title }” is joined to no other any more: it looks for sponsors again, until { $until }. Its page:
    .subject = { $opinion } goes its own way again: { $title }
    .why = You receive this mail because you represent { $member }, which asked the question.
acting-letter-appeal-opened = The formation had declined the question “{ $title }”. Enough organisations ask that it vote: does it take the question up, or does its refusal stand? The vote lasts until { $until }, here:
    .subject = { $opinion }, appeal: vote until { $until }
    .why = You receive this mail because you represent { $member }, which has a vote in the formation.
acting-letter-appeal-upheld = On appeal, the formation takes the question “{ $title }” up: { $admit } for it, { $refuse } to let the refusal stand, { $abstain } { $abstain ->
    [one] abstention
   *[other] abstentions
  }. It needs no sponsor any more; the secretariat admits it. Its page:
    .subject = { $opinion }, appeal upheld: { $title }
    .why = You receive this mail because you represent { $member }, which asked the question or for the vote.
acting-letter-appeal-refused = The formation’s refusal of the question “{ $title }” stands: { $refuse } to let it stand, { $admit } to take the question up, { $abstain } { $abstain ->
    [one] abstention
   *[other] abstentions
  }. It may be asked again. Its page:
    .subject = { $opinion }, refusal stands: { $title }
    .why = You receive this mail because you represent { $member }, which asked the question or for the vote.

acting-done-joined = The question is joined to the other.
    .next = The authors of both are told. It can be undone until the text is put to the call.
acting-done-parted = The two questions are parted.
    .next = This one looks for sponsors again.
acting-done-appealed = What you ask is recorded.
    .next = As soon as enough organisations asked, the formation votes.
acting-done-voted = Your vote is recorded.
    .next = It can be changed until the end of the vote.
