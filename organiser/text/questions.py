"""Finding in a note what somebody asked or wished for: one sentence of it, as it was written."""

import re

_MOST_SIGNS = 80
#: Sentences end so; a line end ends one too.
_SENTENCE = re.compile(r"[^。．.!?！？\n]+[。．.!?！？]*")
_ASKED = re.compile(
    r"[?？]\s*$"
    r"|(?:ですか|ますか|でしょうか|ないか|のか|だろうか)[。．]?\s*$"
    r"|相談|質問|知りたい|聞きたい|教えて|教わりたい|学びたい|困って|悩んで|要望|希望され|ご希望"
    r"|\b(?:asked (?:about|for|how|whether|if|what)|question about|wants? to (?:know|learn)"
    r"|would like to (?:know|learn)|wondered|request(?:ed)? (?:for|to))\b",
    re.IGNORECASE,
)


def find_question(text: str) -> str:
    """Return the first sentence that asks or wishes for something, empty if none does.

    A long sentence ends in … .
    """
    for found in _SENTENCE.finditer(text):
        sentence = found.group().strip()
        if _ASKED.search(sentence):
            return sentence if len(sentence) <= _MOST_SIGNS else f"{sentence[:_MOST_SIGNS]}…"
    return ""
