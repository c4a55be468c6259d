"""Amounts and whole costs as people type them: `12,000円`, `昼食 12000`, `Rp 1.500.000`."""

import re
import unicodedata
from dataclasses import dataclass

from organiser.errors import InvalidInput
from organiser.services.tours.cost_values import CostDraft
from organiser.vocabulary import CostKind, CostShare, Currency
from organiser.wording import phrase

_NUMBER = r"\d{1,3}(?:[,.]\d{3})+|\d+(?:\.\d+)?"
_MARK = r"[¥\\]|jpy|円|yen|rp\.?|idr|ルピア|rupiah"
_AMOUNT = re.compile(
    rf"(?P<each>各|1人|一人|each)?\s*(?P<before>{_MARK})?\s*(?P<number>{_NUMBER})\s*(?P<unit>万|千)?"
    rf"\s*(?P<after>{_MARK})?\s*(?P<per>/\s*(?:人|名|head|person)|ずつ|a head|per head|each)?",
    re.IGNORECASE,
)
_UNITS = {"万": 10_000, "千": 1_000, None: 1}
_RUPIAH = ("rp", "idr", "ルピア", "rupiah")
_EDGES = " \u3000\t:：,、。・-=~…|"

#: By which words a kind is guessed, the first that fits; it can be changed afterwards.
_WORDS: dict[CostKind, str] = {
    CostKind.GIFT: "土産|菓子|贈|ギフト|gift|present|souvenir",
    CostKind.MEAL: "食|弁当|お茶|懇親|飲|ランチ|lunch|dinner|breakfast|meal|tea",
    CostKind.LODGING: "ホテル|宿|旅館|泊|hotel|lodging|inn",
    CostKind.ENTRANCE: "入場|入館|入園|拝観|見学料|観覧|チケット|entrance|admission|ticket",
    CostKind.TRAVEL: (
        "バス|交通|電車|列車|新幹線|鉄道|タクシー|高速|航空|飛行機|フェリー|船|駐車|レンタカー|ガソリン"
        "|bus|train|taxi|toll|flight|ferry|parking|travel|car"
    ),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedMoney:
    """An amount as typed; `is_each` where it was said to be that of one head."""

    amount: int
    currency: Currency = Currency.YEN
    is_each: bool = False


def read_money(text: str) -> TypedMoney:
    """Return an amount: `12000`, `¥12,000`, `1.2万円`, `Rp 1.500.000`.

    Raises:
        InvalidInput: the text is no amount of money.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    found = _AMOUNT.fullmatch(plain)
    if found is None:
        raise InvalidInput(
            phrase("“{text}” is no amount. Write 12000 or Rp 1500000.", text=text.strip()),
            field="amount",
        )
    return _money(found)


def read_cost(line: str) -> CostDraft:
    """Return the cost that a line tells: what for, then how much; the kind is guessed.

    Raises:
        InvalidInput: the line ends in no amount, or says nothing but one.
    """
    plain = unicodedata.normalize("NFKC", line).strip()
    for found in _AMOUNT.finditer(plain):
        what = line.strip()[: found.start()] if len(plain) == len(line.strip()) else ""
        what = (what or plain[: found.start()]).strip(_EDGES)
        if found.end() == len(plain) and what:
            money = _money(found)
            return CostDraft(
                what=what,
                amount=money.amount,
                currency=money.currency,
                kind=guess_kind(what),
                share=CostShare.EACH if money.is_each else CostShare.EVERYONE,
            )
    raise InvalidInput(
        phrase("“{line}”: write what for and how much, such as “lunch 12000”.", line=line.strip()),
        field="what",
    )


def read_costs(text: str) -> tuple[CostDraft, ...]:
    """Return the costs of several lines, empty ones left out; raises like `read_cost`."""
    return tuple(read_cost(line) for line in text.splitlines() if line.strip())


def guess_kind(what: str) -> CostKind:
    """Return the kind that the words speak of."""
    folded = what.casefold()
    for kind, words in _WORDS.items():
        if re.search(rf"(?<![a-z])(?:{words})s?(?![a-z])", folded):
            return kind
    return CostKind.OTHER


def _money(found: re.Match[str]) -> TypedMoney:
    marks = " ".join(filter(None, (found["before"], found["after"]))).casefold()
    number = found["number"]
    if re.fullmatch(r"\d{1,3}(?:[,.]\d{3})+", number) and not found["unit"]:
        number = re.sub(r"[,.]", "", number)
    amount = round(float(number.replace(",", "")) * _UNITS[found["unit"]])
    return TypedMoney(
        amount=amount,
        currency=Currency.RUPIAH if marks.startswith(_RUPIAH) else Currency.YEN,
        is_each=bool(found["each"] or found["per"]),
    )
