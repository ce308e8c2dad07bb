"""The rules, one file per kind of thing; `decide.py` finds the rule of a command."""
