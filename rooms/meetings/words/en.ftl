# The council's meetings: what is refused, why, and what would be accepted

meetings-unknown = There is no such meeting.
    .why = No meeting, past or to come, has this id.
    .instead = Choose a meeting from the list.
meetings-formation-unknown = There is no formation “{ $formation }”: choose one that exists.
meetings-end-without-start = An end without a beginning: give the hour at which it begins too, or neither.
meetings-end-before-start = The meeting would end before it begins: give a later end, on the same day.
meetings-video-invalid = This is not a link: it begins with https:// or http:// and has no space.
meetings-planned-twice = This formation already meets at that time: { $address }.
    .why = Two meetings of the same formation do not begin together.
    .instead = Choose another time, or complete the meeting that exists.
meetings-planned-twice-field = The formation already meets at that time: choose another.
meetings-move-cancelled = This meeting is cancelled.
    .why = A cancelled meeting is not held: it is not moved.
    .instead = Undo the cancellation, if it is still the same day, or plan a new meeting.
meetings-held = This meeting was held.
    .why = It has minutes.
    .instead = Correct its title, its place or its minutes; its date stays.
meetings-confirm-cancelled = This meeting is cancelled.
    .why = A cancelled meeting is not held: it is not confirmed.
    .instead = Undo the cancellation, if it is still the same day, or plan a new meeting.
meetings-nothing-to-undo = There is nothing to undo.
    .why = Only the last move or cancellation is undone, as long as nothing else has changed the date since.
    .instead = Move the meeting, or plan another.
meetings-undo-too-late = It is too late to undo this change, made { $at }.
    .why = A change is undone on the day on which it was made: after that everybody has noted it.
    .instead = Move the meeting, or plan another.
meetings-agenda-cancelled = This meeting is cancelled.
    .why = A meeting that is not held has no agenda.
    .instead = Put this point on the agenda of another meeting.
meetings-agenda-full = The agenda already has { $max } points.
    .why = A meeting cannot deal with more.
    .instead = Take a point off, or put this one on another meeting's agenda.
meetings-agenda-item-unknown = This point is not on the agenda.
    .why = It never was, or it was taken off.
    .instead = Choose a point of the agenda.
meetings-minutes-cancelled = This meeting is cancelled.
    .why = A meeting that was not held has no minutes.
    .instead = Choose the meeting whose minutes these are.
meetings-licence-invalid = A licence is given by its SPDX identifier, for example Etalab-2.0 or CC-BY-SA-4.0.
meetings-zone-unknown = There is no such time zone: give a name of the IANA database.
meetings-uid-of-another = This event is already another meeting's: { $address }.
    .why = A calendar means a single meeting by one identifier.
    .instead = Check the file.

# Files

meetings-calendar-too-large = The calendar “{ $file }” has { $bytes } bytes, which is too many.
    .why = A calendar has at most { $max } bytes.
    .instead = Export a shorter period.
meetings-calendar-not-utf8 = The calendar “{ $file }” is not written in UTF-8.
    .why = Byte { $offset } has no meaning in it.
    .instead = Export it again.
meetings-calendar-unreadable = The file “{ $file }” is not an iCalendar file, or it is cut.
    .why = Nothing is taken from a file that cannot be read to its end.
    .instead = Export it again; it begins with BEGIN:VCALENDAR and ends with END:VCALENDAR.
meetings-calendar-too-many = The calendar “{ $file }” has more than { $max } events.
    .why = A council does not hold so many.
    .instead = Export a shorter period.

# Reports of imports

meetings-import-done = { $commands ->
    [0] Nothing to change: the meetings are already as the files describe them.
    [one] One change was made.
   *[other] { $commands } changes were made.
}
meetings-import-no-council = { $count ->
    [one] One event is noted; it will be matched with a meeting
   *[other] { $count } events are noted; they will be matched with meetings
  } once the council is described.
