"""Reads e-mail addresses, web addresses and repository addresses out of a free answer."""

import re
from urllib.parse import SplitResult, urlsplit

from tac_desk.intake.fold import unique

EMAIL = re.compile(r"(?<![\w.%+-])[\w.%+-]{1,64}@(?:[\w-]{1,63}\.){1,8}[A-Za-z]{2,24}(?![\w-])")
_URL = re.compile(r"https?://[^\s<>\"'`\[\]{}|\\^]+", re.IGNORECASE)
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}(?:/\S*)?", re.IGNORECASE)
_BARE_REPOSITORY = re.compile(
    r"(?<![\w/.@:-])(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)/[\w.-]+/[\w./-]+",
    re.IGNORECASE,
)
_SSH_REPOSITORY = re.compile(r"(?:ssh://)?git@([\w.-]{1,253})[:/]([\w.-]+/[\w./-]+)")
_FORGES = frozenset({"github.com", "gitlab.com", "codeberg.org", "bitbucket.org"})
_FORGE_PREFIXES = ("git.", "gitlab.", "gitea.", "forgejo.")
_NOT_OWNERS = frozenset(
    {"orgs", "users", "sponsors", "topics", "features", "marketplace", "apps", "settings"}
)
_NAME = re.compile(r"[\w.-]*[\w-][\w.-]*")


def emails(text: str) -> tuple[str, ...]:
    """The e-mail addresses in `text`, whether bare, in brackets (also unpaired ones) or in mailto links."""
    return unique(EMAIL.findall(text.replace("mailto:", " ")))


def links(text: str) -> tuple[str, ...]:
    """The web addresses in `text`; an answer that is nothing but a domain gets https put before it."""
    found = [url for url in map(_trimmed, _URL.findall(text)) if _split(url)]
    bare = text.strip().strip("<>`*_.,;")
    if not found and _DOMAIN.fullmatch(bare) and _split(f"https://{bare}"):
        return (f"https://{bare}",)
    return tuple(dict.fromkeys(found))


def repository_urls(text: str) -> tuple[str, ...]:
    """The repositories that `text` points at, each as `https://host/owner/name`.

    Understands pages inside a repository, a `.git` ending, ssh notation and addresses without scheme.
    """
    urls = _URL.findall(text)
    urls += [f"https://{bare}" for bare in _BARE_REPOSITORY.findall(text)]
    urls += [f"https://{host}/{path}" for host, path in _SSH_REPOSITORY.findall(text)]
    return unique([url for url in map(_repository, urls) if url])


def is_forge(host: str) -> bool:
    """Whether repositories and accounts live on this host."""
    return host in _FORGES or host.startswith(_FORGE_PREFIXES)


def host_of(parts: SplitResult) -> str:
    return (parts.hostname or "").removeprefix("www.")


def _trimmed(url: str) -> str:
    """Without the punctuation of the sentence around it; a bracket stays if it was opened in the address."""
    while url and (url[-1] in ".,;:!?*_~" or (url[-1] == ")" and url.count(")") > url.count("("))):
        url = url[:-1]
    return url


def _split(url: str) -> SplitResult | None:
    """The parts of an address; None for one no browser would open, or one that hides its host behind a name."""
    try:
        parts = urlsplit(url)
        usable = bool(parts.hostname) and "@" not in parts.netloc and parts.port != 0
    except ValueError:  # the standard library's word for an address that is none
        return None
    return parts if usable else None


def _repository(url: str) -> str:
    parts = _split(_trimmed(url))
    if parts is None or not is_forge(host_of(parts)):
        return ""
    path = [piece for piece in parts.path.split("/") if piece]
    if len(path) < 2 or path[0] in _NOT_OWNERS or not all(map(_NAME.fullmatch, path[:2])):
        return ""
    name = path[1].removesuffix(".git")
    port = f":{parts.port}" if parts.port else ""
    return f"https://{host_of(parts)}{port}/{path[0]}/{name}" if name else ""
