"""The rows of a programme's form for those who carry it: people and bodies of the book."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from organiser.services.programmes.contributors import ContributorDraft
from organiser.ui.fields import TextField, WordField
from organiser.ui.overriding import override
from organiser.ui.row_editor import Column, RowEditor
from organiser.ui.store import Store
from organiser.ui.suggest_field import SuggestField, Suggestion
from organiser.vocabulary import ContributorRole

_MOST = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class ContributorEntry:
    """One row; `who` is the sign of a person or body as `sign_of` gives it, empty for nobody."""

    role: ContributorRole = ContributorRole.HOST
    who: str = ""
    duty: str = ""


def sign_of(draft: ContributorDraft) -> str:
    """Return what a row keeps of a person or body."""
    if draft.person_id is not None:
        return f"person {draft.person_id}"
    return f"organisation {draft.organisation_id}" if draft.organisation_id is not None else ""


class CarrierField(SuggestField):
    """A person or an organisation of the book; the value is its sign."""

    def __init__(self, store: Store, sign: str, names: Mapping[str, str]) -> None:
        """Show whom a sign stands for, by the names given."""

        def find(typed: str) -> Sequence[Suggestion]:
            people = [
                Suggestion(
                    key=row.person_id,
                    name=row.name,
                    detail=" ".join(filter(None, (row.organisation, row.title))),
                )
                for row in store.people_page(store.people_keys(typed)[:_MOST])
            ]
            # The field knows one number: those of organisations count down from -1.
            bodies = [
                Suggestion(key=-row.organisation_id, name=row.name, detail=row.place)
                for row in store.organisations(typed)[:_MOST]
            ]
            return [*people, *bodies]

        super().__init__(find)
        kind, _space, number = sign.partition(" ")
        if number:
            key = int(number) if kind == "person" else -int(number)
            self.set_chosen(key, names.get(sign, ""))

    @override
    def value(self) -> str:
        """Return the sign of whoever is chosen, empty for nobody."""
        key = self.key()
        if key is None:
            return ""
        return f"person {key}" if key > 0 else f"organisation {-key}"

    @override
    def is_empty(self) -> bool:
        """Tell whether nothing was typed."""
        return not self.text().strip()

    @override
    def problem(self) -> str:
        """Return what to do about a name that stands for nobody in the book."""
        if self.is_empty() or self.key() is not None:
            return ""
        return self.tr("Choose a person or an organisation from the list, or add them first.")

    @override
    def resolve(self) -> None:
        """Take what has exactly the name that was typed, if there is only one."""
        typed = self.text().strip()
        if self.key() is not None or not typed:
            return
        exact = [one for one in self._find(typed) if one.name == typed]
        if len(exact) == 1:
            self._choose(exact[0])


class ContributorsField(RowEditor[ContributorEntry]):
    """Who carries a programme, one row each."""

    def __init__(self, store: Store, drafts: Sequence[ContributorDraft]) -> None:
        translate = QCoreApplication.translate
        names = {sign_of(draft): draft.name for draft in drafts}

        def role_field(role: ContributorRole) -> WordField[ContributorRole]:
            return WordField(ContributorRole, role)

        def who_field(sign: str) -> CarrierField:
            return CarrierField(store, sign, names)

        columns: list[Column] = [
            ("role", translate("ProgrammeForm", "As"), role_field, 2, 0),
            ("who", translate("ProgrammeForm", "Person or organisation"), who_field, 4, 0),
            ("duty", translate("ProgrammeForm", "What they do"), TextField, 4, 0),
        ]
        super().__init__(
            columns,
            new=ContributorEntry,
            drafts=[
                ContributorEntry(role=draft.role, who=sign_of(draft), duty=draft.duty)
                for draft in drafts
            ],
            add_label=translate("ProgrammeForm", "Add a host, helper or partner"),
            name="contributor",
        )

    def drafts(self) -> tuple[ContributorDraft, ...]:
        """Return those of the rows; a row of nobody is one of neither person nor body."""
        return tuple(
            ContributorDraft(
                role=entry.role,
                duty=entry.duty,
                name=row.cells["who"].text().strip(),
                **_ids(entry.who),
            )
            for row, entry in zip(self._told(), self.value(), strict=True)
        )


def _ids(sign: str) -> dict[str, int]:
    kind, _space, number = sign.partition(" ")
    return {f"{kind}_id": int(number)} if number else {}
