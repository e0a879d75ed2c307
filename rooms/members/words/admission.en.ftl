# Requests for a seat: refusals, pages, letters

admission-unknown = This request does not exist.
    .why = It was not put to the council, or the address is wrong.
    .instead = The list of requests shows those that were.
admission-formation-unknown = There is no formation “{ $formation }”: choose one that exists.
admission-days-invalid = Give a number of working days between 1 and 120.
admission-rule-unreadable = This rule cannot be read: { $reason }. Give a rule that comes with the program, or a whole rule.
admission-nobody-votes = Nobody votes in this formation today: choose another one.
admission-rule-never-met = No vote can meet this rule in this formation: choose another one.
admission-rule-by-silence = This rule would admit without anybody saying anything: silence is never support. Choose another one.
admission-rule-needs-names = This rule recomputes only where positions are named: change the publicity, or the rule.
admission-another-world = This college and the formation that decides are not both real or both invented: choose another college.
admission-not-set = The council has not yet said how it admits members.
    .why = An admission is decided by a rule known beforehand.
    .instead = Write to the secretariat: the contact page says how.
admission-closed = Organisations do not ask for a seat by themselves in this council.
    .why = The council chose that a member proposes them.
    .instead = Write to a member of the council, or to the secretariat.
admission-not-now = This request stands elsewhere now.
    .why = Another step was taken meanwhile.
    .instead = Open its page again to see where it stands.
admission-already-open = A request of this name is before the council already.
    .why = The council does not decide twice at a time on the same organisation.
    .instead = Wait for its decision.
admission-link-over = This link is not good any more.
    .why = The organisation answered already, or another link was sent.
    .instead = Open the last mail that came, or write to the secretariat.
admission-over = The time is over: it ended { $closed }.
    .why = The council decided on what had been said before.
    .instead = The decision and its reasons are on the page of the request.
admission-not-in-electorate = Your member is not asked to decide on this request.
    .why = The electorate was frozen when it was put to the council.
    .instead = The page of the request says who decides.

admission-title = Requests for a seat
admission-lead = Organisations that ask for a seat, and what the council decided.
admission-feed = Requests for a seat: { $council }
admission-empty = Requests will stand here once the secretariat has put them to the council.
admission-request = Request for a seat
admission-ask = Ask for a seat
    .lead = Your organisation may ask to sit in the council. The secretariat reads each request, then the council decides by its rule.
    .consequence = You will get an acknowledgment. The organisation's name and its reasons become public if the request is put to the council; your name and address never do.
admission-propose = Propose an organisation
    .lead = Your member proposes that an organisation sit in the council. It is asked first.
    .consequence = The organisation gets a link to say whether it agrees. Nothing is public before.
admission-field-organisation = Organisation
admission-field-motives = Why it should sit
    .help = What the organisation does, and what it would bring to the council.
admission-field-contact = Whom to write to
    .help = Given and family name. They are never published, and can be erased at any time.
admission-received = Your request has been received
    .then = The request of { $name } is with the secretariat. A mail was just sent to you; another will tell what follows.
admission-proposed = Your proposal has been received
    .then = A mail asks { $name } whether the organisation agrees. You will be told its answer.
admission-proposed-by = Proposed by
admission-now-member = Sits as
admission-consent = { $name }: a candidate for a seat?
admission-consent-lead = A member of the council proposes your organisation. Nothing is public until you answer.
admission-agree = We agree
    .consequence = The secretariat may put the request to the council: the organisation's name and the reasons given become public then.
admission-disagree = We would rather not
admission-agreed = Thank you, your agreement is noted
    .then = The secretariat will read the request, then the council will decide. You will get a mail at each step.
admission-disagreed = Your refusal is noted
    .then = The proposal is withdrawn. Nothing of it was published.

admission-is-open = The council decides until { $closes }: { $members ->
    [one] one member is asked
   *[other] { $members } members are asked
}.
admission-was-admitted = Admitted by the council on { $day }.
admission-was-admitted-unseated = Admitted by the council on { $day }; the seat remains to be given by the secretariat, since the name or the college changed meanwhile.
admission-was-not-admitted = Not admitted: the council decided on { $day }.
admission-was-not-valid = Without a decision: on { $day } too few members had taken part.
admission-awaits-consent = The organisation has not yet said whether it agrees.
admission-was-set-aside = Set aside by the secretariat.
admission-was-withdrawn = Withdrawn.
admission-is-received = Received, to be read by the secretariat.
admission-result = Result
admission-reasons = Reasons given
admission-reason-of = { $member }: { $position }
admission-rule = By which rule
admission-electorate = { $count ->
    [one] One member decides
   *[other] { $count } members decide
}
admission-silence = Nobody supported this admission, and silence is never support.
admission-position = Position
admission-members = Members
admission-supports = For the admission
admission-abstains = Abstention
admission-opposes = Against the admission
admission-silent = Said nothing
admission-together = Together
admission-counted-named = { $count }: { $names }
admission-judge = Take position for { $member }
    .consequence = Your position is sealed until the end and may change until then. What the council publishes afterwards follows its rule of publicity.
