package entente.governance.forum;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a forum has met so far.
 *
 * @param past its sessions whose day is over or that were held or cancelled, the newest first
 */
record ForumRecord(Recorded<Forum> forum, List<Sitting> past) {
    /** Over how many held sessions attendance is counted: one meeting without somebody is no habit. */
    private static final int LAST = 3;

    ForumRecord {
        past = List.copyOf(past);
    }

    static ForumRecord of(Book book, Recorded<Forum> forum, LocalDate asOf) {
        return new ForumRecord(
                forum,
                Sittings.of(book, asOf).of(forum.ref()).reversed().stream()
                        .filter(one -> one.isHeld() || one.isCancelled() || one.isUntold(asOf))
                        .toList());
    }

    /** How many passed, up to the newest, of which nobody said what became of them. */
    int untold() {
        return (int) past.stream()
                .takeWhile(one -> !one.isHeld() && !one.isCancelled())
                .count();
    }

    /** The newest in a row that were cancelled; those nobody told of are passed over. */
    List<Sitting> cancelled() {
        return told().takeWhile(Sitting::isCancelled).toList();
    }

    Figure cancelledInARow() {
        return Figure.known(
                Amount.count(cancelled().size()),
                Explanation.of("forum.health.cancelled.of")
                        .because(
                                cancelled().stream().map(ForumRecord::explained).toList()));
    }

    /** In percent; empty where no session was held or nobody wrote down who came. */
    Optional<Figure> attendance() {
        List<Recorded<ForumSession>> last = held().stream().limit(LAST).toList();
        return ForumEffect.came(last)
                .map(share -> Figure.known(
                        Amount.percent(share),
                        Explanation.of("forum.health.came.of", last.size())
                                .because(Stream.of(Side.values())
                                        .flatMap(side -> missing(last, side))
                                        .toList())));
    }

    /** Held sessions up to the newest that decided nothing; empty where the forum may decide nothing, or never met. */
    Optional<Figure> undecidedInARow() {
        List<Recorded<ForumSession>> idle =
                held().stream().takeWhile(one -> one.fact().decided() == 0).toList();
        return !forum.fact().mayDecide() || held().isEmpty()
                ? Optional.empty()
                : Optional.of(Figure.known(
                        Amount.count(idle.size()),
                        Explanation.of("forum.health.undecided.of")
                                .because(idle.stream()
                                        .map(one -> Explanation.of(
                                                        "forum.health.held",
                                                        one.fact().plannedOn())
                                                .from(one.source()))
                                        .toList())));
    }

    /** What one side did not do for the forum: required people missing lately, and cancellations of its own. */
    List<Explanation> missedBy(Side side) {
        return Stream.concat(
                        missing(held().stream().limit(LAST).toList(), side),
                        cancelled().stream()
                                .filter(one -> one.cancelled() != null
                                        && one.cancelled().by() == Voice.of(side))
                                .map(ForumRecord::explained))
                .toList();
    }

    List<Explanation> explained() {
        return past.stream().limit(LAST).map(ForumRecord::explained).toList();
    }

    /** When anything was last said of it. */
    LocalDate toldOn(LocalDate asOf) {
        return told().map(one -> {
                    Recorded<ForumSession> said = one.held() == null ? one.cancelled() : one.held();
                    return Objects.requireNonNull(said).fact().saidOn();
                })
                .findFirst()
                .orElse(asOf);
    }

    private Stream<Sitting> told() {
        return past.stream().filter(one -> one.isHeld() || one.isCancelled());
    }

    private List<Recorded<ForumSession>> held() {
        return past.stream().flatMap(one -> Stream.ofNullable(one.held())).toList();
    }

    private static Stream<Explanation> missing(List<Recorded<ForumSession>> sessions, Side side) {
        return sessions.stream()
                .flatMap(one -> one.fact().attendance().stream()
                        .filter(who -> who.required() && !who.present() && who.side() == side)
                        .map(who -> Explanation.of(
                                        "forum.health.missing",
                                        who.name(),
                                        one.fact().plannedOn())
                                .from(one.source())));
    }

    static Explanation explained(Sitting one) {
        Recorded<ForumSession> said = one.held() == null ? one.cancelled() : one.held();
        Explanation says = Explanation.of(
                one.isHeld() ? "forum.health.held" : one.isCancelled() ? "forum.health.off" : "forum.health.silent",
                one.plannedOn());
        return said == null ? says.from(one.forum().source()) : says.from(said.source());
    }
}
