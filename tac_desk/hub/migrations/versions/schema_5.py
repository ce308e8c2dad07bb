"""A hub knows by which key its log is signed."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column("head", sa.Column("log_key", sa.Text, nullable=False, server_default=""))
    op.execute("UPDATE head SET schema = 5")
