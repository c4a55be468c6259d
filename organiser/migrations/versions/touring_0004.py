"""Touring: time zones, timetables, locks, hosts asked by stages, the group, costs, pictures."""

from pathlib import Path

from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Run the statements that stand beside this file, each ended by an empty line."""
    statements = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8").split("\n\n")
    for statement in filter(str.strip, statements):
        op.execute(statement)
