package entente.team.standing;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.CredibilityRating;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 004-02: is what we promise our own departments believed, because it was kept? Fewer than 80 in a hundred kept by their day, or a department
 * at 2 of 5 or less, is an alert; a department below 3 is watched. Told by the seat.
 */
public final class CredibilityEarned implements LookRule {
    static final Term<Integer> STALE = Look.stale("004-02");
    static final Term<Integer> WINDOW = Term.whole("004-02.window", 365, "signal.source.ours");
    static final Term<BigDecimal> KEPT = Term.number("004-02.kept", "80", "team.source.credibility");
    public static final Term<BigDecimal> BREADTH = Term.number("004-02.breadth", "3", "team.source.credibility");
    static final Term<BigDecimal> LEAST = Term.number("004-02.least", "2", "team.source.credibility");

    @Override
    public String practice() {
        return "004-02";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, WINDOW, KEPT, BREADTH, LEAST);
    }

    /** Of every seat, by the arrangement's own window. */
    public static List<Credibility> all(Book book, Policy policy, LocalDate asOf) {
        return Credibility.all(book, asOf, policy.of(WINDOW));
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        List<Credibility> all = all(book, policy, asOf);
        Seats seats = Seats.of(book, asOf);
        return Look.over(
                "team.f02",
                all.stream()
                        .flatMap(one -> Stream.<Recorded<?>>concat(one.due().stream(), one.departments().stream()))
                        .toList(),
                all.stream()
                        .flatMap(one -> {
                            String seat =
                                    seats.find(one.seat()).map(Seat::title).orElse("");
                            return Stream.concat(
                                    kept(one, seat, policy),
                                    one.departments().stream().flatMap(said -> department(said, seat, policy)));
                        })
                        .toList());
    }

    private static Stream<Gap> kept(Credibility one, String seat, Policy policy) {
        return one
                .keptRate()
                .known()
                .filter(rate -> rate.compareTo(policy.of(KEPT)) < 0)
                .map(rate -> Gap.act(
                        one.side(),
                        Explanation.of(
                                        "team.f02.kept",
                                        seat,
                                        one.kept().size(),
                                        one.due().size())
                                .because(
                                        one.keptRate().because(),
                                        policy.because(KEPT, Amount.percent(policy.of(KEPT))))))
                .stream();
    }

    private static Stream<Gap> department(Recorded<CredibilityRating> said, String seat, Policy policy) {
        BigDecimal points = said.fact().points();
        if (points.compareTo(policy.of(BREADTH)) >= 0) {
            return Stream.of();
        }
        Explanation what = Explanation.of(
                        "team.f02.department",
                        said.fact().department(),
                        seat,
                        points,
                        said.fact().raters())
                .from(said.source())
                .because(policy.because(LEAST, new Amount(policy.of(LEAST), Unit.COUNT)));
        return Stream.of(
                points.compareTo(policy.of(LEAST)) <= 0
                        ? Gap.act(said.fact().side(), what)
                        : Gap.watch(said.fact().side(), what));
    }
}
