package entente.delivery;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Finding;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What foretells a slip (000-A4): what the client owes late before a start, and, since a project that starts late ends late, what became
 * of those that did. It only watches; what has slipped already is judged by its slip.
 */
record StartOutlook(Book book, WorkingCalendar calendar, OwnParts parts, LocalDate asOf) {
    static final Term<Integer> AHEAD = Term.whole("000-A4.ahead", 30, "signal.source.ours");
    static final Term<BigDecimal> REPEATED = Term.number("000-A4.endlate.watch", "50", "signal.source.ours");

    Stream<Finding> findings(Policy policy, int least) {
        List<Recorded<Project>> all = book.current(Project.class);
        Figure repeated = repeated(all, least);
        return Stream.concat(
                all.stream().flatMap(project -> awaited(project, policy).stream()),
                all.stream().flatMap(project -> begunLate(project, repeated, policy).stream()));
    }

    /** What the client owes late for a start that is near; its own part, before anything has slipped. */
    List<Explanation> awaited(Policy policy) {
        return book.current(Project.class).stream()
                .flatMap(project -> late(project, policy).stream())
                .toList();
    }

    private Optional<Finding> awaited(Recorded<Project> project, Policy policy) {
        Project said = project.fact();
        List<Explanation> late = late(project, policy);
        Text says = Text.of("delivery.a4.awaited", said.name(), said.plannedStartOn(), late.size());
        Figure count = Figure.known(
                Amount.count(late.size()),
                Explanation.of("delivery.a4.awaited.count", said.name()).because(late));
        return late.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(Band.WATCH, says, count, Reading.FULL, asOf));
    }

    /** Of a start within the days ahead, what the client owes by then and is late already. */
    private List<Explanation> late(Recorded<Project> project, Policy policy) {
        LocalDate start = project.fact().plannedStartOn();
        boolean soon = !start.isBefore(asOf) && !start.isAfter(asOf.plusDays(policy.of(AHEAD)));
        return soon && !hasBegun(project.fact()) ? parts.lateFor(project.ref(), start) : List.of();
    }

    /** A project that runs and began late, where most that began late have ended late. */
    private Optional<Finding> begunLate(Recorded<Project> project, Figure repeated, Policy policy) {
        Project said = project.fact();
        LocalDate began = said.actualStartOn();
        if (began == null || !said.runsOn(asOf) || began.isAfter(asOf) || slip(said.plannedStartOn(), began) == 0) {
            return Optional.empty();
        }
        return repeated instanceof Figure.Known known
                ? Optional.of(new Finding(
                        known.value().compareTo(policy.of(REPEATED)) >= 0 ? Band.WATCH : Band.WELL,
                        Text.of(
                                "delivery.a4.begunlate",
                                said.name(),
                                Amount.workingDays(slip(said.plannedStartOn(), began)),
                                known.amount()),
                        new Figure.Known(known.amount(), known.because().from(project.source())),
                        Reading.FULL,
                        asOf))
                : Optional.empty();
    }

    /**
     * Of the projects that began late and have ended, how many ended late, in percent from 0 to 100; what began in time stands beside it.
     * Unknown with fewer than the least.
     */
    private Figure repeated(List<Recorded<Project>> all, int least) {
        List<Recorded<Project>> ended =
                all.stream().filter(project -> hasEnded(project.fact())).toList();
        List<Recorded<Project>> late =
                ended.stream().filter(project -> beganLate(project.fact())).toList();
        if (late.size() < least) {
            return Figure.unknown(Text.of("delivery.a4.repeated.few", late.size(), least));
        }
        long again = late.stream().filter(project -> endedLate(project.fact())).count();
        List<Recorded<Project>> inTime =
                ended.stream().filter(project -> !beganLate(project.fact())).toList();
        long others =
                inTime.stream().filter(project -> endedLate(project.fact())).count();
        return Figure.known(
                BigDecimal.valueOf(100 * again).divide(BigDecimal.valueOf(late.size()), Formula.PRECISION),
                Unit.PERCENT,
                Explanation.of("delivery.a4.repeated", late.size(), again)
                        .because(Explanation.of("delivery.a4.repeated.others", inTime.size(), others))
                        .because(late.stream().map(this::explained).toList()));
    }

    private Explanation explained(Recorded<Project> project) {
        Project said = project.fact();
        LocalDate ended = said.actualEndOn();
        return Explanation.of(
                        "delivery.a4.repeated.one",
                        said.name(),
                        Amount.workingDays(slip(said.plannedStartOn(), said.startOn())))
                .is(Amount.workingDays(ended == null ? 0 : slip(said.plannedEndOn(), ended)))
                .from(project.source());
    }

    private boolean hasBegun(Project project) {
        LocalDate began = project.actualStartOn();
        return began != null && !began.isAfter(asOf);
    }

    private boolean hasEnded(Project project) {
        LocalDate ended = project.actualEndOn();
        return ended != null && !ended.isAfter(asOf);
    }

    private boolean beganLate(Project project) {
        return slip(project.plannedStartOn(), project.startOn()) > 0;
    }

    private boolean endedLate(Project project) {
        LocalDate ended = project.actualEndOn();
        return ended != null && slip(project.plannedEndOn(), ended) > 0;
    }

    private long slip(LocalDate planned, LocalDate came) {
        return Math.max(0, calendar.between(planned, came));
    }
}
