# What follows the publication of an opinion: addressees, answers, follow-up

# The list of all that was recommended

answers-recommendations = What became of the recommendations
    .lead = All that the council recommended, to whom, what was answered, and where the doing of it stands.
answers-latest = What became of the last recommendations
answers-all-recommendations = All recommendations
answers-feed = { $council }: what became of the recommendations
answers-none-recommended = The council has not published a recommendation yet. They will appear here, each with the answer of its addressee.
answers-none-found = No recommendation is as chosen.
answers-rows = { $count ->
    [one] One line
   *[other] { $count } lines
  }, one for each recommendation and addressee.
answers-filter = Show
answers-filter-none = Show all
answers-filter-any = All
answers-filter-answer = Answer
answers-filter-progress = Follow-up
answers-filter-addressee = Addressee
answers-answered-on = answered on { $day }
answers-awaited-by = until { $until }

answers-standing-not_put = put to nobody
answers-standing-awaited = answer awaited
answers-standing-no_answer = no answer by the deadline
answers-standing-accepted = accepted
answers-standing-accepted_in_part = accepted in part
answers-standing-refused = refused
answers-standing-already_done = already done
answers-standing-not_ours = somebody else’s
answers-standing-no_position_yet = no position yet
answers-count-awaited = { $count ->
    [one] one answer awaited
   *[other] { $count } answers awaited
}
answers-count-no_answer = { $count ->
    [one] one without answer by the deadline
   *[other] { $count } without answer by the deadline
}
answers-count-accepted = { $count ->
    [one] one accepted
   *[other] { $count } accepted
}
answers-count-accepted_in_part = { $count ->
    [one] one accepted in part
   *[other] { $count } accepted in part
}
answers-count-refused = { $count ->
    [one] one refused
   *[other] { $count } refused
}
answers-count-already_done = { $count ->
    [one] one done already
   *[other] { $count } done already
}
answers-count-not_ours = { $count ->
    [one] one that is somebody else’s
   *[other] { $count } that are somebody else’s
}
answers-count-no_position_yet = { $count ->
    [one] one without a position yet
   *[other] { $count } without a position yet
}
answers-summary = Recommendations: { $counts }.
answers-dated = { $answer }, { $day }
answers-late = { $answer }, { $day }, after the deadline

answers-progress = Where does it stand?
answers-progress-not_started = not started
answers-progress-under_way = under way
answers-progress-done = done
answers-progress-dropped = dropped
answers-contested = { $progress }, which a rapporteur contests

# What the secretariat does, from the record

answers-host = What the secretariat does
    .lead = Each act of the secretariat on opinions, with its reasons, newest first. The secretariat organises, it never votes.
answers-host-none = The secretariat has done nothing yet. Its acts will appear here, with their reasons.
answers-host-feed = { $council }: acts of the secretariat
answers-host-transcribed = The secretariat transcribed an answer received by letter.
answers-host-orders = The secretariat set the standing orders, which the council has not voted yet.

# On the page of an opinion

answers-fate = What became of it
answers-asked-on = Asked on { $day }.
answers-review-on = The council looks again on { $review }; the follow-up lasts until { $end }.
answers-closed-settled = Follow-up ended on { $day }: everything is done or dropped.
answers-closed-time = Follow-up ended on { $day }, when its time was over.
answers-closed-unattended = The follow-up ended by itself on { $day }: its time was over, and nobody wrote a closing note.
answers-step-transmitted = Put to addressees
answers-step-answered = Answered
answers-step-followed = Followed up

opinions-act-addressee_asked = Recommendations were put to an addressee.
opinions-act-link_given = An addressee was sent a link to answer.
opinions-act-contact_changed = The contact of an addressee changed.
opinions-act-addressee_named = An addressee was named.
opinions-act-addressees_forgotten = The addressees that were named were taken back.
opinions-act-transmitted = The opinion was put to its addressees.
opinions-act-answer_given = An addressee answered a recommendation.
opinions-act-partly_answered = A first answer came.
opinions-act-all_answered = All answers came.
opinions-act-progress_reported = Where a recommendation stands was reported.
opinions-act-progress_judged = { $member } spoke on where a recommendation stands.
opinions-act-followed_up = The follow-up began.
opinions-act-follow_up_closed = The follow-up ended.
opinions-event-transmitted = is put to its addressees
opinions-event-partly_answered = a first answer comes
opinions-event-all_answered = the last answer comes
opinions-event-followed_up = a first progress is reported
opinions-event-follow_up_closed = the follow-up ends

