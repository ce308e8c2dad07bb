"""Is a coding style set, and is it enforced by a hook or by CI? Silver asks for both."""

from tac_desk.domain.check import NO, YES, Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.checks.answer import absent
from tac_desk.evidence.checks.tools import Tool, configured, run_by
from tac_desk.evidence.material import Material

KEY = "coding_standards"
TOOLS = Tool(
    files=r"\.?ruff\.toml|\.flake8|\.pylintrc|\.clang-format|\.?rustfmt\.toml|\.style\.yapf|\.isort\.cfg|\.prettierrc.*"
    r"|\.eslintrc.*|eslint\.config\.\w+|biome\.json|\.golangci\.ya?ml|\.pycodestyle|pycodestyle\.cfg",
    tables=("ruff", "black", "isort", "flake8", "pylint", "yapf", "usort", "ufmt"),
    names=r"ruff|black|flake8|pylint|isort|yapf|ufmt|usort|clang-format|rustfmt|cargo fmt|prettier|eslint"
    r"|lintrunner|golangci-lint",
)
SEARCHED = (
    "Ruff, Black, flake8, Pylint, isort, clang-format, rustfmt, Prettier, ESLint: configured, and run by CI",
)


def observe(material: Material) -> Check:
    style, enforced = configured(material, KEY, TOOLS), run_by(material, KEY, TOOLS)
    if not style and not enforced:
        return absent(KEY, SEARCHED)
    missing = () if enforced else (Finding(f"{KEY}.enforced/1", "not enforced", searched=SEARCHED),)
    return Check(KEY, YES if enforced else NO, 0, (*style, *enforced, *missing))
