"""Papers that are a head and sections of labelled lines: cards and directories."""

from collections.abc import Iterator
from dataclasses import dataclass

from organiser.papers.people import PaperName


@dataclass(frozen=True, slots=True)
class SectionLine:
    """One line: a label at the left, text, and what is smaller under it.

    Where the label is the name of somebody, `name` has its readings.
    """

    label: str
    text: str
    detail: str = ""
    name: PaperName | None = None


@dataclass(frozen=True, slots=True)
class LineSection:
    """Lines under a heading; `empty` is said where there are none."""

    heading: str
    lines: tuple[SectionLine, ...]
    empty: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionedLines:
    """The whole paper in the order it is read; `reading` stands above the title."""

    kind: str
    title: str
    reading: str = ""
    under: tuple[str, ...] = ()
    sections: tuple[LineSection, ...] = ()
    remarks: tuple[str, ...] = ()
    room_for_notes: str = ""

    def texts(self) -> Iterator[tuple[str, str]]:
        """Yield every text with the place where it stands, in reading order."""
        for text in (self.kind, self.reading, self.title, *self.under):
            yield self.kind, text
        for section in self.sections:
            for text in (section.heading, section.empty if not section.lines else ""):
                yield section.heading, text
            for line in section.lines:
                for text in (line.label, line.text, line.detail):
                    yield line.label or section.heading, text
        for text in (*self.remarks, self.room_for_notes):
            yield self.kind, text
