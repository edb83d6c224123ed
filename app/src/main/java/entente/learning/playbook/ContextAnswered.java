package entente.learning.playbook;

import entente.governance.context.ContextChange;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.learning.part.Part;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * 003-12: did we decide what follows from what changed around us? For how many days the oldest change has waited, and how long ago anybody
 * last noticed one: nothing stands still for a year. What follows is decided together, so it is both sides' part.
 */
public final class ContextAnswered implements Rule {
    static final Limits WAITING = Limits.above(
            Term.number("003-12.waiting.watch", "14", "signal.source.ours"),
            Term.number("003-12.waiting.act", "21", "learning.source.context"),
            Unit.CALENDAR_DAYS);
    static final Limits SILENT = Limits.above(
            Term.number("003-12.silent.watch", "183", "signal.source.ours"),
            Term.number("003-12.silent.act", "365", "signal.source.ours"),
            Unit.CALENDAR_DAYS);

    @Override
    public String practice() {
        return "003-12";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(WAITING, SILENT));
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<Recorded<ContextChange>> all = book.current(ContextChange.class).stream()
                .filter(one -> !one.fact().noticedOn().isAfter(asOf))
                .sorted(Comparator.comparing(one -> one.fact().noticedOn()))
                .toList();
        List<Recorded<ContextChange>> open =
                all.stream().filter(one -> one.fact().isUnanswered(asOf)).toList();
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("learning.context.question"),
                all.isEmpty()
                        ? List.of(Finding.unknown(Text.of("learning.context.none"), List.of(), asOf))
                        : List.of(waiting(all, open, policy, asOf), silent(all, policy, asOf)),
                Part.mirrors("context", parts(open, asOf))));
    }

    private static Finding waiting(
            List<Recorded<ContextChange>> all, List<Recorded<ContextChange>> open, Policy policy, LocalDate asOf) {
        long oldest = open.isEmpty() ? 0 : age(open.getFirst(), asOf);
        Text says = open.isEmpty()
                ? Text.of("learning.context.decided", all.size())
                : Text.of("learning.context.waiting", open.size(), all.size(), Amount.days(oldest));
        return WAITING.judge(
                policy,
                Part.figure(Amount.days(oldest), Explanation.of("learning.context.of", open.size()), parts(open, asOf)),
                says,
                Part.newest(all, asOf));
    }

    private static Finding silent(List<Recorded<ContextChange>> all, Policy policy, LocalDate asOf) {
        Recorded<ContextChange> last = all.getLast();
        Amount days = Amount.days(age(last, asOf));
        return SILENT.judge(
                policy,
                Part.figure(
                        days,
                        Explanation.of("learning.context.last", last.fact().what())
                                .from(last.source()),
                        List.of()),
                Text.of("learning.context.silent", days),
                Part.newest(all, asOf));
    }

    private static long age(Recorded<ContextChange> one, LocalDate asOf) {
        return ChronoUnit.DAYS.between(one.fact().noticedOn(), asOf);
    }

    private static List<Part> parts(List<Recorded<ContextChange>> open, LocalDate asOf) {
        return open.stream()
                .map(one -> new Part(
                        Explanation.of(
                                        "learning.context.one",
                                        one.fact().what(),
                                        one.fact().sort(),
                                        age(one, asOf))
                                .from(one.source()),
                        Part.BOTH))
                .toList();
    }
}
