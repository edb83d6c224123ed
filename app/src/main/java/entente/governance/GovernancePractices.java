package entente.governance;

import static entente.governance.Governance.ACTION_ITEM;
import static entente.governance.Governance.ASSUMPTION;
import static entente.governance.Governance.CHALLENGE_LEAD;
import static entente.governance.Governance.CHALLENGE_RATING;
import static entente.governance.Governance.CLOSED_MONTH;
import static entente.governance.Governance.FORUM;
import static entente.governance.Governance.FORUM_SESSION;
import static entente.governance.Governance.INTERVENTION;
import static entente.governance.Governance.ISSUE;
import static entente.governance.Governance.LEADER_ANSWER;
import static entente.governance.Governance.MONTH_EFFORT;
import static entente.governance.Governance.PULSE_RESULT;
import static entente.governance.Governance.SHADOW_WORK;

import entente.assessment.Assessment;
import entente.delivery.Delivery;
import entente.ledger.Kind;
import entente.signal.Practice;
import java.util.List;

/** The practices of the room that work, and by what. */
final class GovernancePractices {
    private static final String ISSUES = "/arrangements/{arrangement}/issues";

    static final List<Practice> ALL = List.of(
            new Practice(
                    "000-A2",
                    List.of(PULSE_RESULT, SHADOW_WORK, LEADER_ANSWER),
                    List.of("Longing"),
                    List.of(Practice.COCKPIT, Practice.ALERTS),
                    List.of("LongingTest")),
            new Practice(
                    "001-16",
                    List.of(Assessment.RESULT_SNAPSHOT, Delivery.CHANGE_REQUEST),
                    List.of("FiveDynamics"),
                    List.of("/arrangements/{arrangement}/health", Practice.ALERTS),
                    List.of("FiveDynamicsTest", "HealthPagesTest")),
            new Practice(
                    "001-07",
                    List.of(CLOSED_MONTH, MONTH_EFFORT),
                    List.of("MonthOverdue"),
                    List.of("/arrangements/{arrangement}/month", Practice.ALERTS),
                    List.of("MonthCloseTest", "MonthLinesTest", "CreditPagesTest")),
            new Practice(
                    "000-A8",
                    List.of(LEADER_ANSWER),
                    List.of("SevenQuestions", "Disagreement"),
                    List.of(Practice.COCKPIT, Practice.PORTFOLIO, Practice.ALERTS),
                    List.of("SevenQuestionsTest", "DisagreementTest", "BlindSpotTest")),
            new Practice(
                    "000-07",
                    List.of(ISSUE, FORUM, FORUM_SESSION),
                    List.of("CauseBalance", "ForumHealth"),
                    List.of(ISSUES, "/arrangements/{arrangement}/forums", Practice.ALERTS),
                    List.of("CauseBalanceTest", "ForumHealthTest", "ForumPagesTest")),
            onIssues("003-01", List.of(ISSUE, CHALLENGE_LEAD), List.of("AdaptiveLed"), List.of("OpenQuestionsTest")),
            onIssues(
                    "003-02",
                    List.of(ISSUE, CHALLENGE_RATING),
                    List.of("ClassesDiffer", "Unclassified"),
                    List.of("OpenQuestionsTest", "ChallengeRatingTest", "IssuePagesTest")),
            onIssues(
                    "003-03",
                    List.of(ISSUE, CHALLENGE_RATING, ACTION_ITEM),
                    List.of("DelegatedQuietly"),
                    List.of("OpenQuestionsTest")),
            onIssues(
                    "003-04",
                    List.of(ISSUE, CHALLENGE_RATING),
                    List.of("SignsOfAdaptive"),
                    List.of("SignsOfAdaptiveTest")),
            onIssues("003-07", List.of(CHALLENGE_RATING), List.of("Misread"), List.of("MisreadTest")),
            onIssues("003-25", List.of(ISSUE, CHALLENGE_RATING), List.of("NamedFirst"), List.of("OpenQuestionsTest")),
            onIssues("003-39", List.of(ISSUE, INTERVENTION), List.of("FourParts"), List.of("OpenQuestionsTest")),
            onIssues("001-11", List.of(ASSUMPTION), List.of("AssumptionsHold"), List.of("AssumptionsHoldTest")));

    private GovernancePractices() {}

    private static Practice onIssues(String id, List<Kind<?>> kinds, List<String> rules, List<String> tests) {
        return new Practice(id, kinds, rules, List.of(ISSUES, Practice.ALERTS), tests);
    }
}
