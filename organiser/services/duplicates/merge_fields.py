"""The fields of two people or bodies side by side, and which of both sides is taken."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from organiser.models import Organisation, Person, Photo, Rhythm
from organiser.services.duplicates.merge_joins import BELOW, IN_LINE, joined_text, stricter
from organiser.text.names import full_name
from organiser.vocabulary import GapUnit, Sensitivity, Sureness, label
from organiser.wording import Phrase, phrase, verbatim

OwnRow = TypeVar("OwnRow", Photo, Rhythm)


class Choice(StrEnum):
    """Whose value of a field the merged person or body has."""

    KEPT = "kept"
    GONE = "gone"
    BOTH = "both"


class Standing(StrEnum):
    """How the two values of a field stand to each other."""

    EQUAL = "equal"
    ONLY_KEPT = "only kept"
    ONLY_GONE = "only gone"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldRule:
    """A field; `companions` are columns that go with it, `between` joins texts of both sides."""

    name: str
    label: Phrase
    companions: tuple[str, ...] = ()
    between: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldPair:
    """One field of both: the values, how to say them, and which side is proposed."""

    name: str
    label: Phrase
    kept: object
    gone: object
    kept_words: Phrase
    gone_words: Phrase
    standing: Standing
    proposed: Choice
    between: str

    def offers_both(self) -> bool:
        """Tell whether both texts can be kept, one after the other."""
        return bool(self.between) and self.standing is Standing.CONFLICT

    def chosen(self, choice: Choice) -> object:
        """Return the value that a choice gives."""
        if choice is Choice.BOTH:
            return joined_text(str(self.kept), str(self.gone), between=self.between)
        return self.kept if choice is Choice.KEPT else self.gone


PERSON_FIELDS = (
    FieldRule(name="family_name", label=phrase("Family name")),
    FieldRule(name="given_name", label=phrase("Given name")),
    FieldRule(name="further_names", label=phrase("Further names"), between=IN_LINE),
    FieldRule(
        name="family_reading",
        label=phrase("Reading of the family name"),
        companions=("family_reading_sureness",),
    ),
    FieldRule(
        name="given_reading",
        label=phrase("Reading of the given name"),
        companions=("given_reading_sureness",),
    ),
    FieldRule(
        name="further_reading",
        label=phrase("Reading of the further names"),
        companions=("further_reading_sureness",),
    ),
    FieldRule(name="name_order", label=phrase("Order of the name")),
    FieldRule(name="honorific", label=phrase("Honorific")),
    FieldRule(name="nickname", label=phrase("Nickname"), between=IN_LINE),
    FieldRule(name="languages", label=phrase("Languages"), between=IN_LINE),
    FieldRule(name="birthday", label=phrase("Birthday")),
    FieldRule(name="how_we_met", label=phrase("How we met"), between=BELOW),
    FieldRule(name="met_on", label=phrase("Met on")),
    FieldRule(name="met_place", label=phrase("Met at"), between=IN_LINE),
    FieldRule(name="introduced_by_id", label=phrase("Introduced by")),
    FieldRule(name="topics_to_avoid", label=phrase("Topics to avoid"), between=BELOW),
    FieldRule(name="do_not_approach", label=phrase("Do not approach")),
    FieldRule(
        name="notes", label=phrase("Notes"), companions=("notes_sensitivity",), between=BELOW
    ),
)
#: Fields that stand in a row of their own, of which a person has one.
PHOTO = FieldRule(name="photo", label=phrase("Picture"), companions=("content", "media_type"))
RHYTHM = FieldRule(
    name="rhythm",
    label=phrase("Wanted gap"),
    companions=("wanted", "worst", "unit", "paused_until"),
)
ORGANISATION_FIELDS = (
    FieldRule(name="name", label=phrase("Name")),
    FieldRule(name="kind", label=phrase("Kind")),
    FieldRule(name="reading", label=phrase("Reading"), companions=("reading_sureness",)),
    FieldRule(name="branch", label=phrase("Branch")),
    FieldRule(name="website", label=phrase("Website")),
    FieldRule(name="telephone", label=phrase("Telephone number")),
    FieldRule(name="notes", label=phrase("Notes"), between=BELOW),
)

_EVERY = {
    GapUnit.DAY: phrase("Every {count} days"),
    GapUnit.WEEK: phrase("Every {count} weeks"),
    GapUnit.MONTH: phrase("Every {count} months"),
    GapUnit.YEAR: phrase("Every {count} years"),
}


def list_person_fields(session: Session, kept: Person, gone: Person) -> tuple[FieldPair, ...]:
    """Return every field of two people side by side, with photo and wanted gap at the end."""
    pairs = [_field(session, kept, gone, rule) for rule in PERSON_FIELDS]
    return (*pairs, _photo_pair(session, kept, gone), _rhythm_pair(session, kept, gone))


def list_organisation_fields(
    session: Session, kept: Organisation, gone: Organisation
) -> tuple[FieldPair, ...]:
    """Return every field of two bodies side by side."""
    return tuple(_field(session, kept, gone, rule) for rule in ORGANISATION_FIELDS)


def take_fields(
    kept: Any,  # noqa: ANN401 - a person or an organisation
    gone: Any,  # noqa: ANN401
    rules: tuple[FieldRule, ...],
    pairs: tuple[FieldPair, ...],
    choices: Mapping[str, Choice],
) -> None:
    """Give the one who is kept the chosen value of every field; unnamed ones as proposed."""
    named = {rule.name: rule for rule in rules}
    for pair in pairs:
        rule = named.get(pair.name)
        if rule is None:
            continue
        choice = choices.get(pair.name, pair.proposed)
        if choice is Choice.BOTH and rule.between:
            _take_both(kept, gone, rule)
            continue
        setattr(kept, rule.name, pair.gone if choice is Choice.GONE else pair.kept)
        if choice is Choice.GONE:
            for name in rule.companions:
                setattr(kept, name, getattr(gone, name))


def find_own_row(session: Session, mapped: type[OwnRow], person_id: int) -> OwnRow | None:
    """Return the photo or the wanted gap of a person, nothing if there is none."""
    query = select(mapped).filter_by(person_id=person_id).order_by(mapped.id).limit(1)
    return session.scalars(query).first()


def _take_both(kept: Any, gone: Any, rule: FieldRule) -> None:  # noqa: ANN401
    texts = getattr(kept, rule.name), getattr(gone, rule.name)
    setattr(kept, rule.name, joined_text(*texts, between=rule.between))
    if "notes_sensitivity" in rule.companions and gone.notes:
        sides = (gone.notes_sensitivity, kept.notes_sensitivity)
        kept.notes_sensitivity = stricter(*sides) if texts[0] else sides[0]


def _field(
    session: Session,
    kept: Any,  # noqa: ANN401 - a person or an organisation
    gone: Any,  # noqa: ANN401
    rule: FieldRule,
) -> FieldPair:
    values = [getattr(side, rule.name) for side in (kept, gone)]
    if rule.name == "introduced_by_id":
        # who introduced one of the two as the other introduced nobody
        values = [None if value in (kept.id, gone.id) else value for value in values]
    words = [
        _words(session, value, rule, side) for value, side in zip(values, (kept, gone), strict=True)
    ]
    return _pair(rule, (values[0], values[1]), (words[0], words[1]), surer=_surer(kept, gone, rule))


def _photo_pair(session: Session, kept: Person, gone: Person) -> FieldPair:
    ours, theirs = (find_own_row(session, Photo, person.id) for person in (kept, gone))
    values = ours.content if ours else None, theirs.content if theirs else None
    return _pair(PHOTO, values, (_photo_words(ours), _photo_words(theirs)))


def _photo_words(row: Photo | None) -> Phrase:
    return phrase("{size} kB", size=-(-len(row.content) // 1024)) if row else verbatim("")


def _rhythm_pair(session: Session, kept: Person, gone: Person) -> FieldPair:
    ours, theirs = (find_own_row(session, Rhythm, person.id) for person in (kept, gone))
    values = _rhythm_values(ours), _rhythm_values(theirs)
    return _pair(RHYTHM, values, (_rhythm_words(ours), _rhythm_words(theirs)))


def _rhythm_values(row: Rhythm | None) -> tuple[object, ...]:
    return tuple(getattr(row, name) for name in RHYTHM.companions) if row else ()


def _rhythm_words(row: Rhythm | None) -> Phrase:
    return Phrase(_EVERY[row.unit].template, (("count", row.wanted),)) if row else verbatim("")


def _pair(
    rule: FieldRule,
    values: tuple[object, object],
    words: tuple[Phrase, Phrase],
    *,
    surer: Choice = Choice.KEPT,
) -> FieldPair:
    standing = _standing(*values)
    # joined although equal: the stricter of both sensitivities holds
    usual = Choice.BOTH if rule.between else surer
    proposed = {
        Standing.EQUAL: usual,
        Standing.ONLY_KEPT: Choice.KEPT,
        Standing.ONLY_GONE: Choice.GONE,
        Standing.CONFLICT: usual,
    }
    return FieldPair(
        name=rule.name,
        label=rule.label,
        kept=values[0],
        gone=values[1],
        kept_words=words[0],
        gone_words=words[1],
        standing=standing,
        proposed=proposed[standing],
        between=rule.between,
    )


def _standing(kept: object, gone: object) -> Standing:
    if kept == gone:
        return Standing.EQUAL
    if _is_empty(gone):
        return Standing.ONLY_KEPT
    return Standing.ONLY_GONE if _is_empty(kept) else Standing.CONFLICT


def _is_empty(value: object) -> bool:
    """Tell whether there is nothing to keep: no text, no day, and no "yes"."""
    return not value


def _surer(kept: Any, gone: Any, rule: FieldRule) -> Choice:  # noqa: ANN401
    """Return the side to take: that of the one who goes where only its reading is sure."""
    name = next((name for name in rule.companions if name.endswith("_sureness")), "")
    if not name or getattr(gone, name) is Sureness.GUESSED:
        return Choice.KEPT
    return Choice.GONE if getattr(kept, name) is Sureness.GUESSED else Choice.KEPT


def _words(
    session: Session,
    value: Any,  # noqa: ANN401 - whatever a column holds
    rule: FieldRule,
    owner: Any,  # noqa: ANN401
) -> Phrase:
    words = _said(session, value, rule)
    for name in rule.companions if value else ():
        mark = getattr(owner, name)
        if mark in (Sureness.GUESSED, Sensitivity.CIRCLE, Sensitivity.ME_ONLY):
            words = phrase("{words} ({mark})", words=words, mark=label(mark))
    return words


def _said(session: Session, value: Any, rule: FieldRule) -> Phrase:  # noqa: ANN401
    if rule.name == "introduced_by_id":
        found = session.get(Person, value) if value else None
        names = (found.family_name, found.given_name, found.name_order) if found else ("", "")
        return verbatim(full_name(*names))
    if isinstance(value, StrEnum):
        return label(value)
    if isinstance(value, bool):
        return phrase("Yes") if value else phrase("No")
    return Phrase("{text}", (("text", value),))
