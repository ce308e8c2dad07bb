"""Who is who behind the names and e-mail addresses of commits: people, bots and AI agents, merged by identity."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

MAX_LENGTH = 200  # longer names are not searched further: they are an attack, not a name
COMPACT_LENGTH = 8  # "Ada Lovelace" and "adalovelace" are one person; "Li Na" and "lina" need not be
_NOREPLY = re.compile(r"(?:\d+\+)?([a-z0-9-]+(?:\[bot\])?)@users\.noreply\.github\.com")
_BOT = re.compile(
    r"\[bot\]|(?:^|[\s_.+-])(?:bot|robot|automation)(?:$|[\s_.+-])|^[a-z]{4,}bot$|^[a-z-]+robot$"
    r"|^(?:dependabot|renovate|github[- ]actions?|pre-commit-ci|copybara|codecov|mergify|greenkeeper)\b"
)
_BOT_ADDRESS = re.compile(r"actions?@github\.com")
_AI_ADDRESS = re.compile(
    r"@(?:anthropic|openai|cursor|cognition|devin)\.(?:com|ai|sh)$|^(?:\d+\+)?(?:copilot|claude|codex|cursoragent)@"
    r"|^(?:\d+\+)?(?:copilot|claude|devin-ai-integration|gemini-code-assist|google-labs-jules)(?:\[bot\])?@users\."
    r"|(?:^|[-_.])agent@"
)
_AI_NAME = re.compile(
    r"(?:copilot|cursor|cursor agent|devin(?: ai)?|gemini(?: cli)?|jules|aider|openhands|amp|kiro|qwen-coder|my agent"
    r"|claude(?: (?:code|opus|sonnet|haiku|fable)\b.*)?|codex\b.*|copilot[- ]swe[- ]agent|gemini[- ]code[- ]assist"
    r"|.* \(aider\))(?:\[bot\])?"
)
# A name that many people share says nothing about who it is.
# fmt: off
_GENERIC = frozenset((
    "root", "user", "admin", "administrator", "ubuntu", "debian", "git", "github", "test", "tester",
    "developer", "dev", "unknown", "noname", "none", "name", "me", "your-name", "yourname", "localhost",
    "runner", "guest", "owner",
))
# fmt: on


@dataclass(frozen=True)
class Identity:
    """A name and e-mail address as a commit has them."""

    name: str
    email: str

    @cached_property
    def kind(self) -> str:
        """`ai`, `bot`, `human`, or `nobody` for a generic name without an address; both parts are looked at."""
        name, email = self._folded
        if _AI_NAME.fullmatch(name) or _AI_ADDRESS.search(email):
            return "ai"
        mailbox = email.partition("@")[0]
        if _BOT.search(name) or _BOT.search(mailbox) or _BOT_ADDRESS.fullmatch(email):
            return "bot"
        return "nobody" if "@" not in email and (not name or name in _GENERIC) else "human"

    def shared_keys(self) -> tuple[str, ...]:
        """What this identity shares with another of the same person: address, name, login."""
        return self._keys

    @cached_property
    def _keys(self) -> tuple[str, ...]:
        name, email = self._folded
        login, compact = _NOREPLY.fullmatch(email), name.replace(" ", "")
        found: tuple[str, ...] = (f"mail:{email}",) if "@" in email else ()
        found += (f"login:{login[1]}",) if login else ()
        if not name or name in _GENERIC:
            return found
        is_login = compact == name or len(compact) >= COMPACT_LENGTH
        return (*found, f"name:{name}", *((f"login:{compact}",) if is_login else ()))

    @cached_property
    def _folded(self) -> tuple[str, str]:
        name = " ".join(self.name.casefold().split())
        return name[:MAX_LENGTH], self.email.strip().casefold()[:MAX_LENGTH]


class Crowd:
    """Identities merged into people: those linked by e-mail, noreply login or name without spaces are one."""

    def __init__(self, identities: Iterable[Identity]) -> None:
        self._parent: dict[str, str] = {}
        for identity in identities:
            anchor = self._root(self._anchor(identity))
            for key in identity.shared_keys()[1:]:
                self._parent[self._root(key)] = anchor

    def person(self, identity: Identity) -> str:
        """A key that is the same for all identities of one person."""
        return self._root(self._anchor(identity))

    @staticmethod
    def _anchor(identity: Identity) -> str:
        """Any key of the identity; its own where it shares none."""
        keys = identity.shared_keys()
        return keys[0] if keys else f"identity:{identity.name}\0{identity.email}"

    def _root(self, key: str) -> str:
        while (parent := self._parent.setdefault(key, key)) != key:
            self._parent[key] = self._parent[parent]
            key = parent
        return key
