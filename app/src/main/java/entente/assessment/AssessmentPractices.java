package entente.assessment;

import entente.signal.Practice;
import java.util.List;

/** The practices this room makes work, beside the kinds they need. */
final class AssessmentPractices {
    private static final String HEALTH = "/arrangements/{arrangement}/health";
    private static final String CAMPAIGNS = "/arrangements/{arrangement}/campaigns";

    private static final String REGISTERS = "/arrangements/{arrangement}/registers";

    private AssessmentPractices() {}

    static List<Practice> all() {
        return List.of(
                result("000-E02", "FiveLayers"),
                new Practice(
                        "000-E08",
                        List.of(Assessment.OWN_HOUSE_RESULT),
                        List.of("BuyIn"),
                        List.of(CAMPAIGNS, Practice.ALERTS),
                        List.of("BuyInTest", "CampaignPagesTest")),
                new Practice(
                        "001-10",
                        List.of(Assessment.BEHAVIOUR_CHARTER, Assessment.BEHAVIOUR_RATING),
                        List.of("CharterKept"),
                        List.of(REGISTERS, Practice.ALERTS),
                        List.of("CharterKeptTest", "RegisterJourneyTest")),
                result("003-11", "Triangle"),
                new Practice(
                        "003-16",
                        List.of(Assessment.VISION_STATEMENT, Assessment.RESULT_SNAPSHOT, Assessment.RATING_SWITCH),
                        List.of("VisionLived"),
                        List.of("/arrangements/{arrangement}/standing", HEALTH, CAMPAIGNS, Practice.ALERTS),
                        List.of("VisionLivedTest", "StandingPagesTest", "HealthPagesTest", "CampaignPagesTest")),
                result("003-24", "SponsorSix"),
                result("003-28", "ProviderCapabilities"),
                result("004-04", "TrustSix"));
    }

    private static Practice result(String id, String rule) {
        return new Practice(
                id,
                List.of(Assessment.RESULT_SNAPSHOT, Assessment.ROOT_CAUSE),
                List.of(rule),
                List.of(HEALTH, CAMPAIGNS, Practice.ALERTS),
                List.of(rule + "Test", "HealthPagesTest", "CampaignPagesTest"));
    }
}
