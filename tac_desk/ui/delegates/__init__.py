"""How rows are painted, since no row is a widget."""
