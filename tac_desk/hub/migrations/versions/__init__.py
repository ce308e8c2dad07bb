"""One file per schema, named after its number."""
