"""Things by subject, loaded when a rule first asks for them, with what changed on top."""

from collections.abc import Callable, Iterable, Iterator, Mapping

from tac_desk.domain.world import Thing, subject_of

Load = Callable[[str], Thing | None]


class Things(Mapping[str, Thing]):
    """The `things` of a World. `changed` holds what was put since it was made; nothing is written anywhere."""

    def __init__(self, load: Load) -> None:
        self._load = load
        self._loaded: dict[str, Thing | None] = {}
        self.changed: dict[str, Thing] = {}

    def find(self, subject: str) -> Thing | None:
        if subject in self.changed:
            return self.changed[subject]
        if subject not in self._loaded:
            self._loaded[subject] = self._load(subject)
        return self._loaded[subject]

    def put(self, things: Iterable[Thing]) -> None:
        self.changed.update({subject_of(thing): thing for thing in things})

    def __getitem__(self, subject: str) -> Thing:
        thing = self.find(subject)
        if thing is None:
            raise KeyError(subject)
        return thing

    def __iter__(self) -> Iterator[str]:
        """Those met so far; the whole is in the database."""
        return iter({**self._loaded, **self.changed})

    def __len__(self) -> int:
        return len({**self._loaded, **self.changed})
