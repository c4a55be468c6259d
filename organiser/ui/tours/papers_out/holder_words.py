"""What is said of, and to, somebody who holds an older paper."""

from organiser.papers.held_papers import HolderOfOld, OldPaper
from organiser.papers.told_words import told_words
from organiser.services.papers.issue_subjects import paper_words
from organiser.text.names import addressed, addressed_body
from organiser.ui.language import current_language
from organiser.wording import Phrase, phrase


def held_words(paper: OldPaper) -> Phrase:
    """Return what somebody holds, with its number."""
    return phrase(
        "{paper}, revision {revision}",
        paper=paper_words(paper.kind, paper.subject),
        revision=paper.revision,
    )


def words_to(holder: HolderOfOld, tour: str, *, sender: str) -> str:
    """Return the words that tell one holder what changed, for the organiser to send."""
    return told_words(
        (_called(holder), sender),
        tour,
        [held_words(paper) for paper in holder.papers],
        holder.changes,
        language=current_language(),
    )


def _called(holder: HolderOfOld) -> str:
    language = current_language()
    if holder.is_body:
        return addressed_body(holder.name, language=language)
    family = holder.paper_name.family if language == "ja" else ""
    honorific = holder.paper_name.honorific
    return addressed(family or holder.name, "", honorific, language=language)
