# A text written elsewhere, brought in as a file

documents-do-bring = Bring a text in as a file
documents-bring = Bring a text in as a file
    .lead = The text is read, then its passages are shown to you to be corrected. Nothing is written before you agree, and the file is not kept.
    .send = Read the file
    .then = The passages found are shown on the next page.
documents-file = The file
documents-file-help = Markdown or text, ODT, DOCX or PDF; at most { $most } MB.
documents-check = Correct what was read
    .lead = Here are the passages of the file, in their order. Correct their words and their kind, untick what is not of the text.
    .send = Add the passages ticked
    .then = They enter the text together, which is then corrected as any other.
documents-found = What was read
documents-summary = { $count ->
    [one] 1 passage
   *[other] { $count } passages
  }, of which { $headings ->
    [0] no section title
    [one] 1 section title
   *[other] { $headings } section titles
  } and { $notes ->
    [0] no note
    [one] 1 note
   *[other] { $notes } notes
  }. { $doubtful ->
    [0] Nothing is doubtful.
    [one] 1 passage deserves a closer look.
   *[other] { $doubtful } passages deserve a closer look.
  }
documents-hints = A note follows the passage that calls it. A definition is written “term: what it means”. The addressee and the deadline of a recommendation are added afterwards.
documents-block = Passage { $number }
documents-keep = Keep this passage
documents-kind = Kind
documents-words = Words
documents-word = “{ $word }”

documents-doubt-rejoined = Words cut at the end of a line and put together, to check: { $words }.
documents-doubt-nothing-under = A title followed at once by another: sections have one rank here. Keep it, join it to the next or untick it.
documents-doubt-perhaps-heading = In bold and apart: perhaps a title, or a recommendation.
documents-doubt-before-text = Before the text (title, author, date, contents): it is probably not part of it.
documents-doubt-uncalled = No passage calls this note.
documents-doubt-table = A table, put into lines.
documents-doubt-picture = There was a picture here, which is not taken over.
documents-doubt-tracked = Changes were tracked: what was added is taken over, what was struck out is not.
documents-doubt-unread = Some signs could not be read; “�” stands for them.

documents-block-empty = Passage { $number }: it has no words. Write them, or untick it.
documents-block-too-long = Passage { $number }: it is longer than { $most } characters. Make several of it, or change its kind.
documents-heading-lines = Passage { $number }: a title is one line.
documents-no-term = Passage { $number }: a definition is written “term: what it means”.
documents-nothing-kept = No passage is ticked: nothing would be written. Tick those to keep.

documents-too-large = This file is too large: { $most } MB at most. Take its pictures out, or paste its text.
documents-too-long = This text has too many passages: { $blocks } at most. Bring it in as several files.
documents-unknown-format = This format is not read. Save the text as Markdown, ODT, DOCX or PDF, or paste it.
documents-not-its-name = This file is not what its name says. Save it again from your program, with the right extension.
documents-not-utf8 = This text is not UTF-8. Save it again in that encoding.
documents-old-or-locked = This is an old Word document (.doc), or one locked by a password. Save it as DOCX or ODT, without password.
documents-locked = This file is locked by a password. Save it without protection.
documents-macros = This file holds macros, which are programs. Save it without macros, as DOCX or ODT.
documents-scanned = The pages of this PDF are pictures, or their letters have no names: there is no text to read. Have its characters recognised, or paste its text.
documents-empty = This file holds no text.
documents-too-much = Once unfolded, this file is too large or too deep to be read. Save it again, or paste its text.
documents-damaged = This file is damaged: it could not be read. Save it again from your program, or paste its text.
