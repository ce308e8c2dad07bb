"""Repositories that configure programs, remotes and hooks; `test_repositories.py` has the commonest ones already."""

import os
from pathlib import Path

from tests.evidence.hostile.arena import Arena, Case, Cases
from tests.evidence.miniature import git

cases = Cases()
BARE = "[core]\n\tbare = true\n\trepositoryformatversion = 0\n"
# `{alarm}`, `{secret}` and `{private}` are filled in.
CONFIGURED = {
    "a_command_for_refs_of_alternates": "[core]\n\talternateRefsCommand = {alarm}\n",
    "a_work_tree_somewhere_else": "[core]\n\tbare = false\n\tworktree = {private}\n",
    "a_work_tree_at_the_root": "[core]\n\tbare = false\n\tworktree = /\n",
    "attributes_and_excludes_from_outside": "[core]\n\tattributesFile = {secret}\n\texcludesFile = {secret}\n",
    "a_mailmap_from_outside": "[mailmap]\n\tfile = {secret}\n",
    "a_filter_that_is_a_process": '[filter "evil"]\n\tprocess = {alarm}\n\trequired = true\n',
    "aliases_of_every_command": "[alias]\n"
    + "".join(f"\t{name} = !{{alarm}}\n" for name in ("rev-list", "ls-tree", "cat-file", "rev-parse")),
    "an_included_file": "[include]\n\tpath = {secret}\n",
    "a_file_included_on_a_condition": '[includeIf "gitdir:/"]\n\tpath = {secret}\n',
    "a_file_included_for_a_remote": '[includeIf "hasconfig:remote.*.url:**"]\n\tpath = {secret}\n',
    "a_credential_helper": "[credential]\n\thelper = !{alarm}\n",
    "a_remote_that_is_a_command": '[remote "origin"]\n\turl = ext::{alarm}\n\tuploadpack = {alarm}\n',
    "an_address_rewritten_to_a_command": '[url "ext::{alarm} "]\n\tinsteadOf = file:\n\tinsteadOf = /\n',
    "a_proxy": "[http]\n\tproxy = http://127.0.0.1:9\n\tsslCAInfo = {secret}\n",
    "a_diff_filter_and_editors": "[interactive]\n\tdiffFilter = {alarm}\n[sequence]\n\teditor = {alarm}\n",
    "a_pager_for_each_command": "[pager]\n\tlog = {alarm}\n\trev-list = {alarm}\n\tls-tree = {alarm}\n",
    "a_command_for_trailers": '[trailer "x"]\n\tcommand = {alarm}\n\tcmd = {alarm}\n',
    "signatures_checked_by_a_program": '[gpg "ssh"]\n\tprogram = {alarm}\n\tdefaultKeyCommand = {alarm}\n',
    "maintenance_by_a_program": "[gc]\n\tauto = 1\n\trecentObjectsHook = {alarm}\n",
    "a_format_from_the_future": "[core]\n\trepositoryformatversion = 99\n[extensions]\n\tnoop2 = x\n",
    "an_object_format_that_is_a_lie": "[core]\n\trepositoryformatversion = 1\n[extensions]\n\tobjectFormat = sha256\n",
    "a_config_that_is_no_config": "[core\n\0\xff{alarm}",
}  # fmt: skip
# fmt: off
HOOKS = (
    "applypatch-msg", "pre-applypatch", "post-applypatch", "pre-commit", "pre-merge-commit",
    "prepare-commit-msg", "commit-msg", "post-commit", "pre-rebase", "post-checkout", "post-merge",
    "pre-push", "pre-receive", "update", "proc-receive", "post-receive", "post-update",
    "reference-transaction", "push-to-checkout", "pre-auto-gc", "post-rewrite", "sendemail-validate",
    "fsmonitor-watchman", "post-index-change",
)
# fmt: on


def _configured(name: str, text: str) -> Case:
    def build(arena: Arena) -> Path:
        folder, private = arena.repository(), arena.private()
        filled = text.replace("{alarm}", str(arena.alarm)).replace("{secret}", str(arena.secret))
        (folder / "config").write_text(BARE + filled.replace("{private}", str(private)))
        return folder

    return Case(name, build)


cases += [_configured(name, text) for name, text in CONFIGURED.items()]


@cases.add()
def every_hook_there_is(arena: Arena) -> Path:
    folder = arena.repository()
    (folder / "hooks").mkdir()
    for hook in HOOKS:
        (folder / "hooks" / hook).symlink_to(arena.alarm)
    return folder


@cases.add()
def a_promised_file_to_be_fetched_by_a_command(arena: Arena) -> Path:
    """A partial clone asks its remote for what is missing, unless it is told not to."""
    folder = arena.repository({"README.md": "# A project\n", "LICENSE": "words"})
    missing = git(folder, "rev-parse", "main:README.md")
    (folder / "objects" / missing[:2] / missing[2:]).unlink()
    (folder / "config").write_text(
        f"{BARE}[extensions]\n\tpartialClone = origin\n"
        f'[remote "origin"]\n\turl = {arena.private()}\n\tuploadpack = {arena.alarm}\n'
        "\tpromisor = true\n\tpartialclonefilter = blob:none\n"
    )
    return folder


@cases.add()
def a_config_that_is_a_pipe(arena: Arena) -> Path:
    folder = arena.repository()
    (folder / "config").unlink()
    os.mkfifo(folder / "config")
    return folder


@cases.add()
def a_config_that_is_an_endless_device(arena: Arena) -> Path:
    folder = arena.repository()
    (folder / "config").unlink()
    (folder / "config").symlink_to("/dev/zero")
    return folder


@cases.add()
def a_config_of_its_own_for_the_work_tree(arena: Arena) -> Path:
    folder = arena.repository()
    (folder / "config").write_text(f"{BARE}[extensions]\n\tworktreeConfig = true\n")
    (folder / "config.worktree").write_text(f"[core]\n\tfsmonitor = {arena.alarm}\n\tpager = {arena.alarm}\n")
    return folder


@cases.add()
def attributes_in_the_repository_and_in_the_tree(arena: Arena) -> Path:
    folder = arena.repository(
        {".gitattributes": "* filter=evil diff=evil merge=evil export-subst working-tree-encoding=UTF-16\n"}
    )
    (folder / "info").mkdir(exist_ok=True)
    (folder / "info/attributes").write_text("* filter=evil diff=evil\n")
    with (folder / "config").open("a") as file:
        file.write(f'[filter "evil"]\n\tsmudge = {arena.alarm}\n[merge "evil"]\n\tdriver = {arena.alarm}\n')
    return folder


@cases.add()
def submodules_that_are_commands_and_options(arena: Arena) -> Path:
    modules = "".join(
        f'[submodule "{name}"]\n\tpath = {path}\n\turl = {url}\n\tupdate = !{arena.alarm}\n'
        for name, path, url in (
            ("ext", "a", f"ext::{arena.alarm}"),
            ("file", "b", f"file://{arena.root}/private.git"),
            ("../../escape", "../../c", "./d"),
            ("option", "-u./evil", f"--upload-pack={arena.alarm}"),
        )
    )
    arena.private()
    return arena.repository({".gitmodules": modules, "README.md": "# A project\n"})
