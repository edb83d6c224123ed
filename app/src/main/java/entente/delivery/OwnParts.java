package entente.delivery;

import entente.arrangement.AgreedTerms;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Derived;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What either side itself contributed to lateness, from dated facts alone: inputs given late, and milestones late without such an input. */
public final class OwnParts {
    private static final int YEAR = 365;
    private static final Derived<OwnParts> OF = Derived.by(OwnParts::new);

    private final LocalDate asOf;
    private final WorkingCalendar calendar;
    private final List<LateInput> lateInputs;
    private final Map<Optional<Ref<Project>>, List<LateInput>> byProject;
    private final Map<Optional<Ref<Project>>, LocalDate> firstDue = new HashMap<>();
    private final Map<Ref<Project>, List<Recorded<Milestone>>> milestones;
    private final Map<Ref<Project>, List<Explanation>> lateMilestones = new ConcurrentHashMap<>();

    /** An input that came late, told once for all who ask. */
    private record LateInput(Owed owed, Explanation told) {}

    private OwnParts(Book book, LocalDate asOf) {
        this.asOf = asOf;
        this.calendar = AgreedTerms.of(book, asOf).calendar();
        Owings owings = Owings.of(book, asOf);
        this.lateInputs = owings.lateSince(asOf.minusDays(YEAR)).stream()
                .map(late -> new LateInput(late.fact(), owings.explained(late)))
                .toList();
        this.byProject = lateInputs.stream()
                .collect(Collectors.groupingBy(
                        late -> Optional.ofNullable(late.owed().project())));
        lateInputs.forEach(late -> firstDue.merge(
                Optional.ofNullable(late.owed().project()),
                late.owed().dueOn(),
                (one, other) -> one.isBefore(other) ? one : other));
        this.milestones = book.current(Milestone.class).stream()
                .collect(Collectors.groupingBy(milestone -> milestone.fact().project()));
    }

    public static OwnParts of(Book book, LocalDate asOf) {
        return OF.of(book, asOf);
    }

    /** Inputs of the client that were due in the last year and came late, or are overdue. */
    public List<Explanation> lateInputs() {
        return lateInputs.stream().map(LateInput::told).toList();
    }

    /** Those of them that a project had to have by a day; an input that names no project may have been needed by any. */
    public List<Explanation> lateInputs(Ref<Project> project, LocalDate by) {
        return touching(project, by).map(LateInput::told).toList();
    }

    /** Milestones of a project that are late, in working days, with no late input of the client before them. */
    public List<Explanation> lateMilestones(Ref<Project> project) {
        return lateMilestones.computeIfAbsent(
                project,
                of -> milestones.getOrDefault(of, List.of()).stream()
                        .filter(m -> m.fact().expectedOn(asOf).isAfter(m.fact().baselineOn()))
                        .filter(m -> !isHeldUp(of, m.fact().expectedOn(asOf)))
                        .map(this::late)
                        .toList());
    }

    private Explanation late(Recorded<Milestone> milestone) {
        Milestone said = milestone.fact();
        LocalDate expected = said.expectedOn(asOf);
        return Explanation.of("delivery.part.milestone", said.name(), said.baselineOn(), expected)
                .is(Amount.workingDays(calendar.between(said.baselineOn(), expected)))
                .from(milestone.source());
    }

    /** Those that name the project. */
    List<Explanation> lateFor(Ref<Project> project, LocalDate by) {
        return byProject.getOrDefault(Optional.of(project), List.of()).stream()
                .filter(late -> !late.owed().dueOn().isAfter(by))
                .map(LateInput::told)
                .toList();
    }

    /** Whether an input that was due by then came late. */
    public boolean isHeldUp(Ref<Project> project, LocalDate by) {
        return isDue(Optional.of(project), by) || isDue(Optional.empty(), by);
    }

    private boolean isDue(Optional<Ref<Project>> of, LocalDate by) {
        LocalDate first = firstDue.get(of);
        return first != null && !first.isAfter(by);
    }

    private Stream<LateInput> touching(Ref<Project> project, LocalDate by) {
        return Stream.of(Optional.of(project), Optional.<Ref<Project>>empty())
                .flatMap(of -> byProject.getOrDefault(of, List.of()).stream())
                .filter(late -> !late.owed().dueOn().isAfter(by));
    }
}
