from collections.abc import Callable

import pytest

from organiser.exchange.vcard import Card
from organiser.vocabulary import ContactKind

ReadCard = Callable[..., Card]

TELEPHONE, MOBILE, FAX = ContactKind.TELEPHONE, ContactKind.MOBILE, ContactKind.FAX
MAIL, LINK, LINE, OTHER = ContactKind.MAIL, ContactKind.LINK, ContactKind.LINE, ContactKind.OTHER


@pytest.mark.parametrize(
    ("line", "kind", "value", "label"),
    [
        ("TEL:078-000-0000", TELEPHONE, "078-000-0000", ""),
        ("TEL;CELL;VOICE:090-0000-0000", MOBILE, "090-0000-0000", ""),
        ("TEL;WORK;FAX:０７８（０００）", FAX, "０７８（０００）", "work"),
        ("TEL;TYPE=HOME,VOICE:1", TELEPHONE, "1", "home"),
        ("TEL;X-NEC-PHS:1", MOBILE, "1", "phs"),
        ("TEL;VALUE=uri:tel:+81-78-000-0000;ext=12", TELEPHONE, "+81-78-000-0000 ext. 12", ""),
        ("X-MS-TEL;VOICE;CALLBACK:1", TELEPHONE, "1", "callback"),
        ("EMAIL;INTERNET:a@b.example", MAIL, "a@b.example", ""),
        ("EMAIL:mailto:a%2Bc@b.example?subject=x", MAIL, "a+c@b.example", ""),
        ("URL;WORK:http\\://b.example/?a=1", LINK, "http://b.example/?a=1", "work"),
        ("X-LINE-ID:sora", LINE, "sora", "LINE"),
        ("IMPP;X-SERVICE-TYPE=LINE:line:sora", LINE, "sora", "LINE"),
        ("IMPP;X-SERVICE-TYPE=Line:x-apple:sora", LINE, "sora", "Line"),
        ("IMPP:whatsapp:+62800", ContactKind.WHATSAPP, "+62800", "whatsapp"),
        ("IMPP;TYPE=work:xmpp:a@b.example", OTHER, "a@b.example", "xmpp"),
        ("X-SKYPE:sora", OTHER, "sora", "Skype"),
        (
            "X-SOCIALPROFILE;type=twitter:https://t.example/s",
            LINK,
            "https://t.example/s",
            "twitter",
        ),
        ("X-MS-IMADDRESS;WORK:a@b.example", OTHER, "a@b.example", "work"),
    ],
)
def test_contact(card: ReadCard, line: str, kind: ContactKind, value: str, label: str) -> None:
    (contact,) = card(line).contacts

    assert (contact.kind, contact.value, contact.label) == (kind, value, label)


@pytest.mark.parametrize(
    ("label", "kind", "shown"),
    [
        ("_$!<Mobile>!$_", MOBILE, "Mobile"),
        ("_$!<HomeFAX>!$_", FAX, "HomeFAX"),
        ("携帯（私用）", MOBILE, "携帯（私用）"),
        ("受付", TELEPHONE, "受付"),
    ],
)
def test_label_of_its_group(card: ReadCard, label: str, kind: ContactKind, shown: str) -> None:
    (contact,) = card("item1.TEL:1", f"item1.X-ABLabel:{label}").contacts

    assert (contact.kind, contact.label) == (kind, shown)


def test_one_of_a_kind_is_preferred(card: ReadCard) -> None:
    contacts = card(
        "EMAIL;PREF=2:a@b.example", "EMAIL;PREF:c@b.example", "EMAIL;TYPE=pref:d@b.example"
    ).contacts

    assert [contact.preferred for contact in contacts] == [False, True, False]


def test_repeated_value_is_merged(card: ReadCard) -> None:
    (contact,) = card("TEL:1", "TEL;WORK;PREF:1").contacts

    assert (contact.label, contact.preferred) == ("work", True)


def test_empty_values_are_no_contacts(card: ReadCard) -> None:
    assert card("TEL:", "EMAIL: ", "URL:", "IMPP:", "TEL:tel:").contacts == ()
