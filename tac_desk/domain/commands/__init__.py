"""What people want: one frozen dataclass per command.

A command acts on one subject, a text such as `dossier:16`, `ballot:…`, `meeting:…` or `council`.
"""

from collections.abc import Mapping

from tac_desk.domain.commands.ballot import CancelBallot as CancelBallot
from tac_desk.domain.commands.ballot import CastVote as CastVote
from tac_desk.domain.commands.ballot import CloseBallot as CloseBallot
from tac_desk.domain.commands.ballot import ExtendBallot as ExtendBallot
from tac_desk.domain.commands.ballot import FreezeBallot as FreezeBallot
from tac_desk.domain.commands.ballot import OpenBallot as OpenBallot
from tac_desk.domain.commands.ballot import RemindSeats as RemindSeats
from tac_desk.domain.commands.ballot import ResumeBallot as ResumeBallot
from tac_desk.domain.commands.ballot import RuleOnLateVote as RuleOnLateVote
from tac_desk.domain.commands.ballot import TurnIntoEVote as TurnIntoEVote
from tac_desk.domain.commands.bodies import AppointSecretary as AppointSecretary
from tac_desk.domain.commands.bodies import DeclareMembership as DeclareMembership
from tac_desk.domain.commands.bodies import DelegateSeats as DelegateSeats
from tac_desk.domain.commands.bodies import EndSeat as EndSeat
from tac_desk.domain.commands.bodies import LeaveBody as LeaveBody
from tac_desk.domain.commands.command import Command as Command
from tac_desk.domain.commands.council import AddMember as AddMember
from tac_desk.domain.commands.council import EnrolDevice as EnrolDevice
from tac_desk.domain.commands.council import FoundCouncil as FoundCouncil
from tac_desk.domain.commands.council import RecordAffiliation as RecordAffiliation
from tac_desk.domain.commands.council import RevokeDevice as RevokeDevice
from tac_desk.domain.commands.council import RotateLogKey as RotateLogKey
from tac_desk.domain.commands.council import SetSeat as SetSeat
from tac_desk.domain.commands.dossier import AddComment as AddComment
from tac_desk.domain.commands.dossier import AmendApplication as AmendApplication
from tac_desk.domain.commands.dossier import AttachEvidence as AttachEvidence
from tac_desk.domain.commands.dossier import DraftLetter as DraftLetter
from tac_desk.domain.commands.dossier import FileDossier as FileDossier
from tac_desk.domain.commands.dossier import MoveDossier as MoveDossier
from tac_desk.domain.commands.dossier import ScheduleDossier as ScheduleDossier
from tac_desk.domain.commands.dossier import SubmitReview as SubmitReview
from tac_desk.domain.commands.guidance import AnswerAsk as AnswerAsk
from tac_desk.domain.commands.guidance import MakeAsk as MakeAsk
from tac_desk.domain.commands.guidance import SettleAsk as SettleAsk
from tac_desk.domain.commands.guidance import WaiveCriterion as WaiveCriterion
from tac_desk.domain.commands.interests import DeclareInterest as DeclareInterest
from tac_desk.domain.commands.interests import DismissInterest as DismissInterest
from tac_desk.domain.commands.interests import WithdrawInterest as WithdrawInterest
from tac_desk.domain.commands.lifecycle import AcknowledgeNotice as AcknowledgeNotice
from tac_desk.domain.commands.lifecycle import AssignTask as AssignTask
from tac_desk.domain.commands.lifecycle import CompleteTask as CompleteTask
from tac_desk.domain.commands.lifecycle import ConcludeReview as ConcludeReview
from tac_desk.domain.commands.lifecycle import ConfirmRetirement as ConfirmRetirement
from tac_desk.domain.commands.lifecycle import ExtendRemediation as ExtendRemediation
from tac_desk.domain.commands.lifecycle import OpenReview as OpenReview
from tac_desk.domain.commands.lifecycle import ReturnToActive as ReturnToActive
from tac_desk.domain.commands.lifecycle import SendNotice as SendNotice
from tac_desk.domain.commands.meeting import AddActionItem as AddActionItem
from tac_desk.domain.commands.meeting import Adjourn as Adjourn
from tac_desk.domain.commands.meeting import AmendMeeting as AmendMeeting
from tac_desk.domain.commands.meeting import ApproveMinutes as ApproveMinutes
from tac_desk.domain.commands.meeting import PlanMeeting as PlanMeeting
from tac_desk.domain.commands.meeting import PublishMinutes as PublishMinutes
from tac_desk.domain.commands.meeting import PutMotion as PutMotion
from tac_desk.domain.commands.meeting import RecordMovement as RecordMovement
from tac_desk.domain.commands.meeting import SetAgenda as SetAgenda
from tac_desk.domain.commands.meeting import SettleActionItem as SettleActionItem
from tac_desk.domain.commands.meeting import TakeRoll as TakeRoll
from tac_desk.domain.commands.meeting import WriteNote as WriteNote
from tac_desk.domain.commands.session import DeferDossier as DeferDossier
from tac_desk.domain.commands.session import PlanSession as PlanSession
from tac_desk.domain.commands.sponsorship import AnswerOffer as AnswerOffer
from tac_desk.domain.commands.sponsorship import JoinAsCoSponsor as JoinAsCoSponsor
from tac_desk.domain.commands.sponsorship import OfferSponsorship as OfferSponsorship
from tac_desk.domain.commands.sponsorship import SponsorDossier as SponsorDossier
from tac_desk.domain.commands.sponsorship import WithdrawSponsorship as WithdrawSponsorship

COMMANDS: Mapping[str, type[Command]] = {
    command.KIND: command
    for command in (
        FoundCouncil, AddMember, RecordAffiliation, EnrolDevice, RevokeDevice, RotateLogKey,
        SetSeat, EndSeat, DelegateSeats, DeclareMembership, LeaveBody, AppointSecretary,
        FileDossier, AmendApplication, MoveDossier, ScheduleDossier,
        AttachEvidence, SubmitReview, AddComment, DraftLetter,
        SponsorDossier, WithdrawSponsorship, OfferSponsorship, AnswerOffer, JoinAsCoSponsor,
        MakeAsk, AnswerAsk, SettleAsk, WaiveCriterion,
        OpenReview, ConcludeReview, SendNotice, AcknowledgeNotice, ExtendRemediation,
        ConfirmRetirement, ReturnToActive, AssignTask, CompleteTask,
        DeclareInterest, WithdrawInterest, DismissInterest,
        OpenBallot, CastVote, ExtendBallot, CancelBallot, RuleOnLateVote, CloseBallot,
        TurnIntoEVote, RemindSeats, FreezeBallot, ResumeBallot,
        PlanMeeting, AmendMeeting, SetAgenda, PlanSession, DeferDossier, TakeRoll, RecordMovement, WriteNote,
        PutMotion, AddActionItem, SettleActionItem, Adjourn, PublishMinutes, ApproveMinutes,
    )
}  # fmt: skip
