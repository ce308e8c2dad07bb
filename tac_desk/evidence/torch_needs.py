"""Every place of a repository that asks for PyTorch: metadata, requirement files, environments, native builds."""

from collections.abc import Iterator

from tac_desk.evidence.document import excerpt
from tac_desk.evidence.known_releases import KnownReleases, order
from tac_desk.evidence.material import Material
from tac_desk.evidence.packaging import (
    BARE_LINE,
    BUILD,
    LISTED,
    OPTIONAL,
    REQUIRED,
    TORCH,
    Requirement,
    is_aside,
    packages_of,
)  # fmt: skip
from tac_desk.evidence.torch_versions import newest_allowed
from tac_desk.evidence.tree import Entry

REQUIREMENTS = r"(?:[\w.-]{0,60}requirements[\w.-]{0,60}|required|constraints[\w.-]{0,40})\.(?:txt|in)"
ENVIRONMENTS = r"environment[\w.-]{0,60}\.ya?ml|pixi\.toml"
NATIVE = (
    (r"CMakeLists\.txt|[\w-]{1,60}\.cmake", r"find_package\([ \t]{0,4}Torch\b"),
    (r"Cargo\.toml", r"^tch[ \t]{0,9}=|^torch-sys[ \t]{0,9}="),
    (r"setup\.py", r"torch\.utils\.cpp_extension"),
)
MOST = 20


def requirements(material: Material) -> tuple[Requirement, ...]:
    """Those of packages first; worked out once."""
    return material.once("torch requirements", lambda asked: tuple(_requirements(asked)))


def needs_torch(wanted: tuple[Requirement, ...]) -> bool:
    """Somebody who builds or uses it needs PyTorch; that its developers do says little."""
    return any(found.kind in (REQUIRED, OPTIONAL, BUILD) for found in wanted)


def allowed_by(needed: list[Requirement], releases: KnownReleases, as_of: int) -> str | None:
    """The newest minor that all packages allow; None when they set no upper bound. Markers make lines choices."""
    bounds = []
    for path in {found.path for found in needed}:
        texts = [found.text.partition(";")[0] for found in needed if found.path == path]
        caps = [newest_allowed(text, releases, as_of) for text in texts]
        if None not in caps:
            bounds.append(max((cap for cap in caps if cap), key=order))
    return min(bounds, key=order, default=None)


def _requirements(material: Material) -> Iterator[Requirement]:
    for package in packages_of(material):
        yield from (found for found in package.requirements if TORCH.match(found.text))
    for pattern, line in ((REQUIREMENTS, BARE_LINE), (ENVIRONMENTS, rf"{LISTED}|{BARE_LINE}")):
        yield from _listed(material, pattern, line)
    for pattern, line in NATIVE:
        yield from _native(material, pattern, line)


def _listed(material: Material, pattern: str, wanted: str) -> Iterator[Requirement]:
    for entry in _ours(material, pattern):
        document = material.read(entry) if "doc" not in entry.name.lower() else None
        for number, text in document.find(wanted) if document else ():
            plain = text.strip().lstrip("- ").partition("#")[0].strip()
            yield Requirement(plain, _kind(entry), entry.path, number)


def _native(material: Material, pattern: str, wanted: str) -> Iterator[Requirement]:
    for entry in _ours(material, pattern):
        document = material.read(entry)
        seen = document.search(wanted) if document else None
        if seen:
            yield Requirement(excerpt(seen[1]), BUILD, entry.path, seen[0])


def _ours(material: Material, pattern: str) -> list[Entry]:
    found = [entry for entry in material.tree.matching(pattern) if not is_aside(entry.path)]
    return sorted(found, key=lambda entry: (entry.path.count("/"), entry.path))[:MOST]


def _kind(entry: Entry) -> str:
    """Only a requirements.txt says what users need; other lists are for some purpose."""
    return REQUIRED if entry.name.lower() == "requirements.txt" else OPTIONAL
