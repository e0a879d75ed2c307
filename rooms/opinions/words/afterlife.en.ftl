# Around and after the publication of an opinion: embargo, corrections

# The embargo

afterlife-embargo = The publication is planned
    .means = The result is public already. On that day the opinion leaves for its addressees, and its delays begin.
afterlife-do-embargo = Publish later, under embargo
    .then = Day and time are public; you can undo it until then.
afterlife-set-embargo = Publish this opinion under embargo
    .lead = The opinion is adopted and its result public; its publication waits for this day and time.
    .send = Plan the publication
    .then = Day and time are public at once. You can undo it until then.
afterlife-until = Day of the publication
afterlife-until-help = For example 12 March 2026. At the latest on { $latest }.
afterlife-time = Time
afterlife-time-help = For example 9:30, by the council's clocks ({ $zone }).
afterlife-forewarn = Tell the addressees before
    .help = A mail tells them the day of the publication and asks them to say nothing of it before.
afterlife-under-embargo = The opinion waits under embargo
    .told = The addressees who are named are told by mail; those whom you name until then will be told at once.
    .untold = The addressees will learn it at the publication.
afterlife-do-name = Name an addressee
afterlife-name =
    .send = Name this addressee
    .then = The opinion will be put to it at its publication, and its delay will begin then.
afterlife-embargo-too-soon = That is too soon: the publication is possible from { $soonest } on. To publish now, go back to the opinion and choose “Publish this opinion”.
afterlife-embargo-too-late = That is too far away: an embargo ends on { $latest } at the latest. Choose a nearer day, or wait before publishing.

# Corrections

afterlife-corrections = Corrections since the publication
afterlife-corrected-on = Text corrected on { $day }
    .means = Only the form changed: the result and its proof are about the version that was adopted.
afterlife-what-changed = What was corrected
afterlife-by-secretariat = the secretariat
afterlife-correction = { $at }, { $passage }, by { $by }.
afterlife-correction-contested = { $at }, { $passage }, by { $by }: { $member } said that it touches the substance, and the correction is withdrawn.
afterlife-contest-link = Say that this touches the substance
afterlife-became = “{ $was }” becomes “{ $is }”
afterlife-added = “{ $words }” is added
afterlife-removed = “{ $words }” is taken out
afterlife-line-corrected = Text corrected on { $day }: { $what }.
afterlife-brought-by-correction = corrected after the publication
afterlife-brought-by-contest = restored at the request of { $member }
afterlife-passage = { $passage }: { $words }
afterlife-do-correct = Correct a slip
afterlife-correct = Correct a slip
    .lead = Choose the passage. A correction changes the form alone; a definition is not corrected.
    .send = Correct this passage
    .then = The difference is public. Any member may say within two working days that it touches the substance, which withdraws it.
afterlife-correct-passage = Correct { $passage }
afterlife-contest = Say that this correction touches the substance
    .lead = Saying so is enough: the correction is withdrawn, and the former words come back.
    .send = Say so in the name of { $member }
    .then = It is public and cannot be taken back.
afterlife-is-substance = That is substance: a number, an addressee, a deadline, a definition, “must” or “may” are not corrected. A new opinion can say it.
afterlife-turns-the-sentence = A word that denies, restricts or joins the sentence changed: that is substance. A new opinion can say it.
afterlife-too-many-words = { $changed } words change, and a correction changes { $most } at the most: this is a new wording. A new opinion can propose it.
afterlife-not-published = This text is not published.
    .why = Slips of a published opinion are corrected; before, the pen writes its text.
    .instead = Go back to the opinion: its page says where it stands.
afterlife-correction-unknown = There is no such correction.
    .why = No correction of this opinion has this number.
    .instead = Choose one on the page of the opinion.
afterlife-correction-withdrawn = This correction is withdrawn already, at the request of { $member }.
    .why = One member is enough to say that it touches the substance.
    .instead = There is nothing to do: the former words are back.
afterlife-contest-over = The time is over: it ran until { $ended }.
    .why = A correction is contested within two working days, as a change of form is during the call.
    .instead = Put the question of an opinion that says otherwise to the council.
afterlife-passage-disputed = This passage is corrected no more: { $member } said that its correction touches the substance.
    .why = What members dispute is no slip.
    .instead = Put the question of an opinion that says otherwise to the council.
afterlife-passage-waits = This passage was corrected just now: its correction can still be contested until { $until }.
    .why = A correction made on top of another could not be told apart from it any more.
    .instead = Come back when that time is over, or correct another passage.

# What was just done

afterlife-done-embargo-set = The publication is planned.
    .next = Day and time are on the page of the opinion.
afterlife-done-named = The addressee is named.
    .next = The opinion will be put to it at its publication.
afterlife-done-corrected = The passage is corrected.
    .next = The difference is below, and in the feed of the opinion.
afterlife-done-correction-contested = The correction is withdrawn.
    .next = The former words are back.

# Mails

afterlife-letter-embargo = { $council } adopted “{ $title }” and will publish it on { $until }. { $count ->
        [one] Recommendation { $recommendations } is
       *[other] Recommendations { $recommendations } are
    } addressed to: { $addressee }. You are told before, under embargo: please neither announce nor comment the opinion before that moment. You will then receive the link to answer, and your delay will begin. The text:
    .subject = Under embargo until { $until }: { $opinion }
    .why = You receive this mail because the secretariat of { $council } named you as the contact of: { $addressee }.
afterlife-letter-undone = The publication of “{ $title }” by { $council }, of which you were told under embargo, is put off: the day that was announced holds no more. The embargo stays; you will be told of the publication. The opinion:
    .subject = { $opinion }: publication put off
    .why = You receive this mail because the secretariat of { $council } named you as the contact of: { $addressee }.
