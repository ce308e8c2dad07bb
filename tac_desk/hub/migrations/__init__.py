"""Changes to the schema of the hub's database, for alembic; nothing in here imports what will change."""