admission-field-reason = Your reasons
    .help = Published with the decision. A reasoned opposition counts as an objection in rules that speak of them.

admission-keep = Keep requests for a seat
    .lead = Read requests, put them to the council or set them aside; and say how the council admits.
admission-none-kept = No request has come.
admission-set = How the council admits
admission-field-formation = Who decides
admission-field-rule = Adoption rule
admission-rule-kept = The rule in force
admission-field-days = Time, in working days
admission-field-open = Organisations may ask for a seat by themselves
admission-put = Put to the council
    .consequence = The organisation is named, and electorate, rule and time are frozen. Each member that is asked gets a mail.
admission-set-aside = Set aside
    .help = Sent to who asks. The request is not published.
admission-withdraw = Note that it is withdrawn
    .confirm = Note that this request is withdrawn?
admission-ask-consent = Send another link
admission-awaits-moderation = A request to read: { $name }
    .otherwise = As long as it is not read, the council does not hear of it.
admission-do-moderate = Read
admission-awaits-position = { $name } asks for a seat: your member's position is awaited.
    .otherwise = Without a position your member counts as having said nothing, which is never support.
admission-do-judge = Take position

admission-letter-received = Hello { $name },

    The request for a seat of { $organisation } has arrived. The secretariat reads it; if it is put to the council, a mail will tell you.

    Your name and address serve to write to you about it and for nothing else. To read or erase them, sign in with this address: { $data }
    .subject = { $council }: request for a seat received
admission-letter-new = Hello { $name },

    { $organisation } asks for a seat. To be read: { $link }
    .subject = A request to read: { $organisation }
admission-letter-proposed = Hello { $name },

    { $by } proposes { $organisation } as a member. The organisation is being asked; what follows is here: { $link }
    .subject = Proposed member: { $organisation }
admission-letter-consent = Hello { $name },

    { $by } proposes that { $organisation } sit in { $council }. Does your organisation agree? This link lets you answer:

    { $link }

    Nothing is public until you answer. To read or erase what is kept of you: { $data }
    .subject = { $council }: do you agree to be a candidate?
admission-letter-agreed = Hello { $name },

    { $organisation } agrees to be a candidate. What follows: { $link }
    .subject = { $organisation } agrees
admission-letter-disagreed = Hello { $name },

    { $organisation } does not wish to be a candidate. The proposal is withdrawn.
    .subject = { $organisation } does not wish to be a candidate
admission-letter-set-aside = Hello { $name },

    The request for a seat of { $organisation } was not put to the council. The secretariat gives the reason:

    { $reason }

    It was not published. To erase what is kept of you: { $data }
    .subject = { $council }: your request for a seat
admission-letter-withdrawn = Hello { $name },

    The request for a seat of { $organisation } is noted as withdrawn. If it is not, write to the secretariat.
    .subject = { $council }: request for a seat withdrawn
admission-letter-put = Hello { $name },

    The request for a seat of { $organisation } is before the council, which decides until { $closes }: { $link }
    .subject = { $council }: your request is before the council
admission-letter-judge = Hello { $name },

    { $organisation } asks for a seat. Your member is asked to take position until { $closes }:

    { $link }

    Without a position it counts as having said nothing, which is never support.
    .subject = { $organisation } asks for a seat: your position before { $closes }
admission-letter-admitted = Hello { $name },

    The council admitted { $organisation }. Result and reasons: { $link }
    .subject = { $organisation } is admitted
admission-letter-not-admitted = Hello { $name },

    The council did not admit { $organisation }. Result and reasons: { $link }
    .subject = { $organisation } is not admitted
admission-letter-welcome = Hello { $name },

    The council admitted { $organisation }: welcome. Result and reasons: { $link }

    You manage the mandates of your organisation from now on. Sign in with this address ({ $email }) to name who speaks for it: { $signin }
    .subject = { $council }: { $organisation } is admitted
