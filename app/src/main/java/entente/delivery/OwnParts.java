package entente.delivery;

import entente.arrangement.AgreedTerms;
import entente.arrangement.Debts;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What either side itself contributed to lateness, from dated facts alone: inputs given late, and milestones late without such an input. */
public final class OwnParts {
    private static final int YEAR = 365;

    private final WorkingCalendar calendar;
    private final LocalDate asOf;
    private final List<Recorded<ClientDependency>> lateInputs;
    private final Map<Optional<Ref<Project>>, List<Recorded<ClientDependency>>> byProject = new HashMap<>();

    public OwnParts(Book book, AgreedTerms terms, WorkingCalendar calendar, LocalDate asOf) {
        this.calendar = calendar;
        this.asOf = asOf;
        Debts debts = Debts.of(book, terms, calendar, asOf);
        this.lateInputs = book.current(ClientDependency.class).stream()
                .filter(d -> d.fact().isLate(asOf))
                .filter(d -> !d.fact().dueOn().isBefore(asOf.minusDays(YEAR)))
                .filter(d -> debts.count(d, Side.CLIENT))
                .toList();
        lateInputs.forEach(d -> byProject
                .computeIfAbsent(Optional.ofNullable(d.fact().project()), none -> new ArrayList<>())
                .add(d));
    }

    /** Inputs of the client that were due in the last year and came late, or are overdue. */
    public List<Explanation> lateInputs() {
        return lateInputs.stream().map(this::explained).toList();
    }

    /** Those of them that a project had to have by a day; an input that names no project may have been needed by any. */
    public List<Explanation> lateInputs(Ref<Project> project, LocalDate by) {
        return touching(project, by).map(this::explained).toList();
    }

    /** Whether an input that was due by then came late. */
    public boolean isHeldUp(Ref<Project> project, LocalDate by) {
        return touching(project, by).findAny().isPresent();
    }

    private Stream<Recorded<ClientDependency>> touching(Ref<Project> project, LocalDate by) {
        return Stream.of(Optional.of(project), Optional.<Ref<Project>>empty())
                .flatMap(of -> byProject.getOrDefault(of, List.of()).stream())
                .filter(d -> !d.fact().dueOn().isAfter(by));
    }

    private Explanation explained(Recorded<ClientDependency> late) {
        ClientDependency due = late.fact();
        LocalDate met = due.metOn();
        boolean given = met != null && !met.isAfter(asOf);
        LocalDate until = given && met != null ? met : asOf;
        return (given
                        ? Explanation.of("delivery.part.input.late", due.what(), due.dueOn(), until)
                        : Explanation.of("delivery.part.input.overdue", due.what(), due.dueOn()))
                .is(Amount.workingDays(calendar.between(due.dueOn(), until)))
                .from(late.source());
    }
}
