package entente.cockpit.learning;

import entente.governance.context.ContextChange;
import entente.kernel.Side;
import entente.learning.playbook.Achievement;
import entente.learning.playbook.AchievementRecognised;
import entente.learning.playbook.CoreProcess;
import entente.learning.playbook.PlaybookPage;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.page.AsOf;
import entente.performance.Measure;
import entente.performance.Ramp;
import entente.performance.ramp.CompletedRamp;
import entente.signal.Judgement;
import entente.signal.Policy;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How both work together as each confirmed it, what changed around them, and what they reached.
 *
 * @param missing core processes nobody has written down
 * @param changes around the two, the unanswered first
 * @param ramps that are over without thanks or a next goal
 */
public record PlaybookSheet(
        Side reader,
        LocalDate today,
        List<PlaybookPage> pages,
        Set<CoreProcess> missing,
        List<Recorded<ContextChange>> changes,
        List<Recorded<Achievement>> achievements,
        List<EndedRamp> ramps,
        List<Signal> signals,
        @Nullable AsOf asOf) {

    /** A ramp that is over, by the name of its measure. */
    public record EndedRamp(Recorded<Ramp> ramp, String name) {}

    public PlaybookSheet {
        pages = List.copyOf(pages);
        missing = Set.copyOf(missing);
        changes = List.copyOf(changes);
        achievements = List.copyOf(achievements);
        ramps = List.copyOf(ramps);
        signals = List.copyOf(signals);
    }

    public static PlaybookSheet of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf) {
        List<PlaybookPage> pages = PlaybookPage.all(book, day);
        Set<CoreProcess> missing = EnumSet.allOf(CoreProcess.class);
        pages.forEach(one -> missing.remove(one.said().core()));
        return new PlaybookSheet(
                reader,
                day,
                pages.stream()
                        .sorted(Comparator.comparing((PlaybookPage one) -> one.isConfirmed(reader))
                                .thenComparing(PlaybookPage::isConfirmedByBoth)
                                .thenComparing(one -> one.said().name()))
                        .toList(),
                missing,
                book.current(ContextChange.class).stream()
                        .filter(one -> !one.fact().noticedOn().isAfter(day))
                        .sorted(Comparator.comparing((Recorded<ContextChange> one) ->
                                        !one.fact().isUnanswered(day))
                                .thenComparing(one -> one.fact().noticedOn()))
                        .toList(),
                book.current(Achievement.class).stream()
                        .filter(one -> !one.fact().achievedOn().isAfter(day))
                        .sorted(Comparator.comparing((Recorded<Achievement> one) ->
                                        one.fact().achievedOn())
                                .reversed())
                        .toList(),
                ramps(book, day),
                Signalled.of(own, "001-18", "003-12", "002-15"),
                asOf);
    }

    private static List<EndedRamp> ramps(Book book, LocalDate day) {
        return AchievementRecognised.open(book, AchievementRecognised.completed(book, Policy.of(book), day)).stream()
                .map(CompletedRamp::ramp)
                .map(one -> new EndedRamp(
                        one,
                        book.find(Measure.class, one.fact().measure())
                                .map(measure -> measure.fact().name())
                                .orElse("–")))
                .toList();
    }

    /** How many processes wait for the reader's side. */
    public int waiting() {
        return (int) pages.stream().filter(one -> !one.isConfirmed(reader)).count();
    }

    /** In the order of the five. */
    public List<CoreProcess> missingInOrder() {
        return missing.stream().sorted().toList();
    }

    public boolean isEmpty() {
        return pages.isEmpty() && changes.isEmpty() && achievements.isEmpty() && ramps.isEmpty();
    }
}
