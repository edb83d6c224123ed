package entente.learning;

import static entente.learning.Learning.ACHIEVEMENT;
import static entente.learning.Learning.HAND_OFF;
import static entente.learning.Learning.IMPROVEMENT;
import static entente.learning.Learning.IMPROVEMENT_VERIFICATION;
import static entente.learning.Learning.INNOVATION_INCENTIVE;
import static entente.learning.Learning.INNOVATION_INVESTMENT;
import static entente.learning.Learning.INNOVATION_ITEM;
import static entente.learning.Learning.LESSON;
import static entente.learning.Learning.LESSON_APPLICATION;
import static entente.learning.Learning.PAIR_RATING;
import static entente.learning.Learning.PLAYBOOK_CONFIRMATION;
import static entente.learning.Learning.PLAYBOOK_PROCESS;
import static entente.learning.Learning.PROPOSAL;
import static entente.learning.Learning.PROPOSAL_ANSWER;
import static entente.learning.Learning.PROVIDER_PAIR;

import entente.arrangement.Arrangements;
import entente.assessment.Assessment;
import entente.delivery.Delivery;
import entente.governance.DecisionTable;
import entente.governance.Governance;
import entente.governance.LoadTable;
import entente.ledger.Kind;
import entente.performance.Performance;
import entente.signal.Practice;
import java.util.List;

/** The practices of the room that work, and by what. */
final class LearningPractices {
    private static final String LESSONS = "/arrangements/{arrangement}/lessons";
    private static final String IMPROVEMENTS = "/arrangements/{arrangement}/improvements";
    private static final String PLAYBOOK = "/arrangements/{arrangement}/playbook";

    static final List<Practice> ALL = List.of(
            on(
                    LESSONS,
                    "001-20",
                    List.of(
                            LESSON,
                            LESSON_APPLICATION,
                            Governance.ISSUE,
                            Delivery.CHANGE_REQUEST,
                            Delivery.MILESTONE,
                            Arrangements.CONTRACT),
                    "LessonsApplied",
                    "LessonsAppliedTest",
                    "LessonIndexTest",
                    "LessonRatesTest",
                    "LearningPagesTest",
                    "SituationsTest"),
            on(
                    IMPROVEMENTS,
                    "002-10",
                    List.of(IMPROVEMENT, IMPROVEMENT_VERIFICATION, Performance.PROCESS_MATURITY),
                    "JointImprovement",
                    "JointImprovementTest",
                    "FunnelPaceTest",
                    "LearningPagesTest"),
            on(
                    IMPROVEMENTS,
                    "003-37",
                    List.of(INNOVATION_INCENTIVE, INNOVATION_ITEM, Performance.LEVEL_EXPECTATION),
                    "StrongIncentives",
                    "StrongIncentivesTest",
                    "LearningPagesTest",
                    "FunnelPaceTest"),
            on(
                    "/arrangements/{arrangement}/registers",
                    "001-15",
                    List.of(Assessment.RELATIONSHIP_TYPE, Assessment.RESULT_SNAPSHOT, INNOVATION_INCENTIVE),
                    "RelationshipServed",
                    "RelationshipServedTest",
                    "RelationshipFitTest",
                    "RegisterJourneyTest"),
            on(
                    IMPROVEMENTS,
                    "003-29",
                    List.of(INNOVATION_INVESTMENT, Arrangements.CONTRACT),
                    "InnovationInvested",
                    "InnovationInvestedTest",
                    "LearningPagesTest"),
            on(
                    IMPROVEMENTS,
                    "003-30",
                    List.of(PROPOSAL, PROPOSAL_ANSWER),
                    "ProviderProposals",
                    "ProviderProposalsTest",
                    "LearningPagesTest"),
            on(
                    IMPROVEMENTS,
                    "003-31",
                    List.of(PROVIDER_PAIR, PAIR_RATING, HAND_OFF, DecisionTable.CONFLICT),
                    "ProvidersTogether",
                    "ProvidersTogetherTest",
                    "FourRolesTest",
                    "PartnerPagesTest"),
            on(
                    PLAYBOOK,
                    "001-18",
                    List.of(PLAYBOOK_PROCESS, PLAYBOOK_CONFIRMATION),
                    "PlaybookConfirmed",
                    "PlaybookConfirmedTest",
                    "LearningPagesTest"),
            on(
                    PLAYBOOK,
                    "003-12",
                    List.of(LoadTable.CONTEXT_CHANGE),
                    "ContextAnswered",
                    "ContextAnsweredTest",
                    "LearningPagesTest"),
            on(
                    PLAYBOOK,
                    "002-15",
                    List.of(ACHIEVEMENT, Performance.RAMP),
                    "AchievementRecognised",
                    "AchievementRecognisedTest",
                    "LearningPagesTest"));

    private LearningPractices() {}

    private static Practice on(String page, String id, List<Kind<?>> kinds, String rule, String... tests) {
        return new Practice(id, kinds, List.of(rule), List.of(page, Practice.ALERTS), List.of(tests));
    }
}
