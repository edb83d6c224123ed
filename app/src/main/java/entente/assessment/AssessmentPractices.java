package entente.assessment;

import entente.signal.Practice;
import java.util.List;

/** The practices this room makes work, beside the kinds they need. */
final class AssessmentPractices {
    private static final String HEALTH = "/arrangements/{arrangement}/health";
    private static final String CAMPAIGNS = "/arrangements/{arrangement}/campaigns";

    private AssessmentPractices() {}

    static List<Practice> all() {
        return List.of(
                result("000-E02", "FiveLayers"),
                result("003-11", "Triangle"),
                result("003-24", "SponsorSix"),
                result("003-28", "ProviderCapabilities"),
                result("004-04", "TrustSix"),
                result("004-08", "OneTeam"));
    }

    private static Practice result(String id, String rule) {
        return new Practice(
                id,
                List.of(Assessment.RESULT_SNAPSHOT, Assessment.ROOT_CAUSE),
                List.of(rule),
                List.of(HEALTH, CAMPAIGNS, Practice.ALERTS),
                List.of(rule + "Test", "HealthPagesTest"));
    }
}
