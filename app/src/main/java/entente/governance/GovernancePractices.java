package entente.governance;

import static entente.governance.Governance.ACTION_ITEM;
import static entente.governance.Governance.ASSUMPTION;
import static entente.governance.Governance.AUDIENCE;
import static entente.governance.Governance.CHALLENGE_LEAD;
import static entente.governance.Governance.CHALLENGE_RATING;
import static entente.governance.Governance.CLOSED_MONTH;
import static entente.governance.Governance.COMMUNICATION_EVENT;
import static entente.governance.Governance.COMMUNICATION_PLAN;
import static entente.governance.Governance.FORUM;
import static entente.governance.Governance.FORUM_SESSION;
import static entente.governance.Governance.INPUT_REQUEST;
import static entente.governance.Governance.INTERVENTION;
import static entente.governance.Governance.ISSUE;
import static entente.governance.Governance.LEADER_ANSWER;
import static entente.governance.Governance.MESSAGE_ECHO;
import static entente.governance.Governance.MONTH_EFFORT;
import static entente.governance.Governance.PULSE_RESULT;
import static entente.governance.Governance.SERVICE_EXCEPTION;
import static entente.governance.Governance.SHADOW_WORK;
import static entente.governance.Governance.SPONSOR_ROLE;
import static entente.governance.Governance.STAKEHOLDER;
import static entente.governance.Governance.STAKEHOLDER_MOVE;
import static entente.governance.Governance.SUPPORT_READING;

import entente.assessment.Assessment;
import entente.delivery.Delivery;
import entente.ledger.Kind;
import entente.performance.Performance;
import entente.signal.Practice;
import entente.team.Team;
import java.util.List;
import java.util.stream.Stream;

/** The practices of the room that work, and by what. */
final class GovernancePractices {
    private static final String READINESS = "/arrangements/{arrangement}/readiness";

    private static final String ISSUES = "/arrangements/{arrangement}/issues";
    private static final String AUDIENCES = "/arrangements/{arrangement}/audiences";
    private static final String STAKEHOLDERS = "/arrangements/{arrangement}/stakeholders";

    static final List<Practice> ALL = List.of(
            new Practice(
                    "000-A2",
                    List.of(PULSE_RESULT, SHADOW_WORK, LEADER_ANSWER, Assessment.OWN_HOUSE_RESULT),
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
                            List.of(
                                    "CauseBalanceTest",
                                    "ForumHealthTest",
                                    "ForumPagesTest",
                                    "CadenceKeptTest",
                                    "MeetingYieldTest",
                                    "RoleAttendanceTest",
                                    "IssuePagesTest",
                                    "ReviewPagesTest"))
                    .and(RhythmTable.BURDEN),
            onIssues(
                    "003-01",
                    List.of(ISSUE, CHALLENGE_LEAD, ChallengeTable.ADAPTIVE_MOVE),
                    List.of("AdaptiveLed", "Mobilised", "MovesMade"),
                    List.of("OpenQuestionsTest", "MovesMadeTest", "MovesPagesTest")),
            onIssues(
                    "003-02",
                    List.of(ISSUE, CHALLENGE_RATING, ChallengeTable.CRITICAL_COMMAND),
                    List.of("ClassesDiffer", "Unclassified", "CriticalTimed"),
                    List.of("OpenQuestionsTest", "ChallengeRatingTest", "CriticalTimedTest", "IssuePagesTest")),
            onIssues(
                    "003-03",
                    List.of(ISSUE, CHALLENGE_RATING, ACTION_ITEM),
                    List.of("DelegatedQuietly"),
                    List.of("OpenQuestionsTest")),
            onIssues(
                    "003-04",
                    List.of(ISSUE, CHALLENGE_RATING),
                    List.of("SignsOfAdaptive"),
                    List.of("SignsOfAdaptiveTest", "DepartmentNotBehindTest")),
            onIssues("003-07", List.of(CHALLENGE_RATING), List.of("Misread"), List.of("MisreadTest")),
            onIssues(
                    "003-25",
                    List.of(ISSUE, CHALLENGE_RATING, ChallengeTable.HELD_QUESTION, INTERVENTION),
                    List.of("NamedFirst"),
                    List.of("OpenQuestionsTest", "IssuePagesTest")),
            onIssues(
                    "003-39",
                    List.of(ISSUE, INTERVENTION),
                    List.of("FourParts", "Planned", "TasksBeneath"),
                    List.of("OpenQuestionsTest", "TasksBeneathTest", "IssuePagesTest")),
            onIssues("001-11", List.of(ASSUMPTION), List.of("AssumptionsHold"), List.of("AssumptionsHoldTest")),
            new Practice(
                    "001-03",
                    List.of(AUDIENCE, COMMUNICATION_PLAN, COMMUNICATION_EVENT),
                    List.of("AudienceSilent"),
                    List.of(AUDIENCES, Practice.ALERTS),
                    List.of("AudienceSilentTest", "AudiencePagesTest")),
            new Practice(
                    "004-05",
                    List.of(AUDIENCE, COMMUNICATION_EVENT, INPUT_REQUEST, MESSAGE_ECHO),
                    List.of("Heard"),
                    List.of(AUDIENCES, Practice.ALERTS),
                    List.of("HeardTest", "AudiencePagesTest")),
            new Practice(
                    "004-09",
                    List.of(STAKEHOLDER, SUPPORT_READING, STAKEHOLDER_MOVE, SERVICE_EXCEPTION),
                    List.of("SupportWon"),
                    List.of(STAKEHOLDERS, Practice.ALERTS),
                    List.of("SupportWonTest", "SupportIndexTest", "AudiencePagesTest")),
            new Practice(
                    "003-22",
                    List.of(SPONSOR_ROLE),
                    List.of("SponsorsActive"),
                    List.of(STAKEHOLDERS, Practice.ALERTS),
                    List.of("SponsorsActiveTest", "SponsorMaturityTest", "AudiencePagesTest")),
            new Practice(
                    "003-40",
                    List.of(ACTION_ITEM),
                    List.of("SteppingUp"),
                    List.of(READINESS, Practice.ALERTS),
                    List.of("SteppingUpTest", "TeamPagesTest")),
            new Practice(
                    "000-04",
                    List.of(Team.TIME_PLEDGE, Team.LEADERSHIP_TIME_ENTRY, ISSUE, CHALLENGE_RATING),
                    List.of("MoreLeadership"),
                    List.of("/arrangements/{arrangement}/pair", Practice.ALERTS),
                    List.of("MoreLeadershipTest", "LeadershipHoursTest", "TeamPagesTest")),
            new Practice(
                    "003-23",
                    List.of(Team.INNOVATION_AGENDA, Team.SPONSOR_PROFILE, Performance.LEVEL_EXPECTATION),
                    List.of("InnovationLicensed"),
                    List.of(READINESS, Practice.ALERTS),
                    List.of("InnovationLicensedTest", "TeamPagesTest")));

    private GovernancePractices() {}

    private static Practice onIssues(String id, List<Kind<?>> kinds, List<String> rules, List<String> tests) {
        return new Practice(
                id,
                kinds,
                rules,
                List.of(ISSUES, Practice.ALERTS),
                Stream.concat(tests.stream(), Stream.of("IssuePagesTest"))
                        .distinct()
                        .toList());
    }
}
