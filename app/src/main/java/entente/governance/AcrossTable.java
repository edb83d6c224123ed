package entente.governance;

import entente.arrangement.Arrangements;
import entente.assessment.Assessment;
import entente.governance.across.AtTheTable;
import entente.governance.across.Coordinated;
import entente.governance.across.CoordinationProfile;
import entente.governance.across.FunctionNeeded;
import entente.ledger.Kind;
import entente.performance.Performance;
import entente.signal.Practice;
import entente.signal.Rule;
import entente.team.Team;
import java.util.List;

/** The part of the room's table of contents that is about working across places, parties and functions. */
public final class AcrossTable {
    public static final Kind<CoordinationProfile> COORDINATION_PROFILE = Kind.of(
                    "coordination-profile", CoordinationProfile.class)
            .keyedBy("saidOn")
            .holdingFrom("saidOn");
    public static final Kind<FunctionNeeded> FUNCTION_NEEDED =
            Kind.of("function-needed", FunctionNeeded.class).keyedBy("project", "change", "function", "side");

    static final List<Kind<?>> KINDS = List.of(COORDINATION_PROFILE, FUNCTION_NEEDED);

    static final List<Rule> RULES = List.of(new Coordinated(), new AtTheTable());

    private static final String PAGE = "/arrangements/{arrangement}/across";

    static final List<Practice> PRACTICES = List.of(
            new Practice(
                    "001-21",
                    List.of(COORDINATION_PROFILE, Governance.FORUM),
                    List.of("Coordinated"),
                    List.of(PAGE, Practice.ALERTS),
                    List.of("CoordinatedTest", "AcrossPagesTest")),
            new Practice(
                    "000-QA",
                    List.of(
                            Team.LEADERSHIP_PAIR,
                            Assessment.RESULT_SNAPSHOT,
                            Arrangements.PROMISE,
                            Performance.SUCCESS_SCORE),
                    List.of(),
                    List.of(Practice.PORTFOLIO, "/arrangements/{arrangement}/scorecard"),
                    List.of(
                            "OutcomeIndexTest",
                            "LeaderChangeTest",
                            "LedResultsTest",
                            "PortfolioLedTest",
                            "OwnSuccessTest",
                            "ScoreDueTest",
                            "ScoreDuePagesTest",
                            "FigurePagesTest")),
            new Practice(
                    "003-27",
                    List.of(FUNCTION_NEEDED),
                    List.of("AtTheTable"),
                    List.of(PAGE, Practice.ALERTS),
                    List.of("AtTheTableTest", "AcrossPagesTest")));

    private AcrossTable() {}
}
