"""Papers: own words and sheets, what was issued to whom, voices, and more to say on them."""

from pathlib import Path

from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Run the statements that stand beside this file, each ended by an empty line."""
    statements = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8").split("\n\n")
    for statement in filter(str.strip, statements):
        op.execute(statement)
