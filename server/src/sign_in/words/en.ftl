# Signing in, choosing a capacity, keeping tokens.

sign-in-lead = No password: a mail brings you a link and a code.
sign-in-already = You are signed in as { $name }
sign-in-email = Mail address
    .help = The one that the secretariat knows.
sign-in-ask = Receive a link and a code
sign-in-sent = Look at your mail
    .lead = If this address is known here, a mail has just left: open its link, or type its eight-digit code below. They are good for twenty minutes.
sign-in-code = Eight-digit code
    .help = It is good in this browser alone. Five tries.
sign-in-again = Ask for another code
sign-in-code-wrong = This is not the code. { $left ->
    [0] No try is left: ask for another code.
    [one] One try is left.
   *[other] { $left } tries are left.
 }
sign-in-code-over = This code is no longer good
    .why = A code is good for twenty minutes, five tries, and in the browser that asked for it alone.
    .instead = Ask for another code.
sign-in-link-lead = This link is good once. Nothing happens until you press the button.
sign-in-as = Sign in as { $name }
sign-in-link-over = This link is no longer good
    .why = A sign-in link is good for twenty minutes and once.
    .instead = Ask for another one on the sign-in page.
sign-in-mandate-over = You have no current mandate to act so
    .why = One acts in the name of a member, or of the secretariat, while one’s mandate lasts.
    .instead = Choose another mandate, or write to the secretariat.
sign-in-capacity = In which capacity do you act?
sign-in-choose = Continue
sign-in-copy = Hand a sign-in to somebody
    .lead = When somebody’s mail does not arrive: a link good for twenty minutes, to hand over in another way. The server’s log keeps who did it.
sign-in-copy-person = For whom
sign-in-copy-make = Prepare the link
    .then = Hand it to this person alone: whoever has it can act in their place.
sign-in-copied = The text to hand over
sign-in-letter = Hello { $name },

    To sign in to { $council }, open this link and press the button:

    { $link }

    or type this code in the page that waits for it: { $code }

    Link and code are good for twenty minutes and once. If you asked for nothing, do nothing: without the button or the code, nothing happens.
    .subject = { $council }: your sign-in

token-title = API tokens
token-lead = A token lets a program read or act in your name, under your current mandate.
token-label = Name of the token
    .help = To recognise it later: the program that uses it.
token-scope = What it allows
token-read = read
    .help = What you may read.
token-act = act
    .help = Read, and everything you may do in this capacity.
token-calendar = calendar of my deadlines
    .help = An address to give to your calendar: it shows what awaits you, and nothing else. It is revoked here.
token-calendar-of = { $council }: what awaits me
token-no-calendar = This calendar does not exist
    .why = Its address is wrong, or its token has ended.
    .instead = Make a new address at your desk, under “API tokens”.
token-days = Duration in days
token-days-wrong = A number of days from 1 to { $max } is expected.
token-make = Make the token
token-made = The token is made
    .once = Copy it now, it will not be shown again: { $token }
    .calendar = Give this address to your calendar now, it will not be shown again: { $token }
token-list = Your tokens
token-none = You have no token.
token-described = { $label }: { $scope }, until { $until }
token-end = End this token
token-too-many = You already have { $max } tokens
    .why = A bounded number of tokens keeps it known who acts.
    .instead = End one of them.

sign-in-by-passkey = With a passkey
    .lead = If you have registered one: your device recognises you, there is nothing to type.
    .press = Sign in with a passkey
way-mail = by mail
way-passkey = by passkey
way-provider = by an identity provider
way-demonstration = in a demonstration
place-unknown = Unknown browser
sign-in-notice = Hello { $name },

    A session of { $council } has just been opened in your name, on { $at }, { $way }. Browser: { $place }.

    If it was you, there is nothing to do. If not, end it here, then tell the secretariat:

    { $address }
    .subject = { $council }: new sign-in in your name
way-in-notice = Hello { $name },

    A way to sign in to { $council } has just been added in your name, on { $at }, { $way }. Browser: { $place }.

    If it was you, there is nothing to do. If not, take it away here, then tell the secretariat:

    { $address }
    .subject = { $council }: new way to sign in in your name

ways-in = My ways in
    .lead = What lets you sign in, and where you are signed in.
way-in-unused = Added on { $added }, not used yet.
way-in-used = Added on { $added }, last used on { $used }.

passkey = Passkey
passkeys = Passkeys
    .lead = A passkey lives in your phone, your computer or a security key, which checks that it is you. There is nothing to remember or to type, and a page that imitates this one gets nothing out of it. Register several, for the day when a device is lost: mail always remains a way in.
