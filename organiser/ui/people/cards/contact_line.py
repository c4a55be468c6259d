"""One way to reach a person: what it says, what it is, and buttons to use it."""

from PySide6.QtCore import QCoreApplication, QEvent, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from organiser.services.people.person_parts import NUMBERS
from organiser.services.people.person_values import ContactLine
from organiser.ui import discretion
from organiser.ui.buttons import icon_button
from organiser.ui.icons import icon
from organiser.ui.labels import ElidedLabel, plain_tip, text_label
from organiser.ui.language import say
from organiser.ui.mail_draft import mail_draft
from organiser.ui.overriding import override
from organiser.ui.tokens import SPACE_S, SPACE_XS
from organiser.vocabulary import ContactKind, Sensitivity, label


class ContactValue(ElidedLabel):
    """What a contact point says; all of it and the number to dial from abroad as its tooltip."""

    def __init__(self, point: ContactLine) -> None:
        super().__init__(point.value, name="contact_value")
        self._point = point

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip:
            # The table of the world's numbers is read only when somebody asks.
            self.setToolTip(plain_tip(whole_value(self._point)))
        return super().event(event)


def contact_line(point: ContactLine) -> QWidget:
    """Return the line of a contact point; of a hidden one only what it is can be seen."""
    holder = QWidget()
    holder.setObjectName("contact_line")
    row = QHBoxLayout(holder)
    row.setContentsMargins(SPACE_XS, SPACE_XS, 0, SPACE_XS)
    row.setSpacing(0)
    words = QVBoxLayout()
    words.setSpacing(0)
    hidden = discretion.hides(point.sensitivity)
    first = QHBoxLayout()
    first.setSpacing(SPACE_S)
    if point.preferred:
        first.addWidget(_star())
    if hidden:
        first.addWidget(text_label(discretion.hidden_text(), "muted", name="contact_hidden"), 1)
    else:
        first.addWidget(ContactValue(point), 1)
    words.addLayout(first)
    told = _told(point)
    if told:
        words.addWidget(ElidedLabel(told, "small", name="contact_label"))
    row.addLayout(words, 1)
    for made in () if hidden else _buttons(point):
        row.addWidget(made)
    return holder


def whole_value(point: ContactLine) -> str:
    """Return a contact point as it was typed, and under it the form to dial from abroad."""
    if point.kind not in NUMBERS:
        return point.value
    from organiser.text.telephones import normalised

    number = normalised(point.value)
    return f"{point.value}\n{number}" if number and number != point.value else point.value


def openable(point: ContactLine) -> QUrl | None:
    """Return what a click may open: a mail draft or a page of the web, nothing else."""
    if point.kind is ContactKind.MAIL:
        draft = mail_draft(point.value, "", "")
        return draft if draft.path() else None
    if point.kind is not ContactKind.LINK:
        return None
    text = point.value.strip()
    url = QUrl(text if "://" in text else f"https://{text}", QUrl.ParsingMode.StrictMode)
    is_page = url.isValid() and url.scheme() in ("http", "https") and "." in url.host()
    return url if is_page else None


def _told(point: ContactLine) -> str:
    shows_itself = point.kind in (ContactKind.MAIL, ContactKind.LINK)
    is_told = not shows_itself or discretion.hides(point.sensitivity)
    kind = say(label(point.kind)) if is_told else ""
    is_open = point.sensitivity is Sensitivity.OPEN
    sensitivity = "" if is_open else say(label(point.sensitivity))
    return " · ".join(filter(None, (kind, point.label, sensitivity)))


def _buttons(point: ContactLine) -> list[QToolButton]:
    translate = QCoreApplication.translate
    made = []
    url = openable(point)
    if url is not None:
        words = translate("PersonPage", "Open {address}")
        opener = icon_button(
            "external-link", words.format(address=url.toDisplayString()), name="open_button"
        )
        opener.clicked.connect(lambda: QDesktopServices.openUrl(url))
        made.append(opener)
    copy = icon_button("copy", translate("PersonPage", "Copy"), name="copy_button")
    copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(point.value))
    made.append(copy)
    for button in made:
        # A layout that is being rebuilt may squeeze it to nothing, and its icon with it.
        button.setFixedSize(26, 24)
    return made


def _star() -> QLabel:
    star = text_label(name="preferred_star")
    star.setPixmap(icon("star", "caution").pixmap(14, 14))
    star.setToolTip(QCoreApplication.translate("PersonPage", "preferred"))
    return star
