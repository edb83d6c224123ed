package entente.team.pair;

import entente.assessment.RatingGuard;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import entente.team.PairOwnView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * 000-E03: do the two show how to work together, as others see it? Told of both as one, never of either: a point of five, which is 25 of 100,
 * better in their own eyes than in others' is watched, and the second time running an alert.
 */
public final class OwnViewOfPair implements Rule {
    static final Term<BigDecimal> OVER = Term.number("000-E03.over", "25", "team.source.ownview");
    static final Term<Integer> STALE = Term.whole("000-E03.stale", 400, "signal.source.ours");

    private static final Text QUESTION = Text.of("team.e03.question");

    @Override
    public String practice() {
        return "000-E03";
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(OVER, STALE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<Recorded<PairOwnView>> views = views(book, asOf);
        Finding found = views.isEmpty()
                ? Finding.unknown(Text.of("team.e03.nothing"), List.of(), asOf)
                : finding(views, policy, asOf);
        return Stream.of(Finding.decide(practice(), About.ARRANGEMENT, QUESTION, List.of(found), mirrors(views)));
    }

    /** Of the two who lead on the day, the oldest first. */
    private static List<Recorded<PairOwnView>> views(Book book, LocalDate asOf) {
        LedBy led = PairCourse.of(book, asOf).led();
        return led.two(asOf).stream()
                .filter(_ -> Arrays.stream(Side.values()).allMatch(side -> RatingGuard.isOn(book, side)))
                .flatMap(two -> book.current(PairOwnView.class).stream()
                        .filter(one -> !one.fact().measuredOn().isAfter(asOf))
                        .filter(one -> led.meant(one.fact().pair(), one.fact().measuredOn())
                                .filter(two::sameAs)
                                .isPresent()))
                .sorted(Comparator.comparing(one -> one.fact().measuredOn()))
                .toList();
    }

    private static Finding finding(List<Recorded<PairOwnView>> views, Policy policy, LocalDate asOf) {
        PairOwnView newest = views.getLast().fact();
        long age = ChronoUnit.DAYS.between(newest.measuredOn(), asOf);
        if (age > policy.of(STALE)) {
            return Finding.unknown(
                    Text.of("team.e03.stale", Amount.days(age)),
                    List.of(policy.because(STALE, Amount.days(policy.of(STALE)))),
                    newest.measuredOn());
        }
        boolean over = isOver(newest, policy);
        boolean twice =
                over && views.size() > 1 && isOver(views.get(views.size() - 2).fact(), policy);
        Band band = twice ? Band.ACT : over ? Band.WATCH : Band.WELL;
        String key = twice ? "twice" : over ? "over" : "well";
        Figure gap = Figure.known(
                newest.over(),
                Unit.COUNT,
                Explanation.of("team.e03.gap", shown(newest.self()), shown(newest.others()))
                        .from(views.getLast().source())
                        .because(policy.because(OVER, new Amount(policy.of(OVER), Unit.COUNT))));
        return new Finding(
                band,
                Text.of("team.e03." + key, shown(newest.self()), shown(newest.others())),
                gap,
                Reading.FULL,
                newest.measuredOn());
    }

    private static boolean isOver(PairOwnView view, Policy policy) {
        return view.over().compareTo(policy.of(OVER)) >= 0;
    }

    /** Of which of the two it comes nobody learns, so it is both sides' alike. */
    private static List<Mirror> mirrors(List<Recorded<PairOwnView>> views) {
        return Arrays.stream(Side.values())
                .map(side -> Mirror.of(
                        side,
                        Text.of("team.e03.mirror"),
                        Text.of(views.isEmpty() ? "signal.mirror.nothing" : "team.e03.mirror.says"),
                        List.of()))
                .toList();
    }

    private static BigDecimal shown(BigDecimal points) {
        return points.setScale(0, RoundingMode.HALF_EVEN);
    }
}
