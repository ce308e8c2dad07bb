"""The commands tac-desk and tac-hub."""
