package entente.governance;

import entente.governance.month.ClosedMonth;
import entente.governance.month.MonthEffort;
import entente.governance.month.MonthOverdue;
import entente.ledger.Author;
import entente.ledger.Home;
import entente.ledger.Kind;
import entente.ledger.Subject;
import entente.signal.Practice;
import entente.signal.Room;
import java.util.List;

/** The room's table of contents. */
public final class Governance {
    public static final Kind<LeaderAnswer> LEADER_ANSWER = Kind.of("leader-answer", LeaderAnswer.class)
            .keyedBy("practice", "answeredOn")
            .livingIn(Home.PRIVATE_ONLY)
            .about(Subject.LEADER_ONLY)
            .holdingFrom("answeredOn");
    public static final Kind<PulseResult> PULSE_RESULT =
            Kind.of("pulse-result", PulseResult.class).livingIn(Home.PRIVATE_ONLY);
    public static final Kind<ShadowWork> SHADOW_WORK =
            Kind.of("shadow-work", ShadowWork.class).livingIn(Home.PRIVATE_ONLY).holdingFrom("foundOn");

    public static final Kind<ClosedMonth> CLOSED_MONTH = Kind.of("closed-month", ClosedMonth.class)
            .about(Subject.MONEY)
            .signedByBoth()
            .holdingFrom("closedOn");
    public static final Kind<MonthEffort> MONTH_EFFORT = Kind.of("month-effort", MonthEffort.class)
            .keyedBy("month", "side")
            .saidBy(Author.named("side"))
            .holdingFrom("saidOn");

    public static final Room ROOM = new Room(
            "governance",
            List.of(LEADER_ANSWER, PULSE_RESULT, SHADOW_WORK, CLOSED_MONTH, MONTH_EFFORT),
            List.of(new Longing(), new MonthOverdue()),
            List.of(new SevenQuestions(), new Disagreement()),
            List.of(
                    new Practice(
                            "000-A2",
                            List.of(PULSE_RESULT, SHADOW_WORK, LEADER_ANSWER),
                            List.of("Longing"),
                            List.of(Practice.COCKPIT, Practice.ALERTS),
                            List.of("LongingTest")),
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
                            List.of("SevenQuestionsTest", "DisagreementTest", "BlindSpotTest"))));

    private Governance() {}
}
