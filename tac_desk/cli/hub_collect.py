"""Mines many dossiers with several workers: finished work is kept at once, and never done again after a kill."""

import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import replace

from tac_desk.cli.engines import Done, Engine, Job
from tac_desk.cli.hub_jobs import Instructions, declared_repository
from tac_desk.cli.hub_summary import Summary, Told
from tac_desk.domain.display import display_safe
from tac_desk.domain.dossier import Dossier
from tac_desk.domain.trouble import Trouble
from tac_desk.evidence.repository import iso
from tac_desk.hub.hub import Hub
from tac_desk.hub.mined import Work, fail, finish, records

Tell = Callable[[str], None]


def on_stderr(text: str) -> None:
    print(display_safe(text), file=sys.stderr, flush=True)


class Run:
    """One run over many dossiers; what it did is in `summary`."""

    def __init__(self, hub: Hub, instructions: Instructions, tell: Tell = on_stderr) -> None:
        self._hub, self._instructions, self._tell = hub, instructions, tell
        self._dossiers: Mapping[str, Dossier] = {one.id: one for one in instructions.dossiers}
        self.summary = Summary()

    def collect(self, works: Sequence[Work], engine: Engine, limit: int | None = None) -> Summary:
        """Mine each of `works` that is not finished yet, at most `limit` of them; one that fails stops no other.

        A Ctrl-C ends the workers and is answered with what was done so far. Raises EvidenceError when the engine
        cannot be reached.
        """
        started = time.monotonic()
        tried = {_bare(record.work): record.blob for record in records(self._hub)}
        todo = sorted(
            (work for work in works if tried.get(_bare(work)) is None), key=lambda work: _bare(work) in tried
        )
        self.summary.left = len(todo[limit:]) if limit is not None else 0
        self._skip(works, tried)
        left = list(self._jobs(todo[:limit]))
        if self.summary.skipped:
            self._tell(f"{len(self.summary.skipped)} skipped, {len(left)} to do")
        try:
            self._work_off(left, engine)
        except KeyboardInterrupt:
            self.summary.stopped = True
            self._tell("stopped; what was finished is kept, and the same command goes on from here")
        self.summary.seconds = round(time.monotonic() - started, 3)
        return self.summary

    def _skip(self, works: Sequence[Work], tried: Mapping[Work, str | None]) -> None:
        for work in works:
            blob = tried.get(_bare(work))
            if blob is not None:
                self.summary.skipped.append(self._told(work, reason="finished already", blob=blob))

    def _jobs(self, works: Sequence[Work]) -> Iterator[tuple[Work, Job]]:
        """What workers are given; what cannot be begun is told at once."""
        for number, work in enumerate(works):
            try:
                yield work, self._job(number, work)
            except Trouble as trouble:
                self._failed(work, trouble)

    def _job(self, number: int, work: Work) -> Job:
        dossier = self._dossiers[work.dossier]
        repository = declared_repository(dossier)
        return Job(number, repository, self._instructions.for_dossier(dossier, work.as_of // 1000))

    def _work_off(self, left: Sequence[tuple[Work, Job]], engine: Engine) -> None:
        works = {job.number: work for work, job in left}
        with closing(engine.run([job for _, job in left])) as running:
            for count, done in enumerate(running, 1):
                said = self._keep(works[done.job.number], done)
                self._tell(f"[{count}/{len(left)}] {said}")

    def _keep(self, work: Work, done: Done) -> str:
        """One transaction; a failure is kept as well, so that a schedule does not try again at once."""
        if isinstance(done.result, Trouble):
            return self._failed(work, done.result)
        try:
            kept = finish(self._hub, work, done.result)
        except Trouble as trouble:
            return self._failed(work, trouble)
        told = self._told(work, commit=kept.commit, blob=kept.blob, attached=kept.attached)
        self.summary.done.append(told)
        return f"{told.name}: commit {kept.commit[:12]}"

    def _failed(self, work: Work, trouble: Trouble) -> str:
        told = self._told(work, reason=str(trouble))
        self.summary.failed.append(told)
        fail(self._hub, work, str(trouble))
        return f"{told.name}: {trouble}"

    def _told(
        self, work: Work, reason: str = "", commit: str = "", blob: str = "", attached: bool = False
    ) -> Told:
        name, as_of = self._dossiers[work.dossier].name, iso(work.as_of // 1000)
        return Told(work.dossier, name, work.repository, as_of, reason, commit, blob, attached)


def _bare(work: Work) -> Work:
    """Finished is finished, whatever it was done for."""
    return replace(work, reason="")