# The page of an addressee

answers-addressee = { $addressee }
    .lead = What was recommended to it, what was answered, and where the doing of it stands.
answers-after-deadline = after the deadline
answers-looks-again = looks again on { $day }
answers-is-of = the business of: { $whose }
answers-from-letter = transcribed by the secretariat from a letter of { $day }
answers-read-letter = the letter
answers-reported = { $progress } since { $since }; reported on { $day } by { $by }
answers-by-rapporteur = { $member }, rapporteur
answers-by-addressee = the addressee
answers-judged-confirmed = { $member } confirms it ({ $day }).
answers-judged-contested = { $member } contests it ({ $day }): { $reasons }
answers-do-transcribe = Transcribe an answer received by letter
answers-do-judge = Confirm or contest
answers-do-report-self = Report where the recommendation stands
answers-ask-link = Do you answer for { $addressee }?
    .send = Get a link to answer
    .then = It goes to the address that the secretariat knows, at most once an hour. No account is needed.

# The link of an addressee

answers-link = Answer the council in the name of { $addressee }
    .lead = Each recommendation is answered by itself, in a minute. Nothing is recorded until you send it.
answers-link-notes = Your answers are public as soon as they are sent, in your organisation’s name. You may change them with this link while it is good; former ones stay readable with their date.
answers-read-opinion = Read the opinion
answers-do-answer = Answer recommendation { $number }
answers-do-change = Change the answer to recommendation { $number }
answers-do-report = Say where recommendation { $number } stands
answers-answer = Answer of { $addressee }
answers-which = Which answer?
answers-choose-accepted = Accepted
    .help = It will be done.
answers-choose-accepted_in_part = Accepted in part
    .help = A part will be done: you will say which.
answers-choose-refused = Refused
    .help = It will not be done: you will say why.
answers-choose-already_done = Already done
    .help = What is recommended exists already.
answers-choose-not_ours = Somebody else’s
    .help = Another must answer: you will say who.
answers-choose-no_position_yet = No position yet
    .help = You will say when you look again; the council reminds you on that day.
answers-other-answer = Choose another answer
answers-reasons = Why?
answers-reasons-part = Which part, and why not the rest?
answers-reasons-done = Where can it be seen?
answers-reasons-more = What you want to add
answers-whose = Whose is it?
    .help = The organisation or service that should answer.
answers-again = When will you look again?
    .help = A date to come, within two years. For example 27/10/2027.
answers-signatory = Who signs?
    .help = Name and function. The name stays unknown to the public unless you make it public below.
answers-name-public = Make the name of who signs public
answers-send = Answer
    .send = Send: { $answer }
    .then = The answer is public at once.
answers-report = Where the recommendation stands
    .send = Record
    .then = It is public at once. The opinion’s rapporteurs may confirm or contest it; both are shown.
answers-since = Since when?
    .help = For example 27/10/2026.
answers-evidence = What shows it?
    .help = An address, a document, an explanation. Needed when it is done or dropped.
answers-verdict = Confirm or contest
    .send = Record
    .then = It is public at once, in your organisation’s name, beside what was reported.
answers-verdict-which = Is what was reported right?
answers-verdict-confirmed = Yes, I confirm it
answers-verdict-contested = No, I contest it
answers-verdict-reasons = Why?
    .help = Needed if you contest it.

# What the secretariat does

answers-to = To: { $addressee }
answers-to-help = { $count ->
    [one] Recommendation { $recommendations }.
   *[other] Recommendations { $recommendations }.
  } An address, or “First Last <address>”. Empty: nothing is asked of it for now.
answers-transmit = Put recommendations to an addressee
    .lead = The addressee gets a link with which it answers without an account.
    .send = Put to it
    .then = A mail leaves at once; the answer is awaited within { $days } days.
