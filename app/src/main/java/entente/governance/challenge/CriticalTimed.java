package entente.governance.challenge;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 003-02: does somebody command what is critical, and is it asked again when the time is over? Command that nobody ends becomes a habit
 * (I-6: timer, and a class anew afterwards).
 */
public final class CriticalTimed implements Rule {
    static final Limits OVER = Limits.above(
            Term.number("003-02.over.watch", "0", "signal.source.ours"),
            Term.number("003-02.over.act", "0", "governance.source.critical"),
            Unit.CALENDAR_DAYS);
    static final Limits COMMANDLESS = Limits.above(
            Term.number("003-02.commandless.watch", "0", "signal.source.ours"),
            Term.number("003-02.commandless.act", "0", "governance.source.critical"),
            Unit.COUNT);

    @Override
    public String practice() {
        return "003-02";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(OVER, COMMANDLESS), CriticalCase.DAYS, CriticalCase.HOURS);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<CriticalCase> all = CriticalCase.all(book, policy, asOf);
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("governance.critical.question"),
                all.isEmpty()
                        ? List.of(Finding.notApplicable(Text.of("governance.critical.none"), asOf))
                        : Stream.of(
                                        Stream.of(over(all, policy, asOf)),
                                        lastHours(all, asOf).stream(),
                                        Stream.of(commandless(all, policy)))
                                .flatMap(findings -> findings)
                                .toList(),
                Stream.of(Side.values()).map(side -> mirror(all, side, asOf)).toList()));
    }

    private static Finding over(List<CriticalCase> all, Policy policy, LocalDate asOf) {
        List<CriticalCase> over = all.stream().filter(one -> one.isOver(asOf)).toList();
        long longest = over.stream().mapToLong(one -> one.daysOver(asOf)).max().orElse(0);
        Figure figure = Figure.known(
                Amount.days(longest),
                Explanation.of("governance.critical.of", all.size())
                        .because(all.stream().map(CaseWords::critical).toList())
                        .because(policy.because(CriticalCase.DAYS, Amount.days(policy.of(CriticalCase.DAYS))))
                        .because(policy.because(CriticalCase.HOURS, Amount.count(policy.of(CriticalCase.HOURS)))));
        Text says = over.isEmpty()
                ? Text.of("governance.critical.well", all.size())
                : Text.of("governance.critical.over", over.size(), longest);
        return OVER.judge(policy, figure, says, newest(all));
    }

    /** Watched, for the day on whose hour the first of them ends. */
    private static Optional<Finding> lastHours(List<CriticalCase> all, LocalDate asOf) {
        List<CriticalCase> ending =
                all.stream().filter(one -> one.isLastDay(asOf)).toList();
        return ending.stream()
                .flatMap(one -> one.endsAt().stream())
                .min(Comparator.naturalOrder())
                .map(first -> new Finding(
                        Band.WATCH,
                        Text.of("governance.critical.lasthours", ending.size(), first),
                        Figure.known(
                                Amount.count(ending.size()),
                                Explanation.of("governance.critical.of", all.size())
                                        .because(ending.stream()
                                                .map(CaseWords::critical)
                                                .toList())),
                        Reading.FULL,
                        newest(ending)));
    }

    private static Finding commandless(List<CriticalCase> all, Policy policy) {
        List<CriticalCase> alone =
                all.stream().filter(CriticalCase::isCommandless).toList();
        Figure figure = Figure.known(
                Amount.count(alone.size()),
                Explanation.of("governance.critical.of", all.size())
                        .because(alone.stream().map(CaseWords::critical).toList()));
        Text says = alone.isEmpty()
                ? Text.of("governance.critical.commanded")
                : Text.of("governance.critical.commandless", alone.size());
        return COMMANDLESS.judge(policy, figure, says, newest(all));
    }

    private static LocalDate newest(List<CriticalCase> all) {
        return CaseWords.newest(all.stream().map(CriticalCase::problem).toList());
    }

    /** A side's own part is what it still answers critical after the time is over, and what both leave without a command. */
    private static Mirror mirror(List<CriticalCase> all, Side side, LocalDate asOf) {
        List<Explanation> own = all.stream()
                .filter(one -> (one.isOver(asOf) && one.isHeldBy(side)) || one.isCommandless())
                .map(CaseWords::critical)
                .toList();
        return Mirror.of(
                side,
                Text.of("governance.critical.mirror"),
                Text.of("governance.critical.mirror.says", own.size()),
                own);
    }
}
