package entente.team.standing;

import entente.assessment.RatingGuard;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.ChampionRating;
import entente.team.ChangeInitiative;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 004-01: is change embraced and carried, department by department? A department that stands still for two periods short of the aim is an
 * alert, for one it is watched, and so is a champion whom those asked see below 3 in one of three ways of acting.
 */
public final class ChangeCarried implements LookRule {
    static final Term<Integer> STALE = Term.whole("004-01.stale", 120, "signal.source.ours");
    static final Term<Integer> PERIODS = Term.whole("004-01.periods", 2, "team.source.stall");
    static final Term<BigDecimal> STEP = Term.number("004-01.step", "1", "signal.source.ours");
    static final Term<BigDecimal> LEAST = Term.number("004-01.least", "3", "signal.source.ours");

    @Override
    public String practice() {
        return "004-01";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, PERIODS, STEP, LEAST);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        List<AdoptionCurve> curves = AdoptionCurve.all(book, asOf);
        List<Recorded<ChangeInitiative>> changes = book.current(ChangeInitiative.class);
        List<Recorded<?>> over = Stream.<Recorded<?>>concat(
                        changes.stream(), curves.stream().map(AdoptionCurve::newest))
                .toList();
        return Look.over(
                "team.f01",
                over,
                Stream.of(
                                curves.stream().flatMap(curve -> still(curve, policy)),
                                changes.stream().flatMap(change -> unread(change, curves, asOf)),
                                champions(book, policy, asOf))
                        .flatMap(found -> found)
                        .toList());
    }

    /** For how many periods running a department stands still. */
    public static int stalled(AdoptionCurve curve, Policy policy) {
        return curve.stalled(policy.of(STEP));
    }

    public static Band band(AdoptionCurve curve, Policy policy) {
        int periods = stalled(curve, policy);
        return periods == 0 ? Band.WELL : periods >= policy.of(PERIODS) ? Band.ACT : Band.WATCH;
    }

    private static Stream<Gap> still(AdoptionCurve curve, Policy policy) {
        int periods = stalled(curve, policy);
        if (periods == 0) {
            return Stream.of();
        }
        ChangeInitiative change = curve.initiative().fact();
        Explanation what = Explanation.of(
                        "team.f01.stalled",
                        change.title(),
                        curve.department(),
                        periods,
                        curve.newest().fact().working(),
                        curve.newest().fact().people())
                .from(curve.readings().stream().map(Recorded::source).toList())
                .because(
                        policy.because(PERIODS, Amount.count(policy.of(PERIODS))),
                        policy.because(STEP, new Amount(policy.of(STEP), Unit.COUNT)));
        return Stream.of(new Gap(band(curve, policy), change.side(), what));
    }

    private static Stream<Gap> unread(Recorded<ChangeInitiative> change, List<AdoptionCurve> curves, LocalDate asOf) {
        boolean read = curves.stream().anyMatch(curve -> curve.initiative().id().equals(change.id()));
        return read || change.fact().startsOn().isAfter(asOf)
                ? Stream.of()
                : Stream.of(Gap.watch(
                        change.fact().side(),
                        Explanation.of("team.f01.unread", change.fact().title()).from(change.source())));
    }

    private static Stream<Gap> champions(Book book, Policy policy, LocalDate asOf) {
        BigDecimal least = policy.of(LEAST);
        return RatingGuard.readable(book, ChampionRating.class, asOf).stream()
                .filter(one -> !one.fact().ratedOn().isAfter(asOf))
                .collect(Collectors.toMap(
                        one -> one.fact().initiative(),
                        one -> one,
                        (one, other) ->
                                one.fact().ratedOn().isBefore(other.fact().ratedOn()) ? other : one))
                .values()
                .stream()
                .filter(one -> one.fact().lowest().compareTo(least) < 0)
                .map(one -> Gap.watch(
                        one.fact().side(),
                        Explanation.of(
                                        "team.f01.champion",
                                        book.find(
                                                        ChangeInitiative.class,
                                                        one.fact().initiative())
                                                .map(change -> change.fact().title())
                                                .orElse(""),
                                        one.fact().lowest())
                                .from(one.source())));
    }
}
