package entente.governance.rhythm;

import entente.assessment.result.OneTeam;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Finding;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 004-08: do two teams feel and work as one? What both teams say of it, whether each side thanked the other within a quarter, and whether
 * their joint goals are kept in time. Thanks that for a quarter went to one side only are an alert, and the part of the side that gave none.
 */
public final class TeamsAsOne implements Rule {
    static final Term<Integer> QUARTER = Term.whole("004-08.quarter", 92, "rhythm.source.team");
    private static final OneTeam PULSE = new OneTeam();

    @Override
    public String practice() {
        return PULSE.practice();
    }

    @Override
    public List<Term<?>> terms() {
        return Stream.concat(PULSE.terms().stream(), Stream.of(QUARTER)).toList();
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        return PULSE.judge(book, policy, asOf).map(said -> beside(said, book, policy, asOf));
    }

    private static Signal beside(Signal said, Book book, Policy policy, LocalDate asOf) {
        List<Finding> findings = new ArrayList<>(
                List.of(new Finding(said.band(), said.answer(), said.figure(), said.reading(), said.measuredOn())));
        Rhythm rhythm = Rhythm.of(book, asOf);
        Optional<Side> silent = silent(rhythm, policy);
        silent.ifPresent(side -> findings.add(oneSided(side, rhythm, policy)));
        late(book, asOf).ifPresent(findings::add);
        List<Mirror> mirrors = Stream.of(Side.values())
                .map(side -> mirror(said, side, silent.filter(one -> one == side)))
                .toList();
        return Finding.decide(said.practice(), said.about(), said.question(), findings, mirrors);
    }

    /** The side that thanked nobody for a quarter while the other did; none where both or neither gave thanks. */
    private static Optional<Side> silent(Rhythm rhythm, Policy policy) {
        LocalDate since = rhythm.asOf().minusDays(policy.of(QUARTER));
        return Stream.of(Side.values())
                .filter(side -> rhythm.lastThanks(side)
                        .or(() -> firstThanks(rhythm))
                        .filter(day -> day.isBefore(since))
                        .isPresent())
                .filter(side -> rhythm.lastThanks(side.other())
                        .filter(day -> !day.isBefore(since))
                        .isPresent())
                .findFirst();
    }

    private static Optional<LocalDate> firstThanks(Rhythm rhythm) {
        return rhythm.thanks().stream().map(one -> one.fact().givenOn()).min(LocalDate::compareTo);
    }

    private static Finding oneSided(Side silent, Rhythm rhythm, Policy policy) {
        LocalDate since = rhythm.asOf().minusDays(policy.of(QUARTER));
        List<Recorded<Recognition>> given = rhythm.thanks().stream()
                .filter(one -> !one.fact().givenOn().isBefore(since))
                .toList();
        Figure figure = Figure.known(
                Amount.count(given.size()),
                Explanation.of("rhythm.team.thanks.of", since)
                        .from(given.stream().map(Recorded::source).toList())
                        .because(policy.because(QUARTER, Amount.days(policy.of(QUARTER)))));
        Text says = Text.of("rhythm.team.thanks", silent, silent.other());
        return new Finding(
                Band.ACT, says, figure, Reading.FULL, given.getFirst().fact().givenOn());
    }

    /** Joint goals past their day that nobody ended: both sides'. */
    private static Optional<Finding> late(Book book, LocalDate asOf) {
        List<Recorded<JointGoal>> late = JointFocus.of(book).open().stream()
                .filter(one -> one.fact().dueOn().isBefore(asOf))
                .toList();
        return late.isEmpty()
                ? Optional.empty()
                : Optional.of(new Finding(
                        Band.WATCH,
                        Text.of(
                                "rhythm.team.late",
                                late.size(),
                                late.getFirst().fact().what()),
                        Figure.known(
                                Amount.count(late.size()),
                                Explanation.of("rhythm.team.late.of")
                                        .from(late.stream()
                                                .map(Recorded::source)
                                                .toList())),
                        Reading.FULL,
                        asOf));
    }

    private static Mirror mirror(Signal said, Side side, Optional<Side> silent) {
        Optional<Mirror> own = said.mirror(side);
        if (silent.isEmpty()) {
            return own.orElseGet(
                    () -> Mirror.of(side, Text.of("rhythm.team.mirror"), Text.of("signal.mirror.nothing"), List.of()));
        }
        Explanation none = Explanation.of("rhythm.team.mirror.thanks", side);
        return own.map(mirror -> new Mirror(
                        side,
                        mirror.question(),
                        Text.of("rhythm.team.mirror.both", none.says(), mirror.says()),
                        mirror.evidence().because(none)))
                .orElseGet(() -> Mirror.of(side, Text.of("rhythm.team.mirror"), none.says(), List.of(none)));
    }
}
