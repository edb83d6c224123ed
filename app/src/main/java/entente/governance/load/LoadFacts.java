package entente.governance.load;

import entente.governance.across.CoordinationProfile;
import entente.governance.context.ContextChange;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What of the load index can be counted from facts (I-7): changes noticed around the arrangement in the half-year before a day, and the
 * providers that the newest coordination profile counts. Counted the same for both sides.
 */
record LoadFacts(List<Recorded<ContextChange>> changes, List<Recorded<CoordinationProfile>> profiles) {
    private static final int HALF_YEAR = 6;

    static LoadFacts of(Book book) {
        return new LoadFacts(book.current(ContextChange.class), book.current(CoordinationProfile.class));
    }

    /**
     * Changes noticed in the six months that end on the day. Unknown where nobody had noticed any by then: that a log is empty does not
     * say that nothing moved.
     */
    Figure volatility(LocalDate day) {
        List<Recorded<ContextChange>> known = changes.stream()
                .filter(one -> !one.fact().noticedOn().isAfter(day))
                .toList();
        if (known.isEmpty()) {
            return Figure.unknown(Text.of("load.changes.none"));
        }
        LocalDate after = day.minusMonths(HALF_YEAR);
        List<Recorded<ContextChange>> recent = known.stream()
                .filter(one -> one.fact().noticedOn().isAfter(after))
                .toList();
        return Figure.known(
                Amount.count(recent.size()),
                Explanation.of("load.changes", recent.size(), after, day)
                        .because(recent.stream()
                                .map(one -> Explanation.of(
                                                "load.change",
                                                one.fact().what(),
                                                one.fact().noticedOn())
                                        .from(one.source()))
                                .toList()));
    }

    /** Of the newest coordination profile up to the day, its parties less the client. */
    Figure providers(LocalDate day) {
        Optional<Recorded<CoordinationProfile>> newest = profiles.stream()
                .filter(one -> !one.fact().saidOn().isAfter(day))
                .max(Comparator.comparing(one -> one.fact().saidOn()));
        return newest.map(one -> Figure.known(
                        Amount.count(one.fact().parties() - 1L),
                        Explanation.of(
                                        "load.providers.counted",
                                        one.fact().parties() - 1,
                                        one.fact().parties(),
                                        one.fact().saidOn())
                                .from(one.source())))
                .orElseGet(() -> Figure.unknown(Text.of("load.providers.none")));
    }
}
