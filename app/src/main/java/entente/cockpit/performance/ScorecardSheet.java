package entente.cockpit.performance;

import entente.cockpit.Figures;
import entente.cockpit.PageSignals;
import entente.governance.outcome.OutcomeIndex;
import entente.governance.outcome.OwnSuccess;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.page.AsOf;
import entente.performance.SuccessDefinition;
import entente.performance.SuccessScore;
import entente.performance.measure.MeasureCourse;
import entente.performance.scorecard.CardFrame;
import entente.performance.scorecard.Coverage;
import entente.performance.scorecard.Scorecard;
import entente.signal.Judgement;
import entente.signal.Policy;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Both cards and what they leave uncovered.
 *
 * @param cards the client's and the provider's
 * @param successes what success is for either side
 * @param outcome the outcome index, with each side's own version of success beside it
 */
public record ScorecardSheet(
        Side reader,
        Coverage coverage,
        List<Scorecard> cards,
        List<Recorded<SuccessDefinition>> successes,
        Figures outcome,
        LocalDate today,
        List<Signal> signals,
        @Nullable AsOf asOf) {
    private static final Set<String> OF_THE_CARDS = Set.of("000-E17", "002-07");

    public ScorecardSheet {
        cards = List.copyOf(cards);
        successes = List.copyOf(successes);
        signals = List.copyOf(signals);
    }

    public static ScorecardSheet of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf) {
        Policy policy = Policy.of(book);
        List<MeasureCourse> courses = MeasureCourse.all(book, policy, day);
        return new ScorecardSheet(
                reader,
                Coverage.of(CardFrame.of(book), courses),
                List.of(Scorecard.of(Side.CLIENT, courses, policy), Scorecard.of(Side.PROVIDER, courses, policy)),
                book.current(SuccessDefinition.class),
                outcome(book.shared(), day),
                day,
                PageSignals.of(own, OF_THE_CARDS),
                asOf);
    }

    /** From what both sides know, so that both see the same. */
    private static Figures outcome(Book shared, LocalDate day) {
        return new Figures(
                List.of(Figures.One.of(
                        "performance.page.outcome.index",
                        OutcomeIndex.of(shared, Policy.of(shared), day).value())),
                List.of(Figures.Two.of("performance.page.outcome.own", OwnSuccess.of(shared, day))));
    }

    /** Whether the reader's side can say how much of its success has come. */
    public boolean canScore() {
        return !successes(reader).isEmpty();
    }

    /** The first day of the quarter both are asked of. */
    public LocalDate quarter() {
        return SuccessScore.quarterOf(today);
    }

    public boolean isEmpty() {
        return cards.stream().allMatch(card -> card.lines().isEmpty());
    }

    public List<Recorded<SuccessDefinition>> successes(Side side) {
        return successes.stream().filter(one -> one.fact().side() == side).toList();
    }

    /** The measures that prove a definition, as far as they are known, by name. */
    public List<String> proofs(SuccessDefinition success) {
        return cards.stream()
                .flatMap(card -> card.lines().stream())
                .filter(line -> success.proofs().stream()
                        .anyMatch(proof ->
                                proof.measure().equals(line.course().measure().ref())))
                .map(line -> line.course().said().name())
                .toList();
    }
}
