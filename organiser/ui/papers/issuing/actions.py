"""What is done with papers that are given out, each under the name that undo shows."""

from collections.abc import Sequence

from organiser.papers.catalogue import CATALOGUE
from organiser.papers.held_papers import HolderOfOld
from organiser.papers.options import PaperSubject
from organiser.services.papers import giving_each, issues, telling
from organiser.services.papers.giving_each import GivenDraft
from organiser.services.papers.issue_values import IssueDraft, ToldDraft
from organiser.ui.language import current_language
from organiser.ui.store import Store
from organiser.vocabulary import PaperKind
from organiser.wording import phrase


def give_out(store: Store, kind: PaperKind, subject: PaperSubject, draft: IssueDraft) -> int:
    """Note that a paper was given out and return the id of the issue."""
    action = phrase("Give out: {paper}", paper=CATALOGUE[kind].label)
    return store.do(action, issues.issue_paper, kind, subject, draft, today=store.today())


def give_to_each(
    store: Store, kind: PaperKind, subjects: Sequence[PaperSubject], draft: GivenDraft
) -> int:
    """Note that each got the paper made for them and return how many were given."""
    action = phrase("Give out to each: {paper}", paper=CATALOGUE[kind].label)
    return store.do(action, giving_each.give_to_each, kind, subjects, draft, today=store.today())


def note_told(store: Store, holder: HolderOfOld, *, got_paper: bool) -> None:
    """Note that somebody knows what changed, or that they got the new paper."""
    action = (
        phrase("New paper for {person}", person=holder.name)
        if got_paper
        else phrase("{person} was told what changed", person=holder.name)
    )
    draft = ToldDraft(told_on=store.today(), got_paper=got_paper, language=current_language())
    store.do(action, telling.note_told, holder, draft, today=store.today())
