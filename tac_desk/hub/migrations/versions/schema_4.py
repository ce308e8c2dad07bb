"""A hub knows its epoch, whether it is in recovery, and what desks gave back to it."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("head", sa.Column("epoch", sa.Integer, nullable=False, server_default="1"))
    op.add_column("head", sa.Column("recovering", sa.Integer, nullable=False, server_default="0"))
    op.create_table(
        "recovered",
        sa.Column("seq", _BIG, primary_key=True, autoincrement=False),
        sa.Column("leaf", sa.LargeBinary, nullable=False),
        sa.Column("salt", sa.LargeBinary),
        sa.Column("body", sa.LargeBinary),
        sa.Column("blob", sa.Text),
        comment="Entries that desks gave back to a restored hub: proved by a checkpoint, and not in the ledger yet.",
    )
    op.execute("UPDATE head SET schema = 4")
