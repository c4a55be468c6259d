"""Words that were written as a whole letter, taken apart again: opening, body, details, closing."""

import re
from dataclasses import replace

from organiser.papers.letter_material import LetterDraft
from organiser.text.letter_forms import LETTER_PAIRS, LetterForm, form_opened_by, is_closing
from organiser.wording import phrase

_DETAIL_JA = re.compile(r"^(テーマ|日時|会場|オンライン|費用|訪問先|人数|目的)　(.+)$")
_DETAIL_EN = re.compile(r"^(Theme|When|Where|Online|Costs|Place|People|Purpose): (.+)$")
_QUOTED = {"ja": re.compile(r"「([^」\n]+)」"), "en": re.compile(r"“([^”\n]+)”")}
_DEAR = re.compile(r"^Dear .*,$")


def draft_from_words(words: str, draft: LetterDraft, *, invites: bool) -> LetterDraft:
    """Return the draft with what was said to somebody as its text.

    Date, address and sender stand there for themselves and are taken off; lines as `日時　…`
    become details.
    """
    lines = [line.rstrip() for line in words.strip().splitlines()]
    is_japanese = draft.language == "ja"
    body, form = _japanese_body(lines) if is_japanese else (_english_body(lines), None)
    pattern = _DETAIL_JA if is_japanese else _DETAIL_EN
    details = [found for line in body if (found := pattern.match(line))]
    text = "\n".join(line for line in body if not pattern.match(line)).strip()
    greeting = draft.greeting if is_japanese and form is None else ""
    if form is not None and LETTER_PAIRS[form].has_season:
        greeting, text = _first_sentence(text)
    colon = "：" if is_japanese else ": "
    return replace(
        draft,
        form=form or draft.form,
        subject=_subject(words, draft, invites=invites),
        greeting=greeting,
        text=re.sub(r"\n{3,}", "\n\n", text),
        personal="",
        details="\n".join(f"{found[1]}{colon}{found[2]}" for found in details),
    )


def _japanese_body(lines: list[str]) -> tuple[list[str], LetterForm | None]:
    start = next((place for place, line in enumerate(lines) if form_opened_by(line)), None)
    if start is None:
        return lines, None
    form = form_opened_by(lines[start])
    end = next((place for place, line in enumerate(lines) if is_closing(line)), len(lines))
    first = lines[start].strip()[2:].lstrip(" 　")
    return [first, *lines[start + 1 : end]], form


def _english_body(lines: list[str]) -> list[str]:
    start = next((place for place, line in enumerate(lines) if _DEAR.match(line)), -1)
    closings = {pair.english_closing for pair in LETTER_PAIRS.values()} | {"Yours,", "Best wishes,"}
    ends = (place for place, line in enumerate(lines) if place > start and line in closings)
    return lines[start + 1 : next(ends, len(lines))]


def _first_sentence(text: str) -> tuple[str, str]:
    """Return the greeting, which ends with its full stop, and what follows it."""
    first, stop, rest = text.partition("。")
    return (first + stop, rest.lstrip(" 　\n")) if stop else ("", text)


def _subject(words: str, draft: LetterDraft, *, invites: bool) -> str:
    quoted = _QUOTED["ja" if draft.language == "ja" else "en"].search(words)
    if draft.subject or quoted is None or not invites:
        return draft.subject
    said = phrase("Invitation to “{programme}”", programme=quoted[1])
    return said.in_language(draft.language)
