package entente.governance;

import entente.assessment.Assessment;
import entente.governance.conflict.ClimbedAlone;
import entente.governance.conflict.ConflictsMove;
import entente.governance.conflict.Escalation;
import entente.governance.conflict.JointWriteUp;
import entente.governance.conflict.Position;
import entente.governance.conflict.SameConflictAgain;
import entente.governance.conflict.SideConflict;
import entente.governance.decision.ChecksDue;
import entente.governance.decision.ConsequenceCheck;
import entente.governance.decision.DecidedAlike;
import entente.governance.decision.DecidedBelow;
import entente.governance.decision.Decision;
import entente.governance.decision.DecisionRight;
import entente.governance.decision.DecisionsInTime;
import entente.governance.decision.DecisionsStand;
import entente.governance.decision.ForesightGiven;
import entente.governance.decision.Listened;
import entente.governance.decision.ReopenedTwice;
import entente.governance.decision.ReversedUnheard;
import entente.governance.decision.RightLevel;
import entente.governance.decision.RightsHeld;
import entente.governance.decision.Surprises;
import entente.governance.decision.ToldOtherSide;
import entente.governance.decision.TrustAndFacts;
import entente.governance.negotiation.DealsForBoth;
import entente.ledger.Kind;
import entente.signal.Practice;
import entente.signal.Rule;
import java.util.List;

/** The part of the room's table of contents that is about deciding, and about what the two sides cannot agree on. */
public final class DecisionTable {
    public static final Kind<DecisionRight> DECISION_RIGHT =
            Kind.of("decision-right", DecisionRight.class).holdingFrom("since");
    public static final Kind<Decision> DECISION =
            Kind.of("decision", Decision.class).holdingFrom("tabledOn");
    public static final Kind<ConsequenceCheck> CONSEQUENCE_CHECK = Kind.of("consequence-check", ConsequenceCheck.class)
            .keyedBy("decision", "consequence", "checkedOn")
            .holdingFrom("checkedOn");

    public static final Kind<SideConflict> CONFLICT =
            Kind.of("conflict", SideConflict.class).holdingFrom("raisedOn");
    public static final Kind<Position> POSITION =
            Kind.of("position", Position.class).revealedTogether();
    public static final Kind<JointWriteUp> JOINT_WRITE_UP = Kind.of("joint-write-up", JointWriteUp.class)
            .keyedBy("conflict", "writtenOn")
            .signedByBoth()
            .holdingFrom("writtenOn");
    public static final Kind<Escalation> ESCALATION =
            Kind.of("escalation", Escalation.class).keyedBy("conflict", "stage").holdingFrom("escalatedOn");

    static final List<Kind<?>> KINDS = List.of(
            DECISION_RIGHT,
            DECISION,
            CONSEQUENCE_CHECK,
            CONFLICT,
            POSITION,
            JOINT_WRITE_UP,
            ESCALATION,
            DealTable.NEGOTIATION,
            DealTable.NEGOTIATION_INTEREST);

    static final List<Rule> RULES = List.of(
            new DecisionsInTime(),
            new DecisionsStand(),
            new ReopenedTwice(),
            new RightLevel(),
            new RightsHeld(),
            new DecidedAlike(),
            new TrustAndFacts(),
            new Listened(),
            new ReversedUnheard(),
            new DecidedBelow(),
            new ForesightGiven(),
            new ToldOtherSide(),
            new Surprises(),
            new ChecksDue(),
            new ConflictsMove(),
            new ClimbedAlone(),
            new SameConflictAgain(),
            new DealsForBoth());

    private static final String DECISIONS = "/arrangements/{arrangement}/decisions";
    private static final String CONFLICTS = "/arrangements/{arrangement}/conflicts";

    static final List<Practice> PRACTICES = List.of(
            new Practice(
                    "001-04",
                    List.of(DECISION_RIGHT, DECISION),
                    List.of("DecisionsInTime", "DecisionsStand", "ReopenedTwice", "RightLevel"),
                    List.of(DECISIONS, Practice.ALERTS),
                    List.of("DecisionRulesTest", "DecisionTest", "DecisionPagesTest")),
            new Practice(
                    "000-E10",
                    List.of(DECISION_RIGHT),
                    List.of("RightsHeld"),
                    List.of("/arrangements/{arrangement}/responsibilities", Practice.ALERTS),
                    List.of("RightsHeldTest", "TeamPagesTest")),
            new Practice(
                    "004-04",
                    List.of(DECISION, Governance.ACTION_ITEM, Assessment.RESULT_SNAPSHOT),
                    List.of("DecidedAlike", "TrustAndFacts"),
                    List.of(DECISIONS, "/arrangements/{arrangement}/health", Practice.ALERTS),
                    List.of("DecisionRulesTest", "TrustAndFactsTest", "FactsBesideTest", "DecisionPagesTest")),
            new Practice(
                    "004-05",
                    List.of(DECISION),
                    List.of("Listened", "ReversedUnheard"),
                    List.of(DECISIONS, Practice.ALERTS),
                    List.of("DecisionRulesTest", "ReversedUnheardTest", "DecisionPagesTest")),
            new Practice(
                    "004-10",
                    List.of(DECISION),
                    List.of("DecidedBelow"),
                    List.of(DECISIONS, Practice.ALERTS),
                    List.of("DecidedBelowTest", "DecisionPagesTest")),
            new Practice(
                    "004-07",
                    List.of(DECISION, CONSEQUENCE_CHECK),
                    List.of("ForesightGiven", "ToldOtherSide", "Surprises", "ChecksDue"),
                    List.of(DECISIONS, Practice.ALERTS),
                    List.of("ForesightRulesTest", "DecisionTest", "CalibrationTest", "DecisionPagesTest")),
            new Practice(
                    "001-05",
                    List.of(CONFLICT, POSITION, JOINT_WRITE_UP, ESCALATION),
                    List.of("ConflictsMove", "ClimbedAlone", "SameConflictAgain"),
                    List.of(CONFLICTS, Practice.ALERTS),
                    List.of("ConflictRulesTest", "EscalationTest", "ConflictPagesTest", "LadderFlowTest")),
            DealTable.PRACTICE);

    private DecisionTable() {}
}
