"""Words for how people came together, as they stand in a line about it: 電話, 会った, met, mail."""

import re
from dataclasses import dataclass

from organiser.text.plain_signs import plain_signs
from organiser.vocabulary import InteractionKind


@dataclass(frozen=True, slots=True)
class KindMatch:
    """A kind that was understood, and where its words end."""

    kind: InteractionKind
    end: int


def match_kind(line: str, start: int) -> KindMatch | None:
    """Return the kind whose word stands in a line from a place on, nothing if there is none.

    A word that goes on, as in 電話番号, is none; what only links it to the next does not count.
    """
    plain = plain_signs(line)
    for kind, pattern in _PATTERNS.items():
        found = pattern.match(plain, start)
        if found is not None:
            linked = _LINK.match(plain, found.end())
            return KindMatch(kind, linked.end() if linked else found.end())
    return None


_WORDS = {
    InteractionKind.MET: """
        面談 面会 会談 会食 対面 お?会いしました お?会いした 会いました 会った 会って 打ち?合わ?せ
        ミーティング 食事会? 昼食 夕食 ランチ 飲み会 met meeting saw lunch dinner coffee
    """,
    InteractionKind.VISIT: """
        ご?訪問 往訪 来訪 来社 見学 訪ねました 訪ねた 訪れた 伺いました 伺った visited visit
    """,
    InteractionKind.CALL: """
        お?電話 通話 架電 入電 オンライン面談 zoom tel called call phoned phone rang
    """,
    InteractionKind.MESSAGE: """
        メール eメール メッセージ line ライン whatsapp チャット sms ショートメール
        e-?mailed e-?mail mailed mail messaged message texted wrote
    """,
    InteractionKind.LETTER: """
        お?手紙 お?葉書 はがき ハガキ 礼状 年賀状 封書 letter postcard
    """,
    InteractionKind.EVENT: """
        催し 会合 懇親会 勉強会 研修会 交流会 セミナー 総会 例会 集まり イベント
        event seminar gathering
    """,
    InteractionKind.INTRODUCTION: "ご?紹介 引き合わせ introduction introduced",
    InteractionKind.NOTE: "メモ 覚え?書き? 備考 note memo",
}
#: A word of Latin letters ends where they end, one of kanji or katakana likewise.
_END = r"(?:(?<=[a-z])(?![a-z0-9'])|(?<![a-z])(?![一-鿿々ァ-ヶー]))"
_PATTERNS = {
    kind: re.compile(f"(?:{'|'.join(sorted(words.split(), key=len, reverse=True))}){_END}")
    for kind, words in _WORDS.items()
}
_LINK = re.compile(
    r"(?:をしました|をした|しました|がありました|があった|がありまして|があり|をもらった|をもらい"
    r"|をいただきました|をいただいた|をいただき|を受けた|が来た|が届いた|を送った|した|して|で|を|が|に)"
)
