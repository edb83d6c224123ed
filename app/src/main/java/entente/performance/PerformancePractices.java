package entente.performance;

import entente.arrangement.Arrangements;
import entente.signal.Practice;
import java.util.List;
import java.util.stream.Stream;

/** The practices this room makes work, beside the kinds they need. */
final class PerformancePractices {
    private static final String SERVICES = "/arrangements/{arrangement}/services";
    private static final String SCORECARD = "/arrangements/{arrangement}/scorecard";
    private static final String MATTERS = "/arrangements/{arrangement}/matters";

    private PerformancePractices() {}

    static List<Practice> all() {
        return Stream.of(measures(), needs(), ramps()).flatMap(List::stream).toList();
    }

    private static List<Practice> measures() {
        return List.of(
                new Practice(
                        "000-E17",
                        List.of(Performance.MEASURE, Performance.READING, Performance.SUCCESS_DEFINITION),
                        List.of("SuccessProven"),
                        List.of(SCORECARD, Practice.ALERTS),
                        List.of("SuccessProvenTest", "ScorecardTest")),
                new Practice(
                        "001-06",
                        List.of(Performance.MEASURE, Performance.READING, Performance.PERCEPTION),
                        List.of("ReadingBesidePerception"),
                        List.of(SERVICES, Practice.ALERTS),
                        List.of("ReadingBesidePerceptionTest")),
                new Practice(
                        "001-08",
                        List.of(Performance.MEASURE, Performance.MEASURE_RATING, Performance.MATTER),
                        List.of("WhatMatters"),
                        List.of(MATTERS, Practice.ALERTS),
                        List.of("WhatMattersTest")));
    }

    private static List<Practice> needs() {
        return List.of(
                new Practice(
                        "002-03",
                        List.of(Performance.OUTCOME, Performance.OUTCOME_ACKNOWLEDGEMENT),
                        List.of("OutcomeClarity"),
                        List.of(SERVICES, Practice.ALERTS),
                        List.of("OutcomeClarityTest")),
                levels("002-04", "LevelReached", "LevelReachedTest"),
                levels("002-05", "UsualLevels", "UsualLevelsTest"),
                levels("002-06", "LevelMeasures", "LevelMeasuresTest"),
                new Practice(
                        "002-07",
                        List.of(Performance.BALANCED_SCORECARD, Performance.MEASURE, Performance.READING),
                        List.of("PersistentNeeds"),
                        List.of(SCORECARD, Practice.ALERTS),
                        List.of("PersistentNeedsTest", "ScorecardTest")),
                new Practice(
                        "002-11",
                        List.of(Performance.PROCESS_MATURITY, Performance.MATURITY_ASSESSMENT),
                        List.of("MaturityGap"),
                        List.of(SERVICES, Practice.ALERTS),
                        List.of("MaturityGapTest")),
                new Practice(
                        "003-08",
                        List.of(Arrangements.SERVICE, Performance.SUITABILITY_RATING),
                        List.of("Suitability"),
                        List.of(SERVICES, Practice.ALERTS),
                        List.of("SuitabilityTest")));
    }

    private static List<Practice> ramps() {
        return List.of(
                new Practice(
                        "002-12",
                        List.of(Performance.RAMP, Performance.MEASURE, Performance.READING),
                        List.of("RampOnCurve"),
                        List.of(SERVICES, Practice.ALERTS),
                        List.of("RampOnCurveTest", "RampCurveTest")),
                new Practice(
                        "002-13",
                        List.of(
                                Performance.RAMP,
                                Performance.SUPPORT_PLEDGE,
                                Performance.SUPPORT_DELIVERY,
                                Performance.SHORTFALL_CAUSE),
                        List.of("SupportGiven"),
                        List.of(SERVICES, Practice.ALERTS),
                        List.of("SupportGivenTest")));
    }

    private static Practice levels(String id, String rule, String test) {
        return new Practice(
                id,
                List.of(
                        Arrangements.SERVICE,
                        Performance.NEED_HIERARCHY,
                        Performance.LEVEL_EXPECTATION,
                        Performance.MEASURE),
                List.of(rule),
                List.of(SERVICES, Practice.ALERTS),
                List.of(test));
    }
}
