package entente.governance.challenge;

import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Signal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An open risk with the practice whose alert would show it coming.
 *
 * @param says the worst answer of that practice; none where nobody judges it
 */
public record RiskIndicator(Recorded<Risk> risk, Optional<Signal> says) {

    /** Every open risk that names one. */
    public static Stream<RiskIndicator> open(Book book, List<Signal> signals) {
        return book.current(Risk.class).stream()
                .filter(risk ->
                        risk.fact().state() == RiskState.OPEN && risk.fact().indicator() != null)
                .map(risk -> of(risk, signals));
    }

    /** Of several answers of a practice the worst. */
    public static RiskIndicator of(Recorded<Risk> risk, List<Signal> signals) {
        return new RiskIndicator(
                risk,
                signals.stream()
                        .filter(signal -> signal.practice().equals(risk.fact().indicator()) && signal.applies())
                        .min(Comparator.comparing(
                                Signal::band, (one, other) -> one == other ? 0 : one.worse(other) == one ? -1 : 1)));
    }
}
