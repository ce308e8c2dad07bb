"""The packages a repository builds: their names, what they require, what they declare, where their metadata link."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from tac_desk.evidence.document import Document, parse_toml
from tac_desk.evidence.material import VENDORED, Material
from tac_desk.evidence.tree import Entry

METADATA = r"pyproject\.toml|setup\.cfg|(?:\w{1,40}_)?setup(?:_\w{1,40})?\.py|meta\.ya?ml|recipe\.ya?ml"
SEARCHED = ("pyproject.toml", "setup.py", "setup.cfg", "meta.yaml", "recipe.yaml", "in any folder")
ASIDE = re.compile(  # not what the project ships
    r"(?:^|/)(?:archive|archived|examples?|tutorials?|benchmarks?|docs?|tests?|testing|templates?|third_party|vendor)/",
    re.IGNORECASE,
)
MOST = 24
TORCH = re.compile(r"(?:lib|py)?torch(?![\w-])", re.IGNORECASE)
REQUIRED, OPTIONAL, BUILD, DEVELOPMENT = "required", "optional", "build", "development"
_SETUP_CALL = re.compile(r"^[ \t]*(?:\w+\.)?setup\(", re.MULTILINE)
_TOOLS = re.compile(r"\b(?:setuptools|distutils|skbuild)\b|^setup\(", re.MULTILINE)
_QUOTED_NAME = re.compile(r"\bname[\"']?\s{0,9}[=:]\s{0,9}[\"']([\w.-]{1,100})[\"']")
_YAML_NAME = re.compile(r"^[ \t]{1,8}name:[ \t]{0,9}[\"']?([\w.{}\"' -]{1,100})", re.MULTILINE)
_LINK = re.compile(r"https?://[^\s\"'<>)\],]{3,300}")
_LINK_LINE = re.compile(
    r"url|home|source|repository|bug|tracker|dev_url|project_urls|[\"'][\w ]{2,30}[\"'][ \t]{0,3}:", re.I
)


@dataclass(frozen=True, slots=True)
class Requirement:
    """`text` is as written, such as `torch>=2.4`; `kind` is required, optional, build or development."""

    text: str
    kind: str
    path: str
    line: int | None


@dataclass(frozen=True, slots=True)
class Package:
    """`path` is the file of its metadata; `links` are line and address."""

    path: str
    name: str
    requirements: tuple[Requirement, ...] = ()
    links: tuple[tuple[int | None, str], ...] = ()

    @property
    def folder(self) -> str:
        return self.path.rpartition("/")[0]


def packages_of(material: Material) -> tuple[Package, ...]:
    """Every package with metadata of its own, nearest to the root first; worked out once."""
    return material.once("packages", _packages)


def _packages(material: Material) -> tuple[Package, ...]:
    found = sorted(material.tree.matching(METADATA), key=_depth)
    kept = [entry for entry in found if not is_aside(entry.path)][:MOST]
    documents = [document for entry in kept if (document := material.read(entry))]
    return tuple(package for document in documents if (package := _package(document)))


def is_aside(path: str) -> bool:
    """Somebody else's code, or an example, an archive or a test rather than what is shipped."""
    return ASIDE.search(path) is not None or any(part in path for part in VENDORED)


def _depth(entry: Entry) -> tuple[int, str]:
    return entry.path.count("/"), entry.path


def _package(document: Document) -> Package | None:
    name = document.path.rpartition("/")[2].lower()
    if name == "pyproject.toml":
        return _from_pyproject(document)
    if name.endswith(".py"):
        return (
            _from_setup(document)
            if _SETUP_CALL.search(document.text) and _TOOLS.search(document.text)
            else None
        )
    if name == "setup.cfg":
        return _from_config(document) if "[metadata]" in document.text else None
    return _from_recipe(document) if re.search(r"(?m)^package:", document.text) else None


# --- pyproject.toml ----------------------------------------------------------------------------------------


def _from_pyproject(document: Document) -> Package | None:
    content = parse_toml(document)
    project, poetry = _table(content, "project"), _table(content, "tool", "poetry")
    name = project.get("name") or poetry.get("name")
    if not isinstance(name, str):
        return None
    written = list(_written(content, project, poetry))
    requirements = tuple(
        Requirement(text, kind, document.path, _line(document, text)) for text, kind in written
    )
    urls = [*_texts(_table(project, "urls").values()), *_texts(_table(poetry, "urls").values())]
    urls += _texts(poetry.get(key) for key in ("homepage", "repository", "documentation"))
    return Package(document.path, name, requirements, tuple((_line(document, url), url) for url in urls))


