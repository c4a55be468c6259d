"""By construction nobody can be asked together with others: one person, one set of words."""

import ast
import re
from email import message_from_bytes, policy
from email.utils import getaddresses
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from organiser.exchange.mail_file import MailDraft, build_mail
from tests.speaking import ROOT, SPEAKING, Written, functions, speaking, spoken_in_turn

PACKAGE = ROOT / "organiser"

#: What a function's name says when it speaks to people.
_SPEAKS = {
    *("ask", "asks", "remind", "reminds", "thank", "thanks", "invite", "mail", "mails", "send"),
    *("words", "letter", "letters", "message", "messages", "compose", "offer"),
}
#: First words of functions that only look, or only keep an order or a list.
_LOOKS = {
    *("list", "get", "find", "count", "build", "check", "read", "load", "is", "has", "show", "was"),
    *("query", "last", "open", "may", "take", "split", "match", "texts", "lay", "on", "searchable"),
}
#: Parameters of several people: by name, or by a collection of ids.
_SEVERAL = re.compile(
    r"(person|invitation|people|recipient|guest|contact|address)\w*(s|es)$|^people$"
)
_COLLECTION = re.compile(r"\b(Sequence|Iterable|Collection|list|tuple|set|frozenset)\[int\b")

#: Who goes from one to the next without speaking to anybody.
_NOBODY_HEARS = {
    "organiser/services/sample/": "plays the invented past of invented people",
    "organiser/picture_command.py": "makes the invented book once a language",
    "organiser/ui/people/cards/": "puts a link behind each address of one person, for a click",
}
#: Modules of the standard library and others that reach over a network.
_NETWORK = {"smtplib", "imaplib", "poplib", "ftplib", "requests", "httpx", "aiohttp"}


@pytest.fixture(scope="module")
def written() -> list[Written]:
    return functions(PACKAGE, ROOT)


def several(one: Written) -> list[str]:
    """Return the parameters of a function that stand for several people."""
    arguments = one.node.args
    return [
        argument.arg
        for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)
        if _SEVERAL.search(argument.arg)
        or (argument.annotation and _COLLECTION.search(ast.unparse(argument.annotation)))
    ]


def speaks_by_name(one: Written) -> bool:
    words = one.node.name.strip("_").split("_")
    return bool(_SPEAKS & set(words)) and words[0] not in _LOOKS


def to_several(written: list[Written]) -> list[str]:
    """Return the functions that speak and take several people."""
    speak = speaking(written)
    return [
        f"{one.place}:{one.node.lineno}: {one.node.name}({', '.join(several(one))})"
        for one in written
        if (one.name in speak or speaks_by_name(one)) and several(one)
    ]


def test_whatever_speaks_is_there(written: list[Written]) -> None:
    assert SPEAKING - {one.name for one in written} == set()


def test_no_function_that_speaks_takes_several_people(written: list[Written]) -> None:
    assert to_several(written) == []


def test_nobody_speaks_in_a_loop(written: list[Written]) -> None:
    found = spoken_in_turn(written, speaking(written))
    assert [place for place in found if not place.startswith(tuple(_NOBODY_HEARS))] == []


def test_what_speaks_names_one_person_or_invitation(written: list[Written]) -> None:
    services = [one for one in written if one.name in SPEAKING and ".services." in one.name]
    for one in services:
        arguments = [*one.node.args.posonlyargs, *one.node.args.args, *one.node.args.kwonlyargs]
        assert arguments[1].arg in {"invitation_id", "person_id", "programme_id", "key"}, one.name
        people = [each.arg for each in arguments if each.arg in {"invitation_id", "person_id"}]
        assert len(people) == 1 or arguments[1].arg == "key", one.name


PLANTED = {
    "a list of ids": "def ask_all(session, invitation_ids): ...\n",
    "a typed collection": "def send_out(session, those: Sequence[int]): ...\n",
    "letters for several": "def write_letters(people): ...\n",
    "a mail to several": "def mail_to(addresses): ...\n",
}


@pytest.mark.parametrize("source", PLANTED.values(), ids=PLANTED.keys())
def test_a_planted_way_to_several_is_caught(tmp_path: Path, source: str) -> None:
    assert len(to_several(planted(tmp_path, source))) == 1


TURNS = {
    "a plain loop": "    for key in keys:\n        invitations.ask(session, key)\n",
    "through the store": "    for key in keys:\n        store.do('Ask', invitations.ask, key)\n",
    "a comprehension": "    return [invitations.ask(session, key) for key in keys]\n",
    "through a helper": "    while keys:\n        one(keys.pop())\n",
    "through a function inside": (
        "    for key in keys:\n"
        "        def each(): invitations.ask(session, key)\n"
        "        store.do('Ask', each)\n"
    ),
    "by mapping": "    while keys:\n        map(invitations.ask, keys)\n",
}


