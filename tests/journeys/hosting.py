"""A host asked, reminded and answering, and what is agreed with them: each done once."""

from datetime import timedelta

from organiser.services.inviting.invitation_values import AnswerDraft
from organiser.services.tours import hosts
from organiser.services.tours.hosts import HostRow
from organiser.ui.programmes.words_dialog import Said
from organiser.ui.tours.hosts import actions
from organiser.vocabulary import Channel, Stage
from tests.journeys.desk import Desk


def ask_host(desk: Desk, stop_id: int, person_id: int) -> None:
    """Do all of it with the host of one stop; in the end they are one to ask again."""
    store = desk.store

    def host() -> HostRow:
        return store.read(hosts.find_host, stop_id)

    actions.choose_person(store, host(), None)
    actions.choose_person(store, host(), person_id)
    until = desk.today + timedelta(days=5)
    said = Said(channel=Channel.MAIL, words="お受け入れいただけますか。", reply_by=until)
    actions.ask(store, host(), said)
    actions.remind(store, host(), said)
    answer = AnswerDraft(stage=Stage.DECLINED, given_on=desk.today, words="決算期のため")
    actions.record_answer(store, host(), answer)
    actions.mark_stage(store, host(), Stage.CANDIDATE)
    actions.change_details(store, host(), {"gift": "神戸プリン", "lead_days": 7})
    actions.note_request_sent(store, host(), desk.today)
