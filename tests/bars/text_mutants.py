"""Hostile Markdown, HTML and names by seed: pieces that tempt a reader, put together, nested, repeated and damaged."""

import base64
import random
import zlib
from dataclasses import dataclass
from pathlib import Path

BAIT = ("secret.css", "secret.png", "secret.html", "pipe", "zero")
HIDDEN = ("\u202e", "\u2066", "\u2069", "\u200b", "\u200e", "\ufeff", "\0", "\x1b[31m", "\x07", "\x9b", "\u2028",
    "\r", "\ud800", "\U000e0041")  # fmt: skip
WORDS = (
    "x",
    "vote *yes*",
    "`code`",
    "**b**",
    "~~d~~",
    "𝔘𝔫𝔦",
    "עברית",
    "漢字" * 9,
    "a\u0301" * 40,
    "\ufdfa",
    "=cmd|' /C calc'!A0",
)
PREFIXES = ("> ", "- ", "1. ", "  - ", "    ", "\t", "# ", "| ", "- [x] ", "> > ", "* * ", "+ ")
TAGS = ("div", "table><tr><td", "ul><li", "blockquote", "font size=7", "b", "dl><dd", "pre", "sub", "sup", "h1",
    "svg", "math", "details open")  # fmt: skip
PNG = (
    b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\2\0\0\0\x90wS\xde"
    b"\0\0\0\x0cIDATx\x9cc\xf8\xcf\xc0\0\0\3\1\1\0\xc9\xfe\x92\xef\0\0\0\0IEND\xaeB`\x82"
)
HUGE_PNG = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\x7f\xff\xff\xff\x7f\xff\xff\xff\x08\2\0\0\0" + zlib.compress(
    bytes(999)
)
GIF = b"GIF89a\xff\xff\xff\xff\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\1\0\1\0\0\2\2D\1\0;"
JPEG = (
    b"\xff\xd8\xff\xe0\0\x10JFIF\0\1\1\0\0\1\0\1\0\0\xff\xc0\0\x11\x08\xff\xff\xff"
    b"\xff\3\1\x22\0\2\x11\1\3\x11\1\xff\xd9"
)
WEBP = b"RIFF\x1a\0\0\0WEBPVP8L\r\0\0\0\x2f\0\0\0\x10\x07\x10\x11\x11\x88\x88\xfe\x07\0"


@dataclass(frozen=True, slots=True)
class Lures:
    """Where bait lies: the folder of files, and the port at which somebody listens."""

    folder: Path
    port: int

    def address(self, chance: random.Random) -> str:
        """Of a file or a server that must not be asked, or of what is no address at all."""
        name = chance.choice(BAIT)
        web = f"//127.0.0.1:{self.port}/{name}"
        return chance.choice(
            (
                name, f"./{name}", f"{self.folder}/{name}", f"file://{self.folder}/{name}",
                f"FiLe:{self.folder}/{name}",
                f"file://localhost{self.folder}/{name}", f"\\\\127.0.0.1@{self.port}\\{name}",
                f"qrc:{self.folder}/{name}",
                f"http:{web}", f"https:{web}", web, f"ftp:{web}", f"ws:{web}", "javascript:alert(1)",
                "\u2028javascript:x",
                "java\tscript:x", "&#106;avascript:x", "vbscript:x", f"{self.image(chance)}", "data:text/html,<b>x",
                "https://a.example/\u202egnp.exe", "https://аpple.example", "mailto:a@b.example?attach=/etc/passwd",
                "https://a.example@b.example/%00", "/dev/zero", "file:///dev/zero", "file:////127.0.0.1/share/x",
                "#", "",
            )
        )  # fmt: skip

    def image(self, chance: random.Random) -> str:
        """A damaged picture in an address of its own."""
        data, kind = chance.choice(
            ((PNG, "png"), (HUGE_PNG, "png"), (GIF, "gif"), (JPEG, "jpeg"), (WEBP, "webp"))
        )
        return f"data:image/{kind};base64,{base64.b64encode(damaged(data, chance)).decode()}"


def damaged(data: bytes, chance: random.Random) -> bytes:
    """Some bits of `data` are others, or its end is missing."""
    raw = bytearray(data)
    for _ in range(chance.randrange(4)):
        raw[chance.randrange(len(raw))] ^= 1 << chance.randrange(8)
    return bytes(raw[: chance.choice((len(raw), len(raw), chance.randrange(1, len(raw))))])


