"""What the attendance sheet of a session says, in one language."""

from collections.abc import Iterator
from dataclasses import dataclass

from organiser.papers.name_words import written_name
from organiser.papers.options import PaperOptions
from organiser.papers.people import PaperName
from organiser.papers.session_material import Attendee, SessionMaterial
from organiser.papers.session_words import CAME, called, post_words, session_when
from organiser.vocabulary import Presence, label
from organiser.wording import phrase

#: Room for so many who come without having been expected.
SPARE_LINES = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceRow:
    """One who is expected, or was there; `came` has a mark where that is noted already.

    `remark` is what else is noted: late, absent. A spare row has no name.
    """

    key: str
    number: str
    name: PaperName
    honorific: str = ""
    post: str = ""
    came: bool | None = None
    deputy: str = ""
    remark: str = ""

    @property
    def written(self) -> str:
        """Return the name as one text."""
        return " ".join(filter(None, (written_name(self.name), self.honorific)))


@dataclass(frozen=True, slots=True, kw_only=True)
class AttendanceLines:
    """The sheet in the order it is read; `headings` are those of its six columns."""

    kind: str
    title: str
    when: str
    place: str
    count: str
    headings: tuple[str, ...]
    rows: tuple[AttendanceRow, ...]
    remark: str

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield every text with the place where it stands, in reading order."""
        for text in (self.kind, self.title, self.when, self.place, self.count, *self.headings):
            yield self.kind, text
        for row in self.rows:
            for text in (row.written, row.post, row.deputy, row.remark):
                yield row.written, text
        yield self.kind, self.remark


def attendance_lines(session: SessionMaterial, options: PaperOptions) -> AttendanceLines:
    """Return the sheet: everybody with a seat by their readings, guests, and spare lines."""
    language = options.language
    headings = (
        phrase("No."),
        phrase("Full name"),
        phrase("Here"),
        phrase("Came at"),
        phrase("Deputy's name"),
        phrase("Signature"),
    )
    is_over = session.held_on < options.printed_on
    rows = [
        _row(number, one, language, is_over=is_over)
        for number, one in enumerate(session.attendees, start=1)
    ]
    spare = [
        AttendanceRow(key=f"spare:{number}", number=str(len(rows) + number), name=PaperName())
        for number in range(1, SPARE_LINES + 1)
    ]
    kind = phrase("Attendance sheet").in_language(language)
    remark = phrase("The blank lines are for guests who come unannounced.")
    return AttendanceLines(
        kind=f"{session.programme}  {kind}" if session.theme.strip() else kind,
        title=session.theme.strip() or session.programme,
        when=session_when(session, options),
        place=session.place.strip(),
        count=_count(session, language),
        headings=tuple(words.in_language(language) for words in headings),
        rows=(*rows, *spare),
        remark=remark.in_language(language),
    )


def _count(session: SessionMaterial, language: str) -> str:
    expected = sum(one.has_seat for one in session.attendees)
    if not expected:
        return ""
    return phrase("Expected: {count}", count=expected).in_language(language)


def _row(number: int, one: Attendee, language: str, *, is_over: bool) -> AttendanceRow:
    is_plain = one.presence in (None, Presence.PRESENT, Presence.DEPUTY)
    told = [] if is_plain or one.presence is None else [label(one.presence)]
    if not one.has_seat:
        told.append(phrase("Guest"))
    return AttendanceRow(
        key=f"person:{one.person_id}",
        number=str(number),
        name=one.name,
        honorific=called(one.name, language),
        post=post_words(one.organisation, one.title, language),
        came=_came(one.presence, is_over=is_over),
        deputy=one.deputy_name,
        remark=" ".join(words.in_language(language) for words in told),
    )


def _came(presence: Presence | None, *, is_over: bool) -> bool | None:
    """Return whether a seat was taken; nothing while that is open, as until a deputy is there."""
    if presence is None or (presence is Presence.DEPUTY and not is_over):
        return None
    return presence in CAME
