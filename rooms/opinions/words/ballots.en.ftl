# Annulling a vote

ballots-annul = Propose to annul the vote
    .lead = Two members of the vote, of different organisations and groups, must confirm it. Its tallies are then withdrawn everywhere, the record keeps everything, and another call opens at once.
    .send = Propose the annulment
    .then = The proposal and its reasons are public, among the host’s acts.
ballots-annul-reasons = Reasons for the annulment
    .help = As everybody will read them.
ballots-annul-typed = Type the opinion’s number, { $number }, to confirm
    .help = So that no other opinion is annulled by mistake.
ballots-annul-typed-otherwise = This is not the number of this opinion: read again which vote it is about.
ballots-confirm-annulment = Confirm that the vote is annulled
    .lead = The secretariat proposes to annul this vote. Once two members of different organisations and groups have confirmed it, its tallies are withdrawn everywhere and another call opens.
    .send = Confirm in the name of { $member }
    .then = The confirmation is public and cannot be taken back.
ballots-annulment-confirmed = Confirmed by
ballots-annulment-nobody = nobody yet
ballots-annulment-proposed = The annulment of this vote is proposed already.
    .why = One proposal is open at a time.
    .instead = Two members of different organisations and groups can confirm it.
ballots-no-annulment-proposed = No annulment of this vote is proposed.
    .why = The secretariat proposes, two members confirm.
    .instead = Tell the secretariat what would justify annulling it.
ballots-annulment-too-close = { $other } confirmed already, and your organisation is linked with it or of the same group.
    .why = An annulment is confirmed by two different organisations, of two different groups.
    .instead = A member of another group can confirm.
ballots-nothing-to-annul = There is no vote to annul. { opinions-stands }
    .why = A vote can be annulled while it is open or, once closed, until the publication.
    .instead = Follow the opinion on its page.
ballots-another-vote = Another vote took place since you read this page.
    .why = One annuls only the vote that one has before one’s eyes.
    .instead = Load the opinion’s page again, then start over.
ballots-do-annul = Propose to annul the vote
    .then = Two members will have to confirm it.
ballots-do-confirm-annulment = Confirm that the vote is annulled
    .then = The secretariat proposes it; its tallies would be withdrawn and another call would open.
ballots-awaits-annulment = { $opinion }: the secretariat proposes to annul the vote
    .do = Read why and confirm
    .otherwise = Without two confirmations the vote stays what it is.
ballots-done-annulment-proposed = The annulment is proposed
    .next = Two members of different organisations and groups must confirm it; their delegates see it on their desk.
ballots-done-annulment-confirmed = Your confirmation is recorded
    .next = With the second one the vote is annulled and another call opens.
ballots-annulment-is-proposed = The secretariat proposes to annul this vote, { $at }
ballots-annulment-needs = Two members of different organisations and groups must confirm it.
ballots-annulment-confirmed-by = Confirmed by { $members }; a member of another organisation and group is missing.
ballots-ballot-annulled = A ballot on this opinion was annulled, { $at }
ballots-call-annulled = A call on this opinion was annulled, { $at }
ballots-annulled-interest = { $member } had spoken in spite of an interest that was not declared, and without its position the outcome could be another.
ballots-annulled-then = Its tallies are withdrawn; what was entered in the record stays there.

# Interests that were not declared

ballots-challenges = Challenges for an interest
ballots-challenge = Challenge a member for an interest
    .lead = A member that has an interest in the question takes no part in the vote. The other members judge the challenge within five working days.
    .send = Challenge in the name of { $member }
    .then = The challenge, its reasons and the name of your organisation are public; the member is told.
ballots-challenge-member = The member
ballots-challenge-by = Challenged by
ballots-challenge-reasons = Which interest, and how you know
    .help = Facts, as everybody will read them.
ballots-challenged-not-in-electorate = This member does not vote on this opinion: choose one of the list.
ballots-challenge-oneself = It is your own organisation.
    .why = One challenges another member.
    .instead = Declare your organisation’s interest while nothing is said; afterwards, say that it takes no part.
ballots-stands-aside = { $member } takes no part in this vote already.
    .why = An interest was declared, or a challenge upheld.
    .instead = There is nothing more to do.
