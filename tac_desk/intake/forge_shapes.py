"""The parts of the forge's answers that are used; what has another shape is refused, what is more is passed over."""

from typing import Annotated, Any

from msgspec import Meta, Struct


class License(Struct):
    spdx_id: str | None = None


class Repository(Struct):
    full_name: str
    stargazers_count: int
    archived: bool
    default_branch: str
    created_at: str
    license: License | None = None
    homepage: str | None = None


class CheckRun(Struct):
    name: str
    status: str = ""
    conclusion: str | None = None
    completed_at: str | None = None
    head_sha: str = ""


class CheckRuns(Struct):
    check_runs: list[CheckRun]


class Status(Struct):
    context: str
    state: str
    updated_at: str | None = None


class Statuses(Struct):
    statuses: list[Status]
    sha: str = ""


class Asset(Struct):
    name: str


class Release(Struct):
    tag_name: str
    published_at: str | None = None
    draft: bool = False
    prerelease: bool = False
    assets: list[Asset] = []


class Advisory(Struct):
    ghsa_id: str


class Leaf(Struct):
    path: str
    type: str = ""


class Files(Struct):
    tree: list[Leaf]
    truncated: bool = False


class Named(Struct):
    id: int
    full_name: str


class Label(Struct):
    name: str


class Issue(Struct):
    """`updated_at` is an instant as the forge writes it, which sorts by time; `pull_request` is set for those."""

    number: Annotated[int, Meta(ge=1)]
    title: str
    state: str
    updated_at: Annotated[str, Meta(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$")]
    body: str | None = None
    labels: list[Label] = []
    comments: int = 0
    html_url: str = ""
    pull_request: dict[str, Any] | None = None
