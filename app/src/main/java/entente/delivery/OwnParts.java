package entente.delivery;

import entente.arrangement.AgreedTerms;
import entente.kernel.Explanation;
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

    private final Owings owings;
    private final List<Recorded<? extends Owed>> lateInputs;
    private final Map<Optional<Ref<Project>>, List<Recorded<? extends Owed>>> byProject = new HashMap<>();

    public OwnParts(Book book, AgreedTerms terms, WorkingCalendar calendar, LocalDate asOf) {
        this.owings = Owings.of(book, terms, calendar, asOf);
        this.lateInputs = owings.lateSince(asOf.minusDays(YEAR));
        lateInputs.forEach(d -> byProject
                .computeIfAbsent(Optional.ofNullable(d.fact().project()), none -> new ArrayList<>())
                .add(d));
    }

    /** Inputs of the client that were due in the last year and came late, or are overdue. */
    public List<Explanation> lateInputs() {
        return lateInputs.stream().map(owings::explained).toList();
    }

    /** Those of them that a project had to have by a day; an input that names no project may have been needed by any. */
    public List<Explanation> lateInputs(Ref<Project> project, LocalDate by) {
        return touching(project, by).map(owings::explained).toList();
    }

    /** Those that name the project. */
    List<Explanation> lateFor(Ref<Project> project, LocalDate by) {
        return byProject.getOrDefault(Optional.of(project), List.of()).stream()
                .filter(d -> !d.fact().dueOn().isAfter(by))
                .map(owings::explained)
                .toList();
    }

    /** Whether an input that was due by then came late. */
    public boolean isHeldUp(Ref<Project> project, LocalDate by) {
        return touching(project, by).findAny().isPresent();
    }

    private Stream<Recorded<? extends Owed>> touching(Ref<Project> project, LocalDate by) {
        return Stream.of(Optional.of(project), Optional.<Ref<Project>>empty())
                .flatMap(of -> byProject.getOrDefault(of, List.of()).stream())
                .filter(d -> !d.fact().dueOn().isAfter(by));
    }
}
