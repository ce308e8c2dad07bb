"""What alembic runs for a migration: it uses the transaction that `hub.migrate` has opened, and never its own."""

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
