"""Tamper evidence: canonical bytes, signatures, the Merkle log, its proofs and its checkpoints; no I/O."""
