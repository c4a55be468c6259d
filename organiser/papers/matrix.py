"""The field matrix: which reader may read which fact; what is not listed prints nowhere."""

from organiser.vocabulary import Fact, Permission, Reader

_YES, _OWN, _AGREED = Permission.YES, Permission.OWN, Permission.AGREED

_EVERYBODY = dict.fromkeys(Reader, _YES)
_ORGANISER = {Reader.ORGANISER: _YES, Reader.ORGANISER_ALONE: _YES}

#: What a reader may read of each fact; a reader who is not named there never reads it.
MATRIX: dict[Fact, dict[Reader, Permission]] = {
    Fact.KEY: _EVERYBODY,
    Fact.PLAN: _EVERYBODY,
    Fact.ORGANISER_CONTACT: _EVERYBODY,
    Fact.NAME: {
        **_ORGANISER,
        Reader.PARTICIPANT: _AGREED,
        Reader.HOST: _YES,
        Reader.CARRIER: _YES,
        Reader.INVITEE: _OWN,
    },
    Fact.PRIVATE_CONTACT: {**_ORGANISER, Reader.INVITEE: _OWN},
    Fact.CIRCLE_CONTACT: {**_ORGANISER, Reader.PARTICIPANT: _AGREED},
    Fact.PERSONAL: _ORGANISER,
    Fact.HEALTH: _ORGANISER,
    Fact.HEALTH_COUNTS: _EVERYBODY,
    Fact.EMERGENCY_CONTACT: _ORGANISER,
    Fact.MONEY: {**_ORGANISER, Reader.PARTICIPANT: _OWN},
    Fact.ROOM_AND_SEAT: {**_ORGANISER, Reader.PARTICIPANT: _OWN, Reader.CARRIER: _YES},
    Fact.ROOM_MATES: {**_ORGANISER, Reader.PARTICIPANT: _OWN, Reader.CARRIER: _YES},
    Fact.INTERNAL: _ORGANISER,
    Fact.ME_ONLY: {Reader.ORGANISER_ALONE: _YES},
    Fact.HOST_CONTACT: {**_ORGANISER, Reader.HOST: _OWN, Reader.CARRIER: _YES},
    Fact.HOST_WISHES: {**_ORGANISER, Reader.HOST: _OWN},
    Fact.BUS: {**_ORGANISER, Reader.CARRIER: _YES, Reader.HOST: _OWN},
    Fact.PLACE_DETAILS: {
        **_ORGANISER,
        Reader.CARRIER: _YES,
        Reader.PARTICIPANT: _YES,
        Reader.HOST: _OWN,
    },
    Fact.RELATIONSHIP: _ORGANISER,
}


def permission(fact: Fact, reader: Reader) -> Permission:
    """Return how far a reader may read a fact."""
    return MATRIX[fact].get(reader, Permission.NEVER)
