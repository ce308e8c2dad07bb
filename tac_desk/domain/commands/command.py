"""What every command is: a frozen dataclass; its `KIND` is the name it travels under."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class Command:
    KIND: ClassVar[str] = ""