ballots-challenged-already = { $member } was challenged already in this vote.
    .why = A member is challenged once a vote.
    .instead = If the challenge is open, judge it.
ballots-no-challenge = Nobody can be challenged on this opinion. { opinions-stands }
    .why = A member is challenged from the admission to the end of the opinion.
    .instead = Follow the opinion on its page.
ballots-challenge-unknown = There is no such challenge.
    .why = The address names none.
    .instead = Find the challenges on the opinion’s page.
ballots-challenge-decided = The challenge is decided.
    .why = A decision is not taken back.
    .instead = What followed is on the opinion’s page.
ballots-challenge-ones-own = This challenge is of your own organisation: it can admit it, and not judge it.
    .why = Nobody judges its own cause.
    .instead = Admit it, or let the other members judge.
ballots-barred = An interest of your organisation was found during this vote: it takes no part.
    .why = A challenge was upheld.
    .instead = Reasons and counts are on the opinion’s page.
ballots-judge-challenge = Judge the challenge
    .send = Record the judgment of { $member }
    .then = It is public, with the name of your organisation; it can be changed until the decision.
ballots-judge-challenge-which = The challenge is
ballots-judge-challenge-founded = Founded: this member has an interest
ballots-judge-challenge-unfounded = Unfounded: it may take part
ballots-admit-challenge = Admit the interest of your organisation
    .send = Admit the interest of { $member }
    .then = The challenge is decided at once. Before the vote your organisation is recused; during it, it takes no part; afterwards the result is evaluated again without it.
ballots-awaits-judgment = { $opinion }: a challenge is to be judged
    .do = Judge
    .otherwise = More than half of those who judge decide, if two organisations at least find it founded.
ballots-awaits-admission = { $opinion }: { $member } is challenged for an interest
    .do = Read the challenge
    .otherwise = The other members decide at the deadline.
ballots-done-challenged = The challenge is recorded
    .next = The member is told, and the others judge.
ballots-done-challenge-judged = Your judgment is recorded
    .next = It is on this page, with the others.
ballots-do-challenge = Challenge a member for an interest
ballots-challenge-of = { $by } challenges { $member } for an interest
ballots-challenge-open = Founded for { $founded }, unfounded for { $unfounded }. To be judged
ballots-challenge-upheld = Upheld: founded for { $founded }, unfounded for { $unfounded }.
ballots-challenge-rejected = Rejected: founded for { $founded }, unfounded for { $unfounded }.
ballots-interest = { $member } had spoken in spite of an interest that was not declared; it was found { $at }
ballots-interest-same = Evaluated again without its position, whatever it was where positions are not named, the outcome is the same.

# Letters

ballots-letter-call-again = The vote on “{ $title }” was annulled: its tallies are withdrawn, and the reasons are on the opinion’s page. Another call is open until { $until }; what { $member } had said counts no more.

    { $needed } The form:
    .subject = { $opinion }: the vote is annulled, another call until { $until }
    .why = You receive this mail because you represent { $member }, which votes on this opinion, and a deadline runs.
ballots-letter-challenged = { $by } challenges { $member } for an interest in “{ $title }”:

    { $reasons }

    The other members judge this challenge until { $until }. Your organisation can admit it:
    .subject = { $opinion }: { $member } is challenged for an interest
    .why = You receive this mail because you represent { $member }, and a deadline runs.
ballots-letter-challenge-decided = The challenge of { $member } on “{ $title }” is { $upheld ->
        [yes] upheld
       *[no] rejected
    }: founded for { $founded }, unfounded for { $unfounded }. What follows is on the opinion’s page:
    .subject = { $opinion }: the challenge is decided
    .why = You receive this mail because you represent { $member }, which was challenged.
ballots-letter-withdrawn = On { $day }, { $council } put to { $addressee } what “{ $title }” recommended ({ $opinion }). The vote behind this opinion has just been annulled: the opinion is no longer published, its recommendations are withdrawn, and the link that you were given to answer serves no more. { $answered ->
        [yes] Your answers stay in the council’s record, and are no longer shown on the opinion’s page.
       *[no] You do not have to answer any more.
    } If the council adopts this text again, its recommendations will be put to you with a new deadline. The reasons for the annulment, and what follows, are here:
    .subject = { $opinion }: what the council recommended to { $addressee } is withdrawn
    .why = This mail is sent to you because the secretariat named you as the contact of { $addressee }, to which this opinion had been transmitted.

