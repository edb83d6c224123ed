package entente.team.pair;

import entente.assessment.ResultSnapshot;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 003-35: do the two lead as a pair? Seven behaviours rated by both teams, each by itself, so that no mean hides one: below 3.5 of 5 twice, or
 * the teams a point apart, is an alert.
 */
public final class PairBehaviours implements Rule {
    static final Term<BigDecimal> LEAST = Term.number("003-35.least", "62.5", "team.source.pair");
    static final Term<BigDecimal> GAP = Term.number("003-35.gap", "25", "team.source.pair");
    static final Term<Integer> STALE = Term.whole("003-35.stale", 120, "signal.source.ours");

    private static final Text QUESTION = Text.of("team.d35.question");

    @Override
    public String practice() {
        return "003-35";
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(LEAST, GAP, STALE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        PairCourse course = PairCourse.of(book, asOf);
        List<Finding> findings = course.newest()
                .map(newest -> findings(course, newest, policy, asOf))
                .orElseGet(() -> List.of(Finding.unknown(Text.of("team.d35.nothing"), List.of(), asOf)));
        return Stream.of(Finding.decide(practice(), About.ARRANGEMENT, QUESTION, findings, mirrors(course)));
    }

    private static List<Finding> findings(
            PairCourse course, Recorded<ResultSnapshot> newest, Policy policy, LocalDate asOf) {
        LocalDate day = newest.fact().closedOn();
        Explanation leaf = leaf(newest);
        List<BehaviourBar> bars = BehaviourBar.of(newest.fact());
        if (bars.isEmpty()) {
            return List.of(Finding.unknown(Text.of("team.d35.few", newest.fact().threshold()), List.of(leaf), day));
        }
        List<Finding> findings = new ArrayList<>();
        bars.stream()
                .sorted(Comparator.comparing(BehaviourBar::both))
                .map(bar -> level(bar, before(course, bar), leaf, policy, day))
                .forEach(findings::add);
        bars.stream()
                .filter(bar -> bar.gap().compareTo(policy.of(GAP)) >= 0)
                .sorted(Comparator.comparing(BehaviourBar::gap).reversed())
                .map(bar -> apart(bar, leaf, policy, day))
                .forEach(findings::add);
        long age = ChronoUnit.DAYS.between(day, asOf);
        if (age > policy.of(STALE)) {
            findings.add(Finding.unknown(
                    Text.of("team.d35.stale", Amount.days(age)),
                    List.of(leaf, policy.because(STALE, Amount.days(policy.of(STALE)))),
                    day));
        }
        return findings;
    }

    private static Finding apart(BehaviourBar bar, Explanation leaf, Policy policy, LocalDate day) {
        return new Finding(
                Band.ACT,
                bar.isWhole()
                        ? Text.of("team.d35.gap", bar.gap(), policy.of(GAP))
                        : Text.of("team.d35.bar.gap", bar.gap(), policy.of(GAP), bar.name()),
                figure(bar.gap(), Explanation.of("team.d35.apart").because(leaf, limit(policy, GAP))),
                Reading.FULL,
                day);
    }

    /** The same behaviour in the cycle before. */
    private static Optional<BehaviourBar> before(PairCourse course, BehaviourBar bar) {
        List<Recorded<ResultSnapshot>> cycles = course.cycles();
        return cycles.size() < 2
                ? Optional.empty()
                : BehaviourBar.of(cycles.get(cycles.size() - 2).fact()).stream()
                        .filter(one -> one.code().equals(bar.code()))
                        .findFirst();
    }

    /** Low once is watched, low twice is time to act. */
    private static Finding level(
            BehaviourBar bar, Optional<BehaviourBar> before, Explanation leaf, Policy policy, LocalDate day) {
        BigDecimal least = policy.of(LEAST);
        boolean low = bar.both().compareTo(least) < 0;
        boolean twice =
                low && before.filter(one -> one.both().compareTo(least) < 0).isPresent();
        Band band = !low ? Band.WELL : twice ? Band.ACT : Band.WATCH;
        String how = low ? twice ? "twice" : "low" : "well";
        return new Finding(
                band,
                bar.isWhole()
                        ? Text.of("team.d35." + how, bar.both(), least)
                        : Text.of("team.d35.bar." + how, bar.both(), least, bar.name()),
                figure(bar.both(), Explanation.of("team.d35.score").because(leaf, limit(policy, LEAST))),
                Reading.FULL,
                day);
    }

    private static Figure figure(BigDecimal value, Explanation because) {
        return Figure.known(value, Unit.COUNT, because);
    }

    private static Explanation limit(Policy policy, Term<BigDecimal> term) {
        return policy.because(term, new Amount(policy.of(term), Unit.COUNT));
    }

    private static Explanation leaf(Recorded<ResultSnapshot> one) {
        return Explanation.of(
                        "team.d35.cycle",
                        one.fact().closedOn(),
                        shown(one.fact().clientIndex()),
                        one.fact().clientAnswered(),
                        shown(one.fact().providerIndex()),
                        one.fact().providerAnswered())
                .from(one.source());
    }

    private static Object shown(@Nullable BigDecimal index) {
        return index == null ? Text.of("team.d35.hidden") : index;
    }

    /** How few of a side's own people answered. */
    private static List<Mirror> mirrors(PairCourse course) {
        return Arrays.stream(Side.values())
                .map(side -> Mirror.of(
                        side,
                        Text.of("team.d35.mirror"),
                        course.newest()
                                .map(one -> Text.of(
                                        "team.d35.mirror.says",
                                        side == Side.CLIENT
                                                ? one.fact().clientAnswered()
                                                : one.fact().providerAnswered(),
                                        side == Side.CLIENT
                                                ? one.fact().clientInvited()
                                                : one.fact().providerInvited()))
                                .orElseGet(() -> Text.of("signal.mirror.nothing")),
                        course.newest().map(PairBehaviours::leaf).stream().toList()))
                .toList();
    }
}
