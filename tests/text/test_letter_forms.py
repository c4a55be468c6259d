import pytest

from organiser.text.letter_forms import (
    LETTER_PAIRS,
    LetterForm,
    fitting_form,
    form_opened_by,
    forms_for,
    is_closing,
)


@pytest.mark.parametrize(
    ("form", "opening", "closing"),
    [
        (LetterForm.POLITE, "拝啓", "敬具"),
        (LetterForm.FORMAL, "謹啓", "敬白"),
        (LetterForm.REPLY, "拝復", "敬具"),
        (LetterForm.SHORT, "前略", "草々"),
    ],
)
def test_opening_and_closing_belong_together(form: LetterForm, opening: str, closing: str) -> None:
    pair = LETTER_PAIRS[form]
    assert (pair.opening, pair.closing) == (opening, closing)
    assert form_opened_by(f"{opening}　新緑の候") is form
    assert is_closing(f"　{closing} ")


def test_nobody_is_invited_without_a_greeting() -> None:
    assert LetterForm.SHORT not in forms_for(invites=True)
    assert LetterForm.SHORT in forms_for(invites=False)
    assert fitting_form(LetterForm.SHORT, invites=True) is LetterForm.POLITE
    assert fitting_form(LetterForm.SHORT, invites=False) is LetterForm.SHORT


def test_other_lines_neither_open_nor_close() -> None:
    assert form_opened_by("このたびは") is None
    assert not is_closing("敬具の使い方")
    assert is_closing("謹言")
