"""Does a tool that reads the code without running it run on changes: types, lint, and what compilers warn of?

Scanners for security faults are the check `sast`.
"""

from tac_desk.domain.check import Check
from tac_desk.evidence.checks.answer import met
from tac_desk.evidence.checks.tools import Tool, run_by
from tac_desk.evidence.material import Material

KEY = "static_analysis"
TOOLS = Tool(
    names=r"mypy|pyright|basedpyright|pyre|pyrefly|pytype|ruff|flake8|pylint|clang-tidy|cppcheck|cargo clippy|clippy"
    r"|lintrunner|golangci-lint|shellcheck|actionlint",
)
SEARCHED = (
    "mypy, Pyright, Pyrefly, Ruff, flake8, Pylint, clang-tidy, cppcheck, Clippy in hooks and workflows",
)


def observe(material: Material) -> Check:
    return met(KEY, run_by(material, KEY, TOOLS), SEARCHED)
