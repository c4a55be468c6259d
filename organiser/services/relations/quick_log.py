"""The quick log: what one typed line means, told before it is kept."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from organiser.errors import InvalidInput
from organiser.services.relations.attachments import AttachmentDraft
from organiser.services.relations.interactions import InteractionDraft, check_interaction
from organiser.text.folding import fold
from organiser.text.log_line import Named, SpokenName, read_log_line
from organiser.vocabulary import InteractionKind
from organiser.wording import Phrase, phrase

#: A short run of kanji or katakana, or a word with a capital: what a name may look like.
_FIRST_WORD = re.compile(
    r"([一-鿿々][一-鿿々ぁ-んァ-ヶ]{0,5}|[ァ-ヶー]{2,8}|[A-ZÀ-Þ][\w'’.-]+)(?:$|[ \u3000、,:：]+)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Around:
    """What the screen shows: proposed where the line names nobody."""

    people: tuple[Named, ...] = ()
    others: tuple[Named, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """What was decided about names of the line, by `name_key`: who is meant, or that it is text."""

    meant: Mapping[str, Named] = field(default_factory=dict)
    as_text: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class Understood:
    """What a line means.

    `ambiguous` names have several people each, `unknown` ones nobody. `proposed` tells that people
    and others come from the screen. `head_end` is where the text begins in the line. `problems` say
    why it cannot be kept as it stands.
    """

    day: date
    is_day_said: bool
    kind: InteractionKind
    is_kind_said: bool
    people: tuple[Named, ...]
    others: tuple[Named, ...]
    proposed: bool
    ambiguous: tuple[SpokenName[Named], ...]
    unknown: tuple[str, ...]
    text: str
    head_end: int
    problems: tuple[Phrase, ...]

    def draft(self, attachments: tuple[AttachmentDraft, ...] = ()) -> InteractionDraft:
        """Return the entry that the line makes."""
        others = {named.sort: named.key for named in reversed(self.others)}
        return InteractionDraft(
            kind=self.kind,
            happened_on=self.day,
            text=self.text,
            person_ids=tuple(person.key for person in self.people),
            organisation_id=others.get("organisation"),
            circle_id=others.get("circle"),
            attachments=attachments,
        )


def name_key(spoken: str) -> str:
    """Return the form of a name under which it is settled."""
    return "".join(fold(spoken).split())


def understand(
    line: str,
    look_up: Callable[[str], Sequence[Named]],
    *,
    today: date,
    around: Around | None = None,
    settled: Settled | None = None,
) -> Understood:
    """Return what a line means; `look_up` finds whom a name may mean.

    A name with several people is settled by those on the screen, if one of them is among them.
    """
    around, settled = around or Around(), settled or Settled()
    read = read_log_line(line, lambda spoken: _meant(spoken, look_up, settled), today=today)
    names = _settle(read.names, around)
    sure = _once(name.found[0] for name in names if len(name.found) == 1)
    ambiguous = tuple(name for name in names if len(name.found) > 1)
    nobody = not sure and not ambiguous and not around.people and not around.others
    strange, text = _strangers(names, read.text, settled, guess=nobody)
    proposed = not sure and not ambiguous and not strange
    named = (*around.people, *around.others) if proposed else sure
    told = Understood(
        day=read.day or today,
        is_day_said=read.day is not None,
        kind=read.kind or InteractionKind.MET,
        is_kind_said=read.kind is not None,
        people=tuple(one for one in named if one.sort == "person"),
        others=tuple(one for one in named if one.sort != "person"),
        proposed=proposed and bool(named),
        ambiguous=ambiguous,
        unknown=strange,
        text=text,
        head_end=read.head_end,
        problems=(),
    )
    return replace(told, problems=_problems(told, today))


def _meant(
    spoken: str, look_up: Callable[[str], Sequence[Named]], settled: Settled
) -> Sequence[Named]:
    found = settled.meant.get(name_key(spoken))
    return look_up(spoken) if found is None else (found,)


def _settle(names: Sequence[SpokenName[Named]], around: Around) -> list[SpokenName[Named]]:
    shown = {(one.sort, one.key) for one in (*around.people, *around.others)}
    settled = []
    for name in names:
        here = [one for one in name.found if (one.sort, one.key) in shown]
        settled.append(SpokenName(name.spoken, tuple(here)) if len(here) == 1 else name)
    return settled


def _strangers(
    names: Sequence[SpokenName[Named]], text: str, settled: Settled, *, guess: bool
) -> tuple[tuple[str, ...], str]:
    """Return the names of nobody in the book, and the text with those that were left in it.

    Where nobody at all is named, the first word of the text is taken for a name if it can be one.
    """
    unknown = [name.spoken for name in names if not name.found]
    kept = [spoken for spoken in unknown if name_key(spoken) in settled.as_text]
    strange = [spoken for spoken in unknown if spoken not in kept]
    first = _FIRST_WORD.match(text) if guess and not unknown else None
    if first is not None and name_key(first[1]) not in settled.as_text:
        strange, text = [first[1]], text[first.end() :]
    return tuple(dict.fromkeys(strange)), " ".join(filter(None, (*kept, text)))


def _problems(told: Understood, today: date) -> tuple[Phrase, ...]:
    """Return why a line cannot be kept as it stands, first what is asked of the organiser."""
    asked = [
        phrase("“{name}” may be several. Please choose one.", name=name.spoken)
        for name in told.ambiguous
    ]
    asked += [
        phrase(
            "“{name}” is not in the book. Add this person first, or leave the name in the text.",
            name=name,
        )
        for name in told.unknown
    ]
    draft = told.draft()
    if asked:
        # Nobody may be named yet, so only the day can be looked at.
        draft = replace(draft, person_ids=(0,))
    try:
        check_interaction(draft, today=today)
    except InvalidInput as error:
        return error.message, *asked
    return tuple(asked)


def _once(found: Iterable[Named]) -> tuple[Named, ...]:
    return tuple({(one.sort, one.key): one for one in found}.values())
