"""What a repository is called elsewhere is read from its own files, whatever stands in them."""

import pytest

from tac_desk.evidence.named import Named, names_in
from tests.evidence.miniature import Miniature


def project(name):
    return f'[project]\nname = "{name}"\n'


def test_packages_and_the_badge_are_named(mini: Miniature):
    readme = "[![b](https://www.bestpractices.dev/projects/9530/badge)](https://www.bestpractices.dev/projects/9530)"
    mini.commit(
        {
            "README.md": readme,
            "pyproject.toml": project("loom"),
            "bindings/python/pyproject.toml": project("loom-core"),
            "other/pyproject.toml": project("loom"),
            "examples/toy/pyproject.toml": project("toy"),
        }
    )
    assert names_in(str(mini.write())) == Named(("loom", "loom-core"), 9530)


@pytest.mark.parametrize(
    "link",
    [
        "https://bestpractices.coreinfrastructure.org/en/projects/7",
        "http://bestpractices.dev/zh-CN/projects/7",
    ],
)
def test_older_and_translated_addresses_of_the_badge_are_known(mini: Miniature, link):
    mini.commit({"README.md": f"See {link}."})
    assert names_in(str(mini.write())).badge == 7


def test_hostile_names_are_left_out_and_many_are_cut(mini: Miniature):
    files = {f"p{n:02}/pyproject.toml": project(f"p{n:02}") for n in range(20)}
    mini.commit(
        files | {"pyproject.toml": project("../../evil"), "README.md": "notbestpractices.dev/projects/1"}
    )
    named = names_in(str(mini.write()))
    assert named == Named(tuple(f"p{n:02}" for n in range(10)), None)


def test_a_repository_without_any_names_none(mini: Miniature):
    mini.commit({"main.c": "int main(void) { return 0; }\n"})
    assert names_in(str(mini.write())) == Named()
