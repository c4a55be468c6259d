"""Words without a gap, as addresses of pages have them, in narrow places."""

import re

#: A run of signs that no line breaks in, longer than any word of a language.
_LONG = re.compile(r"[!-~]{25,}")
_PIECE = re.compile(r"[!-~]{8}(?=[!-~])")
_MAY_BREAK = "\u200b"


def let_break(text: str) -> str:
    """Return a text for the screen in which very long words may go on in the next line."""
    return _LONG.sub(lambda word: _PIECE.sub(rf"\g<0>{_MAY_BREAK}", word[0]), text)
