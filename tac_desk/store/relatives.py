"""Finds the stored dossiers of one project, or of one sponsor, so that a rule need not load all there are."""

from tac_desk.domain.bare import bare
from tac_desk.store.cache import Cache

_SPONSORED = "SELECT id FROM queue WHERE sponsor = :value"
_NAMED = (
    "SELECT id, repository FROM queue WHERE instr(hay, :value)"  # `hay` holds the address, among other words
)


class Relatives:
    """The `search` of a World over cache.db; use it on the store thread only."""

    def __init__(self, cache: Cache) -> None:
        self._cache = cache

    def __call__(self, what: str, value: str) -> tuple[str, ...]:
        """The subjects of the dossiers whose `sponsor` or bare `repository` is `value`."""
        if what == "sponsor":
            found = [row[0] for row in self._cache.read(_SPONSORED, {"value": value})]
        else:
            rows = self._cache.read(_NAMED, {"value": value})
            found = [row[0] for row in rows if bare(row[1]) == value]
        return tuple(f"dossier:{id_}" for id_ in found)
