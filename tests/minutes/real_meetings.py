"""The structure of two real meetings of the council in 2026: organisations, offices, presence, sections. No names."""

from dataclasses import dataclass

Person = tuple[str, str, bool]
"""Organisation, title, whether they were there."""


@dataclass(frozen=True)
class RealMeeting:
    """`sections` are title, paragraphs, bullets and nested bullets; the counts of the second meeting are not known."""

    date: str
    represented: int
    quorum_as_typed: int
    guests: int
    voting: tuple[Person, ...]
    alternates: tuple[Person, ...]
    leads: tuple[Person, ...]
    staff: tuple[Person, ...]
    sections: tuple[tuple[str, int, int, int], ...]
    actions: int


AUGUST = RealMeeting(
    date="2026-08-11",
    represented=17,
    quorum_as_typed=12,
    guests=24,
    voting=(
        ("Lightning AI", "TAC Chair", False),
        ("ARM", "TAC Vice Chair", False),
        ("Google Cloud", "", True),
        ("Intel", "Ecosystem Working Group Co-Chair", True),
        ("Nscale", "", False),
        ("Meta", "", True),
        ("AMD", "", True),
        ("Red Hat/IBM", "", True),
        ("Snowflake", "", True),
        ("NVIDIA", "", True),
        ("AWS", "", True),
        ("Shopify", "", True),
        ("Alibaba Cloud", "", False),
        ("Huawei", "", True),
        ("Microsoft", "Gold Member Representative", True),
        ("Meta", "PyTorch Project Representative", True),
        ("Meta", "Helion Project Representative", True),
        ("Hugging Face", "Safetensors Project Representative", True),
        ("Snowflake", "DeepSpeed Project Representative", True),
        ("Anyscale", "Ray Project Representative", False),
        ("Inferact", "vLLM Project Representative", False),
    ),
    alternates=(
        ("ARM", "", True),
        ("Intel", "", True),
        ("Huawei", "", False),
        ("Meta", "", False),
        ("NVIDIA", "", False),
        ("Google Cloud", "", False),
        ("Red Hat/IBM", "", True),
        ("AMD", "", True),
        ("Alibaba Cloud", "", True),
        ("AWS", "", True),
        ("Inferact", "vLLM Project", False),
        ("Hugging Face", "Safetensors Project", False),
        ("University of Illinois Urbana-Champaign", "DeepSpeed Project", False),
    ),
    leads=(
        ("IBM", "Multi-Cloud Working Group Lead", True),
        ("NVIDIA", "Ecosystem Working Group Co-Chair", True),
        ("NVIDIA", "OSPO & Academic Outreach Working Group Co-Chair", True),
        ("Meta", "Security Working Group Lead", False),
        ("Red Hat", "OSPO & Academic Outreach Working Group Co-Chair", False),
        ("Huawei", "Accelerator Integration Working Group Lead", True),
    ),
    staff=(
        ("", "PyTorch Executive Director", True),
        ("", "Program Manager", True),
        ("", "Program Manager", True),
        ("", "Sr. Program Manager", True),
        ("", "OSPO Support", False),
        ("", "Marketing Director", False),
        ("", "Marketing", True),
        ("", "Event Director, LF Projects", False),
        ("", "IT", True),
        ("", "IT", True),
        ("", "IT", True),
    ),
    sections=(
        ("Call to Order", 1, 0, 0),
        ("Agenda & Reminders", 1, 0, 0),
        ("Roll Call and TAC Representative List", 1, 0, 0),
        ("Foundation Updates", 0, 5, 3),
        ("Foundation-Hosted Project Application: ONNX", 0, 5, 0),
        ("Working Group Updates", 0, 5, 26),
        ("Open Discussion", 1, 0, 0),
        ("Adjournment", 1, 0, 0),
        ("Next Meeting", 1, 0, 0),
    ),
    actions=0,
)
SEPTEMBER = RealMeeting(
    date="2026-09-15",
    represented=14,
    quorum_as_typed=11,
    guests=18,
    voting=(
        ("Lightning AI", "TAC Chair", True),
        ("ARM", "TAC Vice Chair", True),
        ("Google Cloud", "", True),
        ("Intel", "Ecosystem Working Group Co-Chair", True),
        ("Meta", "", True),
        ("AMD", "", False),
        ("Cambricon", "", True),
        ("Red Hat/IBM", "", True),
        ("Snowflake", "", True),
        ("NVIDIA", "", False),
        ("AWS", "", False),
        ("Shopify", "", False),
        ("Alibaba Cloud", "", False),
        ("Huawei", "", False),
        ("Microsoft", "Gold Member Representative", True),
        ("Meta", "PyTorch Project Representative", False),
        ("Meta", "Helion Project Representative", True),
        ("Hugging Face", "Safetensors Project Representative", False),
        ("Snowflake", "DeepSpeed Project Representative", True),
        ("Anyscale", "Ray Project Representative", False),
        ("Inferact", "vLLM Project Representative", False),
    ),
    alternates=(
        ("ARM", "", False),
        ("Intel", "", False),
        ("Meta", "", True),
        ("Huawei", "", False),
        ("NVIDIA", "", False),
        ("Google Cloud", "", False),
        ("Red Hat/IBM", "", True),
        ("AMD", "", True),
        ("Alibaba Cloud", "", True),
        ("AWS", "", True),
        ("Inferact", "vLLM Project", False),
        ("Hugging Face", "Safetensors Project", False),
        ("University of Illinois Urbana-Champaign", "DeepSpeed Project", False),
    ),
    leads=(
        ("", "", 1),
        ("", "", 1),
        ("", "", 1),
        ("", "", 0),
        ("", "", 1),
        ("", "", 1),
    ),
    staff=(
        ("", "", 1),
        ("", "", 1),
        ("", "", 0),
        ("", "", 1),
        ("", "", 0),
        ("", "", 0),
        ("", "", 1),
        ("", "", 0),
        ("", "", 1),
        ("", "", 0),
        ("", "", 1),
    ),
    sections=(
        ("Call to Order", 0, 0, 0),
        ("Agenda & Reminders", 0, 0, 0),
        ("Roll Call and TAC Representative List", 0, 0, 0),
        ("Foundation Updates", 0, 0, 0),
        ("Working Group Updates", 0, 0, 0),
        ("Open Discussion", 0, 0, 0),
        ("Adjournment", 0, 0, 0),
        ("Next Meeting", 0, 0, 0),
        ("Action Items", 0, 0, 0),
    ),
    actions=4,
)
