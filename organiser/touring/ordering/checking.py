"""Whether a question to the order search makes sense; what does not is told to the programmer."""

from organiser.touring.ordering.problem import OrderProblem, OrderStop
from organiser.vocabulary import OrderLock


def check_problem(problem: OrderProblem) -> None:
    """Raise ValueError with a sentence for the first thing in a question that has no meaning."""
    _check_matrix(problem)
    _check_days(problem)
    for index, stop in enumerate(problem.stops):
        _check_stop(problem, index, stop)
    _check_current(problem)


def _check_matrix(problem: OrderProblem) -> None:
    size = len(problem.minutes)
    for origin, row in enumerate(problem.minutes):
        if len(row) != size:
            raise ValueError(
                f"The matrix has {size} rows, but row {origin} has {len(row)} columns."
            )
        if any(minutes is not None and minutes < 0 for minutes in row):
            raise ValueError(f"Row {origin} of the matrix holds a negative time.")
    if min(problem.arrival_buffer, problem.boarding_buffer) < 0:
        raise ValueError("A buffer is negative.")


def _check_days(problem: OrderProblem) -> None:
    if not problem.days:
        raise ValueError("There is no day to put stops on.")
    nodes = range(len(problem.minutes))
    for index, day in enumerate(problem.days):
        if any(node is not None and node not in nodes for node in (day.start, day.end)):
            raise ValueError(f"Day {index} starts or ends at a node that is not in the matrix.")
        lunch = day.lunch
        if lunch is not None and not 0 <= lunch.minutes <= lunch.closes - lunch.opens:
            raise ValueError(f"Lunch on day {index} does not fit between its times.")


def _check_stop(problem: OrderProblem, index: int, stop: OrderStop) -> None:
    days = len(problem.days)
    if stop.node not in range(len(problem.minutes)):
        raise ValueError(f"Stop {index} is at node {stop.node}, which is not in the matrix.")
    if stop.dwell < 0:
        raise ValueError(f"Stop {index} has a negative stay.")
    if stop.windows and len(stop.windows) != days:
        raise ValueError(f"Stop {index} has windows for {len(stop.windows)} of {days} days.")
    if stop.fixed_day is not None and stop.fixed_day not in range(days):
        raise ValueError(f"Stop {index} is fixed to day {stop.fixed_day}, which does not exist.")
    if stop.after is not None and stop.after not in set(range(len(problem.stops))) - {index}:
        raise ValueError(f"Stop {index} cannot follow stop {stop.after}.")
    if stop.lock is OrderLock.DAY and stop.fixed_day is None and not _is_planned(problem, index):
        raise ValueError(f"Stop {index} stays on its day, but has none in the current order.")


def _check_current(problem: OrderProblem) -> None:
    if problem.current is None:
        return
    if len(problem.current) != len(problem.days):
        raise ValueError("The current order has another number of days.")
    placed = [stop for day in problem.current for stop in day]
    if len(set(placed)) != len(placed) or not set(placed) <= set(range(len(problem.stops))):
        raise ValueError("The current order names a stop twice, or one that does not exist.")


def _is_planned(problem: OrderProblem, index: int) -> bool:
    return any(index in day for day in problem.current or ())
