"""Item models over frozen rows, keyed by id."""
