package entente.bench;

import entente.House;
import entente.arrangement.Arrangement;
import entente.arrangement.Contract;
import entente.arrangement.Promise;
import entente.commercial.Benefit;
import entente.commercial.Budget;
import entente.commercial.CostLine;
import entente.commercial.CostLine.CostSort;
import entente.delivery.ChangeReason;
import entente.delivery.ChangeRequest;
import entente.delivery.ChangeState;
import entente.delivery.ClientDependency;
import entente.delivery.Milestone;
import entente.delivery.Progress;
import entente.delivery.Progress.CostView;
import entente.delivery.Project;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.ledger.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An arrangement that has gone on for years: 25 projects with their months, milestones, inputs, changes and invoices, some 5,000 facts. */
final class BigArrangement {
    static final LocalDate BEGUN = LocalDate.of(2023, 1, 2);
    static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
    private static final String EUR = "EUR";
    private static final int PROJECTS = 25;
    private static final List<ChangeReason> REASONS = List.of(
            ChangeReason.PREFERENCE,
            ChangeReason.LATE_INPUT,
            ChangeReason.UNCLEAR_REQUIREMENT,
            ChangeReason.REGULATION,
            ChangeReason.ESTIMATE_ERROR,
            ChangeReason.DISCOVERY);

    private final List<Statement.Say> said = new ArrayList<>();

    private BigArrangement() {}

    static List<Statement.Say> told() {
        BigArrangement arrangement = new BigArrangement();
        arrangement.frame();
        for (int i = 0; i < PROJECTS; i++) {
            arrangement.project(i);
        }
        return List.copyOf(arrangement.said);
    }

    private void frame() {
        say(
                new Arrangement(
                        "BIG",
                        "Many years",
                        "Client",
                        "Provider",
                        "Europe/Berlin",
                        EUR,
                        "MON-FRI",
                        "DE",
                        List.of(),
                        Arrangement.Pack.IT),
                BEGUN);
        say(new Contract("V1", "All services", euros(48_000_000), BEGUN, LocalDate.of(2028, 12, 31), 180, null), BEGUN);
        for (int i = 0; i < 8; i++) {
            LocalDate promised = BEGUN.plusMonths(40 + i * 3L);
            say(
                    new Promise(
                            "P" + i,
                            "Objective number " + i,
                            promised,
                            euros(900_000),
                            promised.plusDays(10L * i),
                            euros(900_000 + 20_000L * i),
                            null),
                    BEGUN);
            say(
                    new Benefit(
                            "N" + i,
                            "Benefit number " + i,
                            euros(400_000),
                            euros(350_000),
                            TODAY.minusDays(60),
                            null,
                            90),
                    TODAY.minusDays(60));
        }
    }

    private void project(int i) {
        LocalDate start = BEGUN.plusWeeks(5L * i);
        Ref<Project> project = say(
                new Project(
                        "J" + i,
                        "Project number " + i,
                        start,
                        start.plusMonths(30),
                        start.plusDays(i % 9),
                        null,
                        euros(1_500_000),
                        null),
                start);
        say(new Budget("B" + i, project, euros(1_500_000)), start);
        months(project, start);
        for (int n = 0; n < 40; n++) {
            LocalDate due = start.plusDays(23L * n);
            boolean past = due.isBefore(TODAY.minusDays(30));
            say(
                    new Milestone(
                            project,
                            "M" + n,
                            "Milestone number " + n + " of project " + i,
                            due,
                            past ? null : due.plusDays(n % 13),
                            past ? due.plusDays(n % 17) : null,
                            null),
                    start);
            say(
                    new ClientDependency(
                            "D" + i + "-" + n,
                            "Input number " + n,
                            project,
                            n % 3 == 0 ? "Finance" : "Operations",
                            due.minusDays(10),
                            past ? due.plusDays(n % 11 - 5L) : null),
                    start);
            change(i, n, project, start.plusDays(21L * n));
            invoice(i, n, project, start.plusDays(22L * n));
        }
    }

    private void months(Ref<Project> project, LocalDate start) {
        for (int month = 1; month <= 36; month++) {
            LocalDate on = start.plusMonths(month);
            if (on.isAfter(TODAY)) {
                return;
            }
            long planned = Math.min(1_500_000, 50_000L * month);
            say(
                    new Progress(
                            project,
                            on,
                            euros(planned),
                            euros(planned * 93 / 100),
                            euros(planned * 101 / 100),
                            CostView.PAYABLE,
                            null),
                    on);
        }
    }

    private void change(int i, int n, Ref<Project> project, LocalDate raised) {
        if (raised.isAfter(TODAY)) {
            return;
        }
        ChangeReason reason = REASONS.get(n % REASONS.size());
        say(
                new ChangeRequest(
                        "C" + i + "-" + n,
                        "Change number " + n,
                        n % 4 == 0 ? Side.PROVIDER : Side.CLIENT,
                        reason,
                        raised,
                        n % 2 == 0 ? "Finance" : "Operations",
                        project,
                        euros(4_000 + 100L * n),
                        n % 9,
                        null,
                        n % 3 == 0 ? ChangeState.ASKED : ChangeState.ACCEPTED,
                        n % 3 == 0 ? null : raised.plusDays(12),
                        null,
                        null),
                raised);
    }

    private void invoice(int i, int n, Ref<Project> project, LocalDate booked) {
        if (booked.isAfter(TODAY)) {
            return;
        }
        say(
                new CostLine(
                        "K" + i + "-" + n,
                        project,
                        CostSort.INVOICE,
                        euros(31_000 + 10L * n),
                        booked,
                        booked.plusDays(30),
                        booked.plusDays(28 + n % 7)),
                booked);
    }

    private <T extends Fact> Ref<T> say(T body, LocalDate on) {
        UUID id = new UUID(7, said.size());
        Kind<?> kind = House.KINDS.of(body);
        said.add(new Statement.Say(id, kind, body, on));
        return new Ref<>(id);
    }

    private static Money euros(long amount) {
        return Money.of(amount + ".00", EUR);
    }
}
