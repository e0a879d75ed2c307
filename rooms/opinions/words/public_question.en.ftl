# Questions of the public

public-question = Ask the council a question
    .lead = Without an account. Nothing is public before the secretariat has read your question.
    .send = Send my question
    .then = You get a number at once, and the address of a page that says where it stands.
public-question-email = Mail address
    .help = To write to you what becomes of the question. It is neither published nor part of the record, and is erased in one press. At most three waiting questions an address.
public-question-trap = Leave this field empty
public-question-expect-first = The secretariat reads it and passes it on as it is; if it sets it aside (not a matter for the council, unlawful, personal data), it tells you why. No time limit is set for this.
    .term = First
public-question-expect-backing = { $groups ->
    [one] { $sponsors ->
        [one] Once passed on it is public. A member organisation has to stand behind it within { $days } days.
       *[other] Once passed on it is public. { $sponsors } member organisations have to stand behind it within { $days } days.
    }
   *[other] Once passed on it is public. { $sponsors } member organisations of { $groups } groups have to stand behind it within { $days } days.
  }
    .term = Then
public-question-expect-then = The secretariat admits a question with sponsors: members write the text of an opinion, all take position, the council decides by its own rules. Expect several months.
    .term = After that
public-question-expect-you = You are not its author as the standing orders mean it: your name is not asked for, and an organisation that stands behind the question holds the pen.
    .term = And you
public-question-expect-before = { $received ->
    [0] No question of the public was received so far.
    [one] One question received; { $through } passed on, { $aside } set aside.
   *[other] { $received } questions received; { $through } passed on, { $aside } set aside.
  }
    .term = So far
public-question-off = The council takes no questions from the public.
    .why = Its standing orders have not opened this form.
    .instead = A member organisation can put the question in its own name.
public-question-full = Too many questions wait to be read.
    .why = The secretariat reads each of them; the queue is bounded so that none is lost.
    .instead = Come back in a few days: what you wrote stays in this page.
public-question-not-an-email = Write a mail address like name@example.org, or leave it empty.
public-question-robot = This form was filled by a program.
    .why = A field that nobody sees was filled.
    .instead = Turn off what fills forms in your place, then send it again.
public-question-too-fast = This form was sent too fast.
    .why = A program fills a form within a few seconds, a person does not.
    .instead = Nothing is lost: read your question again, then send it.
public-question-unknown = This question is unknown.
    .why = The address is not complete, or never existed.
    .instead = Use the address that you were given when you asked.
public-question-settled = The secretariat has dealt with this question already.
    .why = A question is passed on or set aside once.
    .instead = See its page.

public-question-called = Question of the public no. { $number }
public-question-own = This page is yours: keep its address, nothing else leads here.
public-question-link = Address of this page
public-question-title = Title
public-question-received-on = Received on
public-question-mail = Mail
public-question-written = We write to { $email } what becomes of the question; the address is erased thirty days later.
public-question-not-written = No address is kept: come back to this page.
public-question-waits = Your question waits to be read by the secretariat.
    .next = It is not public. The secretariat passes it on, or sets it aside and says why, here.
public-question-aside = Set aside by the secretariat on { $day }
    .next = You can ask another one. A member organisation can also put this one in its own name.
public-question-through = Passed on to the council on { $day }
    .next = It is public. What follows is here:
public-question-forget = Erase my address
    .send = Erase my address
    .then = We write no more. This page stays, and says where the question stands.

public-question-desk = Questions of the public
    .lead = Received without an account. They are read here alone until they are passed on.
public-question-none = No question was received.
public-question-waiting = To be read
public-question-dealt-with = Dealt with
public-question-one = Question no. { $number }: { $title }
public-question-since = Received on { $day }
public-question-let-through = Pass on to the council
    .send = Pass on to the council
    .then = It becomes a public referral, without author, that looks for sponsors.
public-question-words = Words of the question
    .help = Take out personal data and nothing else: these are the words of who asks.
public-question-set-aside = Set aside
    .send = Set this question aside
    .then = Nothing of it becomes public. Who asked reads why.
public-question-reasons = Why
    .help = Read by who asked, and by nobody else.
public-question-awaits = A question of the public waits to be read: no. { $number }.
    .do = Read
    .otherwise = It stays unanswered, and who asked does not know.
public-question-ask = No account? Ask the council your question
public-question-pen-you = The question has no author: the first organisation that stands behind it holds the pen. If you do, it will be yours.
public-question-pen = The question has no author: the first organisation that stood behind it holds the pen, the next one reads.

acting-done-question-received = Your question is received.
    .next = Keep the address of this page: it will say what becomes of the question.
acting-done-question-forgotten = Your address is erased.
    .next = We write no more.
acting-done-question-let-through = The question is passed on.
    .next = It looks for sponsors; who asked is told.
acting-done-question-set-aside = The question is set aside.
    .next = Who asked reads why.

public-question-letter-greeting = Hello,
public-question-letter-received = Your question “{ $title }” is received under the number { $number }. The secretariat of { $council } reads it, then passes it on, or sets it aside and says why. Your page, which says where it stands:
    .subject = Question no. { $number } received: { $title }
public-question-letter-let-through = Your question “{ $title }” is passed on: it is public, and looks for member organisations that stand behind it until { $until }. Its page:
    .subject = Your question is passed on: { $title }
public-question-letter-set-aside = The secretariat of { $council } did not pass your question “{ $title }” on. The reason:

    { $reasons }

    Your page:
    .subject = Your question is not passed on: { $title }
public-question-letter-admitted = Your question “{ $title }” is admitted: an opinion is being written. Its page, where you can follow it by mail:
    .subject = An opinion is being written on your question: { $title }
public-question-letter-declined = Your question “{ $title }” was not taken up. Its page says why:
    .subject = Your question is not taken up: { $title }
public-question-letter-joined = Your question “{ $title }” is joined to another that asks the same. Its page says where:
    .subject = Your question is joined to another: { $title }
public-question-letter-why = You receive this mail because this address was given with the question. If it was not you, or if you want no more, erase the address here: { $end }
public-question-letter-end = { $council }
public-question-letter-new = A question of the public waits to be read: no. { $number }, “{ $title }”. While others wait, no other mail leaves. Here:
    .subject = A question of the public waits to be read
