package entente.cockpit.team;

import entente.governance.outcome.ResultsAround;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Ref;
import entente.signal.Policy;
import entente.team.Person;
import entente.team.pair.LedBy;
import entente.team.pair.PairCourse;
import entente.team.pair.Recoveries;
import entente.team.pair.Recovery;
import entente.team.pair.Rerating;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The pairs there have been, each change with the index before it and both readings after it (003-36), the newest first. */
public record PairsBefore(List<Changed> changes) {

    /**
     * One change.
     *
     * @param before who led on the day before; empty where a seat was
     * @param after who led when it was to be looked at, or lead today
     * @param index of the pair before
     * @param results what came of the work around the change
     */
    public record Changed(
            LocalDate on,
            Optional<String> before,
            Optional<String> after,
            Optional<Figure> index,
            List<Rerating> readings,
            ResultsAround results,
            LocalDate asOf) {
        public Changed {
            readings = List.copyOf(readings);
        }

        public boolean samePeople() {
            return before.equals(after);
        }

        /** Whether the day of a reading is still to come. */
        public boolean isDue(Rerating one) {
            return one.dueOn().isAfter(asOf);
        }
    }

    public PairsBefore {
        changes = List.copyOf(changes);
    }

    static PairsBefore of(Side reader, Book book, PairCourse course, LocalDate day) {
        List<Recovery> all = Recoveries.all(book, course, day);
        if (all.isEmpty()) {
            return new PairsBefore(List.of());
        }
        Book shared = book.shared();
        return new PairsBefore(all.reversed().stream()
                .map(one -> changed(
                        book,
                        course,
                        one,
                        ResultsAround.of(reader, shared, Policy.of(shared.on(day)), one.on(), day),
                        day))
                .toList());
    }

    private static Changed changed(Book book, PairCourse course, Recovery one, ResultsAround results, LocalDate day) {
        LocalDate settled = one.first().dueOn().minusDays(1);
        return new Changed(
                one.on(),
                names(book, course.led().two(one.on().minusDays(1))),
                names(book, course.led().two(settled.isAfter(day) ? day : settled)),
                one.before().map(index -> index.value()),
                one.readings(),
                results,
                day);
    }

    private static Optional<String> names(Book book, Optional<LedBy.Two> two) {
        return two.map(both -> name(book, both.client()) + " + " + name(book, both.provider()));
    }

    private static String name(Book book, Ref<Person> person) {
        return book.find(Person.class, person).map(one -> one.fact().name()).orElse("…");
    }
}
