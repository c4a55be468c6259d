"""What the short list of a programme's participants says, in one language."""

from organiser.papers.name_words import written_name
from organiser.papers.options import PaperOptions
from organiser.papers.programme_material import ProgrammeMaterial
from organiser.papers.session_material import Attendee
from organiser.papers.session_words import called, count_unnamed, days_said, unlisted_words
from organiser.papers.table_lines import (
    ColumnKind,
    Table,
    TableCell,
    TableColumn,
    TabledLines,
    TableRow,
)
from organiser.wording import phrase


def participant_lines(programme: ProgrammeMaterial, options: PaperOptions) -> TabledLines:
    """Return the list: names and posts of those who may be listed, the others as a number."""
    language = options.language
    people = [one for one in programme.people if written_name(one.name)]
    empty = phrase("Nobody has accepted yet.")
    if programme.people:
        empty = phrase("Nobody of those who take part is named here.")
    columns = (
        TableColumn(phrase("No.").in_language(language), ColumnKind.NUMBER),
        TableColumn(phrase("Full name").in_language(language), ColumnKind.NAME),
        TableColumn(phrase("Organisation").in_language(language)),
        TableColumn(phrase("Post").in_language(language)),
    )
    more = unlisted_words(count_unnamed(programme.people), language)
    discreet = phrase("For participants only. Please do not pass it on.").in_language(language)
    return TabledLines(
        kind=phrase("List of participants").in_language(language),
        title=programme.name,
        when=days_said(programme.own_days, options),
        tables=(
            Table(
                columns=columns,
                rows=tuple(_row(place, one, language) for place, one in enumerate(people, 1)),
                empty=empty.in_language(language),
                remarks=(more,) if more else (),
            ),
        ),
        remarks=(discreet,),
    )


def _row(number: int, one: Attendee, language: str) -> TableRow:
    cells = (
        TableCell(str(number)),
        TableCell(name=one.name, text=called(one.name, language)),
        TableCell(one.organisation),
        TableCell(one.title),
    )
    return TableRow(f"person:{one.person_id}", cells)
