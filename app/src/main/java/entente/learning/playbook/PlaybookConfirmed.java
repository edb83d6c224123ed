package entente.learning.playbook;

import entente.arrangement.AgreedTerms;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
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
import entente.signal.Unconfirmed;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 001-18: do both work by the same book? Core processes, of the five, that both have not confirmed; and for how many days the oldest change
 * that a side had confirmed before has not been read. A side's own part is what it has not confirmed.
 */
public final class PlaybookConfirmed implements Rule {
    static final Limits CORE = Limits.above(
            Term.number("001-18.core.watch", "0", "signal.source.ours"),
            Term.number("001-18.core.act", "0", "learning.source.playbook"),
            Unit.COUNT);
    static final Limits UNREAD = Limits.above(
            Term.number("001-18.unread.watch", "7", "signal.source.ours"),
            Term.number("001-18.unread.act", "14", "learning.source.playbook"),
            Unit.CALENDAR_DAYS);

    static final Term<Integer> STALE = Unconfirmed.after("001-18");

    @Override
    public String practice() {
        return "001-18";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(CORE, UNREAD), STALE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<PlaybookPage> all = PlaybookPage.all(book, asOf);
        List<PlaybookPage> open =
                all.stream().filter(one -> !one.isConfirmedByBoth()).toList();
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("learning.playbook.question"),
                all.isEmpty()
                        ? List.of(Finding.unknown(Text.of("learning.playbook.none"), List.of(), asOf))
                        : Stream.concat(
                                        Stream.of(core(all, policy, asOf), unread(all, open, policy, asOf)),
                                        Unconfirmed.judge(
                                                said(all),
                                                STALE,
                                                policy,
                                                AgreedTerms.of(book, asOf).zone(),
                                                asOf))
                                .toList(),
                Part.mirrors("playbook", parts(open))));
    }

    private static List<Recorded<?>> said(List<PlaybookPage> all) {
        return all.stream()
                .<Recorded<?>>flatMap(
                        page -> Stream.concat(Stream.of(page.process()), page.confirmed().values().stream()))
                .toList();
    }

    private static Finding core(List<PlaybookPage> all, Policy policy, LocalDate asOf) {
        Set<CoreProcess> missing = EnumSet.allOf(CoreProcess.class);
        all.stream()
                .filter(PlaybookPage::isConfirmedByBoth)
                .forEach(one -> missing.remove(one.said().core()));
        int of = CoreProcess.values().length;
        Text says =
                Text.of(missing.isEmpty() ? "learning.playbook.allcore" : "learning.playbook.core", missing.size(), of);
        Explanation because = Explanation.of("learning.playbook.of", of - missing.size(), of)
                .because(missing.stream()
                        .map(one -> Explanation.of("learning.playbook.missing", one))
                        .toList());
        return CORE.judge(policy, Figure.known(Amount.count(missing.size()), because), says, newest(all, asOf));
    }

    private static Finding unread(List<PlaybookPage> all, List<PlaybookPage> open, Policy policy, LocalDate asOf) {
        List<PlaybookPage> unread = open.stream()
                .filter(one -> Arrays.stream(Side.values()).anyMatch(one::isUnread))
                .toList();
        long oldest = unread.stream().mapToLong(one -> one.age(asOf)).max().orElse(0);
        Text says = unread.isEmpty()
                ? Text.of("learning.playbook.read", all.size())
                : Text.of("learning.playbook.unread", unread.size(), all.size(), Amount.days(oldest));
        return UNREAD.judge(
                policy,
                Part.figure(
                        Amount.days(oldest), Explanation.of("learning.playbook.changed", unread.size()), parts(unread)),
                says,
                newest(all, asOf));
    }

    private static List<Part> parts(List<PlaybookPage> open) {
        return open.stream()
                .map(one -> new Part(
                        Explanation.of(
                                        "learning.playbook.one",
                                        one.said().name(),
                                        one.said().changedOn())
                                .from(one.process().source()),
                        waitsFor(one)))
                .toList();
    }

    private static Set<Side> waitsFor(PlaybookPage one) {
        Set<Side> sides = EnumSet.allOf(Side.class);
        sides.removeIf(one::isConfirmed);
        return sides;
    }

    private static LocalDate newest(List<PlaybookPage> all, LocalDate asOf) {
        return Part.newest(all.stream().map(PlaybookPage::process).toList(), asOf);
    }
}
