package entente.governance;

import entente.governance.action.ActionItem;
import entente.governance.action.SteppingUp;
import entente.governance.assumption.Assumption;
import entente.governance.assumption.AssumptionsHold;
import entente.governance.audience.Audience;
import entente.governance.audience.AudienceSilent;
import entente.governance.audience.CommunicationEvent;
import entente.governance.audience.CommunicationPlan;
import entente.governance.audience.Heard;
import entente.governance.audience.InputRequest;
import entente.governance.audience.MessageEcho;
import entente.governance.cause.CauseBalance;
import entente.governance.challenge.AdaptiveLed;
import entente.governance.challenge.ChallengeLead;
import entente.governance.challenge.ChallengeRating;
import entente.governance.challenge.ClassesDiffer;
import entente.governance.challenge.DelegatedQuietly;
import entente.governance.challenge.DepartmentNotBehind;
import entente.governance.challenge.FourParts;
import entente.governance.challenge.Intervention;
import entente.governance.challenge.Issue;
import entente.governance.challenge.Misread;
import entente.governance.challenge.NamedFirst;
import entente.governance.challenge.Risk;
import entente.governance.challenge.SignsOfAdaptive;
import entente.governance.challenge.Unclassified;
import entente.governance.conflict.ConflictBack;
import entente.governance.dynamics.FiveDynamics;
import entente.governance.forum.Forum;
import entente.governance.forum.ForumHealth;
import entente.governance.forum.ForumSession;
import entente.governance.leading.InnovationLicensed;
import entente.governance.leading.MoreLeadership;
import entente.governance.month.ClosedMonth;
import entente.governance.month.MonthEffort;
import entente.governance.month.MonthOverdue;
import entente.governance.stakeholder.ServiceException;
import entente.governance.stakeholder.SponsorRole;
import entente.governance.stakeholder.SponsorsActive;
import entente.governance.stakeholder.Stakeholder;
import entente.governance.stakeholder.StakeholderMove;
import entente.governance.stakeholder.SupportReading;
import entente.governance.stakeholder.SupportWon;
import entente.governance.weakness.WeaknessBeneath;
import entente.ledger.Author;
import entente.ledger.Home;
import entente.ledger.Kind;
import entente.ledger.Subject;
import entente.signal.Room;
import java.util.ArrayList;
import java.util.List;

/** The room's table of contents. */
public final class Governance {
    public static final Kind<LeaderAnswer> LEADER_ANSWER = Kind.of("leader-answer", LeaderAnswer.class)
            .keyedBy("practice", "answeredOn")
            .livingIn(Home.PRIVATE_ONLY)
            .about(Subject.LEADER_ONLY)
            .holdingFrom("answeredOn");
    public static final Kind<PulseResult> PULSE_RESULT =
            Kind.of("pulse-result", PulseResult.class).livingIn(Home.PRIVATE_ONLY);
    public static final Kind<ShadowWork> SHADOW_WORK =
            Kind.of("shadow-work", ShadowWork.class).livingIn(Home.PRIVATE_ONLY).holdingFrom("foundOn");

    public static final Kind<ClosedMonth> CLOSED_MONTH = Kind.of("closed-month", ClosedMonth.class)
            .about(Subject.MONEY)
            .signedByBoth()
            .holdingFrom("closedOn");
    public static final Kind<MonthEffort> MONTH_EFFORT = Kind.of("month-effort", MonthEffort.class)
            .keyedBy("month", "side")
            .saidBy(Author.named("side"))
            .holdingFrom("saidOn");

    public static final Kind<Issue> ISSUE =
            // a second shape says what it is a part of, a third since when it is critical; those before could not
            Kind.of("issue", Issue.class)
                    .holdingFrom("raisedOn")
                    .upcast(body -> body)
                    .upcast(body -> body);
    public static final Kind<ChallengeRating> CHALLENGE_RATING =
            Kind.of("challenge-rating", ChallengeRating.class).revealedTogether();
    public static final Kind<ChallengeLead> CHALLENGE_LEAD =
            Kind.of("challenge-lead", ChallengeLead.class).holdingFrom("namedOn");
    public static final Kind<Intervention> INTERVENTION =
            Kind.of("intervention", Intervention.class).keyedBy("issue", "part");
    public static final Kind<Risk> RISK = Kind.of("risk", Risk.class).holdingFrom("raisedOn");
    public static final Kind<Assumption> ASSUMPTION =
            Kind.of("assumption", Assumption.class).holdingFrom("heldOn");
    public static final Kind<ActionItem> ACTION_ITEM =
            Kind.of("action-item", ActionItem.class).holdingFrom("givenOn");

