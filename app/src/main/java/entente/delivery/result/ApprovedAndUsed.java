package entente.delivery.result;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Finding;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * 004-03, beside what and how: does the provider have to ask at every step, and does the client use what comes of it? More than two
 * approvals on the way to one deliverable are watched (at most two layers between the one who does and the one who decides, I-36), and so is
 * what was handed over 90 days ago and nobody used (our default). The catalogue has no alert of them, so neither is ever more than watched.
 */
public final class ApprovedAndUsed implements LookRule {
    static final Term<Integer> STALE = Term.whole("004-03.results.stale", 365, "signal.source.ours");
    public static final Term<Integer> APPROVALS = Term.whole("004-03.approvals", 2, "team.source.layers");
    public static final Term<Integer> UNUSED = Term.whole("004-03.unused", 90, "signal.source.ours");

    private static final String KEY = "delivery.l03";

    @Override
    public String practice() {
        return "004-03";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, APPROVALS, UNUSED);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        Outputs outputs = Outputs.of(book, asOf);
        List<Recorded<?>> over =
                outputs.all().stream().flatMap(ApprovedAndUsed::recorded).toList();
        LocalDate newest = over.stream()
                .map(Recorded::effectiveOn)
                .filter(day -> !day.isAfter(asOf))
                .max(LocalDate::compareTo)
                .orElse(asOf);
        return Look.over(
                KEY,
                over,
                outputs.all().stream()
                        .flatMap(one -> Stream.concat(many(one, policy), unused(one, policy, asOf)))
                        .toList(),
                shares(outputs, newest));
    }

    /** Each side reads of its own approvals even where all is well: they cost the provider days whether they are many or few. */
    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        Outputs outputs = Outputs.of(book, asOf);
        List<Mirror> mirrors = Arrays.stream(Side.values())
                .map(side -> mirror(outputs, side, policy, asOf))
                .toList();
        return LookRule.super
                .judge(book, policy, asOf)
                .map(said -> new Signal(
                        said.practice(),
                        said.about(),
                        said.question(),
                        said.answer(),
                        said.figure(),
                        said.band(),
                        said.reading(),
                        said.breach(),
                        said.measuredOn(),
                        mirrors));
    }

    private static Stream<Recorded<?>> recorded(Output one) {
        return Stream.of(List.of(one.said()), one.points(), one.uses()).flatMap(List::stream);
    }

    private static Finding[] shares(Outputs outputs, LocalDate newest) {
        return Stream.of(outputs.approvalsEach(), outputs.used())
                .filter(Figure.Known.class::isInstance)
                .map(share -> new Finding(Band.WELL, share.because().says(), share, Reading.FULL, newest))
                .toArray(Finding[]::new);
    }

    /** Whoever wants more of them can spare some; where both want as many it is the client, since the yes is its own. */
    private static Stream<Gap> many(Output one, Policy policy) {
        int most = policy.of(APPROVALS);
        if (one.points().size() <= most) {
            return Stream.of();
        }
        Side whose = one.wantedBy(Side.PROVIDER) > one.wantedBy(Side.CLIENT) ? Side.PROVIDER : Side.CLIENT;
        return Stream.of(Gap.watch(
                whose,
                Explanation.of(KEY + ".many", one.name(), one.points().size(), one.wantedBy(Side.PROVIDER))
                        .from(one.points().stream().map(Recorded::source).toList())
                        .because(policy.because(APPROVALS, Amount.count(most)))));
    }

    private static Stream<Gap> unused(Output one, Policy policy, LocalDate asOf) {
        int days = policy.of(UNUSED);
        return one.isUnused(asOf, days)
                ? Stream.of(Gap.watch(Side.CLIENT, unused(one).because(policy.because(UNUSED, Amount.days(days)))))
                : Stream.of();
    }

    private static Explanation unused(Output one) {
        return Explanation.of(KEY + ".unused", one.name(), one.deliveredOn().orElseThrow())
                .from(one.said().source());
    }

    /** Its own approvals, and for the client, whose it is to use them, the results that lie unused. */
    private static Mirror mirror(Outputs outputs, Side side, Policy policy, LocalDate asOf) {
        List<Explanation> points = outputs.all().stream()
                .flatMap(one -> one.points().stream()
                        .filter(point -> point.fact().wantedBy() == side)
                        .map(point -> Explanation.of(
                                        KEY + ".point", one.name(), point.fact().what())
                                .from(point.source())))
                .toList();
        List<Explanation> lying = outputs.all().stream()
                .filter(one -> side == Side.CLIENT && one.isUnused(asOf, policy.of(UNUSED)))
                .map(ApprovedAndUsed::unused)
                .toList();
        return Mirror.of(
                side,
                Text.of(KEY + ".mirror"),
                Text.of(KEY + ".mirror.says", points.size(), lying.size()),
                Stream.concat(points.stream(), lying.stream()).toList());
    }
}
