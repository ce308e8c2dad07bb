"""Brings up the form that opens a ballot, once the desk has said what can be put to the vote."""

from PySide6.QtWidgets import QWidget

from tac_desk.desk.views_office import BallotPlan
from tac_desk.ui.courier import Courier
from tac_desk.ui.forms.open_ballot import OpenBallotForm


def begin_opening(courier: Courier, dossier: str | None, parent: QWidget, meeting: str = "") -> None:
    """On this dossier (its id), or as a motion when that is None; in `meeting`, its id, if one is given."""

    def on_plan(plan: BallotPlan | None) -> None:
        if plan is not None:
            OpenBallotForm(courier, plan, parent, meeting).begin()

    courier.ask(lambda desk: desk.ballot_plan(dossier), then=on_plan, owner=parent, latest="ballot plan")
