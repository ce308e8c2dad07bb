"""Reads which licence an applicant claims, from a name, an address or a sentence."""

import re
from dataclasses import dataclass
from urllib.parse import urlsplit

from tac_desk.intake.addresses import links
from tac_desk.intake.fold import unique

# The words of a licence's name, without "license", "version" and "clause", and its SPDX identifier;
# a longer name is looked for before the shorter one inside it.
_NAMES = (
    ("apache org licenses 2 0", "Apache-2.0"),
    ("apache 2 0", "Apache-2.0"),
    ("apache 2", "Apache-2.0"),
    ("apache2 0", "Apache-2.0"),
    ("apache2", "Apache-2.0"),
    ("asl 2 0", "Apache-2.0"),
    ("bsd 3", "BSD-3-Clause"),
    ("3 bsd", "BSD-3-Clause"),
    ("bsd3", "BSD-3-Clause"),
    ("new bsd", "BSD-3-Clause"),
    ("modified bsd", "BSD-3-Clause"),
    ("bsd 2", "BSD-2-Clause"),
    ("2 bsd", "BSD-2-Clause"),
    ("bsd2", "BSD-2-Clause"),
    ("simplified bsd", "BSD-2-Clause"),
    ("mit 0", "MIT-0"),
    ("mit", "MIT"),
    ("isc", "ISC"),
    ("mpl 2 0", "MPL-2.0"),
    ("mozilla public 2 0", "MPL-2.0"),
    ("agpl 3", "AGPL-3.0"),
    ("agplv3", "AGPL-3.0"),
    ("lgpl 3", "LGPL-3.0"),
    ("lgplv3", "LGPL-3.0"),
    ("lgpl 2 1", "LGPL-2.1"),
    ("gpl 3", "GPL-3.0"),
    ("gplv3", "GPL-3.0"),
    ("gpl 2", "GPL-2.0"),
    ("gplv2", "GPL-2.0"),
    ("gnu general public 3", "GPL-3.0"),
    ("gnu general public 2", "GPL-2.0"),
    ("gnu lesser general public 3", "LGPL-3.0"),
    ("gnu affero general public 3", "AGPL-3.0"),
    ("cc by 4 0", "CC-BY-4.0"),
    ("cc by nc 4 0", "CC-BY-NC-4.0"),
    ("unlicense", "Unlicense"),
)
_FILLERS = frozenset(
    (
        "the",
        "a",
        "an",
        "license",
        "licence",
        "licensed",
        "version",
        "v",
        "clause",
        "clauses",
        "under",
        "software",
    )
)
_LICENSE_HOSTS = frozenset(
    {"opensource.org", "spdx.org", "apache.org", "choosealicense.com", "mit-license.org"}
)
_URL = re.compile(r"https?://\S+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class LicenseClaim:
    """What the applicant says: SPDX identifiers recognised in the answer, and the first address in it or ""."""

    identifiers: tuple[str, ...]
    link: str = ""


def license_claim(text: str) -> LicenseClaim:
    """Read a claim. No identifier means: nothing known is named, the licence file must be read."""
    found = links(text)
    spoken = _URL.sub(" ", text) + " " + " ".join(filter(_is_about_licenses, found))
    return LicenseClaim(_identifiers(spoken), found[0] if found else "")


def _is_about_licenses(url: str) -> bool:
    """A repository's own address proves nothing: the owner may be called like a licence."""
    return (urlsplit(url).hostname or "").removeprefix("www.") in _LICENSE_HOSTS


def _identifiers(text: str) -> tuple[str, ...]:
    words = (re.sub(r"^v(?=\d)", "", word) for word in re.findall(r"[a-z0-9]+", text.casefold()))
    line = f" {' '.join(word for word in words if word not in _FILLERS)} "
    found: list[tuple[int, str]] = []
    for name, identifier in _NAMES:
        place = line.find(f" {name} ")
        if place >= 0:
            found.append((place, identifier))
            line = line.replace(f" {name} ", f" {'.' * len(name)} ")
    return unique([identifier for _, identifier in sorted(found)])
