"""The search line stands for a filter, and every filter for a line, in both languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.text.people_query import (
    EMPTY,
    ConsentTerm,
    ContactAge,
    LastContact,
    PeopleFilter,
    SkillTerm,
    Term,
    line_of,
    parse,
    problems,
    terms_of,
    text_of,
    with_term,
    without_term,
)
from organiser.vocabulary import (
    AskedState,
    AvailabilityLevel,
    ConsentKind,
    GapUnit,
    OrganisationKind,
    RhythmState,
    Stance,
)

ROOM = (AvailabilityLevel.OPEN, AvailabilityLevel.SOME)


def older(count: int, unit: GapUnit) -> LastContact:
    return LastContact(age=ContactAge.LONGER_AGO, count=count, unit=unit)


def within(count: int, unit: GapUnit) -> LastContact:
    return LastContact(age=ContactAge.WITHIN, count=count, unit=unit)


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("", EMPTY),
        ("  田中　 太郎 ", PeopleFilter(words="田中 太郎")),
        ("skill:看護師", PeopleFilter(skills=(SkillTerm(name="看護師"),))),
        ("専門：看護師", PeopleFilter(skills=(SkillTerm(name="看護師"),))),
        ("ＳＫＩＬＬ:看護師", PeopleFilter(skills=(SkillTerm(name="看護師"),))),
        ("offers:介護", PeopleFilter(skills=(SkillTerm(name="介護", stance=Stance.OFFERS),))),
        ("学習中:英語", PeopleFilter(skills=(SkillTerm(name="英語", stance=Stance.LEARNING),))),
        ("教える:英語", PeopleFilter(skills=(SkillTerm(name="英語", stance=Stance.PASSES_ON),))),
        ("has:time", PeopleFilter(availability=ROOM)),
        ("余裕:あり", PeopleFilter(availability=ROOM)),
        ("余裕:なし", PeopleFilter(availability=(AvailabilityLevel.NONE,))),
        ("time:unk", PeopleFilter(availability=(AvailabilityLevel.UNKNOWN,))),
        ("in:大阪　場所:兵庫県", PeopleFilter(places=("大阪", "兵庫県"))),
        ("種別:監理団体", PeopleFilter(organisation_kinds=(OrganisationKind.SUPERVISING,))),
        (
            'kind:"care provider"',
            PeopleFilter(organisation_kinds=(OrganisationKind.CARE_PROVIDER,)),
        ),
        ("団体:㈱ひょうご", PeopleFilter(organisations=("㈱ひょうご",))),
        ('tag:"old friend" 輪:介護', PeopleFilter(tags=("old friend",), circles=("介護",))),
        ("tag:“old friend”", PeopleFilter(tags=("old friend",))),
        ('tag:"old fri', PeopleFilter(tags=("old fri",))),
        ("last:>6m", PeopleFilter(last_contact=(older(6, GapUnit.MONTH),))),
        ("接点:＞６ヶ月", PeopleFilter(last_contact=(older(6, GapUnit.MONTH),))),
        ("last:>6か月", PeopleFilter(last_contact=(older(6, GapUnit.MONTH),))),
        ("接点:1年以上", PeopleFilter(last_contact=(older(1, GapUnit.YEAR),))),
        ("last:<30d", PeopleFilter(last_contact=(within(30, GapUnit.DAY),))),
        ("接点:2週間以内", PeopleFilter(last_contact=(within(2, GapUnit.WEEK),))),
        ("接点:なし", PeopleFilter(last_contact=(LastContact(age=ContactAge.NEVER),))),
        ("rhythm:overdue", PeopleFilter(rhythm=(RhythmState.OVERDUE,))),
        ("間隔:休止", PeopleFilter(rhythm=(RhythmState.PAUSED,))),
        ("同意:お知らせの配信", PeopleFilter(consents=(ConsentTerm(kind=ConsentKind.NEWSLETTER),))),
        (
            "refused:listing",
            PeopleFilter(consents=(ConsentTerm(kind=ConsentKind.LISTING, given=False),)),
        ),
        ("asked:never", PeopleFilter(asked=AskedState.NEVER)),
        ("お誘い:なし", PeopleFilter(asked=AskedState.NEVER)),
        ("お誘い:1年以上なし", PeopleFilter(asked=AskedState.LEFT_OUT)),
        ("asked:never asked:<90d", PeopleFilter(asked=AskedState.LATELY)),
        ("声かけ:不可", PeopleFilter(approach=False)),
        ("絞り込み:秋の候補", PeopleFilter(saved=("秋の候補",))),
        ("-tag:前職 -田中", PeopleFilter(without=PeopleFilter(tags=("前職",), words="田中"))),
        ("－タグ：前職", PeopleFilter(without=PeopleFilter(tags=("前職",)))),
        ("skill: tag:  時間", PeopleFilter(words="時間")),
        ("tag:a tag:a", PeopleFilter(tags=("a",))),
        ("time:zz http://x.example", PeopleFilter(words="time:zz http://x.example")),
        ('"skill:x"', PeopleFilter(words="skill:x")),
        ("-", PeopleFilter(words="-")),
    ],
)
def test_a_line_stands_for_a_filter(line: str, wanted: PeopleFilter) -> None:
    assert parse(line) == wanted
    assert bool(wanted) == bool(line.strip())


@pytest.mark.parametrize(
    ("line", "english", "japanese"),
    [
        ("看護 専門:看護師", "skill:看護師 看護", "専門:看護師 看護"),
        ('tag:"old friend"', 'tag:"old friend"', 'タグ:"old friend"'),
        ("last:>6m", "last:>6m", "接点:>6か月"),
        ("last:never", "last:never", "接点:なし"),
        ("asked:>1y", "asked:>1y", "お誘い:1年以上なし"),
        ("-approach:no", "-approach:no", "-声かけ:不可"),
        ("kind:学校 -x", "kind:school -x", "種別:学校 -x"),
        ("refused:写真の撮影・掲載", "refused:photographs", "不同意:写真の撮影・掲載"),
    ],
)
def test_a_filter_is_written_in_either_language(line: str, english: str, japanese: str) -> None:
    assert line_of(parse(line)) == english
    assert line_of(parse(line), language="ja") == japanese


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("skill:何でも 田中", 0),
        ("foo:bar", 1),
        ("time:zz rhythm:いつか", 2),
        ("last:>6", 1),
        ("http://x.example 10:30 time:", 0),
        ('"foo:bar"', 0),
    ],
)
def test_what_is_not_understood_is_said(line: str, count: int) -> None:
    told = problems(line)
    assert len(told) == count
    assert all("言葉として検索" in one.in_language("ja") for one in told)


WORDS = st.text(min_size=1, max_size=8).filter(lambda text: text.split() == [text])
#: Several words with one space between.
TEXTS = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)
SPANS = st.one_of(
    st.just(LastContact(age=ContactAge.NEVER)),
    st.builds(
        LastContact,
        age=st.sampled_from([ContactAge.WITHIN, ContactAge.LONGER_AGO]),
        count=st.integers(1, 9999),
        unit=st.sampled_from(GapUnit),
    ),
)


def several(values: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(values, unique=True, max_size=3).map(tuple)


FIELDS = {
    "words": st.lists(WORDS, max_size=3).map(" ".join),
    "skills": several(st.builds(SkillTerm, name=TEXTS, stance=st.none() | st.sampled_from(Stance))),
    "availability": several(st.sampled_from(AvailabilityLevel)),
    "places": several(TEXTS),
    "organisation_kinds": several(st.sampled_from(OrganisationKind)),
    "organisations": several(TEXTS),
    "circles": several(TEXTS),
    "tags": several(TEXTS),
    "last_contact": several(SPANS),
    "rhythm": several(st.sampled_from(RhythmState)),
    "consents": several(
        st.builds(ConsentTerm, kind=st.sampled_from(ConsentKind), given=st.booleans())
    ),
    "asked": st.none() | st.sampled_from(AskedState),
    "approach": st.none() | st.booleans(),
    "saved": several(TEXTS),
}
INNER = st.builds(PeopleFilter, **FIELDS)
FILTERS = st.builds(PeopleFilter, **FIELDS, without=st.none() | INNER.filter(bool))


@given(FILTERS, st.sampled_from(["en", "ja"]))
def test_every_filter_comes_back_from_its_line(wanted: PeopleFilter, language: str) -> None:
    assert parse(line_of(wanted, language=language)) == wanted


@given(st.text())
def test_any_text_is_a_line(line: str) -> None:
    wanted = parse(line)
    assert parse(line_of(wanted)) == wanted
    problems(line)


@given(FILTERS)
def test_a_filter_is_the_sum_of_its_terms(wanted: PeopleFilter) -> None:
    built = PeopleFilter(words=wanted.words)
    for term in terms_of(wanted):
        built = with_term(built, term)
    assert built == wanted
    for term in terms_of(wanted):
        built = without_term(built, term)
    assert built == PeopleFilter(words=wanted.words)


def test_taking_a_term_out_leaves_the_others() -> None:
    wanted = parse("tag:a tag:b asked:never -前職 田中")
    assert line_of(without_term(wanted, Term(field="tags", value="a"))) == (
        "tag:b asked:never -前職 田中"
    )
    assert without_term(parse("田中 太郎"), Term(field="words", value="田中")).words == "太郎"


def test_a_term_is_written_as_it_is_typed() -> None:
    texts = [text_of(term, language="ja") for term in terms_of(parse("in:大阪 -tag:前職 -田中"))]
    assert texts == ["場所:大阪", "-タグ:前職", "-田中"]
