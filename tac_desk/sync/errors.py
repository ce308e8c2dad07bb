"""What a person is told when an exchange with the hub did not work, and what each code means for the loop."""

from tac_desk.auth.errors import AccessError


class ExchangeError(AccessError):
    """The hub could not be reached or trusted; nothing of its answer was kept and nothing of ours is lost."""


RENEW = frozenset({"token_expired", "token_invalid", "unauthorised"})
"""Codes after which renewing the access token may help, once."""

SIGNED_OUT = frozenset({*RENEW, "signed_out", "device_revoked", "not_a_member"})
"""Codes that only signing in again can mend."""

STOPPED = frozenset({"client_too_old", "ledger_behind", "other_hub", "device_cloned"})
"""Codes after which nothing may be sent to this hub until a person has looked at it."""
