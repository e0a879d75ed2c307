# The text through time: versions, differences, suggestions, definitions, import

drafting-versions = Versions of the text
    .lead = Every change makes a version, which keeps its address and can still be read.
drafting-no-version = The text has no version yet: it will have one as soon as the pen has written.
drafting-version = Version { $version }
drafting-version-title = Version { $version } of { $last }
drafting-version-made = Of { $at }: { $what }.
drafting-older-versions = Older versions
drafting-compare = Compare two versions
drafting-compare-from = From version
drafting-compare-to = To version
drafting-do-compare = See what differs
drafting-see-differences = what changed
drafting-see-differences-of = What changed in version { $version }
drafting-do-compare-with-last = Compare with the text as it stands
drafting-do-compare-with-former = See what changed
drafting-differences = From version { $from } to version { $to }
drafting-version-unknown = There is no such version.
    .why = A version has the number of the change that made it; the last one is { $last }.
    .instead = Choose one in the list of versions.

drafting-made-added = { $count ->
    [one] 1 passage added
   *[other] { $count } passages added
  }
drafting-made-worded = { $count ->
    [one] 1 passage changed
   *[other] { $count } passages changed
  }
drafting-made-moved = { $count ->
    [one] 1 passage moved
   *[other] { $count } passages moved
  }
drafting-made-removed = { $count ->
    [one] 1 passage taken out
   *[other] { $count } passages taken out
  }
drafting-made-retitled = title changed
drafting-words-added = { $count ->
    [one] 1 word added
   *[other] { $count } words added
  }
drafting-words-removed = { $count ->
    [one] 1 word removed
   *[other] { $count } words removed
  }
drafting-summary = In all: { $what }.
drafting-no-difference = These two texts say the same.
drafting-unchanged = { $count ->
    [one] 1 passage unchanged
   *[other] { $count } passages unchanged
  }
drafting-title-changed = Title:
drafting-diff-head = { $name }: { $what }
drafting-fate = { $fate ->
    [kept] words unchanged
    [worded] changed
    [added] added
   *[removed] taken out
  }
drafting-moved-from = moved (it was: { $from })
drafting-kind-changed = { $from } turned into { $to }
drafting-heading = Section heading
drafting-note = Note
drafting-passage = Passage
drafting-addressee = To whom:
drafting-due = By when:

# A passage, what is said of it and its history

drafting-passage-called = Passage “{ $words }”
drafting-named-passage = { $name }: { $words }
drafting-removed-passage = Passage taken out
drafting-as-it-stands = Its words
drafting-passage-removed = This passage is no longer in the text; its history can still be read.
drafting-refers-to = This passage refers to
drafting-used-in = This term is used in
drafting-cited-by = This passage is cited in
drafting-history = History of the passage
drafting-brought-by = Suggested by { $member }, accepted by the pen
drafting-brought-by-pen = Written by the pen
drafting-discuss = Discuss this passage
drafting-discussed = { $count ->
    [one] 1 exchange on this passage
   *[other] { $count } exchanges on this passage
  }
drafting-do-word = Change this passage
drafting-do-suggest = Suggest other words
drafting-do-comment = Comment on this passage
drafting-do-suggestions = { $count ->
    [one] Decide on one suggestion
   *[other] Decide on { $count } suggestions
  }
    .then = You see what each one changes; one press accepts it.

drafting-quote = The words you speak of
    .help = Optional: copy them as they stand in the text; the comment will follow them when the passage changes.
drafting-quote-not-there = These words are not in this passage: copy them as they stand, or leave this field empty.
drafting-quote-nowhere = These words are nowhere in the text: copy them as they stand, or leave this field empty.
drafting-quote-in-several = These words are in several passages: choose which one.
drafting-quote-of-no-block = Choose the passage whose words you quote.
drafting-quote-changed = (these words have changed since)

# Suggestions

drafting-suggestions = Suggestions
    .lead = Every organisation of the formation may suggest other words; the pen accepts, or says why not.
drafting-no-suggestion = Nobody has suggested anything yet. To do so, open a passage of the text.
drafting-open-suggestions = Awaiting the pen
drafting-settled-suggestions = Decided
drafting-suggestion = Suggestion by { $member }
drafting-suggestion-by = { $member }: { $fate }
drafting-suggestion-fate = { $fate ->
    [open] waiting
    [accepted] accepted
    [accepted_merged] accepted, joined with what had changed
    [declined] declined
   *[withdrawn] withdrawn
  }
