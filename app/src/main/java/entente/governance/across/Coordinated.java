package entente.governance.across;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 001-21: do we meet as often as work that is so spread asks for? More coordination needed than before and no meeting more often is an
 * alert; meeting too seldom, or a seat nobody holds that is to hold it together, is watched.
 */
public final class Coordinated implements LookRule {
    static final Term<Integer> STALE = Look.stale("001-21");

    @Override
    public String practice() {
        return "001-21";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return Stream.concat(
                        Spread.ALL.stream().flatMap(one -> Stream.<Term<?>>of(one.some(), one.many())),
                        Stream.<Term<?>>of(
                                STALE,
                                CoordinationNeed.MEDIUM_FROM,
                                CoordinationNeed.HIGH_FROM,
                                CoordinationNeed.LOW_DAYS,
                                CoordinationNeed.MEDIUM_DAYS,
                                CoordinationNeed.HIGH_DAYS))
                .toList();
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        Optional<Coordination> found = Coordination.of(book, policy, asOf);
        List<Recorded<CoordinationProfile>> over =
                found.map(one -> one.now().profile()).stream().toList();
        return Look.over(
                "across.coordination",
                over,
                found.stream().flatMap(one -> gaps(one, policy)).toList());
    }

    private static Stream<Gap> gaps(Coordination one, Policy policy) {
        List<Gap> gaps = new ArrayList<>();
        if (!one.isOftenEnough(policy)) {
            Explanation seldom = one.cadence()
                    .map(met -> Explanation.of(
                                    "across.coordination.seldom",
                                    met.forum().fact().name(),
                                    Amount.days(met.days()),
                                    Amount.days(one.now().need().days(policy)))
                            .from(met.forum().source()))
                    .orElseGet(() -> Explanation.of(
                            "across.coordination.never",
                            Amount.days(one.now().need().days(policy))));
            Explanation asked = seldom.because(one.now().figure(policy).because());
            // convening is open to both, and never defaults to the provider
            gaps.add(
                    one.rose().isPresent() && !one.isFaster()
                            ? Gap.act(Side.CLIENT, rose(one, asked))
                            : Gap.watch(Side.CLIENT, asked));
        }
        if (one.lacksCoordinator()) {
            gaps.add(Gap.watch(
                    Side.CLIENT,
                    Explanation.of("across.coordination.nobody", one.now().points())
                            .from(one.now().profile().source())));
        }
        return gaps.stream();
    }

    private static Explanation rose(Coordination one, Explanation asked) {
        return Explanation.of(
                        "across.coordination.rose",
                        one.now().need(),
                        one.rose().orElseThrow().profile().fact().saidOn())
                .from(one.now().profile().source())
                .because(asked);
    }
}
