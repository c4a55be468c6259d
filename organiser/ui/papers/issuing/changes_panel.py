"""The list of what changed on a paper since it was given out last."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from organiser.services.papers.issue_values import ChangedSince
from organiser.text.dates import month_day
from organiser.ui.labels import text_label, thin_line
from organiser.ui.language import current_language
from organiser.ui.papers.issuing.changes_text import ChangesText
from organiser.ui.tokens import SPACE_S


class ChangesPanel(QWidget):
    """Says what changed, in the language of the paper; it stands beside the pages."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("changes_panel")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        column.addWidget(thin_line())
        title = self.tr("What has changed")
        column.addWidget(text_label(title, "strong", name="changes_title"))
        self.since_label = text_label("", "small", wrap=True, name="changes_since_label")
        column.addWidget(self.since_label)
        self.changes_text = ChangesText()
        column.addWidget(self.changes_text)

    def show_since(self, since: ChangedSince | None, language: str) -> None:
        """Show what changed since a paper was given out, or that it never was."""
        self.since_label.setText(self._told(since))
        self.changes_text.show_changes(since.changes if since else (), language)

    def _told(self, since: ChangedSince | None) -> str:
        if since is None:
            return self.tr("This paper has not been given out yet.")
        day = month_day(since.issued_on, language=current_language())
        values = {"revision": since.revision, "day": day}
        if not since.changes:
            told = self.tr("Nothing has changed since revision {revision} of {day}.")
        elif since.keys:
            told = self.tr("Since revision {revision} of {day}; marked on the pages:")
        else:
            told = self.tr("Since revision {revision} of {day}:")
        return told.format(**values)
