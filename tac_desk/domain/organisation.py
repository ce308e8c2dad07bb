"""When two names mean one organisation or one person: careful, since a wrong match accuses somebody."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache

NOBODY = frozenset(
    {"", "independent", "individual", "none", "na", "self", "selfemployed", "freelance", "freelancer"}
    | {"unaffiliated", "volunteer", "community", "various", "unknown", "student", "retired", "personal"}
)
"""What people write who have no employer, as `organisation_key` spells it."""

# fmt: off
FREE_MAIL = frozenset((
    "gmail", "googlemail", "outlook", "hotmail", "live", "msn", "yahoo", "ymail", "icloud", "me", "mac", "aol",
    "gmx", "web", "mail", "email", "proton", "protonmail", "pm", "fastmail", "tutanota", "tuta", "zoho", "yandex",
    "qq", "foxmail", "163", "126", "139", "sina", "sohu", "yeah", "aliyun", "naver", "daum", "hanmail", "kakao",
    "rediffmail", "libero", "laposte", "orange", "free", "wanadoo", "posteo", "mailbox", "hey", "duck", "riseup",
    "comcast", "verizon", "att", "btinternet", "t-online", "seznam", "wp", "o2", "localhost",
    "example", "users", "noreply", "acm", "ieee", "computer", "alum", "alumni", "member", "bitbucket", "gitee",
))
SECOND_LEVEL = frozenset(("ac", "co", "com", "edu", "gov", "net", "org", "or", "go"))
# fmt: on
# fmt: off
HOSTING = (
    "github.io", "github.com", "gitlab.io", "gitlab.com", "bitbucket.org", "readthedocs.io", "readthedocs.org",
    "netlify.app", "vercel.app", "pages.dev", "huggingface.co", "google.com", "notion.site",
)
# fmt: on
FORMS = r"(?:inc|incorporated|llc|ltd|limited|corp|corporation|company|gmbh|ag|se|plc|bv|nv|sas|sarl|pty|oy|ab|kk)"
MAX_LENGTH = 200  # a longer text names nothing
_DOMAIN = re.compile(r"(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}")
_FORM = re.compile(rf"(?:[\s,.]+{FORMS}\.?)+$")


@lru_cache(maxsize=8192)
def organisation_key(name: str) -> str:
    """The same text for every spelling of one organisation, be it a name or a domain; empty for nobody's.

    "Example Labs, Inc." and "examplelabs.com" are one; "Example" and "Example Labs" are not.
    """
    text = _plain(name)
    own = _FORM.sub("", _own_label(text) or text.removeprefix("@"))
    bare = re.sub(r"[\W_]+", "", own)
    return "" if bare in NOBODY else bare


def _own_label(text: str) -> str:
    """The label of a domain that its owner chose: `anu` of `cs.anu.edu.au`; empty for what is no domain."""
    if not _DOMAIN.fullmatch(text):
        return ""
    labels = text.split(".")
    wide = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in SECOND_LEVEL
    return labels[-3] if wide else labels[-2]


def is_free_mail(domain: str) -> bool:
    """Whether addresses of `domain` are had by anybody, so that they say nothing about an employer."""
    return _own_label(domain.casefold()) in FREE_MAIL


def is_hosted(domain: str) -> bool:
    """Whether anybody can have pages on `domain`, so that it says nothing about who is behind them."""
    plain = domain.casefold()
    return any(plain == one or plain.endswith(f".{one}") for one in HOSTING)


class Organisations:
    """Compares organisations; `aliases` are further names and domains of some, as the rulebook lists them."""

    def __init__(self, aliases: Mapping[str, Iterable[str]]) -> None:
        self._same = {
            organisation_key(one): organisation_key(name)
            for name, others in aliases.items()
            for one in (name, *others)
        }

    def key(self, name: str) -> str:
        found = organisation_key(name)
        return self._same.get(found, found)

    def same(self, one: str, other: str) -> bool:
        """Whether both name the same organisation; what names none is the same as nothing."""
        key = self.key(one)
        return bool(key) and key == self.key(other)


@lru_cache(maxsize=65536)
def person_key(name: str) -> str:
    """The same text for every spelling of one full name; empty for a single word, which many people share."""
    words = re.findall(r"[a-z0-9]+|[^\W_a-z0-9]+", _plain(name))
    return " ".join(words) if len(words) > 1 else ""


def names_person(text: str, name: str) -> bool:
    """Whether `text` holds the full name `name`, as whole words."""
    key = person_key(name)
    said = " ".join(re.findall(r"[a-z0-9]+|[^\W_a-z0-9]+", _plain(text, longest=65_536)))
    return bool(key) and f" {key} " in f" {said} "


def _plain(text: str, longest: int = MAX_LENGTH) -> str:
    """Folded, without accents, spaces as one."""
    apart = unicodedata.normalize("NFKD", text[:longest]).casefold()
    return " ".join("".join(c for c in apart if not unicodedata.combining(c)).split())
