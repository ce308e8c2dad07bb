"""Does the project say how it is to be cited?"""

from tac_desk.domain.check import Check
from tac_desk.evidence.checks.named import named
from tac_desk.evidence.material import Material


def observe(material: Material) -> Check:
    return named(
        material,
        "citation",
        r"citation(?:\.cff|\.bib)?|codemeta\.json|\.zenodo\.json",
        "CITATION*, codemeta.json, .zenodo.json",
        heading=r"\bcit(?:e|ing|ation)",
        text=r"@(?:article|misc|inproceedings|software)\{",
    )
