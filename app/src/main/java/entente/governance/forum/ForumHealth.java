package entente.governance.forum;

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
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 000-07, the burden's part (I-21): is each forum worth the hours it takes? Required people who came to the last three sessions, sessions
 * cancelled one after the other, sessions without a decision one after the other, and hours beside effect. Committees are a hygiene factor
 * (R8): that they meet well wins nothing by itself, that they do not loses much.
 */
public final class ForumHealth implements Rule {
    static final Limits CAME = Limits.below(
            Term.number("000-07.came.watch", "90", "signal.source.ours"),
            Term.number("000-07.came.act", "80", "forum.source.burden"),
            Unit.PERCENT);
    static final Limits CANCELLED = Limits.from(
            Term.number("000-07.cancelled.watch", "2", "forum.source.burden"),
            Term.number("000-07.cancelled.act", "2", "forum.source.burden"),
            Unit.COUNT);
    static final Limits UNDECIDED = Limits.from(
            Term.number("000-07.undecided.watch", "2", "signal.source.ours"),
            Term.number("000-07.undecided.act", "3", "forum.source.burden"),
            Unit.COUNT);
    /** Person-hours of one forum in the window above which it is heavy. */
    static final Term<BigDecimal> HEAVY = Term.number("000-07.heavy", "40", "signal.source.ours");
    /** From 0 to 100, the least effect that counts as some. */
    static final Term<BigDecimal> EFFECTIVE = Term.number("000-07.effective", "60", "signal.source.ours");

    public static final Term<Integer> WINDOW = Term.whole("000-07.forum.days", 90, "signal.source.ours");
    /** So many sessions passed one after the other of which nobody said what became of them, and nothing is known of the forum any more. */
    static final Term<Integer> UNTOLD = Term.whole("000-07.untold", 2, "signal.source.ours");

    @Override
    public String practice() {
        return "000-07";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(CAME, CANCELLED, UNDECIDED), HEAVY, EFFECTIVE, WINDOW, UNTOLD);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        return Sittings.forums(book).stream().map(forum -> judged(forum, book, policy, asOf));
    }

    private Signal judged(Recorded<Forum> forum, Book book, Policy policy, LocalDate asOf) {
        ForumRecord record = ForumRecord.of(book, forum, asOf);
        return Finding.decide(
                practice(),
                About.the(forum),
                Text.of("forum.health.question", forum.fact().name()),
                findings(record, ForumEffect.of(book, forum, asOf, policy.of(WINDOW)), policy, asOf),
                Stream.of(Side.values()).map(side -> mirror(record, side)).toList());
    }

    private static List<Finding> findings(ForumRecord record, ForumEffect effect, Policy policy, LocalDate asOf) {
        String name = record.forum().fact().name();
        if (record.past().isEmpty()) {
            return List.of(Finding.notApplicable(Text.of("forum.health.notyet", name), asOf));
        }
        if (record.untold() >= policy.of(UNTOLD)) {
            return List.of(Finding.unknown(
                    Text.of("forum.health.untold", name, record.untold()), record.explained(), record.toldOn(asOf)));
        }
        return Stream.of(
                        Stream.of(CANCELLED.judge(
                                policy,
                                record.cancelledInARow(),
                                Text.of(
                                        "forum.health.cancelled",
                                        name,
                                        record.cancelled().size()),
                                record.toldOn(asOf))),
                        record.attendance().stream()
                                .map(came -> CAME.judge(
                                        policy,
                                        came,
                                        Text.of("forum.health.came", name, counted(came)),
                                        record.toldOn(asOf))),
                        record.undecidedInARow().stream()
                                .map(idle -> UNDECIDED.judge(
                                        policy,
                                        idle,
                                        Text.of(
                                                "forum.health.undecided",
                                                name,
                                                counted(idle).longValue()),
                                        record.toldOn(asOf))),
                        Yield.of(effect, policy).stream().map(found -> found.finding(policy, record.toldOn(asOf))))
                .flatMap(findings -> findings)
                .toList();
    }

    private static BigDecimal counted(Figure figure) {
        return figure.known().orElse(BigDecimal.ZERO);
    }

    /** A side's own part: its required people who did not come, and the sessions it cancelled itself. */
    private static Mirror mirror(ForumRecord record, Side side) {
        return Mirror.of(
                side,
                Text.of("forum.health.mirror"),
                Text.of("forum.health.mirror.says", record.missedBy(side).size()),
                record.missedBy(side));
    }
}
