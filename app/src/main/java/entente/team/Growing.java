package entente.team;

import entente.assessment.Assessment;
import entente.signal.Practice;
import java.util.List;

/** The practices of growing into a seat: fit, skills, time, coaching, and what leaders still lack. */
final class Growing {
    private static final String READINESS = "/arrangements/{arrangement}/readiness";

    private Growing() {}

    static List<Practice> practices() {
        return List.of(
                TeamPractices.one("000-E11", READINESS, "SeatFitness", Team.SEAT_FIT_REVIEW, Assessment.RATING_SWITCH),
                TeamPractices.one(
                        "001-12",
                        READINESS,
                        "FromDoingToManaging",
                        Team.TIME_SPLIT,
                        Team.MANAGING_MINDSET,
                        Team.TASK_INSTRUCTION),
                new Practice(
                        "001-13",
                        List.of(Team.PERSON, Team.TIME_SPLIT, Team.ROLE_READINESS),
                        List.of("AttachedExperts"),
                        List.of(READINESS, Practice.ALERTS),
                        List.of("AttachedExpertsTest", "InterfaceMixPagesTest", "TeamPagesTest")),
                TeamPractices.one("001-14", READINESS, "ReadyForTheRole", Team.ROLE_READINESS, Team.COACHING_SESSION),
                TeamPractices.one("001-09", READINESS, "SkillsOfTheSeat", Team.SEAT_REQUIREMENT, Team.SKILL_RATING),
                TeamPractices.one("004-03", READINESS, "Prescriptive", Team.REQUIREMENT_STATEMENT),
                TeamPractices.one(
                        "003-41", READINESS, "LeadersGrow", Team.BENCH, Team.DEVELOPMENT_PLAN, Team.COACHING_SESSION),
                TeamPractices.one("001-17", READINESS, "SkillsByRole", Team.SEAT_REQUIREMENT),
                new Practice(
                        "001-23",
                        List.of(Team.CERTIFICATE, Team.ASSIGNMENT),
                        List.of("Reskilled"),
                        List.of(READINESS, "/programme"),
                        List.of("ReskilledTest", "ProgrammeTest", "LeadingPagesTest")),
                new Practice(
                        "004-11",
                        List.of(Team.LEADER_REQUIREMENT, Team.LEADER_PROFILE, Team.DEVELOPMENT_PLAN),
                        List.of("LeadersWhole"),
                        List.of(READINESS, Practice.ALERTS),
                        List.of("LeadersWholeTest", "ProfileFitTest", "TeamPagesTest")));
    }
}
