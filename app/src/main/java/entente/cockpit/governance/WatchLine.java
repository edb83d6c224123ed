package entente.cockpit.governance;

import entente.governance.watch.WatchBand;
import entente.governance.watch.WatchClimbs;
import entente.governance.watch.WatchScore;
import entente.ledger.Book;
import entente.signal.Judgement;
import entente.signal.Policy;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;

/**
 * One arrangement among those a person watches: how its early warnings rank it, and where it stood a month ago.
 *
 * @param before a month ago, as it is known now
 * @param crises problems of the last year that were critical
 */
public record WatchLine(UUID arrangement, String name, WatchScore now, WatchScore before, long crises) {
    /** Nearest to trouble first; those of which nothing is asked last. */
    public static final Comparator<WatchLine> NEAREST_FIRST = Comparator.comparing(
                    (WatchLine line) -> !line.now.isKnown())
            .thenComparing(Comparator.comparingInt((WatchLine line) -> line.now.points())
                    .reversed())
            .thenComparing(WatchLine::name)
            .thenComparing(WatchLine::arrangement);

    private static final int MONTH = 30;

    /** From what the reader may know of it. */
    public static WatchLine of(UUID arrangement, String name, Book book, Judgement judged, LocalDate day) {
        Policy policy = Policy.of(book.on(day));
        Set<String> asked = judged.asked();
        return new WatchLine(
                arrangement,
                name,
                WatchScore.of(book, policy, day, asked),
                WatchScore.of(book, policy, day.minusDays(MONTH), asked),
                WatchClimbs.crises(book.on(day), day));
    }

    /** How many bands nearer to trouble than a month ago; below zero where it went further from it. */
    public int climbed() {
        WatchBand then = before.isKnown() ? before.band() : now.band();
        return now.band().above(then);
    }
}
