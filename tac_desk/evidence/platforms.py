"""Which operating systems, processor architectures and accelerators a text about machines names."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

SYSTEMS = (
    ("Linux", r"ubuntu|linux|debian|fedora|centos|rocky"),
    ("Windows", r"windows|\bwin(?:_|32|64|-)"),
    ("macOS", r"macos|osx|darwin"),
    ("Android", r"android"),
    ("iOS", r"\bios\b"),
)
ARCHITECTURES = (
    (
        "x86-64",
        r"x86[-_]?64|amd64|\bx64\b|ubuntu-(?:latest|2\d\.04)(?!-arm)|windows-(?:latest|20\d\d)|macos-1[0-3]\b|-intel\b",
    ),
    ("ARM64", r"aarch64|arm64|(?<![a-z])armv8|-arm\b|macos-(?:latest|1[4-9])(?!-(?:intel|large))"),
    ("RISC-V", r"riscv"),
    ("PowerPC", r"ppc64"),
)
ACCELERATORS = (
    (
        "CUDA",
        r"(?<![a-z])cuda(?![-_ ]?vers)[-_:]?\d|\bcu1\d\d\b|nvidia|(?<!no-)(?<!no)gpu(?!s?[\"']?[:=] ?(?:false|0|none))"
        r"|[-_.](?:h100|h200|a100|b200|a10g?|l4|t4)\b",
    ),
    ("ROCm", r"rocm|\bmi[23]\d\d\b"),
    ("XPU", r"(?<![a-z])xpu(?![a-z])"),
    ("Ascend", r"ascend|(?<![a-z])npu(?![a-z])"),
    ("TPU", r"(?<![a-z])tpu(?![a-z])"),
    ("MPS", r"(?<![a-z])mps(?![a-z])"),
    ("MUSA", r"(?<![a-z])musa(?![a-z])"),
    ("Gaudi", r"gaudi|(?<![a-z])hpu(?![a-z])"),
)


@dataclass(frozen=True, slots=True)
class Platforms:
    systems: frozenset[str] = frozenset()
    architectures: frozenset[str] = frozenset()
    accelerators: frozenset[str] = frozenset()

    def __or__(self, other: "Platforms") -> "Platforms":
        return Platforms(
            self.systems | other.systems,
            self.architectures | other.architectures,
            self.accelerators | other.accelerators,
        )

    @property
    def names(self) -> list[str]:
        """All of them, in the order of the tables above."""
        known = self.systems | self.architectures | self.accelerators
        return [name for name, _ in (*SYSTEMS, *ARCHITECTURES, *ACCELERATORS) if name in known]


def platforms_of(text: str) -> Platforms:
    """The platforms a text names, such as the labels of a runner, a matrix or the tags of a wheel."""
    return Platforms(_named(text, SYSTEMS), _named(text, ARCHITECTURES), _named(text, ACCELERATORS))


def joined(platforms: Iterable[Platforms]) -> Platforms:
    total = Platforms()
    for one in platforms:
        total |= one
    return total


def _named(text: str, table: tuple[tuple[str, str], ...]) -> frozenset[str]:
    return frozenset(name for name, pattern in table if re.search(pattern, text, re.IGNORECASE))
