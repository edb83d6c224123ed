package entente.governance;

import entente.governance.action.ActionItem;
import entente.governance.assumption.Assumption;
import entente.governance.assumption.AssumptionsHold;
import entente.governance.challenge.AdaptiveLed;
import entente.governance.challenge.CauseBalance;
import entente.governance.challenge.ChallengeLead;
import entente.governance.challenge.ChallengeRating;
import entente.governance.challenge.ClassesDiffer;
import entente.governance.challenge.DelegatedQuietly;
import entente.governance.challenge.FourParts;
import entente.governance.challenge.Intervention;
import entente.governance.challenge.Issue;
import entente.governance.challenge.Misread;
import entente.governance.challenge.NamedFirst;
import entente.governance.challenge.Risk;
import entente.governance.challenge.SignsOfAdaptive;
import entente.governance.challenge.Unclassified;
import entente.governance.dynamics.FiveDynamics;
import entente.governance.month.ClosedMonth;
import entente.governance.month.MonthEffort;
import entente.governance.month.MonthOverdue;
import entente.ledger.Author;
import entente.ledger.Home;
import entente.ledger.Kind;
import entente.ledger.Subject;
import entente.signal.Room;
import java.util.List;
import java.util.stream.Stream;

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

    public static final Kind<Issue> ISSUE = Kind.of("issue", Issue.class).holdingFrom("raisedOn");
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

    public static final Room ROOM = new Room(
            "governance",
            both(
                    DecisionTable.KINDS,
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
                    ACTION_ITEM),
            both(
                    DecisionTable.RULES,
                    new Longing(),
                    new FiveDynamics(),
                    new MonthOverdue(),
                    new ClassesDiffer(),
                    new Unclassified(),
                    new AdaptiveLed(),
                    new DelegatedQuietly(),
                    new SignsOfAdaptive(),
                    new Misread(),
                    new NamedFirst(),
                    new FourParts(),
                    new CauseBalance(),
                    new AssumptionsHold()),
            List.of(new SevenQuestions(), new Disagreement()),
            Stream.concat(GovernancePractices.ALL.stream(), DecisionTable.PRACTICES.stream())
                    .toList());

    private Governance() {}

    @SafeVarargs
    private static <T> List<T> both(List<? extends T> part, T... own) {
        return Stream.concat(Stream.of(own), part.stream()).toList();
    }
}
