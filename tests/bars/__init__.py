"""What is promised, put under faults by seed: python packaging/dev.py bars."""
