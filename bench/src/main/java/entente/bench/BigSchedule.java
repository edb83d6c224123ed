package entente.bench;

import entente.delivery.Delivery;
import entente.delivery.Milestone;
import entente.delivery.Progress;
import entente.delivery.Project;
import entente.kernel.Money;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.ledger.Statement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** One project planned in 2,000 activities, with a report of progress each month, as an imported schedule makes it. */
record BigSchedule(UUID project, List<Statement.Say> said) {
    private static final int ACTIVITIES = 2_000;
    private static final LocalDate START = LocalDate.parse("2024-01-01");
    private static final LocalDate END = LocalDate.parse("2027-12-31");

    static BigSchedule told() {
        BigSchedule schedule = new BigSchedule(new UUID(0, 2_000), new ArrayList<>());
        schedule.say(
                schedule.project,
                Delivery.PROJECT,
                new Project("P", "Migration", START, END, START, null, eur(2_000_000), null));
        Ref<Project> ref = new Ref<>(schedule.project);
        for (int i = 0; i < ACTIVITIES; i++) {
            LocalDate due = START.plusDays(i / 2);
            LocalDate reached = due.isBefore(BigArrangement.TODAY.minusDays(60)) ? due.plusDays(i % 9) : null;
            schedule.say(
                    new UUID(1, i),
                    Delivery.MILESTONE,
                    new Milestone(ref, "M" + i, "Step " + i, due, null, reached, null));
        }
        for (int month = 1; !reportedOn(month).isAfter(BigArrangement.TODAY); month++) {
            schedule.say(
                    new UUID(2, month),
                    Delivery.PROGRESS,
                    new Progress(
                            ref,
                            reportedOn(month),
                            eur(40_000L * month),
                            eur(36_000L * month),
                            eur(38_000L * month),
                            Progress.CostView.PAYABLE,
                            null));
        }
        return schedule;
    }

    private static LocalDate reportedOn(int month) {
        return START.plusMonths(month).minusDays(1);
    }

    private <T extends Fact> void say(UUID id, Kind<T> kind, T fact) {
        said.add(new Statement.Say(id, kind, fact, START));
    }

    private static Money eur(long amount) {
        return Money.of(BigDecimal.valueOf(amount).toPlainString(), "EUR");
    }
}
