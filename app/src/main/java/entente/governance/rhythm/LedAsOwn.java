package entente.governance.rhythm;

import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * 002-08: do the two leaders lead with each other as each would with somebody of the own house? A talk missed twice, a goal older than six
 * months, a quarter in which nobody thanked anybody are alerts. Keeping the talks is the client's to see to, as with its own people, unless
 * one was missed for the other's sake; goals and words are each side's own.
 */
public final class LedAsOwn implements LookRule {
    static final Term<Integer> STALE = Look.stale("002-08");

    @Override
    public String practice() {
        return "002-08";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return Stream.concat(Stream.of(STALE), DirectReport.TERMS.stream()).toList();
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        Rhythm rhythm = Rhythm.of(book, asOf);
        DirectReport test = new DirectReport(rhythm, policy);
        // before anything is written down there is no rhythm to have been lost
        return rhythm.all().isEmpty()
                ? Look.over("rhythm.lead", List.of(), List.of())
                : Look.over(
                        "rhythm.lead",
                        rhythm.all(),
                        Stream.of(talks(test), thanks(test), goals(test), feedback(test), development(test))
                                .flatMap(gaps -> gaps)
                                .toList());
    }

    private static Stream<Gap> talks(DirectReport test) {
        int missed = test.missed();
        if (missed == 0) {
            return Stream.of();
        }
        Rhythm rhythm = test.rhythm();
        Explanation what = rhythm.lastTalk()
                .map(last -> Explanation.of(
                                "rhythm.lead.missed",
                                missed,
                                Objects.requireNonNull(last.fact().heldOn()))
                        .from(last.source()))
                .orElseGet(() -> Explanation.of("rhythm.lead.nevermet", missed)
                        .from(rhythm.talks().stream().map(Recorded::source).toList()));
        Side side = rhythm.talks().stream()
                .findFirst()
                .map(last -> last.fact().missedBy())
                .orElse(Side.CLIENT);
        return Stream.of(test.isMissedTooOften() ? Gap.act(side, what) : Gap.watch(side, what));
    }

    /** A quarter without thanks from anybody is an alert, from one side alone a thing to look at. */
    private static Stream<Gap> thanks(DirectReport test) {
        List<Side> silent = Stream.of(Side.values())
                .filter(side -> test.isAsked(test.rhythm().lastThanks(side)))
                .toList();
        boolean nobody = silent.size() == Side.values().length;
        return silent.stream().map(side -> {
            Explanation what = Explanation.of("rhythm.lead.nothanks", side);
            return nobody ? Gap.act(side, what) : Gap.watch(side, what);
        });
    }

    private static Stream<Gap> goals(DirectReport test) {
        return Stream.of(Side.values())
                .flatMap(side -> test.rhythm().goals(side).isEmpty()
                        ? Stream.of(Gap.watch(side, Explanation.of("rhythm.lead.nogoal", side)))
                        : test.rhythm().goals(side).stream()
                                .filter(test::isOld)
                                .map(goal -> Gap.act(
                                        side,
                                        Explanation.of(
                                                        "rhythm.lead.oldgoal",
                                                        goal.fact().what(),
                                                        test.rhythm().lookedAtOn(goal))
                                                .from(goal.source()))));
    }

    private static Stream<Gap> feedback(DirectReport test) {
        return Stream.of(Side.values())
                .filter(side -> test.isAsked(test.rhythm().lastFeedback(side)))
                .map(side -> Gap.watch(side, Explanation.of("rhythm.lead.nofeedback", side)));
    }

    private static Stream<Gap> development(DirectReport test) {
        return Stream.of(Side.values())
                .filter(side -> test.rhythm().development(side) == Kept.NO)
                .map(side -> Gap.watch(side, Explanation.of("rhythm.lead.noplan", side)));
    }
}