# History and road

opinions-act-annulment_proposed = The secretariat proposed to annul the vote.
opinions-act-annulment_confirmed = { $member } confirmed that the vote is annulled.
opinions-act-annulled = The vote was annulled.
opinions-act-challenged = { $member } was challenged for an interest.
opinions-act-challenge_judged = { $member } judged a challenge.
opinions-act-challenge_decided = The challenge of { $member } was decided.
opinions-act-interest_noted = An interest of { $member } was found after the vote; the outcome is the same.
opinions-event-annulled = the vote is annulled

# What members ask of a call

ballots-asked = What members ask
ballots-asked-reasons = Your reasons
    .help = They are public, with the name of your organisation.
ballots-asked-extension = { $member } asks that the call be extended. { $reasons }
ballots-asked-ballot = { $member } asks for a ballot after the call. { $reasons }

# Who votes for a member

ballots-not-in-charge = { $person } is in charge of your organisation: that person takes its position.
    .why = One person at a time votes in a member’s name, so that no position replaces another by surprise.
    .instead = Speak with that person, or say on your desk that you are in charge.

# Ballots received in writing, shows of hands, proxies

ballots-transcribe = Transcribe a ballot received in writing
    .lead = The secretariat transcribes what a member wrote to it; it never votes by its own decision. The member is told at once and may correct it until the closing.
    .send = Transcribe the ballot
    .then = It is marked “received in writing” and counted apart; the member receives what was entered.
ballots-transcribe-member = The member that sent it
ballots-transcribe-position = What it says
ballots-transcribe-letter = The words of the letter
    .help = As they were received; the member will read them.
ballots-transcribe-document = The letter itself
ballots-spoke-itself = { $member } took its position itself: nothing is entered in its place.
    .why = A transcribed ballot never replaces what a member said itself.
    .instead = Ask the member to change its position.
ballots-hands = Enter a show of hands
    .lead = Tick what each member showed at the meeting. Nothing counts until a member confirms it; whoever took its position already keeps it.
    .send = Enter the show of hands
    .then = A delegate of another organisation than the host must confirm it; each member is then told and may correct for two working days after the meeting.
ballots-hands-meeting = The meeting
ballots-hand-wrong = { $member } is ticked twice, does not vote, or supports with a reservation, which is said and not shown.
ballots-hands-once = A show of hands was confirmed already.
    .why = One is entered a vote.
    .instead = Each member corrects the position entered for it.
ballots-hands-too-late = The time to correct what would be entered is over since { $until }.
    .why = A show of hands is entered while members can still correct it.
    .instead = Each member takes its position itself.
ballots-no-hands = No show of hands awaits a confirmation.
    .why = The secretariat enters it first.
    .instead = Speak with the secretariat.
ballots-hands-own-entry = You are of the secretariat: another organisation confirms what it entered.
    .why = Nobody confirms its own entry.
    .instead = Ask a delegate who was at the meeting.
ballots-hands-changed = The secretariat corrected the entry since you read it.
    .why = One confirms only what one has before one’s eyes.
    .instead = Load the page again, then read once more.
ballots-confirm-hands = Confirm a show of hands
    .lead = This is what the secretariat entered. Confirm if it is what you saw at the meeting.
    .send = Confirm in the name of { $member }
    .then = The positions are recorded, marked “by a show of hands”; each member is told and may correct its own.
ballots-do-transcribe = Transcribe a ballot received in writing
    .then = It is marked and counted apart.
ballots-do-hands = Enter a show of hands
    .then = A member will have to confirm it.
ballots-do-confirm-hands = Confirm a show of hands
    .then = The positions entered are then recorded.
ballots-awaits-hands = { $opinion }: a show of hands is to be confirmed
    .do = Read and confirm
    .otherwise = Without a confirmation it does not count.
