"""Reads the part of a rulebook about sponsors: how many projects one member may sponsor at once."""

from dataclasses import dataclass

from tac_desk.domain.rulebook_table import Table

WARN, REFUSE = "warn", "refuse"


@dataclass(frozen=True, slots=True)
class SponsorshipRules:
    """`most_at_once` projects per sponsor (0: no limit); one more is only warned of, or refused (`over`)."""

    most_at_once: int = 0
    over: str = WARN

    @property
    def refuses(self) -> bool:
        return self.most_at_once > 0 and self.over == REFUSE


def read_sponsorship(top: Table) -> SponsorshipRules:
    """The table `sponsorship`, which a rulebook may leave out. Raises RulebookError."""
    usual = SponsorshipRules()
    if "sponsorship" not in top.values:
        return usual
    table = top.table("sponsorship").only(*SponsorshipRules.__slots__)
    most = table.count("most_at_once", 0) if "most_at_once" in table.values else usual.most_at_once
    return SponsorshipRules(most, table.one_of("over", (WARN, REFUSE), usual.over))
