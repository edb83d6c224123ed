package entente.governance.stakeholder;

import entente.arrangement.AgreedTerms;
import entente.ledger.Book;
import entente.ledger.History;
import entente.ledger.Recorded;
import entente.ledger.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the maturity of an office behind a project moved (003-22): what was said of it, each value with the day it was first said.
 *
 * @param readings oldest first, no two that follow each other alike; empty while nobody looked
 * @param times how often anybody looked, also where nothing had changed
 */
public record SponsorMaturity(List<Reading> readings, int times) {

    /** One value, from 1 to 5, and the day from which it was said. */
    public record Reading(LocalDate on, int points) {}

    /** Which way the last step went. */
    public enum Way {
        UP,
        DOWN,
        SAME
    }

    public SponsorMaturity {
        readings = List.copyOf(readings);
    }

    public static SponsorMaturity of(Book book, Recorded<SponsorRole> role, LocalDate asOf) {
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        List<Version> versions = book.history(role.id()).map(History::standing).orElse(List.of());
        List<Reading> said = new ArrayList<>();
        LocalDate before = LocalDate.MIN;
        for (Version version : versions) {
            if (version.fact() instanceof SponsorRole then && then.maturity() != null) {
                LocalDate on = day(version, before, terms);
                if (!on.isAfter(asOf) && !version.effectiveOn().isAfter(asOf)) {
                    // a second word on the same day corrects the first
                    said.removeIf(earlier -> earlier.on().equals(on));
                    said.add(new Reading(on, then.maturity().points()));
                }
            }
            before = version.effectiveOn();
        }
        return new SponsorMaturity(changes(said), said.size());
    }

    /** The day a version names, where it names a later one than the version before it; else the day it was written down. */
    private static LocalDate day(Version version, LocalDate before, AgreedTerms terms) {
        return version.effectiveOn().isAfter(before)
                ? version.effectiveOn()
                : version.entry().recordedAt().atZone(terms.zone()).toLocalDate();
    }

    private static List<Reading> changes(List<Reading> said) {
        List<Reading> changes = new ArrayList<>();
        for (Reading one : said) {
            if (changes.isEmpty() || changes.getLast().points() != one.points()) {
                changes.add(one);
            }
        }
        return changes;
    }

    /** Up or down since the value before, the same where it was looked at again and never moved; empty until it was looked at twice. */
    public Optional<Way> way() {
        if (readings.size() < 2) {
            return times < 2 ? Optional.empty() : Optional.of(Way.SAME);
        }
        int before = readings.get(readings.size() - 2).points();
        return Optional.of(readings.getLast().points() > before ? Way.UP : Way.DOWN);
    }

    /** What it was before its present value, oldest first. */
    public List<Reading> earlier() {
        return readings.isEmpty() ? List.of() : readings.subList(0, readings.size() - 1);
    }
}
