"""From words to the organiser's own mail program: a draft that is opened, or kept as a file."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from organiser.errors import OrganiserError
from organiser.text.file_names import safe_name
from organiser.ui import ask
from organiser.ui.mail_draft import mail_draft


def open_mail(address: str, subject: str, text: str) -> None:
    """Open a draft to one person in the mail program; nothing is sent."""
    QDesktopServices.openUrl(mail_draft(address, subject, text))


def save_mail(parent: QWidget, address: str, subject: str, text: str) -> None:
    """Ask for a place and keep a draft to one person there; say so if it cannot be written."""
    from organiser.exchange.mail_file import MailDraft, build_mail
    from organiser.ui.papers.saving import write_file

    translate = QCoreApplication.translate
    usual = translate("MailWays", "Mail draft")
    path = ask.save_path(
        parent,
        translate("MailWays", "Save the mail draft"),
        safe_name(f"{subject or usual}.eml"),
        kinds=[(usual, ["*.eml"])],
    )
    if path is None:
        return
    try:
        write_file(path, build_mail(MailDraft(address=address, subject=subject, text=text)))
    except OrganiserError as error:
        ask.show_error(parent, error.message)
