"""The seats of a vehicle: where each is, what it is called, which is beside which, which is best.

The driver sits in front on the right, as in Japan and Indonesia. Rows count from the front, seats
from the left.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

from organiser.vocabulary import VehicleKind

#: A seat: its row and its number in it.
SeatPlace = tuple[int, int]

_LETTERS = "ABCDEFGHIJ"
_CARS = (VehicleKind.CAR, VehicleKind.TAXI)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatLayout:
    """Rows of seats left and right of the aisle; `back_seats` make one row more at the end."""

    kind: VehicleKind = VehicleKind.BUS
    seat_rows: int = 10
    left_seats: int = 2
    right_seats: int = 2
    back_seats: int = 5
    kept_seats: int = 0

    @property
    def is_car(self) -> bool:
        """Tell whether it is so small that all who ride in it ride together."""
        return self.kind in _CARS

    @property
    def width(self) -> int:
        """Return how many seats the widest row has, the aisle counted as one."""
        return max(self.left_seats + 1 + self.right_seats, self.back_seats)

    def seats(self) -> Iterator[SeatPlace]:
        """Yield every seat, from the front and from the left."""
        for row in range(1, self.seat_rows + 1):
            for number in range(1, self.left_seats + self.right_seats + 1):
                yield row, number
        for number in range(1, self.back_seats + 1):
            yield self.seat_rows + 1, number

    def count(self) -> int:
        """Return how many seats there are, those for staff too."""
        return self.seat_rows * (self.left_seats + self.right_seats) + self.back_seats

    def column(self, place: SeatPlace) -> float:
        """Return how far from the left a seat is, in widths of a seat."""
        row, number = place
        if row > self.seat_rows:
            return number - 1 + (self.width - self.back_seats) / 2
        if number <= self.left_seats:
            return number - 1
        return self.width - self.right_seats + number - self.left_seats - 1

    def is_kept(self, place: SeatPlace) -> bool:
        """Tell whether a seat is kept for staff: the first ones from the front and the left."""
        row, number = place
        return (row - 1) * (self.left_seats + self.right_seats) + number <= self.kept_seats

    def are_beside(self, one: SeatPlace, other: SeatPlace) -> bool:
        """Tell whether who sits there sits together: on one bench, or in one car."""
        if self.is_car:
            return one != other
        return one[0] == other[0] and abs(self.column(one) - self.column(other)) == 1

    def are_near(self, one: SeatPlace, other: SeatPlace) -> bool:
        """Tell whether two seats touch: together, across the aisle, in front or behind."""
        if self.are_beside(one, other):
            return True
        apart = abs(self.column(one) - self.column(other))
        rows = abs(one[0] - other[0])
        return (rows == 0 and apart <= 2) or (rows == 1 and apart < 1)

    def best_first(self) -> list[SeatPlace]:
        """Return the seats from the seat of honour down.

        In a bus that is the front row, by the window on the driver's side; in a car the seat behind
        the driver, and the one beside the driver comes last.
        """
        return sorted(self.seats(), key=self._order)

    def pairs(self) -> Iterator[tuple[SeatPlace, SeatPlace]]:
        """Yield every two seats that touch."""
        return (pair for pair in combinations(self.seats(), 2) if self.are_near(*pair))

    def _order(self, place: SeatPlace) -> tuple[bool, int, float, bool]:
        column = self.column(place)
        from_window = min(column, self.width - 1 - column)
        beside_driver = self.is_car and place[0] == 1
        return beside_driver, place[0], from_window, column < (self.width - 1) / 2


def seat_name(place: SeatPlace) -> str:
    """Return what a seat is called: 3B is the second from the left in the third row."""
    row, number = place
    return f"{row}{_LETTERS[number - 1]}"
