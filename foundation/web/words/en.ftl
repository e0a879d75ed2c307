# What every page of the site says.

web-home = Home
web-my-desk = My desk
web-page-above = The page above
web-search = Search
web-secretariat = Secretariat
web-no-capacity = without a current mandate
web-titular-of = { $member }, titular
web-alternate-of = { $member }, alternate

foot-accessibility = Accessibility: not compliant
foot-site-map = Site map
foot-help = Help
foot-contact = Contact
foot-about = About
foot-legal = Legal notice
foot-personal-data = Personal data

web-foreign-form = This form does not come from this site
    .why = What changes something must be sent from a page of this site; otherwise another page could act in your place.
    .instead = Open the page here, then send the form from it.
web-not-a-form = This is not a form
    .why = A form of this site is sent as application/x-www-form-urlencoded, in UTF-8, with at most 200 fields.
    .instead = Go back to the page and send the form from it.
web-stale-form = This form comes from a page opened before you signed in, or from a session that has ended
    .why = Each form carries the mark of the session that showed it: this is what keeps others from acting in your place.
    .instead = Nothing is lost: what you wrote is below. Sign in in another tab if you need to, then send it again.
web-typed = What you wrote
    .help = Read it again, correct it if need be, then send it again.
    .again = Send again
web-token-reads-only = This token only reads
    .why = A token of scope “read” takes no position and writes nothing.
    .instead = Make a token of scope “act” at your desk.
web-not-recorded = Nothing was recorded
    .why = The record cannot be written just now: too many requests wait, or the disk is full.
    .instead = Send it again in a moment: the same form never counts twice.
web-stopped = The record is stopping
    .why = The program starts again from what the disk holds.
    .instead = Send it again in a moment: the same form never counts twice.
house-no-such-room = This part of the program does not exist
    .why = The command is for an activity that this program does not have.
    .instead = Update the program.
house-entry-too-large = What you send is too long for an entry of the record
    .why = An entry of the record holds 60,000 bytes.
    .instead = Send it in several parts.
