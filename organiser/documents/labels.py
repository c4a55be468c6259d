"""Address labels: one for each person who has an address, on sheets sold everywhere."""

from organiser.documents.address_block import address_block, moved_words
from organiser.documents.figures import Shape
from organiser.documents.finishing import Imprint, finish_figures
from organiser.documents.fitted_text import MM
from organiser.documents.label_pages import label_pages
from organiser.documents.paper import Paper
from organiser.papers.address_labels import LabelChoice
from organiser.papers.address_lines import AddressLines, address_lines
from organiser.papers.address_material import AddressMaterial
from organiser.papers.gate import Passed
from organiser.papers.label_sheets import SheetGrid
from organiser.papers.options import PaperOptions
from organiser.wording import phrase

#: Millimetres of the usual label, on which sizes are told; smaller labels have smaller print.
_USUAL_WIDTH, _USUAL_HEIGHT = 84.0, 42.0
_SIDE, _LEAST_SIDE = 6.0, 2.5


def build(
    passed: Passed[AddressMaterial], options: PaperOptions, choice: LabelChoice | None = None
) -> Paper:
    """Return address labels as PDF; who has no address in the book gets none."""
    material, choice = passed.value, choice or LabelChoice()
    lines = tuple(
        address_lines(one, choice.at, language=options.language) for one in material.addressees
    )
    written = tuple(one for one in lines if not one.is_missing)
    cells = [_cell(one, choice.sheet.grid) for one in written]
    pages = tuple(label_pages(cells, choice.sheet))
    kind = phrase("Address labels").in_language(options.language)
    imprint = Imprint(
        kind=kind,
        title=kind,
        sender=material.sender,
        texts=((one.name, text) for one in written for text in one.texts()),
        name_parts=(kind, options.printed_on.isoformat()),
    )
    return finish_figures(pages, imprint, options)


def _cell(lines: AddressLines, grid: SheetGrid) -> tuple[Shape, ...]:
    scale = min(1.0, grid.cell_width / _USUAL_WIDTH, grid.cell_height / _USUAL_HEIGHT)
    side = max(_LEAST_SIDE, _SIDE * scale)
    width, height = (grid.cell_width - 2 * side) * MM, (grid.cell_height - 2 * side * 0.7) * MM
    block = address_block(lines, width=width, height=height, scale=scale)
    top = (grid.cell_height * MM - block.height) / 2
    return tuple(moved_words(block, left=side * MM, top=top))
