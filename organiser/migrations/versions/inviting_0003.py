"""Inviting: own kinds, contributors, agendas, steps, themes, follow-ups, thanks, own wording."""

from pathlib import Path

from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Run the statements that stand beside this file, each ended by an empty line."""
    statements = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8").split("\n\n")
    for statement in filter(str.strip, statements):
        op.execute(statement)