    public static final Kind<Audience> AUDIENCE = Kind.of("audience", Audience.class);
    public static final Kind<CommunicationPlan> COMMUNICATION_PLAN =
            Kind.of("communication-plan", CommunicationPlan.class).keyedBy("audience", "medium");
    public static final Kind<CommunicationEvent> COMMUNICATION_EVENT = Kind.of(
                    "communication-event", CommunicationEvent.class)
            .keyedBy("audience", "medium", "heldOn")
            .holdingFrom("heldOn");
    public static final Kind<InputRequest> INPUT_REQUEST =
            Kind.of("input-request", InputRequest.class).holdingFrom("askedOn");
    public static final Kind<MessageEcho> MESSAGE_ECHO = Kind.of("message-echo", MessageEcho.class)
            .keyedBy("audience", "message", "askedOn")
            .holdingFrom("askedOn");

    public static final Kind<Stakeholder> STAKEHOLDER =
            Kind.of("stakeholder", Stakeholder.class).livingIn(Home.PRIVATE_FIRST);
    public static final Kind<SupportReading> SUPPORT_READING = Kind.of("support-reading", SupportReading.class)
            .keyedBy("stakeholder", "readOn")
            .livingIn(Home.PRIVATE_FIRST)
            .holdingFrom("readOn");
    public static final Kind<StakeholderMove> STAKEHOLDER_MOVE =
            Kind.of("stakeholder-move", StakeholderMove.class).livingIn(Home.PRIVATE_FIRST);
    public static final Kind<ServiceException> SERVICE_EXCEPTION = Kind.of("service-exception", ServiceException.class)
            .livingIn(Home.PRIVATE_FIRST)
            .holdingFrom("openedOn");
    public static final Kind<SponsorRole> SPONSOR_ROLE = Kind.of("sponsor-role", SponsorRole.class)
            .keyedBy("project", "office")
            .holdingFrom("since");
    public static final Kind<Forum> FORUM = Kind.of("forum", Forum.class);
    public static final Kind<ForumSession> FORUM_SESSION = Kind.of("forum-session", ForumSession.class)
            .keyedBy("forum", "plannedOn", "state")
            .holdingFrom("saidOn");

    public static final Room ROOM = new Room(
            "governance",
            all(
                    AcrossTable.KINDS,
                    LoadTable.KINDS,
                    DecisionTable.KINDS,
                    RhythmTable.KINDS,
                    ChallengeTable.KINDS,
                    List.of(
                            LEADER_ANSWER,
                            PULSE_RESULT,
                            SHADOW_WORK,
                            CLOSED_MONTH,
                            MONTH_EFFORT,
                            ISSUE,
                            CHALLENGE_RATING,
                            CHALLENGE_LEAD,
                            INTERVENTION,
                            RISK,
                            ASSUMPTION,
                            ACTION_ITEM,
                            AUDIENCE,
                            COMMUNICATION_PLAN,
                            COMMUNICATION_EVENT,
                            INPUT_REQUEST,
                            MESSAGE_ECHO,
                            STAKEHOLDER,
                            SUPPORT_READING,
                            STAKEHOLDER_MOVE,
                            SERVICE_EXCEPTION,
                            SPONSOR_ROLE,
                            FORUM,
                            FORUM_SESSION),
                    // a review of a quarter rests on the session it meets in
                    QuarterTable.KINDS),
            all(
                    AcrossTable.RULES,
                    LoadTable.RULES,
                    DecisionTable.RULES,
                    RhythmTable.RULES,
                    ChallengeTable.RULES,
                    QuarterTable.RULES,
                    List.of(
                            new Longing(),
                            new FiveDynamics(),
                            new MonthOverdue(),
                            new ClassesDiffer(),
                            new Unclassified(),
                            new AdaptiveLed(),
                            new DelegatedQuietly(),
                            new SignsOfAdaptive(new ConflictBack(), new DepartmentNotBehind(), new WeaknessBeneath()),
                            new Misread(),
                            new NamedFirst(),
                            new FourParts(),
                            new CauseBalance(),
                            new AssumptionsHold(),
                            new AudienceSilent(),
                            new Heard(),
                            new SupportWon(),
                            new SponsorsActive(),
                            new SteppingUp(),
                            new MoreLeadership(),
                            new InnovationLicensed(),
                            new ForumHealth())),
            all(ChallengeTable.COMPOSITES, List.of(new SevenQuestions(), new Disagreement()), QuarterTable.COMPOSITES),
            all(
                    AcrossTable.PRACTICES,
                    LoadTable.PRACTICES,
                    DecisionTable.PRACTICES,
                    RhythmTable.PRACTICES,
                    ChallengeTable.PRACTICES,
                    QuarterPractices.ALL,
                    GovernancePractices.ALL));

    private Governance() {}

    @SafeVarargs
    private static <T> List<T> all(List<T>... parts) {
        List<T> joined = new ArrayList<>();
        for (List<T> part : parts) {
            joined.addAll(part);
        }
        return joined;
    }
}
