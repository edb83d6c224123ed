package entente.team.duty;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Bands;
import entente.signal.Finding;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Term;
import entente.team.TouchPoint;
import entente.team.seats.Seat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 001-19: do both see what goes on where they touch? Nothing said for more than 14 days, or a place that one side alone sees, is an alert; a
 * place nobody keeps, or neither sees, is watched.
 */
public final class SeenByBoth implements LookRule {
    static final Term<Integer> STALE = Look.stale("001-19");
    public static final Term<Integer> DAYS = Term.whole("001-19.days", 14, "team.source.sight");
    static final Term<BigDecimal> SHARE = Term.number("001-19.share", "80", "signal.source.ours");

    @Override
    public String practice() {
        return "001-19";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, DAYS, SHARE);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        List<TouchSight> all = TouchSight.all(book, asOf);
        List<Recorded<?>> over = all.stream()
                .flatMap(one -> Stream.<Recorded<?>>concat(Stream.of(one.point()), one.status().stream()))
                .toList();
        List<Gap> gaps = all.stream().flatMap(one -> gaps(one, policy)).toList();
        return all.isEmpty()
                ? Look.over("team.v19", over, gaps)
                : Look.over("team.v19", over, gaps, share(all, policy, asOf));
    }

    private static Finding share(List<TouchSight> all, Policy policy, LocalDate asOf) {
        int days = policy.of(DAYS);
        Figure share = TouchSight.share(all, days);
        BigDecimal least = policy.of(SHARE);
        long visible = all.stream().filter(one -> one.isVisible(days)).count();
        LocalDate newest = all.stream()
                .flatMap(one -> one.status().stream())
                .map(one -> one.fact().saidOn())
                .max(LocalDate::compareTo)
                .orElse(asOf);
        return new Finding(
                Bands.of(share, value -> value.compareTo(least) < 0 ? Band.WATCH : Band.WELL),
                Text.of("team.v19.share", visible, all.size(), days),
                share,
                Reading.FULL,
                newest);
    }

    private static Stream<Gap> gaps(TouchSight one, Policy policy) {
        int days = policy.of(DAYS);
        Side keeps = one.keeper().map(Seat::side).orElse(Side.CLIENT);
        List<Gap> gaps = new ArrayList<>();
        if (one.isStale(days)) {
            gaps.add(Gap.act(
                    keeps,
                    says(one, one.status().isPresent() ? "stale" : "never", Amount.days(one.age()))
                            .because(policy.because(DAYS, Amount.days(days)))));
        }
        switch (one.seenBy().size()) {
            case 0 -> gaps.add(Gap.watch(keeps, says(one, "unseen")));
            case 1 -> {
                // who sees it can show it
                Side sees = one.seenBy().iterator().next();
                gaps.add(Gap.act(sees, says(one, "oneside", sees)));
            }
            default -> {
                // both see it
            }
        }
        if (one.keeper().isEmpty()) {
            gaps.add(Gap.watch(Side.CLIENT, says(one, "nobody")));
        }
        return gaps.stream();
    }

    private static Explanation says(TouchSight one, String which, Object... more) {
        TouchPoint point = one.point().fact();
        Stream<Object> words = Stream.concat(Stream.of(point.clientDoes(), point.providerDoes()), Stream.of(more));
        return Explanation.of("team.v19." + which, words.toArray())
                .from(Stream.concat(
                                Stream.of(one.point().source()),
                                one.status().stream().map(Recorded::source))
                        .toList());
    }
}
