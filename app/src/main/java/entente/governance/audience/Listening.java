package entente.governance.audience;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * Who was asked before something was decided, and heard what became of what they said (I-28, listening rate).
 *
 * @param asked requests that are old enough to have an answer
 */
public record Listening(List<Recorded<InputRequest>> asked) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Listening {
        asked = List.copyOf(asked);
    }

    /** Of what was asked in the window, without what was asked in the last days. */
    public static Listening of(Book book, int days, int grace, LocalDate asOf) {
        return new Listening(book.current(InputRequest.class).stream()
                .filter(one -> one.fact().askedOn().isAfter(asOf.minusDays(days)))
                .filter(one -> one.fact().isHeard() || !one.fact().askedOn().isAfter(asOf.minusDays(grace)))
                .toList());
    }

    public List<Recorded<InputRequest>> unheard() {
        return which(one -> !one.isHeard());
    }

    /** In percent, one decimal place; Unknown where nobody was asked. */
    public Figure rate() {
        if (asked.isEmpty()) {
            return Figure.unknown(Text.of("governance.listening.none"));
        }
        BigDecimal heard = BigDecimal.valueOf(asked.size() - unheard().size())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(asked.size()), 1, RoundingMode.HALF_EVEN);
        return Figure.known(
                new Amount(heard, Unit.PERCENT),
                Explanation.of(
                                "governance.listening.of",
                                asked.size() - unheard().size(),
                                asked.size())
                        .because(unheard().stream().map(Listening::waits).toList()));
    }

    static Explanation waits(Recorded<InputRequest> one) {
        return Explanation.of(
                        "governance.listening.waits",
                        one.fact().about(),
                        one.fact().askedOn())
                .from(one.source());
    }

    private List<Recorded<InputRequest>> which(Predicate<InputRequest> is) {
        return asked.stream().filter(one -> is.test(one.fact())).toList();
    }
}
