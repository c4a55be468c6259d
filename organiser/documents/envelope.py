"""An envelope or postcard for one person: written down in Japan, across abroad and by choice."""

from collections.abc import Iterator

from organiser.documents.envelope_across import shapes_across
from organiser.documents.envelope_down import sender_down, shapes_down
from organiser.documents.figures import Figure, Moved, Shape
from organiser.documents.finishing import Imprint, finish_figures
from organiser.documents.fitted_text import MM
from organiser.documents.paper import Paper
from organiser.papers.address_lines import (
    AddressLines,
    SenderLines,
    address_lines,
    sender_lines,
)
from organiser.papers.address_material import AddressMaterial
from organiser.papers.envelopes import STATIONERY, EnvelopeChoice, SenderAt, Writing
from organiser.papers.gate import Passed
from organiser.papers.options import PaperOptions
from organiser.wording import phrase


def build(
    passed: Passed[AddressMaterial], options: PaperOptions, choice: EnvelopeChoice | None = None
) -> Paper:
    """Return envelopes as PDF, one page for each person; the back follows if it is wanted."""
    material, choice = passed.value, choice or EnvelopeChoice()
    sender = sender_lines(material.sender)
    letters = tuple(
        address_lines(one, choice.at, language=options.language) for one in material.addressees
    )
    pages = tuple(page for lines in letters for page in _pages(lines, sender, choice))
    kind = phrase("Envelope").in_language(options.language)
    name = letters[0].addressed_name if letters else ""
    from_sender = phrase("Sender").in_language(options.language)
    imprint = Imprint(
        kind=kind,
        title=" ".join(filter(None, (kind, name))),
        sender=material.sender,
        texts=(
            *((one.name, text) for one in letters for text in one.texts()),
            *((from_sender, text) for text in sender.texts()),
        ),
        name_parts=(kind, name),
    )
    return finish_figures(pages or (_page((), choice, is_across=False),), imprint, options)


def _pages(lines: AddressLines, sender: SenderLines, choice: EnvelopeChoice) -> Iterator[Figure]:
    is_across = choice.writing is Writing.ACROSS or bool(lines.abroad)
    here = sender if choice.sender_at is SenderAt.FRONT else SenderLines()
    drawn = shapes_across if is_across else shapes_down
    yield _page(tuple(drawn(lines, here, choice)), choice, is_across=is_across)
    if choice.sender_at is SenderAt.BACK and not sender.is_empty:
        yield _page(tuple(sender_down(sender, choice)), choice, is_across=False)


def _page(shapes: tuple[Shape, ...], choice: EnvelopeChoice, *, is_across: bool) -> Figure:
    """Return a page of the envelope's size, on its long side for writing across."""
    stationery = STATIONERY[choice.size]
    sides = (stationery.width * MM, stationery.height * MM)
    width, height = reversed(sides) if is_across else sides
    moved = Moved(left=choice.across * MM, top=choice.down * MM, shapes=shapes)
    return Figure(width=width, height=height, shapes=(moved,))
