# Home, desk, search, site map, standing pages, data, API.

nav-data = Data

home-undescribed = This council is not described yet.
home-lead = A council of { $count ->
    [one] one member
   *[other] { $count } members
 }, hosted by { $host }: what it debates, what it decides, and who carries its opinions.
home-lead-since = A council of { $count ->
    [one] one member
   *[other] { $count } members
 }, hosted by { $host } since { $since }: what it debates, what it decides, and who carries its opinions.
home-empty = Nothing is under way yet. Meetings and opinions will appear here once the council is described.

desk-lead = You act in this capacity: { $capacity }.
desk-awaits = What awaits you
desk-empty = Nothing awaits you at the moment.
desk-drafts = My drafts
desk-tools = Keep and prepare
desk-others = In your other capacities
desk-act-as = Act as { $capacity }
desk-other-capacity = Act in another capacity

search-label = Words to look for, in titles and texts
search-count = { $count ->
    [one] One result
   *[other] { $count } results
 }
search-nothing = Nothing holds all of these words: { $typed }. Try fewer, or a shorter word.

access-title = Who may do what
access-lead = One table decides everything that may be read or done here. What it does not allow is refused.
access-caption = Actions, roles and conditions
access-what = Action
access-who = Who
access-when = Under which condition

data-lead = Everything that the pages show, to take away.
data-licence = Licence Ouverte Etalab 2.0, unless the file says otherwise.

api-title = The API
    .text = Everything that a page shows can also be read as JSON under `{ $url }/api/v1/`. The OpenAPI document is at [{ $url }/api/v1/openapi.json]({ $url }/api/v1/openapi.json).

    # Reading

    ```
    curl { $url }/api/v1/opinions
    curl { $url }/api/v1/members
    curl { $url }/api/v1/meetings
    ```

    # Acting

    Make a token of scope “act” at your desk, then send it in the `Authorization` header. The `Idempotency-Key` header, a value of your choice, makes a command sent twice count once.

    ```
    curl -X POST { $url }/api/v1/opinions/3/position \
      -H "Authorization: Bearer $TOKEN" \
      -H "Idempotency-Key: $(uuidgen)" \
      -H "Content-Type: application/json" \
      -d '@position.json'
    ```

    A refusal is an `application/problem+json` document (RFC 9457): what was refused, why, and what would be accepted.
api-description = Everything that the pages show, and the commands of delegates. Refusals follow RFC 9457.

standing-help = Help
    .text = # Reading

    Everything can be read without an account: the [opinions](/avis), the [meetings](/reunions), the [members](/membres). Every list has its feed, its table and its JSON.

    # “Adopted” and “carried”

    An opinion is **adopted** when its adoption rule is met. It is **carried** by a group of members when a majority of that group supports it. Neither word ever stands for the other: an opinion can be adopted and contested by a group.

    # Acting

    Do you represent a member? [Sign in](/connexion): a mail brings you a link and a code, without a password. Your [desk](/bureau) shows what awaits you and until when.

    # Keyboard and screen reader

    Everything can be done by keyboard. Every drawing has its table.
standing-contact = Contact
    .text = This council is hosted by { $host }. For any question, write to its secretariat; the host of this site gives its address here.
standing-about = About
    .text = { $council } works in the open here with **Pluriel**, version { $version }, free software under the EUPL-1.2.

    Pluriel lets a council of many kinds of organisations consult, meet, debate and issue opinions of which anyone can verify who carries them. Every published opinion has its proof: the numbers from which its results recompute.

    # What the proof does not prove yet

    The proof of an opinion lets its result be recomputed. It does not prove yet that nothing has been taken out of the record since: that needs witnesses independent of the host.
