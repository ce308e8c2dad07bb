"""Versions of what a desk and the hub say to each other."""

PROTOCOL = 1
MIN_CLIENT = 1
ENVELOPE = 1
