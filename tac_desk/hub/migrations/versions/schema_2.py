"""The base: hubs that were founded before there were migrations have this schema already."""

revision = "0002"
down_revision = None


def upgrade() -> None:
    """Nothing is missing from it."""