standing-accessibility = Accessibility statement
    .text = State: **not compliant**. No audit against RGAA 4.1 (WCAG 2.2) has been made by an outside person yet. The site is designed for level AA: every page is checked by an automatic tool in light and dark, at 1,280 and 360 pixels, and usable by keyboard and without JavaScript.

    # Report a defect

    If you cannot read or do something, write to the council’s secretariat (see [Contact](/contact)): you are owed an answer, and another way to act.

    # Defender of rights

    If your report stays without an answer, you can turn to the [Défenseur des droits](https://www.defenseurdesdroits.fr/).
standing-legal = Legal notice
    .text = # Publisher

    { $host }, which hosts { $council }. The host of this site gives here its address and the name of the person responsible for publication.

    # Contents

    Unless said otherwise, published data are under the Licence Ouverte Etalab 2.0. Each opinion states its licence.

    # Software

    Pluriel, version { $version }, licence EUPL-1.2.
standing-personal-data = Personal data
    .text = # What is kept, and why

    For persons who represent a member or keep the secretariat: name, mail address, language, mandates and their dates, to know who may act in whose name and to write to them. For each session: a hash of its secret and its dates. No name, no address and no free text enters the record: it holds their hashes alone, and the texts can be erased without harm to it.

    # Controller and legal basis

    The controller is { $host }. Unless the council says otherwise, the processing rests on a task carried out in the public interest (article 6(1)(e) of Regulation (EU) 2016/679). Nothing is sold, measured or passed on to third parties, and no decision is taken by a machine.

    # Recipients

    The council’s secretariat sees names, addresses and mandates; those who run the server have access to its files. The public sees organisations, and your name if you choose so.

    # Periods

    - A session: twelve hours. A sign-in that was asked: twenty minutes. An API token: until its date, a year at the most.
    - A draft: { $drafts } days, or until it is sent.
    - An address that follows an opinion by mail: until it stops, in one press; otherwise thirty days after the opinion ended. An address that is not confirmed: three days.
    - An address given with a question of the public: until it is erased, in one press; otherwise thirty days after the question was set aside, or the referral admitted or declined. The text of a question that was set aside is read by the secretariat alone.
    - Name, address, language and mandates: { $former } days after the last mandate ended; they are then erased, and with them the link between the person and its acts.
    - What organisations published through you stays: these are their positions and their texts.

    # Your rights

    The page [My data](/bureau/mes-donnees) shows everything that is kept of you, gives it as a file, and erases it if you ask; no mandate is needed. For a correction, a restriction or an objection, write to the secretariat (see [Contact](/contact)). You can also turn to the data protection authority.

    # Cookies

    `__Host-pluriel-session` (twelve hours) keeps you signed in. `__Host-pluriel-browser` (thirty days) protects forms. `pluriel-lang` (one year) keeps your language. None measures or follows you, and no page makes a request elsewhere.

    # Your name

    It is public only if you choose so; otherwise your organisation alone is shown.

import-entries = { $count ->
    [0] Nothing changed.
    [one] One entry was written to the record.
   *[other] { $count } entries were written to the record.
 }
import-not-a-table = The file is not a CSV table in UTF-8: line { $line }
    .why = Nothing is imported from a file that cannot be read to its end.
    .instead = Save the table as CSV, in UTF-8, and import it again.

verify-opinion = Opinion no. { $number } ({ $council }): everything recomputes. Outcome: { $outcome }.
verify-adopted = adopted
verify-not-carried = not adopted
verify-not-valid = not valid
verify-fictitious = Invented example: neither the opinion nor its members exist.
verify-tally = { $members } members: { $supports } supports, { $reservations } supports with reservation, { $abstains } abstentions, { $opposes } oppositions.
verify-receipt-counted = The receipt: this position counted.
verify-receipt-took-part = The receipt: this member stands among those who took part in the secret ballot.
verify-receipt-replaced = The receipt: the member took another position later (entry { $entry }), which is the one that counted.
verify-not-proved = What this does not prove yet: that nothing has been taken out of the record since.
archive-holds = Archive of “{ $council }”: { $entries ->
        [one] { $entries } entry
       *[other] { $entries } entries
    } of the record, { $sealed } of them sealed; { $texts ->
        [one] { $texts } text
       *[other] { $texts } texts
    }, { $erased } erased before; { $files ->
        [one] { $files } file
       *[other] { $files } files
    }.
archive-sum = SHA-256 of manifest.json: { $sum }
archive-verified = Verified: every file, every entry in its place, { $texts ->
        [one] { $texts } text
       *[other] { $texts } texts
    } as committed to.
archive-left-out = The folder { $folder } is not there: what it held was not verified.
import-line = Line { $line }:
import-words = The council’s own words cannot replace the program’s: { $reason }
    .why = Each message replaced must exist and be written in Fluent.
    .instead = Correct them in the council’s file and import it again.
