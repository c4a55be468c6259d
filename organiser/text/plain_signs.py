"""Text made plain sign for sign, so that places in it are places in what was typed."""

import unicodedata


def plain_signs(text: str) -> str:
    """Return a text of the same length: half width instead of full, small letters, plain spaces."""
    return "".join(map(_plain, text))


def _plain(sign: str) -> str:
    if sign.isspace():
        return " "
    for form in (unicodedata.normalize("NFKC", sign).lower(), sign.lower()):
        if len(form) == 1:
            return form
    return sign
