"""Mines on an existing Dask cluster: the scheduler gets a function's name and plain data, and only bytes come back.

TAC Desk must be installed on the workers. Whoever reaches a Dask scheduler can run anything on it: keep it in a
network of its own.
"""

from collections.abc import Generator, Iterator, Sequence
from typing import TYPE_CHECKING, Any

from tac_desk.cli.engines import Done, Job, broken, result_of
from tac_desk.cli.work import work
from tac_desk.evidence.errors import EvidenceError

if TYPE_CHECKING:
    from distributed import Client, Future

CONNECT_SECONDS = 10
RETRIES = 1  # of a job whose worker was lost


class DaskCluster:
    """The scheduler at `place`, HOST:PORT. Raises EvidenceError when the extra is missing or nobody answers."""

    def __init__(self, place: str) -> None:
        self._place = place

    def run(self, jobs: Sequence[Job]) -> Generator[Done, None, None]:
        with _connect(self._place) as client:
            futures = {_submit(client, job): job for job in jobs}
            try:
                yield from _as_they_finish(client, futures)
            finally:
                client.cancel(list(futures), force=True)


def _connect(place: str) -> "Client":
    try:
        from distributed import Client
    except ImportError as error:
        raise EvidenceError(
            "Dask is not installed", str(error), 'Install it with: pip install "tac-desk[engine]"'
        ) from error
    try:
        return Client(f"tcp://{place}", timeout=CONNECT_SECONDS, set_as_default=False)
    except (OSError, ValueError) as error:
        raise EvidenceError(
            "The engine does not answer", f"dask://{place}: {error}", "Check that the scheduler runs there."
        ) from error


def _submit(client: "Client", job: Job) -> "Future":
    """Never answered from an earlier run: the repository may have moved on."""
    settings = {name: value for name, value in job.settings.items() if name != "mirrors"}  # of this machine
    return client.submit(work, job.repository, settings, pure=False, retries=RETRIES)


def _as_they_finish(client: "Client", futures: "dict[Future, Job]") -> Iterator[Done]:
    from distributed import as_completed

    for future in as_completed(list(futures), loop=client.loop):
        error: Any = future.exception()
        result = broken(f"{type(error).__name__}: {error}") if error else result_of(future.result())
        yield Done(futures[future], result)