afterlife-letter-contested = { $by } said that the correction of “{ $title }” touches the substance. It is withdrawn, and the former words are back:
    .subject = { $opinion }: a correction is withdrawn
    .why = You receive this mail because you made this correction, or answer for it.

# The history

opinions-act-embargo_set = The publication was planned under embargo.
opinions-act-embargo_undone = The publication planned under embargo was undone.
opinions-act-text_corrected = A slip of the published text was corrected.
opinions-act-correction_contested = { $member } said that a correction touches the substance: it is withdrawn.

# What an opinion does to an earlier one

afterlife-replaced = Replaced by opinion { $number } on { $day }
afterlife-repealed = Repealed by opinion { $number } on { $day }
afterlife-line-replaced = Replaced by opinion { $number } on { $day }.
afterlife-line-repealed = Repealed by opinion { $number } on { $day }.
afterlife-state-replaced = replaced
afterlife-state-repealed = repealed
afterlife-replaces = Replaces opinion { $number }
afterlife-repeals = Repeals opinion { $number }
afterlife-would-replace = Will replace opinion { $number } if it is adopted and published
afterlife-would-repeal = Will repeal opinion { $number } if it is adopted and published
afterlife-found-nothing = Opinion { $number } did not stand any more when this one was published
afterlife-by-its-rule = It will be admitted with the rule that adopted that opinion: { $rule }.
afterlife-recommended-apart = Opinions replaced or repealed
afterlife-made-consequence = what it does to an earlier opinion changed
afterlife-do-overtake = Ask for an opinion that replaces or repeals it
afterlife-overtake = Replace or repeal this opinion
    .lead = The council decides it by a new opinion, which goes the same road, before the same formation and with the rule that adopted this one.
afterlife-ask-replace = Ask for an opinion that replaces it
afterlife-ask-repeal = Ask for an opinion that repeals it
afterlife-replacing-title = { $title } (new opinion)
afterlife-repealing-title = Repeal of opinion { $number }
afterlife-repealing-question = Should opinion { $number } be repealed?
afterlife-repealing-text = The council repeals its opinion { $number }, “{ $title }”.
afterlife-consequence = What it does to an earlier opinion
    .lead = What this opinion does to one already published is part of the text: members take their position on it.
    .send = Fix it
    .then = The text has a new version, and the page of the opinion says it.
afterlife-does = This opinion
afterlife-does-nothing = Changes no earlier opinion
afterlife-does-replace = Replaces an earlier opinion
    .means = When it is published, the earlier opinion stands no more; this one takes its place.
afterlife-does-repeal = Repeals an earlier opinion
    .means = When it is published, the earlier opinion stands no more; nothing takes its place.
afterlife-earlier = Which one
    .help = The published opinions of this formation that the same rule adopted and that still stand.
    .none = None
afterlife-which-earlier = Choose a published opinion.
afterlife-same-rule = This opinion touches one adopted by the rule “{ $rule }”: it is admitted with that rule. Choose it, or leave the rule proposed.
afterlife-other-rule = Opinion { $number } was adopted by the rule “{ $rule }”, and this one is admitted with “{ $own }”.
    .why = What undoes an opinion needs no less than what made it: the rule that adopted it.
    .instead = From the page of opinion { $number }, ask for an opinion that replaces or repeals it: it will be admitted with that rule.
afterlife-other-formation = Opinion { $number } is of another formation.
    .why = The formation that adopted an opinion is the one that replaces or repeals it.
    .instead = Put the question to that formation.
afterlife-stands-no-more = Opinion { $number } stands no more.
    .why = It was replaced or repealed already.
    .instead = Its page leads to the opinion that stands: choose that one, or none.
afterlife-nothing-to-overtake = That opinion is not published.
    .why = A published opinion is replaced or repealed; one under way is changed itself.
    .instead = Choose a published opinion, or none.
afterlife-owes-nothing = The opinion was replaced or repealed by opinion { $number }: nothing more is awaited.
    .why = The delays to answer stopped when that one was published.
    .instead = Read opinion { $number }: if it is addressed to you, you received a link to answer it.
afterlife-done-consequence = What it does to an earlier opinion is fixed.
    .next = It is part of the text, in a new version.
afterlife-letter-replaced = { $council } published opinion { $number }, which replaces “{ $title }”. The time you had to answer ({ $addressee }) stops: nothing more is awaited of you on the former opinion. If the new one is addressed to you, it reaches you apart. The former:
    .subject = { $opinion } is replaced: nothing more is awaited
    .why = You receive this mail because you answer for: { $addressee }, and a delay stops.
afterlife-letter-repealed = { $council } published opinion { $number }, which repeals “{ $title }”. The time you had to answer ({ $addressee }) stops: nothing more is awaited of you. The opinion repealed:
    .subject = { $opinion } is repealed: nothing more is awaited
    .why = You receive this mail because you answer for: { $addressee }, and a delay stops.
afterlife-letter-stands-again = The vote on opinion { $number } is annulled: “{ $title }”, which it had replaced or repealed, stands again. The time that you had left to answer ({ $addressee }) is given back, until { $until }. Ask for a link to answer from the page of the opinion:
    .subject = { $opinion } stands again: answer by { $until }
    .why = You receive this mail because you answer for: { $addressee }, and a delay runs.
opinions-act-consequence_fixed = What the opinion does to an earlier one was fixed.
opinions-act-replaced = The opinion was replaced by a later one.
opinions-act-repealed = The opinion was repealed by a later one.
opinions-act-stood_again = The opinion stands again: the vote on the one that had replaced or repealed it is annulled.
opinions-event-replaced = replaced by a later opinion, when that one is published
opinions-event-repealed = repealed by a later opinion, when that one is published