def _written(
    content: Mapping[str, Any], project: Mapping[str, Any], poetry: Mapping[str, Any]
) -> Iterator[tuple[str, str]]:
    """Each requirement of a pyproject.toml as text, with its kind."""
    yield from ((text, REQUIRED) for text in _texts(project.get("dependencies")))
    for extra in _table(project, "optional-dependencies").values():
        yield from ((text, OPTIONAL) for text in _texts(extra))
    yield from ((text, BUILD) for text in _texts(_table(content, "build-system").get("requires")))
    for group in _table(content, "dependency-groups").values():
        yield from ((text, DEVELOPMENT) for text in _texts(group))
    yield from ((text, DEVELOPMENT) for text in _texts(_table(content, "tool", "uv").get("dev-dependencies")))
    yield from ((text, REQUIRED) for text in _poetry(_table(poetry, "dependencies")))
    for group in _table(poetry, "group").values():
        yield from ((text, DEVELOPMENT) for text in _poetry(_table(group, "dependencies")))


def _poetry(dependencies: Mapping[str, Any]) -> Iterator[str]:
    for name, given in dependencies.items():
        spec = given.get("version", "") if isinstance(given, dict) else given
        spec = spec if isinstance(spec, str) else ""
        yield f"{name}{f'=={spec}' if spec[:1].isdigit() else spec.replace('^', '>=')}"


def _table(content: Any, *path: str) -> Mapping[str, Any]:
    for part in path:
        content = content.get(part) if isinstance(content, dict) else None
    return content if isinstance(content, dict) else {}


def _texts(values: Any) -> list[str]:
    """The texts of a list; anything else in it is left out."""
    return [text for text in values if isinstance(text, str)] if isinstance(values, Iterable) else []


def _line(document: Document, text: str) -> int | None:
    """Only what rows ask about is looked for: some projects list thousands of requirements."""
    if not (TORCH.match(text) or text.startswith("http")):
        return None
    seen = document.search(re.escape(text[:200])) or document.search(re.escape(re.split(r"[<>=~ ]", text)[0]))
    return seen[0] if seen else None


# --- the older forms ---------------------------------------------------------------------------------------


def _from_setup(document: Document) -> Package:
    """What is quoted in setup.py; it is never run."""
    name = _QUOTED_NAME.search(document.text)
    return Package(document.path, name[1] if name else "", tuple(_quoted(document)), tuple(_links(document)))


def _quoted(document: Document) -> Iterator[Requirement]:
    for line, text in document.find(r"[\"'](?:py)?torch[ \t<>=!~;\[\"'][^\"'\n]{0,60}"):
        found = re.search(r"[\"']((?:py)?torch(?:[ \t<>=!~;\[][^\"'\n]{0,60})?)[\"']", text)
        if found:
            yield Requirement(found[1], REQUIRED, document.path, line)


def _from_config(document: Document) -> Package:
    name = re.search(r"(?m)^name[ \t]{0,9}=[ \t]{0,9}([\w.-]{1,100})", document.text)
    found = (
        Requirement(text.strip(), REQUIRED, document.path, line) for line, text in document.find(BARE_LINE)
    )
    return Package(document.path, name[1] if name else "", tuple(found), tuple(_links(document)))


def _from_recipe(document: Document) -> Package:
    name = _YAML_NAME.search(document.text)
    found = (
        Requirement(text.strip().lstrip("- "), REQUIRED, document.path, line)
        for line, text in document.find(LISTED)
    )
    return Package(
        document.path, name[1].strip("\"' ") if name else "", tuple(found), tuple(_links(document))
    )


BARE_LINE = r"^[ \t]{0,9}(?:py)?torch(?:[ \t]*[<>=!~;\[#]|[ \t]*$)"
LISTED = r"^[ \t]{0,9}-[ \t]{1,4}[\"']?(?:[\w-]{1,30}::)?(?:py|lib)?torch(?:[ \t<>=!~:\"']|$)"


def _links(document: Document) -> Iterator[tuple[int, str]]:
    for line, text in document.find(r"https?://"):
        link = _LINK.search(text)
        if link and _LINK_LINE.search(text[: link.start()]):
            yield line, link[0]
