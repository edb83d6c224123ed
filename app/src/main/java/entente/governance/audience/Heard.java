package entente.governance.audience;

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
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 004-05: do we listen, and does what we say arrive? The share of what people were asked that came to an answer they heard of; key audiences
 * that are spoken with in one way only; and whether people can say the message in their own words. A side's own part is its own people.
 */
public final class Heard implements Rule {
    static final Limits LISTENING = Limits.below(
            Term.number("004-05.listening.watch", "80", "signal.source.ours"),
            Term.number("004-05.listening.act", "70", "governance.source.listening"),
            Unit.PERCENT);
    static final Limits ECHO = Limits.below(
            Term.number("004-05.echo.watch", "70", "governance.source.echo"),
            Term.number("004-05.echo.act", "40", "signal.source.ours"),
            Unit.PERCENT);
    static final Limits FEW_WAYS = Limits.above(
            Term.number("004-05.ways.watch", "0", "signal.source.ours"),
            Term.number("004-05.ways.act", "0", "governance.source.hole"),
            Unit.COUNT);
    static final Term<Integer> LEAST_WAYS = Term.whole("004-05.ways", 2, "signal.source.ours");
    static final Term<Integer> WINDOW = Term.whole("004-05.days", 180, "signal.source.ours");
    static final Term<Integer> GRACE = Term.whole("004-05.grace", 14, "signal.source.ours");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public String practice() {
        return "004-05";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(LISTENING, ECHO, FEW_WAYS), LEAST_WAYS, WINDOW, GRACE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<Hearing> all = Hearing.of(book, asOf);
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("governance.heard.question"),
                findings(book, all, policy, asOf),
                Stream.of(Side.values())
                        .map(side -> mirror(all, side, policy, asOf))
                        .toList()));
    }

    private static List<Finding> findings(Book book, List<Hearing> all, Policy policy, LocalDate asOf) {
        Listening listening = Listening.of(book, policy.of(WINDOW), policy.of(GRACE), asOf);
        List<Finding> findings = new ArrayList<>();
        if (!listening.asked().isEmpty()) {
            findings.add(LISTENING.judge(
                    policy,
                    listening.rate(),
                    Text.of(
                            "governance.heard.listening",
                            listening.asked().size() - listening.unheard().size(),
                            listening.asked().size()),
                    newest(listening.asked(), asOf)));
        }
        echo(all, policy, asOf).ifPresent(findings::add);
        ways(all, policy, asOf).ifPresent(findings::add);
        return findings.isEmpty()
                ? List.of(Finding.unknown(Text.of("governance.heard.nothing"), List.of(), asOf))
                : findings;
    }

    /** The newest echo of each message to each audience, within the window, together. */
    private static Optional<Finding> echo(List<Hearing> all, Policy policy, LocalDate asOf) {
        List<Recorded<MessageEcho>> recent = List.copyOf(all.stream()
                .flatMap(one -> one.echoes().stream())
                .filter(one -> !one.fact().askedOn().isAfter(asOf)
                        && one.fact().askedOn().isAfter(asOf.minusDays(policy.of(WINDOW))))
                .collect(Collectors.toMap(
                        one -> List.of(
                                one.fact().audience(), one.fact().message().strip()),
                        Function.identity(),
                        (one, other) ->
                                other.fact().askedOn().isBefore(one.fact().askedOn()) ? one : other,
                        LinkedHashMap::new))
                .values());
        int asked = recent.stream().mapToInt(one -> one.fact().asked()).sum();
        if (asked == 0) {
            return Optional.empty();
        }
        int restated = recent.stream().mapToInt(one -> one.fact().restated()).sum();
        BigDecimal share = BigDecimal.valueOf(restated)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(asked), 1, RoundingMode.HALF_EVEN);
        Explanation because = Explanation.of("governance.heard.echo.of", restated, asked)
                .from(recent.stream().map(Recorded::source).toList());
        return Optional.of(ECHO.judge(
                policy,
                Figure.known(new Amount(share, Unit.PERCENT), because),
                Text.of("governance.heard.echo", restated, asked),
                recent.stream()
                        .map(one -> one.fact().askedOn())
                        .max(Comparator.naturalOrder())
                        .orElse(asOf)));
    }

    private static Optional<Finding> ways(List<Hearing> all, Policy policy, LocalDate asOf) {
        List<Hearing> keys = all.stream().filter(one -> one.audience().key()).toList();
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        List<Explanation> few = few(keys, policy, asOf);
        Text says = few.isEmpty()
                ? Text.of("governance.heard.ways.well", keys.size())
                : Text.of("governance.heard.ways", few.size(), keys.size());
        return Optional.of(FEW_WAYS.judge(
                policy,
                Figure.known(
                        Amount.count(few.size()),
                        Explanation.of("governance.heard.ways.of", keys.size()).because(few)),
                says,
                asOf));
    }

    private static List<Explanation> few(List<Hearing> keys, Policy policy, LocalDate asOf) {
        return keys.stream()
                .filter(one -> one.media(policy.of(WINDOW), asOf).size() < policy.of(LEAST_WAYS))
                .map(one -> Explanation.of(
                                "governance.heard.ways.one",
                                one.audience().name(),
                                one.media(policy.of(WINDOW), asOf).size())
                        .from(one.said().source()))
                .toList();
    }

    private static Mirror mirror(List<Hearing> all, Side side, Policy policy, LocalDate asOf) {
        List<Hearing> own =
                all.stream().filter(one -> one.audience().side() == side).toList();
        List<Explanation> facts = Stream.concat(
                        own.stream()
                                .flatMap(one -> one.requests().stream())
                                .filter(one -> !one.fact().isHeard()
                                        && !one.fact().askedOn().isAfter(asOf.minusDays(policy.of(GRACE))))
                                .map(Listening::waits),
                        few(own.stream().filter(one -> one.audience().key()).toList(), policy, asOf).stream())
                .toList();
        return Mirror.of(
                side, Text.of("governance.heard.mirror"), Text.of("governance.heard.mirror.says", facts.size()), facts);
    }

    private static LocalDate newest(List<Recorded<InputRequest>> asked, LocalDate asOf) {
        return asked.stream()
                .map(one -> one.fact().askedOn())
                .max(Comparator.naturalOrder())
                .orElse(asOf);
    }
}
