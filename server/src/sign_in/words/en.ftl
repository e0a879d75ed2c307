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
token-days = Duration in days
token-days-wrong = A number of days from 1 to { $max } is expected.
token-make = Make the token
token-made = The token is made
    .once = Copy it now, it will not be shown again: { $token }
token-list = Your tokens
token-none = You have no token.
token-described = { $label }: { $scope }, until { $until }
token-end = End this token
token-too-many = You already have { $max } tokens
    .why = A bounded number of tokens keeps it known who acts.
    .instead = End one of them.
