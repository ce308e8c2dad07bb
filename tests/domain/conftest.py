"""Lets the tests of this folder import `make`."""

import importlib.util
import sys
from pathlib import Path

if "make" not in sys.modules:
    _spec = importlib.util.spec_from_file_location("make", Path(__file__).with_name("make.py"))
    sys.modules["make"] = importlib.util.module_from_spec(_spec)
    _spec.loader.exec_module(sys.modules["make"])
