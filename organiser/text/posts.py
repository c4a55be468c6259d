"""Posts as people write them behind a name: 宮本 事務局長."""

#: How posts end; one sign alone, as in 信長, might end a given name as well.
_POSTS = (
    *("社長", "会長", "部長", "課長", "係長", "次長", "局長", "室長", "所長", "院長", "校長"),
    *("園長", "店長", "工場長", "施設長", "事務長", "支部長", "組合長", "理事長", "班長", "塾長"),
    *("理事", "監事", "参事", "主事", "専務", "常務", "取締役", "執行役員", "代表", "顧問", "主任"),
    *("主査", "主幹", "担当", "講師", "教師", "教授", "助教", "責任者", "相談員", "指導員"),
    *("支配人", "マネージャー", "リーダー", "スタッフ"),
)


def parted_post(text: str) -> tuple[str, str]:
    """Return the name and the post of what was written together; the post may be empty.

    `林 みらの 研修講師` is 林 みらの, whose post is 研修講師. A post alone stays as it is.
    """
    *named, last = text.split() or [""]
    if named and last.endswith(_POSTS):
        return " ".join(named), last
    return " ".join((*named, last)), ""