answers-transmit-name = Addressee
    .help = The organisation or service, as it will be named in public.
answers-transmit-which = Which recommendations?
answers-contact-name = Whom to write to
answers-contact-email = Mail address
answers-contact = Write to another contact
    .lead = Links sent before will be good no more. Name and address are never published.
    .send = Record and send a new link
    .then = A mail leaves at once to the new address.
answers-transcribe = Transcribe an answer received by letter
    .lead = The letter is attached; the page says that the secretariat transcribed it.
    .send = Record the answer of { $addressee }
    .then = It is public at once.
answers-letter = The letter
answers-letter-help = PDF, PNG or JPEG, at most { $most } MiB. To be chosen again if the form comes back.
answers-letter-dated = Date of the letter
answers-letter-signatory = Who signed it?
answers-letter-public = Everybody may read the letter (otherwise: members and secretariat)
answers-close = End the follow-up
    .lead = Nothing can be reported afterwards. Everything stays readable.
    .send = End the follow-up
    .then = It is public at once, and final.
answers-note = Closing note
    .help = What was done, what remains.
answers-do-transmit = Put recommendations to an addressee
    .then = The addressee gets a link and answers without an account.
answers-do-judge-first = Confirm or contest what is reported
    .then = Both are shown, one beside the other.
answers-do-close = End the follow-up
    .then = Nothing can be reported afterwards.
answers-awaits-transmit = { $opinion }: some recommendations were put to nobody.
    .do = Put them to somebody
    .otherwise = Nobody will answer them.
answers-awaits-judge = { $opinion }: an addressee reports where a recommendation stands.
    .do = Confirm or contest
    .otherwise = What is reported is shown without your word.
answers-awaits-close = { $opinion }: the follow-up can end.
    .do = End it
    .otherwise = It ends by itself, without a note.

answers-done-transmitted = The recommendations are put to their addressee.
    .next = The mail has left. The page of the opinion says what is awaited, and until when.
answers-done-link-asked = If a link could leave, it has left.
    .next = Look at the mailbox of the person that the secretariat knows. A link leaves at most once an hour.
answers-done-contact-changed = The contact has changed.
    .next = A new link has left; former ones are good no more.
answers-done-answer-given = Your answer is recorded and public.
    .next = This link lets you change it while it is good.
answers-done-transcribed = The answer is transcribed.
    .next = It is public, with the date of the letter.
answers-done-reported = Where the recommendation stands is recorded.
    .next = It is public. Rapporteurs may confirm or contest it.
answers-done-judged = It is recorded.
    .next = What you say of it is shown beside what was reported.
answers-done-follow-up-closed = The follow-up has ended.
    .next = Everything stays readable.

# Letters

answers-letter-greeting = Hello,
answers-letter-transmission = “{ $title }” is published ({ $opinion }). { $council } puts to { $addressee } { $count ->
    [one] recommendation { $recommendations }
   *[other] recommendations { $recommendations }
  } and awaits an answer until { $until }. You answer here, without an account, one recommendation after the other:
    .subject = { $opinion }: what the council recommends to { $addressee }
    .why = You get this mail because the secretariat named you as the contact of { $addressee }.
answers-letter-reminder = { $unanswered ->
    [one] One recommendation
   *[other] { $unanswered } recommendations
  } of “{ $title }” ({ $opinion }) still await the answer of { $addressee }. The time to answer ends on { $until }; from then on the page says “no answer by the deadline”. You answer here:
    .subject = { $opinion }: answer awaited until { $until }
    .why = This mail leaves once, before the end of the time to answer.
answers-letter-deadline = The time to answer “{ $title }” ({ $opinion }) ended on { $until }. The public page says “no answer by the deadline” for { $unanswered ->
    [one] one recommendation
   *[other] { $unanswered } recommendations
  }. A late answer is still possible, with its date:
    .subject = { $opinion }: the time to answer is over
    .why = This mail leaves once, at the end of the time to answer.
answers-letter-look_again = { $addressee } had no position yet on “{ $title }” ({ $opinion }), and looks again today. You answer here:
    .subject = { $opinion }: the date on which { $addressee } looks again
    .why = This mail leaves on the date that you chose.