@pytest.mark.parametrize("body", TURNS.values(), ids=TURNS.keys())
def test_a_planted_loop_is_caught(tmp_path: Path, body: str) -> None:
    source = (
        "from organiser.services.inviting import invitations\n"
        "def one(key):\n    invitations.ask(session, key)\n"
        f"def round(keys):\n{body}"
    )
    found = planted(tmp_path, source)
    assert len(spoken_in_turn(found, speaking(found))) >= 1


def test_buttons_made_in_a_loop_are_no_loop_of_asks(tmp_path: Path) -> None:
    source = (
        "from organiser.services.inviting import invitations\n"
        "def build(keys):\n"
        "    for key in keys:\n        button.connect(lambda: invitations.ask(session, key))\n"
    )
    found = planted(tmp_path, source)
    assert spoken_in_turn(found, speaking(found)) == []


def planted(folder: Path, source: str) -> list[Written]:
    file = folder / "organiser" / "planted.py"
    file.parent.mkdir()
    file.write_text(source, encoding="utf-8")
    return functions(file.parent, folder)


def copies_and_wires(text: str) -> list[str]:
    """Return the fields for further recipients, and the ways over a network, that a source has."""
    found = []
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            is_field = node.value.lower() in {"bcc", "resent-to", "resent-cc", "resent-bcc"}
            if is_field or re.search(r"[?&](b?cc|to)=", node.value, re.IGNORECASE):
                found.append(node.value)
        elif isinstance(node, ast.Import | ast.ImportFrom):
            names = [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            names += [one.name for one in node.names] if isinstance(node, ast.Import) else []
            found += [name for name in names if name.split(".")[0] in _NETWORK]
    return found


def test_no_copies_to_others_and_no_way_to_send() -> None:
    found = {
        file.relative_to(ROOT).as_posix(): breach
        for file in PACKAGE.rglob("*.py")
        if (breach := copies_and_wires(file.read_text(encoding="utf-8")))
    }
    assert found == {}


@pytest.mark.parametrize(
    "source",
    ['m["Bcc"] = x', 'url = f"mailto:a?cc={b}"', "import smtplib", "from httpx import post"],
)
def test_a_planted_copy_is_caught(source: str) -> None:
    assert copies_and_wires(source)


def test_links_to_mail_and_mails_are_made_in_one_place_each() -> None:
    def places(sign: str) -> set[str]:
        return {
            file.relative_to(PACKAGE).as_posix()
            for file in PACKAGE.rglob("*.py")
            if sign in file.read_text(encoding="utf-8")
        }

    assert places('f"mailto:') == {"ui/mail_draft.py"}
    assert places("EmailMessage(") == {"exchange/mail_file.py"}


def test_no_command_of_the_line_speaks_to_anybody() -> None:
    text = (PACKAGE / "cli.py").read_text(encoding="utf-8")
    names = {
        node.value
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.isalpha()
    }
    assert not names & {"ask", "invite", "mail", "send", "remind", "thank", "words"}


def recipients(mail: bytes) -> list[str]:
    """Return the addresses a mail would go to, in whichever field they stand."""
    message = message_from_bytes(mail, policy=policy.default)
    fields = ("to", "cc", "bcc", "resent-to", "resent-cc", "resent-bcc")
    values = [str(value) for field in fields for value in message.get_all(field, [])]
    return [address for _name, address in getaddresses(values) if address]


TRICKY = [
    "a@example.jp, b@example.jp",
    "a@example.jp;b@example.jp",
    "a@example.jp\nBcc: b@example.jp",
    "a@example.jp\r\nCc: b@example.jp\r\n",
    "a@example.jp%2Cb@example.jp",
    "a@example.jp%0ABcc:b@example.jp",
    "a@example.jp?bcc=b@example.jp",
    "A <a@example.jp>, B <b@example.jp>",
    "group: a@example.jp, b@example.jp;",
    '"a@example.jp, b"@example.jp',
    "a@example.jp b@example.jp",
    "a@example.jp\u2028b@example.jp",
]


@pytest.mark.parametrize("address", TRICKY)
def test_a_mail_goes_to_nobody_where_the_address_is_not_one(address: str) -> None:
    assert recipients(build_mail(MailDraft(address=address, subject="", text=""))) == []


def test_a_mail_goes_to_the_one_address() -> None:
    draft = MailDraft(address=" a@example.jp ", subject="ご案内", text="本文", name="高橋, 美咲")
    assert recipients(build_mail(draft)) == ["a@example.jp"]


@given(address=st.text(), name=st.text(), subject=st.text(), text=st.text())
def test_no_text_adds_a_second_recipient(address: str, name: str, subject: str, text: str) -> None:
    mail = build_mail(MailDraft(address=address, name=name, subject=subject, text=text))
    assert len(recipients(mail)) <= 1


@given(name=st.text(), subject=st.text(), text=st.text())
def test_words_never_add_a_recipient(name: str, subject: str, text: str) -> None:
    mail = build_mail(MailDraft(address="a@example.jp", name=name, subject=subject, text=text))
    assert recipients(mail) == ["a@example.jp"]
