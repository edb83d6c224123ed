package entente.performance.level;

import entente.ledger.Book;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.Recorded;
import entente.performance.clock.ServiceHours;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The versions of a service level up to a day: one for each day on which its terms or its hours changed. */
record LevelVersions(Book book, LocalDate day) {
    /** From the first day on which there are both terms and hours; a day on which neither changed makes no version. */
    List<Version> of(Recorded<ServiceLevel> level) {
        History terms = book.history(level.id()).orElseThrow();
        TreeSet<LocalDate> days = new TreeSet<>();
        changes(terms).forEach(days::add);
        facts(terms)
                .flatMap(each -> book.history(each.hours().id()).stream())
                .flatMap(LevelVersions::changes)
                .forEach(days::add);
        List<Version> all = new ArrayList<>();
        for (LocalDate on : days.headSet(day, true)) {
            version(terms, on)
                    .filter(next -> all.isEmpty() || !same(all.getLast(), next))
                    .ifPresent(all::add);
        }
        return all;
    }

    private Optional<Version> version(History terms, LocalDate on) {
        return holding(terms, ServiceLevel.class, on)
                .flatMap(level -> book.history(level.hours().id())
                        .flatMap(hours -> holding(hours, ServiceHours.class, on))
                        .map(hours -> new Version(on, hours.hours(), level.terms())));
    }

    private static boolean same(Version one, Version other) {
        return one.hours().equals(other.hours()) && one.terms().equals(other.terms());
    }

    private static Stream<LocalDate> changes(History history) {
        return history.versions().stream().map(entente.ledger.Version::effectiveOn);
    }

    private static Stream<ServiceLevel> facts(History history) {
        return history.versions().stream()
                .map(entente.ledger.Version::fact)
                .filter(ServiceLevel.class::isInstance)
                .map(ServiceLevel.class::cast);
    }

    private static <T extends Fact> Optional<T> holding(History history, Class<T> type, LocalDate on) {
        return history.current(on)
                .map(entente.ledger.Version::fact)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
