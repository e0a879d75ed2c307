# The printed opinion: its PDF, and the picture that others show beside a link

printed-format = PDF
printed-published = Published
printed-reference = The reference, and the accessible version, is the opinion's page:
printed-approval-asked = Approval asked of { $by }, { $day }.
printed-advises = { $by }: { $advice }
printed-online = Online
printed-online-why = The opinion's page:
printed-fate = What became of the opinion since is told on its page.
printed-code = QR code of the address { $address }

printed-not-yet = This opinion has no PDF yet.
    .why = What is printed is an opinion that is published, or a text that was not adopted and whose result is public.
    .instead = Read the opinion's page, which any browser prints.
printed-no-press = This server makes no PDF.
    .why = The program { $program }, which sets them, is not installed on it.
    .instead = Print the opinion's page from your browser. If you run this server, “cargo build --release --package { $program }” builds the program; put it beside pluriel and restart.
printed-busy = Too many PDFs are asked for at the same time.
    .why = Each takes a processor, and others wait already.
    .instead = Try again in a minute, or print the opinion's page from your browser.
printed-failed = This document could not be set.
    .why = Setting it went beyond its limits of time or memory, or the program that does it failed; whoever runs the server finds the reason in its log.
    .instead = Print the opinion's page from your browser.
