"""What a desk pins of the hub it was enrolled at."""

from tac_desk.protocol.messages import EnrolReply
from tac_desk.store.identity import Identity


def test_a_desk_pins_all_of_its_hub_and_none_of_its_tokens():
    reply = EnrolReply(
        hub="h", council="The council", member="ada", member_name="Ada", device="d1", log_name="log/h",
        log_key="00ff", demonstration=True, access_token="secret-1", refresh_token="secret-2", expires_in=600,
    )  # fmt: skip
    pinned = Identity.from_reply(reply, "https://hub.example")
    assert pinned == Identity(
        hub="h", url="https://hub.example", council="The council", member="ada", device="d1",
        log_name="log/h", log_key="00ff", demonstration=True,
    )  # fmt: skip
    assert "secret" not in repr(pinned)
