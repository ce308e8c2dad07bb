"""Reads the committed translations."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from tac_desk.assets import resource

LANGUAGES = ("de", "zh_CN")
MNEMONIC = re.compile(r"&(?!&)(.)")
Text = tuple[str, str]


@cache
def messages(file: Path) -> dict[Text, tuple[str, bool]]:
    """(context, source) -> the translation, and whether it is finished."""
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            key = (context.findtext("name", ""), message.findtext("source", ""))
            found[key] = (said.text or "", said.get("type") != "unfinished")
    return found


def committed(language: str) -> dict[Text, tuple[str, bool]]:
    return messages(resource("translations", f"tac_desk_{language}.ts"))


def finished(language: str) -> Iterator[tuple[Text, str]]:
    yield from ((key, said) for key, (said, done) in committed(language).items() if done)
