import pytest

from organiser.text.filter_values import terms_of
from organiser.text.people_query import parse
from organiser.ui.people.filter_words import term_text
from organiser.ui.people.list_rows import shortened


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("skill:介護", "介護"),
        ("offers:介護", "介護 (Offers)"),
        ("time:open", "Has room"),
        ("in:兵庫県", "兵庫県"),
        ("kind:school", "School"),
        ("org:みらい", "みらい"),
        ("circle:輪", "Circle: 輪"),
        ("tag:春", "Tag: 春"),
        ("-tag:春", "not: Tag: 春"),
        ("-高橋", "not: “高橋”"),
        ("last:<30d", "Contact within 30 days"),
        ("last:>2w", "No contact for 2 weeks"),
        ("last:never", "Never in contact"),
        ("rhythm:none", "No rhythm"),
        ("asked:never", "Never asked"),
        ("approach:yes", "May be approached"),
        ("approach:no", "Not to be approached"),
        ("consent:newsletter", "Newsletter: agreed"),
        ("refused:newsletter", "Newsletter: refused"),
        ("filter:代表", "Kept filter: 代表"),
    ],
)
def test_every_condition_is_said_in_words(qapp: object, line: str, said: str) -> None:
    (term,) = terms_of(parse(line))
    assert term_text(term) == said


@pytest.mark.parametrize(
    ("text", "marked", "line"),
    [
        ("研修の日程", "研修", "記録: 研修の日程"),
        ("来春から金沢で研修", "研修", "記録: …から金沢で研修"),
        ("We spoke of the training", "training", "記録: …ke of the training"),
    ],
)
def test_a_reason_is_cut_so_that_its_mark_is_seen(text: str, marked: str, line: str) -> None:
    begin = text.index(marked)
    told, marks = shortened("記録: ", text, ((begin, begin + len(marked)),))
    assert told == line
    assert [told[start:end] for start, end in marks] == [marked]


def test_a_reason_without_marks_stays_whole() -> None:
    assert shortened("Note: ", "somewhere", ()) == ("Note: somewhere", ())
