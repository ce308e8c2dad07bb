"""Every hub has the table of mined evidence, and one that remembers when it was backed up."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    if not sa.inspect(op.get_bind()).has_table("mined"):  # some hubs of schema 2 made it when it was needed
        _create_mined()
    op.create_table(
        "backups",
        sa.Column("at", _BIG, primary_key=True, autoincrement=False),
        sa.Column("size", _BIG, nullable=False),
        comment="When this hub was backed up (milliseconds), and how many entries it had.",
    )
    op.execute("UPDATE head SET schema = 3")


def _create_mined() -> None:
    op.create_table(
        "mined",
        sa.Column("dossier", sa.Text, primary_key=True),
        sa.Column("repository", sa.Text, primary_key=True),
        sa.Column("as_of", _BIG, primary_key=True, autoincrement=False),
        sa.Column("collector", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("at", _BIG, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("blob", sa.Text),
        sa.Column("trouble", sa.Text, nullable=False),
        comment="Work on evidence that was finished or failed; without it the work is only done again.",
    )
