package entente.governance;

import entente.governance.challenge.AdaptiveMove;
import entente.governance.challenge.CriticalCommand;
import entente.governance.challenge.CriticalTimed;
import entente.governance.challenge.HeldQuestion;
import entente.governance.challenge.Mobilised;
import entente.governance.challenge.MovesMade;
import entente.governance.challenge.Planned;
import entente.governance.challenge.RiskComes;
import entente.governance.challenge.RisksWatched;
import entente.governance.challenge.TasksBeneath;
import entente.governance.community.AffectedGroup;
import entente.governance.community.DissentAnswer;
import entente.governance.community.DissentAnswered;
import entente.governance.community.DissentNote;
import entente.governance.community.GroupsPresent;
import entente.governance.community.Participation;
import entente.governance.finding.EffectivenessCheck;
import entente.governance.finding.FindingsClosed;
import entente.governance.finding.ReviewFinding;
import entente.governance.weakness.InheritedWeakness;
import entente.governance.weakness.ReadinessAssessment;
import entente.governance.weakness.WeaknessOwned;
import entente.governance.weakness.WeaknessShown;
import entente.ledger.Author;
import entente.ledger.Home;
import entente.ledger.Kind;
import entente.signal.Composite;
import entente.signal.Practice;
import entente.signal.Rule;
import java.util.List;

/** The part of the room's table of contents that is about who works on a problem, by when, and whether it helped. */
public final class ChallengeTable {
    public static final Kind<AffectedGroup> AFFECTED_GROUP = Kind.of("affected-group", AffectedGroup.class)
            .keyedBy("name", "issue", "change")
            .holdingFrom("namedOn");
    public static final Kind<Participation> PARTICIPATION = Kind.of("participation", Participation.class)
            .keyedBy("group", "who", "tookPartOn")
            .holdingFrom("tookPartOn");
    public static final Kind<DissentNote> DISSENT_NOTE =
            Kind.of("dissent-note", DissentNote.class).saidBy(Author.UNNAMED).holdingFrom("shownOn");
    public static final Kind<DissentAnswer> DISSENT_ANSWER = Kind.of("dissent-answer", DissentAnswer.class)
            .keyedBy("note", "side")
            .saidBy(Author.named("side"))
            .holdingFrom("answeredOn");
    public static final Kind<CriticalCommand> CRITICAL_COMMAND = Kind.of("critical-command", CriticalCommand.class)
            .keyedBy("issue", "orderedOn")
            .holdingFrom("orderedOn");
    public static final Kind<ReviewFinding> FINDING =
            Kind.of("finding", ReviewFinding.class).holdingFrom("foundOn");
    public static final Kind<EffectivenessCheck> EFFECTIVENESS_CHECK = Kind.of(
                    "effectiveness-check", EffectivenessCheck.class)
            .keyedBy("finding", "checkedOn")
            .holdingFrom("checkedOn");

    public static final Kind<HeldQuestion> HELD_QUESTION = Kind.of("held-question", HeldQuestion.class)
            .keyedBy("issue", "question")
            .holdingFrom("askedOn");
    public static final Kind<AdaptiveMove> ADAPTIVE_MOVE = Kind.of("adaptive-move", AdaptiveMove.class)
            .keyedBy("issue", "move")
            .holdingFrom("madeOn");
    public static final Kind<ReadinessAssessment> READINESS_ASSESSMENT = Kind.of(
                    "readiness-assessment", ReadinessAssessment.class)
            .keyedBy("side", "assessedOn")
            .livingIn(Home.PRIVATE_FIRST)
            .saidBy(Author.named("side"))
            .holdingFrom("assessedOn");
    public static final Kind<InheritedWeakness> INHERITED_WEAKNESS = Kind.of(
                    "inherited-weakness", InheritedWeakness.class)
            .livingIn(Home.PRIVATE_FIRST)
            .saidBy(Author.named("side"))
            .holdingFrom("foundOn");
    public static final Kind<WeaknessShown> WEAKNESS_SHOWN = Kind.of("weakness-shown", WeaknessShown.class)
            .keyedBy("weakness", "issue")
            .livingIn(Home.PRIVATE_FIRST)
            .saidBy(Author.named("side"))
            .holdingFrom("saidOn");

    static final List<Kind<?>> KINDS = List.of(
            HELD_QUESTION,
            ADAPTIVE_MOVE,
            READINESS_ASSESSMENT,
            INHERITED_WEAKNESS,
            WEAKNESS_SHOWN,
            AFFECTED_GROUP,
            PARTICIPATION,
            DISSENT_NOTE,
            DISSENT_ANSWER,
            CRITICAL_COMMAND,
            FINDING,
            EFFECTIVENESS_CHECK);

    static final List<Rule> RULES = List.of(
            new GroupsPresent(),
            new DissentAnswered(),
            new CriticalTimed(),
            new FindingsClosed(),
            new Mobilised(),
            new Planned(),
            new TasksBeneath(),
            new MovesMade(),
            new WeaknessOwned(),
            new RisksWatched());

    static final List<Composite> COMPOSITES = List.of(new RiskComes());

    private static final String ISSUES = "/arrangements/{arrangement}/issues";

    static final List<Practice> PRACTICES = List.of(
            new Practice(
                    "000-03",
                    List.of(READINESS_ASSESSMENT, INHERITED_WEAKNESS, WEAKNESS_SHOWN),
                    List.of("WeaknessOwned"),
                    List.of(ISSUES, Practice.ALERTS),
                    List.of("WeaknessOwnedTest", "WeaknessPagesTest")),
            new Practice(
                    "003-06",
                    List.of(AFFECTED_GROUP, PARTICIPATION, DISSENT_NOTE, DISSENT_ANSWER),
                    List.of("GroupsPresent", "DissentAnswered"),
                    List.of(ISSUES, Practice.ALERTS),
                    List.of("CommunityRulesTest", "DissentHeldTest", "DissentPagesTest")),
            new Practice(
                    "000-P2",
                    List.of(FINDING, EFFECTIVENESS_CHECK, Governance.ACTION_ITEM),
                    List.of("FindingsClosed"),
                    List.of("/arrangements/{arrangement}/findings", Practice.ALERTS),
                    List.of("FindingsClosedTest", "FindingPagesTest")),
            new Practice(
                    "000-10",
                    List.of(Governance.RISK),
                    List.of("RisksWatched", "RiskComes"),
                    List.of(ISSUES, Practice.ALERTS),
                    List.of("RiskRulesTest", "ShippedListsTest", "IssuePagesTest")));

    private ChallengeTable() {}
}
