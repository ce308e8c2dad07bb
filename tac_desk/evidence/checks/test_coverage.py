"""Is the coverage of the tests measured? How high it is, content alone cannot say."""

from tac_desk.domain.check import Check
from tac_desk.evidence.checks.answer import in_readme, met
from tac_desk.evidence.checks.tools import Tool, configured, run_by
from tac_desk.evidence.material import Material

KEY = "test_coverage"
TOOLS = Tool(
    files=r"\.?codecov\.ya?ml|\.coveragerc|\.coveralls\.ya?ml",
    tables=("coverage",),
    names=r"codecov/codecov-action|coverallsapp/[\w-]{1,60}|coverage (?:run|report|xml)"
    r"|pytest[^\n]{0,200}--cov(?:=\S+)?|cargo[ -](?:llvm-cov|tarpaulin)|codecovcli|lcov",
)
BADGE = r"https?://(?:app\.|www\.)?(?:codecov\.io|coveralls\.io)/"
SEARCHED = (
    "codecov.yml, .coveragerc, [tool.coverage]",
    "coverage in workflows",
    "Codecov or Coveralls in the README",
)


def observe(material: Material) -> Check:
    found = (
        *configured(material, KEY, TOOLS),
        *run_by(material, KEY, TOOLS),
        *in_readme(material, KEY, BADGE),
    )
    return met(KEY, found, SEARCHED)