def hostile_html(lures: Lures, chance: random.Random) -> str:
    """One element that would load, run or lead somewhere."""
    at = lures.address(chance)
    return chance.choice(
        (
            f"<img src='{at}'>", f'<img src="{at}" width=99999999 height=99999999>',
            f"<a href='{at}'>{word(chance)}</a>",
            f"<link rel=stylesheet href='{at}'>",
            f"<style>@import url('{at}'); p {{ background: url({at}) }}</style>",
            f"<p style=\"background-image:url('{at}')\">x</p>", f"<body background='{at}'>",
            f"<td background={at}>x</td>",
            f"<table background='{at}'><tr><td>x</td></tr></table>", f"<svg><image href='{at}'/></svg>",
            f"<base href='{at}'>",
            f"<object data='{at}'></object>", f"<iframe src='{at}'></iframe>", f"<embed src='{at}'>",
            f"<video poster='{at}'>",
            f"<script src='{at}'>x()</script>", f"<meta http-equiv=refresh content='0;url={at}'>",
            f"<input type=image src='{at}'>",
            f"<ul style='list-style-image:url({at})'><li>x</ul>", f"<ol start={'9' * 30}><li>x</ol>",
            f"<font face='{at}'>x",
            "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;&a;'>]>&b;",
            "&amp;" * 50, "&#0;&#x202e;&#xD800;&#x1F;&NewLine;",
            "<!--", "<![CDATA[", "<?php", "</p></div></table>", "<p" * 20, f"<a name={at}>",
            f"<div dir=rtl>{word(chance)}",
        )
    )  # fmt: skip


def word(chance: random.Random) -> str:
    return chance.choice((*WORDS, chance.choice(HIDDEN), chance.choice(WORDS) + chance.choice(HIDDEN) + "z"))


def hostile_markdown(lures: Lures, chance: random.Random) -> str:
    """One piece of a text."""
    at, some = lures.address(chance), word(chance)
    return chance.choice(
        (
            f"![{some}]({at})", f"[{some}]({at})", f"[{some}](<{at}> '{some}')", f"<{at}>", f"[a]: {at}\n![a] [a]",
            f"```{some}\n{some}\n", f"~~~\n{some}\n~~~", f"| a | b |\n|---|:-:|\n| {some} | ![x]({at}) |", f"{at}",
            f"{some}\n===", "\n".join(f"{'  ' * n}- {some}" for n in range(chance.choice((3, 60)))),
            ">" * chance.choice((3, 80)),
            "*" * chance.choice((3, 900)), "[" * chance.choice((3, 400)),
            "`" * 60 + some, "\\" * 30, "a" * 3000, "|" * 900,
            hostile_html(lures, chance), hostile_html(lures, chance), f"    {some}", f"{some}  \n{some}", "---",
            "\n\n",
        )
    )  # fmt: skip


def hostile_text(lures: Lures, chance: random.Random) -> str:
    """A whole text: pieces, then perhaps nested, repeated or damaged."""
    pieces = [hostile_markdown(lures, chance) for _ in range(chance.choice((1, 2, 5, 20)))]
    text = chance.choice(("\n", "\n\n", " ", "")).join(pieces)
    match chance.randrange(6):
        case 0:
            prefix = chance.choice(PREFIXES) * chance.choice((1, 3, 30, 60))
            text = "\n".join(prefix + line for line in text.splitlines())
        case 1:
            tag = chance.choice(TAGS)
            text = f"<{tag}>" * chance.choice((2, 8, 30, 300)) + text
        case 2:
            text *= min(chance.choice((2, 50, 2000)), 300_000 // (len(text) + 1) + 1)
        case 3:
            text = damaged(text.encode("utf-8", "surrogatepass") or b"x", chance).decode("utf-8", "replace")
        case 4:
            text = _large(chance)
        case _:
            text = text[chance.randrange(3) :]
    return text


def _large(chance: random.Random) -> str:
    """As much as is let through, or a little more, of one thing."""
    rows, wide = chance.choice(((1990, 2), (1990, 9), (3000, 2), (40, 900), (2, 5000)))
    if chance.random() < 0.5:
        return chance.choice(("<table><tr><td>" * 20 + "x", "- a\n" * 16_000, "אa" * 30_000))
    most = chance.choice((65_000, 65_000, 20_000, 300_000))
    return chance.choice(
        (
            "|" + " a |" * wide + "\n|" + "-|" * wide + "\n" + ("|" + " b |" * wide + "\n") * rows,
            "a b " * chance.choice((60_000, 70_000)),
            "a" * 250_000, "- a\n" * 60_000, "a\n\n" * 80_000, "# a\n" * 60_000,
            "**a** " * 40_000, "`a` " * 60_000, "[a](https://a.example) " * 10_000, "> a\n\n" * 50_000, "<b>" * 60_000,
            "﷽" * 80_000, "e" + "\u0301" * 120_000, "\u202e" * 80_000, "אa" * 60_000, "&lt;" * 60_000, "😀" * 60_000,
            "<table><tr><td>" * 5 + "x", ("<table><tr><td>a</table>" * 900),
            "```\n" + "a b\n" * 60_000, "\t" * 200_000,
        )
    )[:most]  # fmt: skip


def hostile_name(lures: Lures, chance: random.Random) -> str:
    """What should be a name or a title."""
    return chance.choice(
        (
            hostile_html(lures, chance),
            word(chance),
            word(chance) * 200,
            lures.address(chance),
            "\n" * 99,
            "a" * 9000,
        )
    )
