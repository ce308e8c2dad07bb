"""Reads shell scripts as far as it must to tell which simple commands they hold, with their lines and pipes."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from tac_desk.evidence.commands import Command, Patience, Word

MAX_SCRIPT, MAX_DEPTH = 200_000, 8
_BEFORE = frozenset((  # what may stand before a command without being it
    "if", "then", "elif", "else", "while", "until", "do", "!", "{", "time", "coproc",
))  # fmt: skip
_TOKEN = re.compile(
    r"(?P<word>[^\s\\'\"`$;|&()<>#]++(?=[\s;|&()]))"
    r"|(?P<skip>[ \t\r]+|\\\n)|(?P<comment>\#[^\n]*)|(?P<line>\n)|(?P<heredoc><<-?(?!<)[ \t]*)"
    r"|(?P<inside>[<>]\()|(?P<redirect>&?\d?(?:>>|>\||>&|<&|<<<|<>|>|<)&?)|(?P<end>&&|\|\||;;|;|\|&|\||&|\(|\))"
)
# Whole lines that neither hold nor begin anything: no open quote, no heredoc, no line that goes on.
_QUIET = re.compile(
    r"(?:[ \t]*+\#[^\n]*+\n|(?:[^\n'\"\\<`]++|'[^'\n]*+'|\"(?:[^\"\\\n`]++|\\[^\n])*+\"|\\[^\n]|<(?!<))*+\n)++"
)
_PLAIN = re.compile(r"[^\s\\'\"`$;|&()<>#]+|#")
_BRACE = re.compile(r"\\.|\$\{|[{}]", re.DOTALL)
_BRACKET = re.compile(r"\\.|'[^']*'|\"(?:[^\"\\]++|\\.)*+\"|(?<![^\s;])#[^\n]*|[()]", re.DOTALL)
_DELIMITER = re.compile(r"[\"'\\]?([\w.-]{1,80})[\"']?")
_ASSIGNMENT = re.compile(r"[A-Za-z_]\w*(?:\[[^\]]*\])?\+?=")


def commands_of(
    script: str, line: int = 1, wanted: Sequence[str] = (), patience: Patience | None = None
) -> list[Command]:
    """Every simple command, those inside substitutions too, in the order of their ends; `line` is the first one's.

    Of the lines in which none of the `wanted` texts stands, quiet ones may be left out: most lines of most scripts.
    Whoever reads several scripts gives them one `patience`; when it is at its end, so is the reading.
    """
    script = script[:MAX_SCRIPT]
    places = sorted(place for text in wanted for place in _all_places(script, text))
    stops = [*places, len(script)] if wanted else None
    return _Reader(script, line, 0, patience or Patience(), stops).read()


def _all_places(script: str, text: str) -> Iterator[int]:
    place = script.find(text)
    while place >= 0:
        yield place
        place = script.find(text, place + 1)


class _Reader:
    def __init__(
        self, script: str, line: int, depth: int, patience: Patience, places: list[int] | None = None
    ) -> None:
        self.script, self.line, self.depth, self.places = script, line, depth, places
        self.patience = patience
        self.place, self.counted = 0, 0
        self.found: list[Command] = []
        self.now: Command | None = None
        self.heredocs: list[str] = []
        self.to: str | None = None  # the redirection whose file comes next

    def read(self) -> list[Command]:
        length = len(self.script)
        self._skip_quiet()
        while self.place < length and self.patience.left > 0:
            self.patience.left -= 1
            token = _TOKEN.match(self.script, self.place)
            if token is None:
                self._add(self._word())
                continue
            self.place = token.end()
            if token.lastgroup == "word":
                self._add(self._joined([Word(token.group())], token.group()))
            elif token.lastgroup != "skip":
                self._meet(token.lastgroup or "", token.group())
        self._finish()
        return self.found

    def _meet(self, kind: str, text: str) -> None:
        if kind == "heredoc":
            self._expect_heredoc()
        elif kind == "inside":
            self._add(Word(None, inside=self._nested(")")))
        elif kind == "redirect":
            self.to = text
        elif kind == "line":
            self._finish()
            self._skip_heredocs()
            self._skip_quiet()
        elif kind == "end":
            self._finish(piped=text in ("|", "|&"))

    def _line_at(self, place: int) -> int:
        """Places are asked for in their order."""
        self.line += self.script.count("\n", self.counted, place)
        self.counted = place
        return self.line

    def _add(self, word: Word) -> None:
        if self.to is not None:
            if self.to in (">", "1>") and self.now:
                self.now.writes = word.text
            self.to = None
            return
        if self.now is None:
            if word.text in _BEFORE or (word.text is None and word.quoted == "="):
                return
            self.now = Command(self._line_at(self.place))
        self.now.words.append(word)

    def _finish(self, *, piped: bool = False) -> None:
        self.to = None
        if self.now:
            self.now.piped = piped
            self.found.append(self.now)
            self.now = None

    def _expect_heredoc(self) -> None:
        delimiter = _DELIMITER.match(self.script, self.place)
        if delimiter:
            self.heredocs.append(delimiter[1])
            self.place = delimiter.end()

    def _skip_heredocs(self) -> None:
        for delimiter in self.heredocs:
            end = re.compile(rf"^\t*{re.escape(delimiter)}[ \t]*$", re.MULTILINE).search(
                self.script, self.place
            )
            self.place = end.end() if end else len(self.script)
        self.heredocs = []

    def _skip_quiet(self) -> None:
        """Past quiet lines, up to the line of the next place that is wanted."""
        if self.places is None:
            return
        place = bisect_left(self.places, self.place)
        if place < len(self.places):
            quiet = _QUIET.match(self.script, self.place, self.places[place])
            self.place = quiet.end() if quiet else self.place

    def _word(self) -> Word:
        """One word; it consists of parts, and only one of a single literal part is known."""
        parts: list[Word] = []
        start = self.place
        while self.place < len(self.script):
            plain = _PLAIN.match(self.script, self.place)
            if plain:
                self.place = plain.end()
                parts.append(Word(plain.group()))
            elif self.script[self.place] in "\\'\"`$":
                parts.append(self._special(self.script[self.place]))
            else:
                break
        if self.place == start:  # a character that begins nothing
            self.place += 1
        return self._joined(parts, self.script[start : self.place])

    def _joined(self, parts: list[Word], text: str) -> Word:
        if self.now is None and _ASSIGNMENT.match(text):
            return Word(None, "=")
        if all(part.text is not None and part.quoted is None for part in parts):
            return Word("".join(part.text or "" for part in parts))
        return parts[0] if len(parts) == 1 else Word(None)

    def _special(self, mark: str) -> Word:
        self.patience.left -= 1
        begin = self.place
        self.place += 1
        if mark == "\\":
            self.place += 1
            said = self.script[begin + 1 : self.place]
            return Word("" if said == "\n" else said)
        if mark == "'":
            return self._single(begin)
        if mark == '"':
            return self._double(begin)
        if mark == "`":
            self.found += self._until_backtick()
            return Word(None)
        return self._dollar()

    def _single(self, begin: int) -> Word:
        end = self.script.find("'", self.place)
        end = end if end >= 0 else len(self.script)
        self.place = min(end + 1, len(self.script))
        text = self.script[begin + 1 : end]
        return Word(f"'{text}'", text)

    def _double(self, begin: int) -> Word:
        known = True
        while self.place < len(self.script):
            mark = self.script[self.place]
            if mark == '"':
                break
            if mark == "\\":
                self.place += 2
            elif mark in "`$":
                known = self._special(mark).text is not None and known
            else:
                found = re.compile(r"[^\"\\`$]+").match(self.script, self.place)
                self.place = found.end() if found else self.place + 1
        text = self.script[begin + 1 : self.place]
        self.place = min(self.place + 1, len(self.script))
        return Word(f'"{text}"', text) if known and text else Word(None)

    def _dollar(self) -> Word:
        following = self.script[self.place : self.place + 2]
        if following.startswith("(("):
            self._past(r"\)\)")
        elif following.startswith("("):
            self.place += 1
            self.found += self._nested(")")
        elif following.startswith("{"):
            self._past_braces()
        elif name := re.compile(r"\w+|[@*#?$!-]").match(self.script, self.place):
            self.place = name.end()
        else:
            return Word("$")
        return Word(None)

    def _past(self, closing: str) -> None:
        end = re.compile(closing).search(self.script, self.place)
        self.place = end.end() if end else len(self.script)

    def _past_braces(self) -> None:
        """Past `{…}` after a `$`; others may stand inside."""
        opened = 0
        for mark in _BRACE.finditer(self.script, self.place):
            opened += {"{": 1, "${": 1, "}": -1}.get(mark.group(), 0)
            self.place = mark.end()
            if opened <= 0:
                return
        self.place = len(self.script)

    def _nested(self, closing: str) -> list[Command]:
        """The commands up to the closing bracket; quotes and brackets inside are counted."""
        start, open_brackets = self.place, 1
        for mark in _BRACKET.finditer(self.script, self.place):
            open_brackets += {"(": 1, closing: -1}.get(mark.group(), 0)
            if open_brackets == 0:
                break
            self.place = mark.end()
        else:
            self.place = len(self.script)
            return self._below(start, self.place)
        self.place = mark.end()
        return self._below(start, mark.start())

    def _until_backtick(self) -> list[Command]:
        start = self.place
        end = self.script.find("`", start)
        self.place = end + 1 if end >= 0 else len(self.script)
        return self._below(start, end if end >= 0 else len(self.script))

    def _below(self, start: int, end: int) -> list[Command]:
        if self.depth >= MAX_DEPTH or start == end:
            return []
        return _Reader(self.script[start:end], self._line_at(start), self.depth + 1, self.patience).read()
