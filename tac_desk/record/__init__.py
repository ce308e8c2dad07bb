"""Tamper evidence: canonical bytes, signatures, the Merkle log and its checkpoints; no I/O."""
