"""The room in which an officer runs a meeting: roll call, quorum, notes, motions."""
