"""The set of ids that changed: what every write and every exchange returns, all that the screen listens to."""

Changes = frozenset[str]
"""Subjects (`dossier:16`, `ballot:…`, `meeting:…`, `council`) and the two words below."""

NOTHING: Changes = frozenset()
OUTBOX = "outbox"
DRAFTS = "drafts"