answers-letter-review = The council looks again at “{ $title }” ({ $opinion }). Where do the recommendations put to { $addressee } stand? You say it here:
    .subject = { $opinion }: where do the recommendations stand?
    .why = This mail leaves once, on the date announced at the publication.
answers-letter-asked = Somebody asked for a link to answer “{ $title }” ({ $opinion }) in the name of { $addressee }:
    .subject = { $opinion }: your link to answer
    .why = If it was not you, do nothing: nobody else got this link.
answers-letter-new_contact = The secretariat named you as the contact of { $addressee } for “{ $title }” ({ $opinion }). You answer here, without an account:
    .subject = { $opinion }: what the council recommends to { $addressee }
    .why = Links sent to the former contact are good no more.
answers-letter-link = This link is good until { $good }. Whoever holds it answers in the name of { $addressee }: pass it on to none but who must answer.
answers-letter-no-link = On this page, a button sends you a link to answer.
answers-letter-answer = { $addressee } answered a recommendation of “{ $title }”: { $answer }. All answers are here:
    .subject = { $opinion }: { $addressee } answered
    .why = This mail goes to the secretariat for each answer that comes by a link.

# Embedding

answers-embed = Embed this opinion in another page
    .help = Copy this line. It shows the title, the result and what became of it, and tracks nobody.

# Refusals

answers-not-published = This opinion is not published.
    .why = Only a published opinion is embedded elsewhere.
    .instead = Read it on its page.

answers-link-over = This link is good no more.
    .why = A link is good for a time, for one addressee, and ends when the contact changes.
    .instead = Ask for another on the page of the addressee: { $address }.
answers-no-such-link = This link is not good, or no more.
    .why = A link is good for a time, for one addressee, and ends when the contact changes.
    .instead = Find the opinion in the list: the page of the addressee sends a new link.
answers-no-such-letter = There is no such letter, or it is not public.
    .why = A letter is read by all if it was attached as public, otherwise by members.
    .instead = Sign in if you speak for a member.
answers-not-transmitted = This opinion was put to no addressee.
    .why = What is answered is an opinion that was put to addressees.
    .instead = Wait until it is.
answers-follow-up-closed = The follow-up of this opinion has ended.
    .why = After its end nothing more is reported; everything stays readable.
    .instead = Write to the secretariat: a new question can be put to the council.
answers-addressee-unknown = There is no such addressee.
    .why = No recommendation of this opinion was put to it.
    .instead = Choose one on the page of the opinion.
answers-not-put = This recommendation was not put to this addressee.
    .why = Each addressee answers what was put to it.
    .instead = Choose one of the recommendations of its page.
answers-publication-planned = The publication is planned already.
    .why = Addressees are asked with it.
    .instead = Undo the publication to change them, or add some afterwards.
answers-all-answered = All answers came.
    .why = An addressee is added while answers are awaited.
    .instead = Put a new question to the council.
answers-not-to-transmit = This opinion is not to be put to addressees now.
    .why = Addressees are named with the publication, or after it.
    .instead = Wait until the opinion is adopted.
answers-nobody-named = Name at least one addressee.
answers-too-many = At most { $most } addressees at a time.
answers-no-recommendation = Choose at least one recommendation of the opinion.
answers-not-an-email = This is no mail address. For example: first.last@example.org
answers-again-out-of-bounds = Choose a date to come, within two years.
answers-letter-too-large = The letter is too large: at most { $most } KiB.
answers-letter-of-another-kind = Only PDF, PNG and JPEG are kept.
answers-not-a-rapporteur = Your organisation is not charged with this opinion.
    .why = The pen and the reader of an opinion follow what becomes of it.
    .instead = Write to one of them: the page of the opinion names them.
answers-nothing-reported = Nothing was reported.
    .why = What was reported is confirmed or contested.
    .instead = Report yourself where the recommendation stands.
answers-own-report = This is your own report.
    .why = Another rapporteur confirms or contests it.
    .instead = Make a new one if it changed.
answers-follow-up-open = The follow-up is not over.
    .why = It ends when everything is done or dropped and nothing contested, or after { $end }.
    .instead = Report what is done or dropped.
