package entente.governance;

import entente.arrangement.Arrangements;
import entente.commercial.Commercial;
import entente.performance.Performance;
import entente.signal.Practice;
import java.util.List;

/** The practices of looking back at a quarter and ahead of what may go wrong, and by what they work. */
final class QuarterPractices {
    private static final String QUARTERS = "/arrangements/{arrangement}/quarters";

    private static final String PRE_MORTEMS = "/arrangements/{arrangement}/premortem";

    static final List<Practice> ALL = List.of(
            new Practice(
                    "000-QC",
                    List.of(
                            QuarterTable.QUARTER_REVIEW,
                            QuarterTable.QUARTER_PRE_READ,
                            QuarterTable.QUARTER_PREPARATION,
                            QuarterTable.QUARTER_CLOSE,
                            Performance.STOPPED_MEASURE),
                    List.of("QuarterReviewed"),
                    List.of(QUARTERS, Practice.ALERTS),
                    List.of("QuarterReviewedTest", "QuarterFlowTest", "QuarterPagesTest")),
            new Practice(
                    "000-10",
                    List.of(QuarterTable.PRE_MORTEM, QuarterTable.IMAGINED_CAUSES, QuarterTable.PRE_MORTEM_RISK),
                    List.of("PreMortemHeld", "IndicatorsTrip"),
                    List.of(PRE_MORTEMS, Practice.ALERTS),
                    List.of("PreMortemRulesTest", "PreMortemPagesTest")),
            new Practice(
                    "000-QB",
                    List.of(
                            QuarterTable.PREVENTABILITY_REVIEW,
                            Arrangements.PROMISE,
                            Commercial.SERVICE_CREDIT,
                            Governance.ISSUE),
                    List.of("PreventableAgain"),
                    List.of("/arrangements/{arrangement}/prevention", Practice.ALERTS),
                    List.of("PreventableAgainTest", "PreventionPagesTest")),
            new Practice(
                    "003-38",
                    List.of(Arrangements.PROMISE, Governance.ISSUE),
                    List.of("WatchClimbs"),
                    List.of("/watch", Practice.ALERTS),
                    List.of("WatchClimbsTest", "WatchPagesTest")));

    private QuarterPractices() {}
}