drafting-suggestion-waits = Suggested on { $at }: the pen has not decided yet.
    .next = The call for positions does not open while a suggestion waits.
drafting-suggestion-behind = Suggested on { $at }: the passage has changed since.
    .next = Both texts are below, with a proposal that joins them; nothing is lost.
drafting-suggestion-gone = Suggested on { $at }: the passage has been taken out of the text since.
    .next = The pen may decline it and say why, or put the passage back.
drafting-suggestion-accepted = Accepted by the pen on { $at }.
drafting-suggestion-joined = Accepted by the pen on { $at }, joined with what had changed meanwhile.
drafting-suggestion-declined = Declined by the pen on { $at }.
drafting-suggestion-withdrawn = Withdrawn on { $at } by the organisation that made it.
drafting-made-version = The text moved to version { $version }.
drafting-why = Why
drafting-suggested-words = What would change
drafting-meanwhile = What changed meanwhile
drafting-both = Both together
drafting-reasons = Why this change
    .help = Optional; the pen and everybody read it.
drafting-suggest = Suggest other words
    .lead = Change the passage as you would have it: what changes will be seen word by word.
    .send = Suggest in the name of { $member }
    .then = The pen accepts, or says why not; until then you can withdraw the suggestion.
drafting-says-the-same = These are the words of the text: change them to suggest something.
drafting-accept = Accept the suggestion
    .send = Accept these words
    .then = The passage takes these words in a new version of the text.
drafting-accept-joined = Accept the joined suggestion
    .send = Accept both together
    .then = The passage takes the joined words above in a new version of the text.
drafting-accept-chosen = Accept after choosing
    .send = Accept with these words
    .then = Between ⟦ ⟧ are the words to choose between: keep the right ones, take the signs out.
drafting-left-to-choose = Some words between ⟦ and ⟧ are left to choose between: keep the right ones and take these signs out.
drafting-do-decline = Decline the suggestion
drafting-decline = Decline the suggestion
    .lead = Say why to the organisation that made it, and to everybody.
    .send = Decline the suggestion
    .then = Your reasons are published with it.
drafting-decline-reasons = Why
drafting-withdraw = Withdraw my suggestion
    .send = Withdraw my suggestion
    .then = It can still be read, marked as withdrawn.
drafting-suggestion-unknown = There is no such suggestion.
    .why = No suggestion on this opinion has this id.
    .instead = Choose one in the list of suggestions.
drafting-suggestion-settled = This suggestion has been decided or withdrawn already.
    .why = A suggestion is decided once; what was decided can still be read.
    .instead = Change the passage, or suggest something else.
drafting-suggestion-overtaken = The passage has changed since this suggestion.
    .why = To take its words as they are would wipe out somebody else's unseen.
    .instead = Read both texts below, and accept what joins them.
drafting-not-your-suggestion = This suggestion is another organisation's: { $by }.
    .why = A suggestion is withdrawn by the organisation that made it.
    .instead = Comment on the passage to say what you think of it.
drafting-no-suggestions = Other words can no longer be suggested. The text is not being written.
    .why = Suggestions are made while the pen writes the text.
    .instead = See the opinion's page for what can be done now.
drafting-too-many-suggestions = This opinion bears { $most } suggestions already, the most that it can.
    .why = Beyond that nobody could read them any more.
    .instead = Support a suggestion that was made by commenting on its passage.
drafting-suggestions-open = { $open ->
    [one] One suggestion still awaits the pen.
   *[other] { $open } suggestions still await the pen.
  }
    .why = The text is frozen when the call opens: what members suggest is decided before.
    .instead = Accept them, or decline them and say why.

# Two people on one passage

drafting-joined = Somebody else changed this passage while you were writing it: nothing is lost.
    .next = Both texts are below, then a proposal that joins them: read it and save.
drafting-to-choose = Somebody else changed the same words while you were writing them: nothing is lost.
    .next = In the proposal, the words between ⟦ ⟧ are to be chosen between, the other's first: keep the right ones, take the signs out and save.
drafting-theirs = What the other changed
drafting-yours = What you changed
drafting-as-typed = Your text as you wrote it

# What awaits, and letters

drafting-awaits-suggestions = { $count ->
    [one] One suggestion on { $opinion } awaits your decision.
   *[other] { $count } suggestions on { $opinion } await your decision.
  }
    .do = Decide
    .otherwise = The call for positions cannot open.
