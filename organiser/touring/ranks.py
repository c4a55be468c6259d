"""How far up somebody sits, by the title of their post: 上座 first."""

from functools import lru_cache

from organiser.text.folding import fold

#: The highest that holds; deputies of a rank stand before it, so that 副会長 is no 会長.
_TITLES: tuple[tuple[int, tuple[str, ...]], ...] = (
    (4, ("副会長", "副理事長", "副社長", "副代表", "副学長", "副校長", "副院長", "副園長")),
    (4, ("専務", "常務", "教頭", "vicepresident", "vicechair", "viceprincipal", "managing")),
    (2, ("副本部長", "副部長", "副支配人", "deputy")),
    (3, ("本部長", "generalmanager")),
    (2, ("部長", "次長", "室長", "head")),
    (5, ("会長", "理事長", "代表理事", "代表取締役", "社長", "知事", "市長", "総裁")),
    (5, ("学長", "校長", "院長", "園長", "代表", "principal", "headmaster")),
    (5, ("president", "chair", "ceo", "chiefexecutive")),
    (3, ("理事", "取締役", "監事", "事務局長", "所長", "支店長", "工場長", "支配人", "director")),
    (1, ("課長", "係長", "主任", "manager", "chief")),
)
_REPRESENTS = 4


@lru_cache(maxsize=1024)
def rank_of(title: str, *, represents: bool = False) -> int:
    """Return 5 for who leads a body down to 0; whoever represents it sits as a deputy at least."""
    plain = fold(title).replace(" ", "").replace("-", "")
    found = next((rank for rank, words in _TITLES if any(fold(word) in plain for word in words)), 0)
    return max(found, _REPRESENTS) if represents else found
