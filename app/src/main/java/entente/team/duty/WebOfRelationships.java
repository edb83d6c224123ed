package entente.team.duty;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.ledger.Book;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.seats.Seat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 001-22: do those who have to work with each other? A required link below 3 is an alert, and so is one person who carries more than 40 % of
 * all links. People are told by their seats.
 */
public final class WebOfRelationships implements LookRule {
    static final Term<Integer> STALE = Look.stale("001-22");
    static final Term<BigDecimal> MOST = Term.number("001-22.most", "40", "team.source.web");
    static final Term<Integer> LEAST = Term.whole("001-22.least", 5, "signal.source.ours");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String practice() {
        return "001-22";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, MOST, LEAST);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        Web web = Web.of(book, asOf);
        return Look.over(
                "team.b22",
                web.links().stream().map(Web.Link::said).toList(),
                Stream.concat(web.links().stream().flatMap(WebOfRelationships::gaps), overloaded(web, policy))
                        .toList());
    }

    private static Stream<Gap> gaps(Web.Link link) {
        Seat one = link.one();
        Seat other = link.other();
        return switch (link.state()) {
            case STRONG, UNRATED -> Stream.of();
            case EMPTY -> {
                Seat empty = one.isVacant() ? one : other;
                yield Stream.of(Gap.act(
                        empty.side(),
                        Explanation.of("team.b22.empty", one.title(), other.title(), empty.title())
                                .from(link.said().source())));
            }
            case WEAK -> Stream.of(Gap.act(weak(link).side(), explained("team.b22.weak", link)));
            case ONE_WAY ->
                Stream.of(Gap.watch(
                        link.there().isEmpty() ? one.side() : other.side(), explained("team.b22.oneway", link)));
        };
    }

    /** The seat whose holder finds it hard: theirs is the first word on what would help. */
    private static Seat weak(Web.Link link) {
        int there = link.there().orElse(Integer.MAX_VALUE);
        int back = link.back().orElse(Integer.MAX_VALUE);
        return there <= back ? link.one() : link.other();
    }

    private static Explanation explained(String key, Web.Link link) {
        return Explanation.of(key, link.one().title(), link.other().title())
                .from(link.said().source());
    }

    private static Stream<Gap> overloaded(Web web, Policy policy) {
        BigDecimal most = policy.of(MOST);
        return web
                .heaviest()
                .filter(load -> load.all() >= policy.of(LEAST))
                .filter(load -> BigDecimal.valueOf(load.carried())
                                .multiply(HUNDRED)
                                .compareTo(most.multiply(BigDecimal.valueOf(load.all())))
                        > 0)
                .map(load -> Gap.act(
                        load.seat().side(),
                        Explanation.of("team.b22.load", load.seat().title(), load.carried(), load.all())
                                .from(load.seat().said().source())
                                .because(policy.because(MOST, Amount.percent(most)))))
                .stream();
    }
}
