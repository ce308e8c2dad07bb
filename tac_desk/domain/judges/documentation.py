"""Rules about what a newcomer meets: the README's value, the quick start, the documentation, the website."""

from collections.abc import Mapping

from tac_desk.domain.finding import Observation
from tac_desk.domain.judges.verdicts import CAUTION, FAIL, PASS, Judge, places
from tac_desk.domain.rulebook import Criterion


def user_experience(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    said = seen.found("readme.value", "found")
    sections = seen.found("readme.value", "a section")
    if not seen.found("readme.value"):
        return FAIL, "no README"
    if not said and not sections:
        return CAUTION, "the README's opening does not say what the project is good for"
    words, least = seen.count("words"), int(criterion.options.get("least_words", 0))
    if words < least:
        return CAUTION, f"the README has only {words} words"
    quoted = f": “{said[0].excerpt}”" if said else f" in sections such as “{sections[0].excerpt}”"
    return PASS, f"{(said or sections)[0].path} states the value{quoted}"


def quick_start(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    installs = seen.found("readme.quick_start", "install") + seen.found("docs.quick_start", "install")
    code = seen.found("readme.quick_start", "code") + seen.found("docs.quick_start", "code")
    code = code or seen.found("docs.examples")
    if installs and code:
        where = places(installs[:1] + code[:1])
        return PASS, f"installing and first code are shown in {where}; it was not run here"
    if installs or code:
        missing = "no code to begin with" if installs else "no command that installs"
        return CAUTION, f"{places((installs or code)[:1])} is a beginning, but {missing} was recognised"
    if seen.count("pages"):
        return CAUTION, f"{seen.count('pages')} pages are named like a quick start, but none shows code"
    hints = seen.found("readme.quick_start", "a section", "a link")
    if hints:
        return CAUTION, f"a quick start is only spoken of or linked: “{hints[0].excerpt}”"
    return FAIL, "no quick start in the README or the documentation"


def documentation(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    pages, least = seen.count("pages"), int(criterion.options.get("least_pages", 1))
    builders, named = seen.found("docs.built"), seen.found("docs.site")
    if pages >= least:
        reference = ", interface reference included" if seen.found("docs.reference") else ""
        built = f", built with {builders[0].outcome}{reference}" if builders else ""
        return PASS, f"{_pages(seen)}{built}; how comprehensive they are is for a person to say"
    if pages or builders or seen.count("examples"):
        elsewhere = f"; more is said to be at {named[0].excerpt}, which is not in git" if named else ""
        examples = f" and {seen.count('examples')} examples" if seen.count("examples") else ""
        return CAUTION, f"{_pages(seen)}{examples} in the repository{elsewhere}"
    if named:
        return CAUTION, f"the documentation is said to be at {named[0].excerpt}, which is not in git"
    return FAIL, "no documentation besides the README"


def _pages(seen: Observation) -> str:
    pages, where = seen.count("pages"), places(seen.found("docs.pages")[:3])
    return f"{pages} {'page' if pages == 1 else 'pages'} of documentation" + (f" in {where}" if where else "")


def website_docs(criterion: Criterion, seen: Observation) -> tuple[str, str]:
    addresses = seen.found("website.address", "given", "named", "claimed") + seen.found("docs.site")
    started = seen.found("readme.quick_start", "code") + seen.found("docs.quick_start", "code")
    served, named = seen.found("package.served"), seen.found("package.named")
    if seen.found("website.address", "absent") and not addresses and not seen.count("forge_asked"):
        return CAUTION, "no website is named in the repository; the forge, which may name one, was not asked"
    if not addresses:
        return FAIL, "no website is named in the repository"
    missing = [
        what for what, there in (("a quick start", started), ("binaries", served or named)) if not there
    ]
    where = f"a website is named ({addresses[0].excerpt})"
    if missing:
        return CAUTION, f"{where}; not found: {' and '.join(missing)}"
    if not served:
        return CAUTION, f"{where}, with a quick start; that binaries are served is not in git"
    return PASS, f"{where}, with a quick start and binaries ({served[0].path}); it was not visited"


JUDGES: Mapping[str, Judge] = {
    "user_experience": user_experience,
    "quick_start": quick_start,
    "documentation": documentation,
    "website_docs": website_docs,
}
