package entente.performance;

import static entente.performance.Performance.LEVEL_EXPECTATION;
import static entente.performance.Performance.MEASURE;
import static entente.performance.Performance.NEED_HIERARCHY;
import static entente.performance.Performance.RAMP;
import static entente.performance.Performance.READING;

import entente.arrangement.Arrangements;
import entente.ledger.Kind;
import entente.signal.Practice;
import java.util.List;

/** The practices this room makes work: of each the rule that judges it, the page where people meet it, what it needs, and what shows it. */
final class PerformancePractices {
    private static final String SERVICES = "/arrangements/{arrangement}/services";
    private static final String SCORECARD = "/arrangements/{arrangement}/scorecard";
    private static final String MATTERS = "/arrangements/{arrangement}/matters";

    private static final List<Kind<?>> LEVELS =
            List.of(Arrangements.SERVICE, NEED_HIERARCHY, LEVEL_EXPECTATION, MEASURE, READING);

    static final List<Practice> ALL = List.of(
            judged(
                    "000-E17",
                    "SuccessProven",
                    SCORECARD,
                    List.of(MEASURE, READING, Performance.SUCCESS_DEFINITION),
                    "SuccessProvenTest",
                    "ScorecardTest",
                    "PerformancePagesTest"),
            judged(
                    "001-06",
                    "ReadingBesidePerception",
                    SERVICES,
                    List.of(MEASURE, READING, Performance.PERCEPTION),
                    "ReadingBesidePerceptionTest",
                    "PerformancePagesTest"),
            judged(
                    "001-08",
                    "WhatMatters",
                    MATTERS,
                    List.of(MEASURE, Performance.MEASURE_RATING, Performance.MATTER),
                    "WhatMattersTest",
                    "PerformancePagesTest"),
            judged(
                    "002-03",
                    "OutcomeClarity",
                    SERVICES,
                    List.of(Performance.OUTCOME, Performance.OUTCOME_ACKNOWLEDGEMENT),
                    "OutcomeClarityTest",
                    "PerformancePagesTest"),
            judged("002-04", "LevelReached", SERVICES, LEVELS, "LevelReachedTest", "PerformancePagesTest"),
            judged(
                    "002-05",
                    "UsualLevels",
                    SERVICES,
                    LEVELS,
                    "UsualLevelsTest",
                    "PerformancePagesTest",
                    "MeasureFactsTest"),
            judged(
                    "002-06",
                    "LevelMeasures",
                    SERVICES,
                    LEVELS,
                    "LevelMeasuresTest",
                    "PerformancePagesTest",
                    "MeasureFactsTest"),
            judged(
                    "002-07",
                    "PersistentNeeds",
                    SCORECARD,
                    List.of(Performance.BALANCED_SCORECARD, MEASURE, READING),
                    "PersistentNeedsTest",
                    "ScorecardTest",
                    "PerformancePagesTest"),
            judged(
                    "002-11",
                    "MaturityGap",
                    SERVICES,
                    List.of(Performance.PROCESS_MATURITY, Performance.MATURITY_ASSESSMENT),
                    "MaturityGapTest",
                    "PerformancePagesTest"),
            judged(
                    "003-08",
                    "Suitability",
                    SERVICES,
                    List.of(Arrangements.SERVICE, Performance.SUITABILITY_RATING),
                    "SuitabilityTest",
                    "PerformancePagesTest"),
            judged(
                    "002-12",
                    "RampOnCurve",
                    SERVICES,
                    List.of(RAMP, MEASURE, READING),
                    "RampOnCurveTest",
                    "RampCurveTest",
                    "PerformancePagesTest"),
            judged(
                    "002-13",
                    "SupportGiven",
                    SERVICES,
                    List.of(
                            RAMP,
                            Performance.SUPPORT_PLEDGE,
                            Performance.SUPPORT_DELIVERY,
                            Performance.SHORTFALL_CAUSE),
                    "SupportGivenTest",
                    "RampOnCurveTest",
                    "PerformancePagesTest"));

    private PerformancePractices() {}

    /** Each is met on its page and, where it needs a person, among the alerts. */
    private static Practice judged(String id, String rule, String page, List<Kind<?>> kinds, String... tests) {
        return new Practice(id, kinds, List.of(rule), List.of(page, Practice.ALERTS), List.of(tests));
    }
}
