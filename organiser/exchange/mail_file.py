"""A mail draft as a file, which mail programs open to be looked over and sent from there.

RFC 5322 §3.6 for the fields, §2.1.1 for the length of lines; `X-Unsent` is what Outlook and
others take for a draft. There is one recipient at most, and no field for further ones.
"""

from dataclasses import dataclass
from email import policy
from email.headerregistry import Address
from email.message import EmailMessage

from organiser.text.mail_addresses import one_address

_LONGEST_SUBJECT = 300


@dataclass(frozen=True, slots=True, kw_only=True)
class MailDraft:
    """A mail to one person; without a plain `address` the draft has no recipient yet."""

    address: str
    subject: str
    text: str
    name: str = ""


def build_mail(draft: MailDraft) -> bytes:
    """Return the draft as the bytes of an `.eml` file."""
    is_ascii = draft.address.isascii()
    # Its lines end as a mail's do, also within base64 (RFC 2045 §6.8).
    message = EmailMessage(policy=policy.SMTP if is_ascii else policy.SMTPUTF8)
    message["X-Unsent"] = "1"
    recipient = _recipient(draft)
    if recipient is not None:
        message["To"] = recipient
    message["Subject"] = _one_line(draft.subject)[:_LONGEST_SUBJECT]
    # Base64 keeps Japanese whole in every mail program, whatever the length of its lines.
    message.set_content(_plain(draft.text) + "\n", charset="utf-8", cte="base64")
    return message.as_bytes()


def _recipient(draft: MailDraft) -> Address | None:
    address = one_address(draft.address)
    if not address:
        return None
    user, domain = address.split("@")
    return Address(_one_line(draft.name), user, domain)


def _one_line(text: str) -> str:
    """Return a text without line ends and other signs that could begin a field of their own.

    What reads as an encoded word (RFC 2047 §2) would be decoded, and could hold line ends.
    """
    plain = _plain(text).replace("=?", "= ?")
    return " ".join("".join(sign if sign.isprintable() else " " for sign in plain).split())


def _plain(text: str) -> str:
    """Return a text that UTF-8 can carry: half a sign, as damaged files have it, becomes `?`."""
    return text.encode("utf-8", "replace").decode("utf-8")
