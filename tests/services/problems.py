"""What a check says of a draft."""

from collections.abc import Callable
from typing import Any

from organiser.errors import InvalidInput


def problem_of(check: Callable[..., None], draft: object, **given: Any) -> InvalidInput | None:
    """Return what keeps a draft from being saved, nothing if it can be."""
    try:
        check(draft, **given)
    except InvalidInput as problem:
        return problem
    return None
