package entente.governance.prevention;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 000-QB: does what could have been prevented come back? Results of the last year that miss the same practice by somebody's word, and
 * results of which not both sides have said so far whether they could be prevented.
 */
public final class PreventableAgain implements Rule {
    static final Limits AGAIN = Limits.from(
            Term.number("000-QB.again.watch", "2", "prevention.source.twice"),
            Term.number("000-QB.again.act", "2", "prevention.source.twice"),
            Unit.COUNT);
    static final Limits UNSAID = Limits.from(
            Term.number("000-QB.unsaid.watch", "1", "signal.source.ours"),
            Term.number("000-QB.unsaid.act", "5", "signal.source.ours"),
            Unit.COUNT);
    static final Term<Integer> DAYS = Term.whole("000-QB.days", 30, "signal.source.ours");

    @Override
    public String practice() {
        return "000-QB";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(AGAIN, UNSAID), DAYS);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        UndesiredResults results = UndesiredResults.of(book, asOf);
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("prevention.question"),
                results.all().isEmpty()
                        ? List.of(Finding.notApplicable(Text.of("prevention.none"), asOf))
                        : List.of(again(results, policy), unsaid(results, policy, asOf)),
                Arrays.stream(Side.values()).map(side -> mirror(results, side)).toList()));
    }

    /** Only what somebody said could have been prevented; a result counts once for a practice, whoever names it. */
    private static Finding again(UndesiredResults results, Policy policy) {
        Map<String, List<UndesiredResult>> byPractice = new TreeMap<>();
        results.all()
                .forEach(one -> missing(one)
                        .forEach(practice -> byPractice
                                .computeIfAbsent(practice, none -> new ArrayList<>())
                                .add(one)));
        int most = byPractice.values().stream().mapToInt(List::size).max().orElse(0);
        String practice = byPractice.entrySet().stream()
                .filter(one -> one.getValue().size() == most)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
        Figure figure = Figure.known(
                Amount.count(most),
                Explanation.of("prevention.again.of", practice)
                        .because(byPractice.getOrDefault(practice, List.of()).stream()
                                .map(PreventableAgain::explained)
                                .toList()));
        return AGAIN.judge(
                policy,
                figure,
                most < 2
                        ? Text.of("prevention.again.well", results.all().size())
                        : Text.of("prevention.again.says", most, practice),
                newest(results));
    }

    private static Set<String> missing(UndesiredResult one) {
        return one.reviews().values().stream()
                .map(Recorded::fact)
                .filter(PreventabilityReview::isPreventable)
                .flatMap(said -> Stream.ofNullable(said.practice()))
                .collect(Collectors.toSet());
    }

    private static Finding unsaid(UndesiredResults results, Policy policy, LocalDate asOf) {
        List<UndesiredResult> unsaid = results.all().stream()
                .filter(one -> !one.isReviewedByBoth())
                .filter(one -> one.on().plusDays(policy.of(DAYS)).isBefore(asOf))
                .toList();
        Figure figure = Figure.known(
                Amount.count(unsaid.size()),
                Explanation.of("prevention.unsaid.of", results.all().size())
                        .because(
                                unsaid.stream().map(PreventableAgain::explained).toList()));
        return UNSAID.judge(
                policy,
                figure,
                Text.of(
                        "prevention.unsaid." + (unsaid.isEmpty() ? "well" : "says"),
                        unsaid.size(),
                        results.all().size()),
                newest(results));
    }

    private static LocalDate newest(UndesiredResults results) {
        return results.all().stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.on()),
                        one.reviews().values().stream().map(said -> said.fact().saidOn())))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    private static Explanation explained(UndesiredResult one) {
        return Explanation.of("prevention.result", one.title(), one.on())
                .from(one.fact().source());
    }

    /** What a side said of its own part, and how much of it it could have prevented by its own word. */
    private static Mirror mirror(UndesiredResults results, Side side) {
        List<Explanation> own = results.all().stream()
                .flatMap(one -> Stream.ofNullable(one.reviews().get(side))
                        .map(said -> Explanation.of(
                                        "prevention.ownpart",
                                        one.title(),
                                        said.fact().ownPart())
                                .from(said.source())))
                .toList();
        long could = results.all().stream()
                .flatMap(one -> one.by(side).stream())
                .filter(said -> said.isPreventableBy(side))
                .count();
        return Mirror.of(side, Text.of("prevention.mirror"), Text.of("prevention.mirror.says", could, own.size()), own);
    }
}
