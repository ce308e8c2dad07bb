"""The server: it judges commands and keeps the ledger."""
