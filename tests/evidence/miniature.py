"""Builds small real repositories with git, every name, date and byte of them chosen."""

import os
import subprocess
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

DAY = 86400
AS_OF = datetime(2026, 7, 15, tzinfo=UTC)
NOW = int(AS_OF.timestamp())
ADA = "Ada Lovelace <ada@example.org>"
PEOPLE = [
    f"{name} <{name.lower()}@example.org>"
    for name in ("Grace", "Edsger", "Barbara", "Donald", "Alan", "Kurt")
]


def git(folder: Path, *arguments: str, stdin: bytes = b"") -> str:
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(folder),
        "GIT_CONFIG_NOSYSTEM": "1",
        "LC_ALL": "C.UTF-8",
    }
    identity = [
        "-c",
        "user.name=A Tester",
        "-c",
        "user.email=tester@example.org",
        "-c",
        "protocol.file.allow=always",
    ]
    done = subprocess.run(
        ["git", *identity, *arguments],
        cwd=folder,
        env=environment,
        input=stdin,
        capture_output=True,
        check=True,
    )
    return done.stdout.decode("utf-8", "surrogateescape").strip()


@dataclass
class Miniature:
    """A bare repository made by one `git fast-import`; `commit` answers with the mark of the new commit."""

    folder: Path
    stream: list[bytes] = field(default_factory=list)
    marks: int = 0
    heads: dict[str, int] = field(default_factory=dict)

    def commit(
        self,
        files: dict[str | bytes, str | bytes] | None = None,
        *,
        author: str = ADA,
        when: int = NOW - DAY,
        message: str = "Change something",
        ref: str = "refs/heads/main",
        links: dict[str, str] | None = None,
        merge: int | None = None,
        written: int | None = None,
        modules: dict[str, str] | None = None,
    ) -> int:
        """`when` is the committer's date, `written` the author's; `merge` is the second parent."""
        self.marks += 1
        lines = [f"commit {ref}\nmark :{self.marks}"]
        lines += [f"author {author} {when if written is None else written} +0000"]
        lines += [f"committer {author} {when} +0000", f"data {len(message.encode())}\n{message}"]
        lines += [f"from :{self.heads[ref]}"] if ref in self.heads else []
        lines += [f"merge :{merge}"] if merge else []
        self.stream.append("\n".join(lines).encode("utf-8", "surrogateescape") + b"\n")
        for path, content in (files or {}).items():
            self._add("100644", path, content)
        for path, target in (links or {}).items():
            self._add("120000", path, target)
        for path, sha in (modules or {}).items():
            self.stream.append(f"M 160000 {sha} {path}\n".encode())
        self.heads[ref] = self.marks
        return self.marks

    def commits(self, count: int, **settings: object) -> None:
        for _ in range(count):
            self.commit(**settings)  # type: ignore[arg-type]

    def branch(self, ref: str, mark: int) -> None:
        self.heads[ref] = mark
        self.stream.append(f"reset {ref}\nfrom :{mark}\n\n".encode())

    def _add(self, mode: str, path: str | bytes, content: str | bytes) -> None:
        name = path if isinstance(path, bytes) else path.encode()
        data = content if isinstance(content, bytes) else content.encode()
        escaped = name.replace(b"\\", b"\\\\").replace(b'"', b'\\"').replace(b"\n", b"\\n")
        self.stream.append(b'M %s inline "%s"\ndata %d\n%s\n' % (mode.encode(), escaped, len(data), data))

    def write(self, *options: str, settings: tuple[str, ...] = ()) -> Path:
        """`options` are those of `git init`, `settings` those of `git fast-import`."""
        self.folder.mkdir(parents=True, exist_ok=True)
        git(self.folder, "init", "-q", "--bare", "--template=", "--initial-branch=main", *options, ".")
        given = [part for setting in settings for part in ("-c", setting)]
        git(self.folder, *given, "fast-import", "--quiet", "--force", stdin=b"".join(self.stream))
        return self.folder
