"""The mark for methods that replace one of Qt's, before Python 3.12 has it in `typing`.

The one in typing_extensions would cost several milliseconds at every start.
"""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method: Any) -> Any:  # noqa: ANN401 - whatever it is given
        """Return the method as it is."""
        return method


__all__ = ["override"]
