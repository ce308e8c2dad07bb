"""The desk's two encrypted SQLite files: a disposable cache and a precious outbox."""
