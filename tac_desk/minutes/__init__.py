"""Confirmed facts in, documents out."""
