package entente.cockpit.governance;

import entente.governance.forum.ForumSession;
import entente.governance.forum.MinutesLine;
import entente.governance.forum.Outcome;
import entente.governance.forum.Sitting;
import entente.governance.quarter.QuarterCase;
import entente.governance.quarter.QuarterPart;
import entente.governance.quarter.QuarterStep;
import entente.governance.quarter.Quarters;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One look back at a quarter: its steps with their days, what each side prepared, the session, and what it is closed with.
 *
 * @param came what came of it so far
 */
public record OneQuarter(
        Side reader,
        LocalDate today,
        QuarterCase one,
        QuarterOutcome came,
        List<Signal> signals,
        @Nullable AsOf asOf) {

    public OneQuarter {
        signals = List.copyOf(signals);
    }

    public static Optional<OneQuarter> find(
            Side reader, Book book, Judgement judged, LocalDate day, @Nullable AsOf asOf, UUID review) {
        return Quarters.of(book, day)
                .find(review)
                .map(one -> new OneQuarter(
                        reader,
                        day,
                        one,
                        QuarterOutcome.of(book, one, day),
                        QuarterSheet.signals(judged).stream()
                                .filter(signal -> signal.about().fact().equals(review))
                                .toList(),
                        asOf));
    }

    /** Whether a step is past its day and not done. */
    public boolean isLate(QuarterStep step) {
        return !one.isClosed() && !one.isDone(step) && one.late(step, today) > 0;
    }

    public boolean isNow(QuarterStep step) {
        return one.now().filter(step::equals).isPresent();
    }

    /** Whether the reader's side has prepared and the other's answer does not stand beside it yet. */
    public boolean isOnlyOwnSaid() {
        return one.preparation(reader).isPresent()
                && one.preparation(reader.other()).isEmpty();
    }

    public int minutes(QuarterPart part) {
        return one.sitting()
                .map(sitting ->
                        one.said().minutesOf(part, sitting.forum().fact().lasts()))
                .orElse(0);
    }

    /** What the session itself wrote down as decided. */
    public List<MinutesLine> decided() {
        return one.sitting().map(Sitting::held).map(Recorded::fact).stream()
                .map(ForumSession::minutes)
                .flatMap(List::stream)
                .filter(line -> line.outcome() == Outcome.DECIDED)
                .toList();
    }
}
