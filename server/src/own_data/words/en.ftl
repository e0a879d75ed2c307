# What is kept of a person: read, taken away, erased.

own-data = My data
    .lead = Everything that this site keeps of you, and nothing else. You alone see this page.
own-data-none = Nothing.
own-data-who = Who you are
own-data-name = Name: { $name }
own-data-email = Mail address: { $email }
own-data-language = Language of mails: { $language }
own-data-french = French
own-data-english = English
own-data-name-public = Your name has been public since { $since }.
own-data-name-private = Your name is not public: your organisation alone is shown.
own-data-mandates = Your mandates
own-data-mandate = { $capacity }, since { $from }
own-data-mandate-ended = { $capacity }, from { $from } to { $until }
own-data-invitation = Invitation sent on { $sent } ({ $times ->
    [one] one mail
   *[other] { $times } mails
 })
own-data-absence = Absence from { $from } to { $until }
own-data-requests = The seats that you asked for an organisation
own-data-request = { $address }
own-data-sessions = Your sessions
own-data-session = { $place }, opened on { $opened }, ends by itself on { $until }
own-data-sign-in = A sign-in that was asked, good until { $until }
own-data-ways = Your passkeys and identities
own-data-passkey = Passkey “{ $label }”, added on { $added }
own-data-identity = Identity “{ $label }”, joined on { $added }
own-data-tokens = Your API tokens
own-data-token = { $label }, until { $until }
own-data-drafts = Your drafts
own-data-draft = { $form }, kept until { $until }: { $text }
own-data-followed = What your address follows by mail
own-data-followed-since = An opinion, followed since { $asked }; to stop: { $address }
own-data-followed-unconfirmed = An opinion, asked on { $asked } and not yet confirmed: { $address }
own-data-entries = The entries of the record that your acts wrote
own-data-take = Take all of this away (JSON)
own-data-erase = Erase my data
    .then = A page first tells you what goes and what stays.
    .text = # What goes

    Your name, your address and your language; your mandates, absences, invitations and requests for a seat; your sessions, sign-ins under way, passkeys, identities and tokens; your drafts; what your address follows by mail; and the link between you and your acts. Nobody, not even the host, will be able to tell which were yours.

    # What stays

    The positions, comments, texts and referrals of your organisation: you wrote them in its name, they are its own. The record keeps hashes that say nothing. A public line says that a person was erased, not which.

    # What follows

    You are signed out at once and can no longer act here. If your organisation has nobody else to represent it, it must name somebody. Nothing can be brought back.
own-data-archive-made = The last archive of the council was made on { $at }. If your data are in it, in the part that is of persons alone, the archivist keeps or removes them under the law of archives: ask the secretariat.
own-data-archive-none = No archive of the council has been made yet: what is erased here will be in none.
own-data-confirm = To confirm, type your mail address
    .help = That of your account, as the page before shows it.
own-data-erase-now = Erase for ever
own-data-keep = Erase nothing
own-data-not-the-address = This is not the address of your account.
    .why = Nothing was erased.
    .instead = Type the address that the page “My data” shows.
own-data-erased = Your data are erased
    .text = Nothing of them is left in the files of this site. A backup made before holds them until its own end. A mail that left cannot be taken back.
own-data-looks = Last visits
own-data-look = { $address }, seen on { $seen }. Forgotten a year after the last visit.
own-data-boards = Shared with your board
own-data-board-link = A link to read { $address }, made on { $made }. Forgotten when the call closes.
own-data-expected = { $address }: an answer announced for { $day }. Forgotten when the call closes.
