package entente.governance.watch;

import entente.governance.prevention.UndesiredResult;
import entente.governance.prevention.UndesiredResults;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.signal.About;
import entente.signal.Composite;
import entente.signal.Finding;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 003-38: does trouble come nearer? A rule over rules: the score of early warnings today against its score some days ago, from the facts of
 * that day as they are known now. Up by two bands is an alert, by one is shown; how high it stands by itself never is, since a rank is no
 * forecast.
 */
public final class WatchClimbs implements Composite {
    static final Term<Integer> DAYS = Term.whole("003-38.days", 30, "signal.source.ours");
    static final Term<Integer> BANDS = Term.whole("003-38.bands", 2, "watch.source.bands");

    @Override
    public String practice() {
        return "003-38";
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(DAYS, BANDS);
    }

    @Override
    public Stream<Signal> judge(List<Signal> signals, Book book, Policy policy, LocalDate asOf) {
        Set<String> asked = signals.stream().map(Signal::practice).collect(Collectors.toSet());
        WatchScore now = WatchScore.of(book, policy, asOf, asked);
        WatchScore before = WatchScore.of(book, policy, asOf.minusDays(policy.of(DAYS)), asked);
        Finding found = now.isKnown()
                ? found(now, before, policy, asOf, crises(book, asOf))
                : Finding.notApplicable(Text.of("watch.score.none"), asOf);
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("watch.question"),
                List.of(found),
                Arrays.stream(Side.values()).map(side -> mirror(now, side)).toList()));
    }

    /** Problems of the last year that were critical: the crises there were. */
    public static long crises(Book book, LocalDate asOf) {
        return UndesiredResults.of(book, asOf).all().stream()
                .filter(one -> one.sort() == UndesiredResult.Sort.ISSUE)
                .count();
    }

    private static Finding found(WatchScore now, WatchScore before, Policy policy, LocalDate asOf, long crises) {
        if (!before.isKnown()) {
            return Finding.unknown(
                    Text.of("watch.says.unknown", now.band(), policy.of(DAYS)),
                    List.of(now.figure().because()),
                    asOf);
        }
        int up = now.band().above(before.band());
        Band band = up >= policy.of(BANDS) ? Band.ACT : up > 0 ? Band.WATCH : Band.WELL;
        String says = up > 0 ? "up" : up < 0 ? "down" : "same";
        Text answer = Text.of(
                "watch.says." + says,
                now.band(),
                before.band(),
                policy.of(DAYS),
                now.warnings().size(),
                crises);
        LocalDate measuredOn = now.warnings().stream()
                .map(Signal::measuredOn)
                .max(LocalDate::compareTo)
                .orElse(asOf);
        return new Finding(band, answer, now.figure(), Reading.FULL, measuredOn);
    }

    /** A side's own part in what warns. */
    private static Mirror mirror(WatchScore now, Side side) {
        List<Explanation> own = now.told().stream()
                .flatMap(one -> one.mirror(side).stream())
                .map(Mirror::evidence)
                .filter(evidence -> evidence.everySource().findAny().isPresent())
                .toList();
        return Mirror.of(side, Text.of("watch.mirror"), Text.of("watch.mirror.says", own.size()), own);
    }
}
