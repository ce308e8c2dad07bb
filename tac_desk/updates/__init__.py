"""The signed update notice."""