meetings-import-passed-over = The event { $uid } is left aside: it has no date, or it is repeated.
meetings-import-zone = The event { $uid } names the time zone “{ $zone }”, which does not exist: the council's is taken.
meetings-import-disagree = The calendars disagree on the event { $uid } ({ $summary }): { $days }. No meeting is planned by them.
meetings-import-which = Nobody can tell which meeting the event { $uid } ({ $summary }) is, on { $days }.
meetings-import-kept = A calendar puts the event { $uid } on { $said }; the meeting stays on { $held }.
meetings-import-cancelled-there = A calendar cancels the event { $uid } ({ $days }); the meeting stands.
meetings-import-changed-here = The meeting of { $day } has been changed here since: it stays as it is.
meetings-import-cancelled-here = The meeting of { $day } is cancelled here and stands in the file: it stays cancelled.
meetings-import-no-minutes = The file of these minutes was not found.
meetings-import-twice = The file describes the meeting of { $day } of this formation twice: the first description alone is taken.
meetings-address-foreign = The address of a point of the agenda is a page of this site: it begins with a single slash.

# Pages

meetings-title = Meetings
    .lead = When the council meets, what it speaks of, and what it said.
meetings-meeting = Meeting
meetings-named = { $formation }, { $day }
meetings-summary = { $council }: { $meeting }
meetings-feed = Meetings: { $council }
meetings-empty = The council's meetings will stand here once the secretariat has planned or imported one.
meetings-none-planned = No meeting is planned for now.
meetings-upcoming = To come
meetings-past = Past
meetings-next = Next meetings
meetings-members-calendar = The members' calendar, with the links of video meetings
meetings-cancelled = cancelled
meetings-announced = announced, to be confirmed
meetings-announced-only = announced, never confirmed
meetings-never-confirmed = This meeting was announced; that it was held was never confirmed
meetings-moved-from = moved, first planned for { $day }
meetings-is-cancelled = This meeting is cancelled
meetings-is-announced = This meeting is announced; its date is still to be confirmed
meetings-was-moved = This meeting was to be held on { $day }
meetings-fact-formation = Formation
meetings-fact-location = Place
meetings-fact-video = Video meeting (for members)
meetings-fact-source = Source
meetings-join = Join the video meeting
meetings-agenda = Agenda
meetings-no-agenda = The agenda is not set yet.
meetings-no-agenda-known = The agenda of this meeting is not known.
meetings-minutes = Minutes
meetings-minutes-source = Source:
meetings-minutes-licence = Licence:
meetings-tools = Keep this meeting

meetings-plan = Plan a meeting
    .lead = It appears at once on the site and in the calendars of whoever subscribed.
meetings-plan-it = Plan the meeting
    .consequence = The date is public from now on.
meetings-move = Move the meeting
    .lead = The former date stays visible.
meetings-move-it = Move
    .consequence = Subscribed calendars follow. This change can be undone until midnight tonight.
meetings-describe = Correct the title, the place or the link
meetings-cancel = Cancel the meeting
    .lead = A cancelled meeting stays visible, as cancelled.
meetings-cancel-it = Cancel the meeting
    .consequence = Subscribed calendars follow. The cancellation can be undone until midnight tonight.
meetings-keep-it = Keep the meeting
meetings-confirm-it = Confirm the date
    .consequence = The meeting is no longer only announced.
meetings-undo = Undo the last change
    .consequence = Possible until midnight tonight.
meetings-agenda-keep = Keep the agenda
meetings-agenda-add = Add a point
meetings-agenda-remove = Take off “{ $subject }”
meetings-back = Back to the meeting
meetings-attach-minutes = Publish the minutes
meetings-publish-minutes = Publish the minutes
    .consequence = The meeting was held: its date does not change any more. The minutes can be replaced.
meetings-field-day = Day
meetings-field-start = Begins
    .help = Leave the hours empty if they are not known.
meetings-field-end = Ends
meetings-field-status = State
meetings-status-confirmed = The date is sure
meetings-status-announced = The date is announced
    .help = It is still to be confirmed.
meetings-field-title = Title
    .help = Leave empty to name it by its formation and date.
meetings-field-location = Place
meetings-field-video = Link of the video meeting
    .help = For members alone: it appears nowhere else.
meetings-field-note = Remark
meetings-field-reason = Reason
meetings-field-subject = Point
    .help = An opinion comes onto the agenda from its own page.
meetings-field-minutes = Text of the minutes
    .help = Paste the text: numbered headings, lists and paragraphs are recognised.
meetings-field-source = Where they were published
meetings-field-licence = Licence
    .help = An SPDX identifier, for example Etalab-2.0.
meetings-awaits-confirmation = { $meeting } is announced and still to be confirmed.
    .otherwise = Without a confirmation it stays marked as announced.
meetings-awaits-minutes = { $meeting } has no minutes yet.
