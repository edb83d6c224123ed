package entente.governance.leading;

import entente.governance.challenge.AdaptiveLoad;
import entente.governance.load.BothLoads;
import entente.governance.load.LoadIndex;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.signal.Policy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether more is asked of those who lead than before (000-04): by the load index (I-7), as far as the same side said it on both days, and
 * by how many open problems ask people to change.
 */
record RisingLoad(BothLoads was, BothLoads is, AdaptiveLoad then, AdaptiveLoad now) {
    static RisingLoad between(LocalDate before, LocalDate after, Book book, Policy policy, LocalDate asOf) {
        BothLoads was = BothLoads.of(book, policy, before);
        List<LoadIndex> same = BothLoads.of(book, policy, after).sides().stream()
                .filter(one -> was.of(one.side()).isPresent())
                .toList();
        return new RisingLoad(
                was, new BothLoads(same), AdaptiveLoad.of(book, asOf, before), AdaptiveLoad.of(book, asOf, after));
    }

    /** What is not known of the index never makes it rise. */
    private boolean indexRises() {
        return !is.sides().isEmpty() && is.least() > was.most();
    }

    boolean rises() {
        return indexRises() || now.problems() > then.problems();
    }

    /** That a side leads so much less while this is asked of it. */
    Explanation beside(Side side, BigDecimal fall) {
        Explanation says = indexRises()
                ? Explanation.of("team.a04.load", side, Amount.percent(fall), was.most(), is.least())
                : Explanation.of(
                        rises() ? "team.a04.rises" : "team.a04.falls",
                        side,
                        Amount.percent(fall),
                        then.problems(),
                        now.problems());
        return says.because(Stream.concat(was.sides().stream(), is.sides().stream())
                        .map(one -> one.figure().because())
                        .toList())
                .from(now.sources());
    }
}