passkey-none = You have no passkey yet.
passkey-label = Name of the key
    .help = To recognise it: the device that holds it.
passkey-add = Register a passkey
passkey-add-stale = You signed in some time ago: we first check that it is you.
passkey-change = Rename or revoke “{ $label }”
passkey-name = Keep this name
passkey-revoke = Revoke this key
    .then = It will no longer sign in. Delete it from the device too.
passkey-elsewhere = On this machine, passkeys work at the address { $origin }: browsers bind them to a name, not to a number.
passkey-no-domain-here = Passkeys are not possible at this address: it takes a domain name and https.
passkey-no-domain = Passkeys are not possible at this address
    .why = Browsers bind a key to a domain name served over https.
    .instead = Sign in by mail.
passkey-unanswered = The device did not answer, or you gave up. You can try again, or sign in by mail.
passkey-needs-script = A passkey needs JavaScript
    .why = A script of the browser alone can ask the device that holds the key. All the rest of this site does without.
    .instead = Allow JavaScript for this site, or sign in by mail.
passkey-over = This answer is no longer awaited
    .why = A key answers a question less than five minutes old, once, in the browser that asked it.
    .instead = Go back to the page and press the button again.
passkey-unreadable = The device’s answer cannot be read
    .why = It is not as browsers write it.
    .instead = Try an up-to-date browser, or sign in by mail.
passkey-unknown = This key is not known here
    .why = It was revoked, or registered on another site.
    .instead = Sign in by mail, then register it again.
passkey-unproven = This key did not prove that it is you
    .why = Its signature, the site that it names or the device’s check are not what they must be.
    .instead = Try again; if it happens again, revoke this key and sign in by mail.
passkey-known = This key already belongs to another person
    .why = A key means one person.
    .instead = Register another key.
passkey-of-another = This key is another person’s
    .why = What must be shown is that it is you, the person signed in.
    .instead = Choose one of your keys, or ask for a code.
passkey-too-many = You already have { $max } keys
    .why = With a bounded number of keys one knows them all.
    .instead = Revoke one of them.

sessions = Open sessions
    .lead = The browsers where you are signed in. A session lasts twelve hours at the most; browser and system are all that is kept of them.
session-this = { $place } (this browser)
session-described = Opened on { $opened }, { $way }; used around { $used }; ends by itself on { $until }.
session-end = End the session “{ $place }” of { $opened }
session-end-others = End all other sessions

prove = Confirm that it is you
prove-lead = This act is a grave one and you signed in more than { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
 } ago. What you typed is kept and leaves right after.
prove-by-passkey = Confirm with a passkey
prove-by-mail = Receive a code by mail
prove-code-lead = A code has just left by mail. Type it: what you had sent leaves right after.
prove-and-send = Confirm and send
access-prove-again = Confirm first that it is you
    .why = You signed in more than { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
 } ago, and this act asks for a fresh sign-in.
    .instead = Confirm who you are on the page of this act, then try again.

sign-in-by-provider = By an identity provider
    .lead = Another service checks who you are. The first time, this identity must be joined to your account here.
sign-in-by = Sign in with { $provider }
provider-stranger = { $label }: this identity is joined to nobody here. Sign in once by mail, then join it under “My ways in”.
provider-declined = The identity provider did not confirm
    .why = You gave up, or it does not let you in.
    .instead = Try again, or sign in by mail.
provider-not-asked = This return is no longer awaited
    .why = A return from an identity provider is good for ten minutes, once, in the browser that left.
    .instead = Begin again on the sign-in page.
provider-unproven = What the identity provider says proves nothing
    .why = Its signature, its audience, its date or the strength of the authentication are not what they must be.
    .instead = Begin again; if it happens again, sign in by mail and tell the secretariat.
provider-unusable = The identity provider does not answer
    .why = That service cannot be reached, or does not answer as it should.
    .instead = Try later, or sign in by mail.
provider-sign-out = Sign out of { $provider } too
signed-out = You are signed out here
    .lead = Your session at { $provider } is about to end too.
identities = Joined identities
    .lead = What an identity provider calls you. The organisation that it names is shown; it decides neither your mandate nor your college.
identity-join = Join an identity of { $provider }
identity-join-this = Join “{ $label }”
identity-join-stale = Join an identity
identity-part = Part from “{ $label }”
identity-parted = This identity is no longer joined to anybody here
    .why = It was parted, or the person is no longer known.
    .instead = Sign in by mail, then join it again.
identity-of-another = This identity is already joined to another person
    .why = An identity means one person.
    .instead = Sign in with it, or part it from the other account.
