package entente.team.duty;

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
import entente.signal.Bands;
import entente.signal.Finding;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import entente.team.LeadershipAct;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 003-05: is leading spread over people and sides? More than 60 % of a year's acts by one person is an alert; who it is, nobody is told here. */
public final class LeadershipSpread implements Rule {
    static final Term<BigDecimal> MOST = Term.number("003-05.most", "60", "team.source.spread");
    static final Term<Integer> LEAST = Term.whole("003-05.least", 5, "signal.source.ours");

    private static final Text QUESTION = Text.of("team.d05.question");

    @Override
    public String practice() {
        return "003-05";
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(MOST, LEAST);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        LeadershipMap map = LeadershipMap.of(book, asOf);
        List<Recorded<LeadershipAct>> acts = map.acts();
        Finding finding = acts.size() < policy.of(LEAST)
                ? Finding.unknown(
                        Text.of("team.d05.few", acts.size(), policy.of(LEAST)),
                        List.of(policy.because(LEAST, Amount.count(policy.of(LEAST)))),
                        asOf)
                : finding(map, policy, asOf);
        return Stream.of(Finding.decide(practice(), About.ARRANGEMENT, QUESTION, List.of(finding), mirrors(acts)));
    }

    private static Finding finding(LeadershipMap map, Policy policy, LocalDate asOf) {
        List<Recorded<LeadershipAct>> acts = map.acts();
        long most = acts.stream()
                .collect(Collectors.groupingBy(one -> one.fact().person(), Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        BigDecimal share =
                BigDecimal.valueOf(100 * most).divide(BigDecimal.valueOf(acts.size()), MathContext.DECIMAL64);
        BigDecimal limit = policy.of(MOST);
        Band band = Bands.above(share, limit, limit);
        Figure figure = Figure.known(
                share,
                Unit.PERCENT,
                Explanation.of("team.d05.share", most, acts.size())
                        .because(
                                policy.because(MOST, Amount.percent(limit)),
                                map.spread().because()));
        LocalDate newest = acts.stream()
                .map(one -> one.fact().ledOn())
                .max(LocalDate::compareTo)
                .orElse(asOf);
        return new Finding(
                band,
                Text.of(band == Band.ACT ? "team.d05.hero" : "team.d05.spread", most, acts.size()),
                figure,
                Reading.FULL,
                newest);
    }

    /** How much each side itself led. */
    private static List<Mirror> mirrors(List<Recorded<LeadershipAct>> acts) {
        return Arrays.stream(Side.values())
                .map(side -> {
                    List<Explanation> own = acts.stream()
                            .filter(one -> one.fact().side() == side)
                            .map(one -> Explanation.of(
                                            "team.d05.act",
                                            one.fact().ledOn(),
                                            one.fact().what())
                                    .from(one.source()))
                            .toList();
                    return Mirror.of(
                            side,
                            Text.of("team.d05.mirror"),
                            Text.of("team.d05.mirror.says", own.size(), acts.size()),
                            own);
                })
                .toList();
    }
}
