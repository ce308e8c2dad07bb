"""Which organisation a name or an e-mail address stands for; a free mail service is nobody's employer."""

import re

from tac_desk.domain.organisation import FREE_MAIL, SECOND_LEVEL

_DOMAIN = re.compile(r"(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}")
MAX_LENGTH = 200


def employer_of(email: str, name: str = "") -> str | None:
    """The domain an employer or university would own, such as `anu.edu.au`; None when it says nothing.

    A domain that bears a part of the person's `name` is their own, not an employer's.
    """
    domain = email[-MAX_LENGTH:].rpartition("@")[2].strip().casefold()
    if not _DOMAIN.fullmatch(domain) or "noreply" in email:
        return None
    labels = domain.split(".")
    wide = len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in SECOND_LEVEL
    own = labels[-3:] if wide else labels[-2:]
    is_local = labels[-1] in ("local", "localdomain", "lan", "internal", "home", "invalid", "test")
    is_personal = any(part in own[0] for part in re.findall(r"[^\W\d_]{4,}", name[:MAX_LENGTH].casefold()))
    return None if is_local or is_personal or own[0] in FREE_MAIL else ".".join(own)


def key(organisation: str) -> str:
    """What is equal for two spellings of one organisation, be it a name or a domain."""
    name = organisation.casefold()
    name = name.split(".")[0] if _DOMAIN.fullmatch(name) else name
    return re.sub(r"[\W_]+", "", name)