ballots-awaits-check = { $opinion }: a position was entered for { $member }
    .do = Read it, and correct it if need be
    .otherwise = It counts as it was entered.
ballots-done-transcribed = The ballot is transcribed
    .next = The member is told.
ballots-done-hands-entered = The show of hands is entered
    .next = A member must confirm it; until then it does not count.
ballots-done-hands-confirmed = The show of hands is confirmed
    .next = Each member is told what was entered for it.
ballots-way = How it came
ballots-way-own = Taken by your organisation.
    .short = by the member
ballots-way-writing = Received in writing, and transcribed by the secretariat.
    .short = received in writing
ballots-way-hands = Shown by hand at a meeting, and confirmed by a member.
    .short = by a show of hands
ballots-way-proxy = Taken by proxy.
    .short = by proxy
ballots-apart = Of these positions: { $writing } received in writing, { $hands } by a show of hands, { $proxy } by proxy.
ballots-proxy = Give another member your proxy
    .lead = A member that will not be able to vote does so by another. The proxy is public, is given before the vote opens, and can be revoked until then.
    .send = Give the proxy of { $member }
    .then = It is public; once the vote is open, the other member votes for yours.
ballots-proxy-to = The member that will vote for yours
ballots-proxy-back = Revoke the proxy
    .send = Revoke the proxy given to { $member }
    .then = Your organisation votes itself.
ballots-cast-by-proxy = Vote by proxy
    .send = Record the position of { $member }
    .then = It is marked “by proxy” and counted apart; the member receives the receipt.
ballots-cast-by-proxy-for = The position of { $member }, by proxy
ballots-no-proxies = The standing orders of this opinion provide for no proxies.
    .why = They do not allow them.
    .instead = Another person of your organisation can be put in charge.
ballots-proxy-to-nobody = This member does not vote on this opinion, or it is yours: choose another.
ballots-proxy-taken = { $member } holds the proxy of another already, or gave its own: choose another.
ballots-proxy-held = Your organisation holds the proxy of another member already.
    .why = A proxy is not passed on.
    .instead = Ask the other member to revoke its own.
ballots-proxy-too-late = A proxy is no longer given nor revoked. { opinions-stands }
    .why = It is declared before the vote opens.
    .instead = Another person of your organisation can be put in charge.
ballots-no-proxy-given = Your organisation gave no proxy.
    .why = There is nothing to revoke.
    .instead = You can give one.
ballots-holds-no-proxy = Your organisation does not hold the proxy of this member.
    .why = A proxy is given before the vote opens.
    .instead = This member takes its position itself.
ballots-gave-proxy = Your organisation gave its proxy to { $member }, which votes for it.
    .why = A proxy can be revoked until the vote opens.
    .instead = Speak with this member.
ballots-do-proxy = Give or revoke a proxy
    .then = It is public.
ballots-do-cast-by-proxy = Vote by proxy
    .then = The position is marked “by proxy”.
ballots-awaits-proxy = { $opinion }: you hold the proxy of another member
    .do = Vote for it
    .otherwise = Its silence is shown as silence.
ballots-done-proxy-given = The proxy is given
    .next = It is on this page, and can be revoked until the vote opens.
ballots-done-proxy-revoked = The proxy is revoked
    .next = Your organisation votes itself.
ballots-done-cast-by-proxy = The position is recorded
    .next = The member receives the receipt.
ballots-proxies = Proxies
ballots-proxy-of = { $member } gave its proxy to { $to }.
ballots-letter-entered = A position was entered for { $member } on “{ $title }”: { $position }. { $way ->
        [writing] The secretariat transcribed it from a letter.
       *[hands] It was shown by hand at a meeting, entered by the secretariat and confirmed by another member.
    } Read it; you can correct it until { $until }:
    .subject = { $opinion }: a position was entered for { $member }
    .why = You receive this mail because you represent { $member }, and a deadline to correct it runs.
opinions-act-hands_entered = The secretariat entered a show of hands.
opinions-act-hands_confirmed = { $member } confirmed a show of hands.
opinions-act-proxy_given = { $member } gave its proxy.
opinions-act-proxy_revoked = { $member } revoked its proxy.
