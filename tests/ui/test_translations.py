"""Translations: every text is collected, and every translation fits its text; test_languages.py shows them."""

import ast
import importlib.util
import re
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest
from screen_texts import past_the_translator, texts, too_early, trees
from translated import LANGUAGES, MNEMONIC, committed, finished, messages
from trouble_texts import constant_texts

from tac_desk.assets import resource
from tac_desk.domain.check_titles import TITLES
from tac_desk.ui import words_troubles
from tac_desk.ui.words_check_titles import SHIPPED

ROOT = Path(__file__).resolve().parent.parent.parent
FINISHED = {"de": 1.0, "zh_CN": 1.0}
"""The least share of texts that are translated."""
HINT = "run `python3 packaging/dev.py translations`, translate what is new in resources/translations/*.ts, run it again"
SAME_EVERYWHERE = {"TAC Desk"}
CHOSEN_AT_RUN_TIME = {
    (
        "vocabulary.py",
        "QCoreApplication.translate('rulebook', text)",
    ): "words of a rulebook; SHIPPED lists the known",
    ("words_checks.py", "translate('checks', SHIPPED[key])"): "SHIPPED is made of QT_TRANSLATE_NOOP",
    (
        "words_evidence.py",
        "words.translate('evidence', str(_NAMES[name]))",
    ): "_NAMES is made of QT_TRANSLATE_NOOP",
    ("words_troubles.py", "QCoreApplication.translate('trouble', text)"): "SHIPPED lists what never varies",
}
PLACEHOLDER = re.compile(r"\{[^{}]*\}")


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


# --- nothing is forgotten


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_committed_texts_are_those_of_the_interface(tool, tmp_path: Path, language: str) -> None:
    fresh = tmp_path / "fresh.ts"
    tool.collect(fresh, language)
    kept, found = set(committed(language)), set(messages(fresh))
    assert (found - kept, kept - found) == (set(), set()), HINT


def test_lupdate_finds_every_text_that_python_finds() -> None:
    """It does not look into f-strings; and `tr` on anything but `self` has another context than lupdate thinks."""
    by_ast = {(context, said) for tree in trees().values() for context, said, _ in texts(tree) if context}
    assert by_ast == set(committed("de")), (
        "a text inside an f-string: put it into a variable first; else " + HINT
    )


def test_what_the_translator_is_asked_stands_in_the_source() -> None:
    unread = {
        (file, said): line
        for file, tree in trees().items()
        for context, said, line in texts(tree)
        if not context
    }
    assert set(unread) == set(CHOSEN_AT_RUN_TIME), (
        f"neither lupdate nor a translator can read these: {unread}"
    )


def test_the_titles_of_checks_are_the_domains() -> None:
    assert SHIPPED == TITLES


def test_what_is_told_of_troubles_is_known_to_the_translators() -> None:
    assert set(words_troubles.SHIPPED) == constant_texts()


def test_no_word_on_the_screen_goes_past_the_translator() -> None:
    plain = [
        f"{file}:{line}: {said}"
        for file, tree in trees().items()
        for said, line in past_the_translator(tree)
        if said not in SAME_EVERYWHERE
    ]
    assert plain == []


def test_nothing_is_translated_before_a_language_is_spoken() -> None:
    early = [(file, line) for file, tree in trees().items() for line in too_early(tree)]
    assert early == []


@pytest.mark.parametrize("source", ['TITLE = translate("a", "b")', 'def f(x=translate("a", "b")): pass'])
def test_a_planted_translation_at_import_is_found(source: str) -> None:
    assert list(too_early(ast.parse(source)))


@pytest.mark.parametrize(
    "source",
    [
        'label.setText("Vote")',
        'label.setToolTip(f"{count} votes")',
        'made = Words("Your seat" if mine else "", self)',
        'self.go = button("Go", self, role="primary")',
        'box.addItems(["One", "Two"])',
        'label.setText("{} votes".format(count))',
    ],
)
def test_a_planted_word_is_found(source: str) -> None:
    assert list(past_the_translator(ast.parse(source)))


@pytest.mark.parametrize("source", ['self.tr(f"{a} b")', "translate(context, text)", 'other.tr("Vote")'])
def test_a_planted_text_that_cannot_be_collected_is_found(source: str) -> None:
    (found,) = texts(ast.parse(f"class Card:\n    def show(self):\n        {source}"))
    assert found[0] == ""


# --- a translation fits its text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_places_and_blanks_of_its_text(language: str) -> None:
    wrong = [(source, said) for (_, source), said in finished(language) if not fits(source, said)]
    assert wrong == []


def fits(source: str, said: str) -> bool:
    """The same placeholders, a mnemonic where there is one, the same blanks at the ends."""
    return (
        Counter(PLACEHOLDER.findall(source)) == Counter(PLACEHOLDER.findall(said))
        and len(MNEMONIC.findall(source)) == len(MNEMONIC.findall(said))
        and _ends(source) == _ends(said)
        and bool(said.strip())
    )


def _ends(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("{} votes", "Stimmen"),
        ("{seat} of {member}", "{seat} von {mitglied}"),
        ("&File", "Datei"),
        ("Save ", "Sichern"),
        ("Save", ""),
    ],
)
def test_a_translation_that_does_not_fit_is_found(source: str, said: str) -> None:
    assert not fits(source, said)


@pytest.mark.parametrize("language", LANGUAGES)
def test_as_much_is_translated_as_is_promised(language: str) -> None:
    known = committed(language)
    done = sum(ready for _, ready in known.values())
    assert done / len(known) >= FINISHED[language], f"{len(known) - done} texts wait in {language}; {HINT}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_loads_what_is_translated(tool, tmp_path: Path, language: str) -> None:
    made = tmp_path / "made.qm"
    tool.release(resource("translations", f"tac_desk_{language}.ts"), made)
    assert made.read_bytes() == resource("translations", f"tac_desk_{language}.qm").read_bytes(), HINT
