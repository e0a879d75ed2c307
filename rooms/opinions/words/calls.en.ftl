# Since my last visit, and what one shares with one's board

calls-news = Since your last visit
calls-news-since = You were here on { $at }.
calls-nothing-new = Nothing has changed here since your last visit, on { $at }.
calls-news-text = The text changed: { $passages }.
calls-news-title = The title changed.
calls-news-difference = See the difference
calls-news-comments = { $count ->
    [one] 1 comment on the text.
   *[other] { $count } comments on the text.
  }
calls-news-comments-answered = { $count ->
    [one] 1 comment was answered.
   *[other] { $count } comments were answered.
  }
calls-news-suggestions = { $count ->
    [one] 1 suggestion.
   *[other] { $count } suggestions.
  }
calls-news-suggestions-decided = { $count ->
    [one] 1 suggestion was accepted, declined or withdrawn.
   *[other] { $count } suggestions were accepted, declined or withdrawn.
  }
calls-news-amendments = { $count ->
    [one] 1 amendment was proposed.
   *[other] { $count } amendments were proposed.
  }
calls-news-amendments-decided = { $count ->
    [one] 1 decision was taken on amendments.
   *[other] { $count } decisions were taken on amendments.
  }
calls-news-amendment-votes = { $count ->
    [one] 1 vote on amendments opened.
   *[other] { $count } votes on amendments opened.
  }
calls-news-objections = { $count ->
    [one] 1 objection was raised.
   *[other] { $count } objections were raised.
  }
calls-news-objections-answered = { $count ->
    [one] 1 objection was answered.
   *[other] { $count } objections were answered.
  }
calls-news-objections-ended = { $count ->
    [one] 1 objection ended.
   *[other] { $count } objections ended.
  }
calls-news-dates = { $count ->
    [one] 1 date moved.
   *[other] { $count } dates moved.
  }
calls-news-until = The call now ends on { $until }.
calls-reading = Reading time
calls-reading-minutes = { $count ->
    [one] 1 minute
   *[other] { $count } minutes
  }

calls-board = Your board
calls-share = Share the text
    .lead = Your board reads the text by a link, without an account. It sees what is asked and until when, and nobody's position. The link closes with the call.
calls-links = Links to read by
calls-links-none = No link is open.
calls-links-open = Open links
calls-link-by = Made by { $person } on { $at }
calls-give = Make a link
    .send = Make a link
    .then = Whoever has the link can read the text. It is shown once.
calls-given = Here is the link. It is shown once.
calls-shown-once = This link was made already, and is shown once. If it is lost, close it and make another.
calls-end = Close this link
    .send = Close this link
    .then = It opens nothing more.
calls-expected = When will you answer?
calls-expected-none = You announced no date.
calls-expected-said = You announced an answer for { $day }.
calls-day = We shall answer on
    .help = By { $last } at the latest. This date counts for nothing: only your organisation and its board see it.
calls-expect = Announce this date
    .send = Announce this date
    .then = It can be changed or taken back at any time.
calls-take-back = Take the date back
    .send = Take the date back
    .then = No date is announced any more.
calls-tool = { $count ->
    [0] Date announced to your board: { $title }
    [one] Shared with your board by 1 link: { $title }
   *[other] Shared with your board by { $count } links: { $title }
  }
calls-notice = Mail for your board
calls-notice-to = your board
calls-notice-call =
    Hello,

    The council awaits the answer of { $member } on “{ $opinion }”, until { $until }.

    The text, its recommendations and what is asked can be read here, without an account:
    { $link }

    This link is for the board alone. It closes with the call.
    .subject = { $opinion }: the text to read
calls-notice-text =
    Hello,

    The council is writing “{ $opinion }”. { $member } takes part.

    The text as it stands can be read here, without an account:
    { $link }

    This link is for the board alone. It closes with the call.
    .subject = { $opinion }: the text to read
calls-board-shared = { $member } shares this text with you
calls-board-position = The position of { $member } on this text is asked
calls-board-advice = The advice of { $member } on this text is asked
calls-board-drafting = This text is being written: no position is asked yet.
calls-board-expected = An answer is announced for { $day }. This date counts for nothing.
calls-board-reads = This page is to be read and copied. The position is taken by the person who sent you the link.
calls-board-text = The text
calls-board-foot = Version { $version } of the text. The public page of the opinion: { $address }

calls-done-link-ended = The link is closed.
    .next = It opens nothing more. You can make another.
calls-done-expected-said = The date is announced.
    .next = Only your organisation and its board see it.
calls-done-expected-taken-back = The date is taken back.
    .next = No date is announced any more.

boards-over = This text is shared no more
    .why = The call is closed, or the opinion ended on its way: nothing more is asked of your organisation.
    .instead = The page of the opinion can still be read by everybody, at the same address.
boards-too-many = { $most } links are open already
    .why = Each open link can be passed on; their number is limited.
    .instead = Close a link that is of no use any more, then make another.
boards-no-such-link = This link is not your organisation's, or it is closed already
    .why = An organisation closes its own links alone.
    .instead = The page of what is shared shows those that are open.
boards-shown-once = This link was made already
    .why = Its address is shown once: only its hash is kept.
    .instead = Close it and make another, under another key.
boards-link-over = This link is closed
    .why = The call is closed, the organisation closed the link, or the address is not complete.
    .instead = Ask the person who sent it for another. The council's opinions can also be read on their public pages.
boards-day-past = This day is past. Give a day to come.
boards-day-too-late = The answer is due by { $last } at the latest.
