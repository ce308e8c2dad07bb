"""A hub knows where each of its epochs began, from which its number follows, and where its last recovery ended."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_BIG = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.add_column("head", sa.Column("began", sa.Text, nullable=False, server_default=""))
    op.add_column("head", sa.Column("settled", _BIG))
    op.drop_column("head", "epoch")
    op.execute("UPDATE head SET schema = 6")
