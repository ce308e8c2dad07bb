"""Where the person has been in a window: back and forward, as a browser does."""

from dataclasses import dataclass, field

MOST = 100


@dataclass
class Places:
    """Names of pages such as `queue`, `search:NAME`, `dossier:16`, the one that is shown last in `been`."""

    been: list[str] = field(default_factory=list)
    ahead: list[str] = field(default_factory=list)

    @property
    def here(self) -> str:
        return self.been[-1] if self.been else ""

    def go(self, page: str) -> None:
        """A page was chosen: what lay ahead is forgotten. The one that is shown already is no step."""
        if page != self.here:
            self.been = [*self.been[-MOST:], page]
            self.ahead.clear()

    def back(self) -> str:
        """The page before this one; empty when there is none."""
        if len(self.been) < 2:
            return ""
        self.ahead.append(self.been.pop())
        return self.here

    def forth(self) -> str:
        """The page from which one went back; empty when there is none."""
        if not self.ahead:
            return ""
        self.been.append(self.ahead.pop())
        return self.here

    def last_list(self) -> str:
        """The list one came from: the last page that is no dossier."""
        return next((page for page in reversed(self.been) if not page.startswith("dossier:")), "queue")
