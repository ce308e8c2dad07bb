"""Are there compiled files among the sources, which nobody can review?"""

import re

from tac_desk.domain.check import NO, YES, Check
from tac_desk.domain.finding import Finding
from tac_desk.evidence.material import Material
from tac_desk.evidence.tree import LINK, SUBMODULE, Entry

KEY = "binary_artifacts"
ENDINGS = (
    "crx|deb|dex|dey|elf|o|a|so|macho|iso|class|jar|bundle|dylib|lib|msi|dll|drv|efi|exe|ocx|pyc|pyd|pyo|par|rpm"
    "|wasm|whl"
)
MAGIC = (
    b"\x7fELF", b"MZ", b"!<arch>\n", b"\xca\xfe\xba\xbe", b"\xfe\xed\xfa\xce", b"\xfe\xed\xfa\xcf", b"\xce\xfa\xed\xfe",
    b"\xcf\xfa\xed\xfe", b"PK\x03\x04", b"\x00asm", b"\xed\xab\xee\xdb", b"dex\n", b"\xd0\xcf\x11\xe0", b"Cr24",
)  # fmt: skip
TEST_DATA = re.compile(
    r"(?:^|/)(?:test[-_]?data|tests?/(?:.*/)?data|src/test|autotest|fixtures?|golden)(?:/|$)", re.I
)
HEAD, MOST_READ, MOST_SHOWN = 1024, 1000, 50
_NAME = re.compile(rf".*\.(?:{ENDINGS})(?:\.\d+)*", re.IGNORECASE)


def observe(material: Material) -> Check:
    """By name first, then by content: a `.lib` may be text, and test data is there to be read."""
    candidates = [entry for entry in material.tree.entries if _may_be_binary(entry)][:MOST_READ]
    material.read_ahead(entry.sha for entry in candidates)
    found = [entry for entry in candidates if _is_binary(material, entry)]
    shown = tuple(Finding("binary.file/1", "compiled", entry.path) for entry in found[:MOST_SHOWN])
    return Check(KEY, NO if found else YES, len(found), shown)


def _may_be_binary(entry: Entry) -> bool:
    if entry.mode in (LINK, SUBMODULE) or TEST_DATA.search(entry.folder):
        return False
    return _NAME.fullmatch(entry.name) is not None or (entry.mode == "100755" and "." not in entry.name)


def _is_binary(material: Material, entry: Entry) -> bool:
    """A file that is too large to be read is judged by its name."""
    content = material.read_blob(entry.sha)
    if content is None:
        return _NAME.fullmatch(entry.name) is not None
    head = content[:HEAD]
    return head.startswith(MAGIC) or b"\0" in head
