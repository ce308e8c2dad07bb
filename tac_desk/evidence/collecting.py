"""Makes the rows and checks of one repository, as far as they come before the run has to end."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import TypeVar

from tac_desk.domain.check import Check
from tac_desk.domain.criteria import Judgement, evidence_key, judge
from tac_desk.domain.finding import Finding
from tac_desk.domain.judges.verdicts import CAUTION
from tac_desk.domain.rulebook import Criterion, Rulebook
from tac_desk.domain.ties import NO_TIES, Ties
from tac_desk.evidence import checks
from tac_desk.evidence.checks import CHECKS, check_of
from tac_desk.evidence.collectors import COLLECTORS, HISTORICAL
from tac_desk.evidence.errors import Stopped
from tac_desk.evidence.git.processes import Processes
from tac_desk.evidence.history import per_week
from tac_desk.evidence.material import Material, ages_of
from tac_desk.evidence.repository import Dates
from tac_desk.evidence.snapshot import Row
from tac_desk.evidence.ties import ties_of

Progress = Callable[[str, int, int], None]  # the stage, how much of it is done, of how much
STAGES = FETCHING, READING, CRITERIA, CHECKING, HISTORY, DATING = (
    "fetching", "reading", "criteria", "checks", "history", "dates",
)  # fmt: skip
CUT_SHORT = "the run ended before this was looked at"
MOST_FINDINGS = 300
T = TypeVar("T")


@dataclass
class Collecting:
    """One run on `material`; `cut` has the keys of the rows and checks that it did not get to or not finish."""

    material: Material
    ages: Callable[[], Dates]
    rulebook: Rulebook
    processes: Processes
    tell: Progress
    rows: dict[str, Row] = field(default_factory=dict)
    checks: dict[str, Check] = field(default_factory=dict)
    weeks: tuple[int, ...] = ()
    ties: Ties = NO_TIES
    cut: list[str] = field(default_factory=list)

    def collect(self, track: str) -> tuple[Row, ...]:
        """The rows of the track in their order; what needs no history is made first, while git still writes it."""
        self.material.run_check = check_of
        criteria = self.rulebook.tracks[track].criteria
        late = [one for one in criteria if evidence_key(one) in HISTORICAL]
        early = [one for one in criteria if one not in late]
        self.rows |= self._each(CRITERIA, {one.key: partial(self._row, one) for one in early})
        self.checks |= self._each(CHECKING, self._checks(late=False))
        self.rows |= self._each(HISTORY, {one.key: partial(self._row, one) for one in late})
        self.checks |= self._each(HISTORY, self._checks(late=True))
        self.checks = {key: self.checks[key] for key in CHECKS if key in self.checks}
        self._date_rows()
        self.weeks = self._weeks()
        self.ties = self._ties()
        return tuple(self.rows.get(one.key) or _not_reached(one) for one in criteria)

    def _checks(self, *, late: bool) -> dict[str, Callable[[], Check]]:
        wanted = [key for key in CHECKS if (key in checks.HISTORICAL) is late]
        return {key: partial(check_of, self.material, key) for key in wanted}

    def _each(self, stage: str, work: Mapping[str, Callable[[], T]]) -> dict[str, T]:
        done: dict[str, T] = {}
        for place, (key, make) in enumerate(work.items()):
            self.tell(stage, place, len(work))
            try:
                self.processes.check()
                done[key] = make()
            except Stopped:
                self.cut.append(key)
        self.tell(stage, len(work), len(work))
        return done

    def _row(self, criterion: Criterion) -> Row:
        collector = COLLECTORS.get(evidence_key(criterion))
        observation = collector(self.material, criterion) if collector else None
        judgement = judge(criterion, observation, window_days=self.rulebook.window_days)
        return Row(criterion, judgement, observation.findings[:MOST_FINDINGS] if observation else ())

    def _date_rows(self) -> None:
        """Where git had told the dates before the run ended, they are taken."""
        self.tell(DATING, 0, 1)
        for key, row in self.rows.items():
            try:
                self.rows[key] = self._dated(row)
            except Stopped:
                self.cut.append(key)
        self.tell(DATING, 1, 1)

    def _dated(self, row: Row) -> Row:
        """With the age of each health file the row speaks of; a repository that cannot tell leaves them out."""
        paths = dict.fromkeys(finding.path for finding in row.findings if finding.path)
        return replace(row, findings=(*row.findings, *self._ages(list(paths))))

    def _ages(self, paths: list[str]) -> Iterator[Finding]:
        known = self.ages() if paths else {}
        for path in paths:
            if path in known and max(known[path]) <= self.material.as_of:
                yield from ages_of(path, *known[path], self.material.as_of)

    def _weeks(self) -> tuple[int, ...]:
        try:
            whens = self.material.history.log.whens
        except Stopped:
            return ()
        return per_week(whens, self.material.as_of, self.rulebook.windows.chart_weeks)

    def _ties(self) -> Ties:
        try:
            return ties_of(self.material)
        except Stopped:
            return NO_TIES


def _not_reached(criterion: Criterion) -> Row:
    return Row(criterion, Judgement(CAUTION, CUT_SHORT), ())
