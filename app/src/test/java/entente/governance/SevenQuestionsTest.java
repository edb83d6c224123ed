package entente.governance;

import static entente.governance.GovernanceSamples.TODAY;
import static entente.governance.GovernanceSamples.book;
import static entente.governance.GovernanceSamples.said;
import static entente.governance.GovernanceSamples.signal;
import static entente.governance.GovernanceSamples.words;
import static org.assertj.core.api.Assertions.assertThat;

import entente.governance.LeaderAnswer.Answer;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Source;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Signal;
import entente.signal.StartSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SevenQuestionsTest {
    private static final Book EMPTY = book(Chain.CLIENT);

    @ParameterizedTest
    @CsvSource({
        "0, WELL,  clear",
        "1, WATCH, to be watched",
        "2, WATCH, to be watched",
        "3, ACT,   intervene",
        "4, ACT,   intervene",
        "5, ACT,   reset the relationship",
        "7, ACT,   reset the relationship"
    })
    void theNumberOfYesAnswersDecides(int yes, Band band, String verdict) {
        List<Signal> signals = new ArrayList<>();
        for (int n = 0; n < 7; n++) {
            signals.add(signal(StartSet.QUESTIONS.get(n), n < yes ? Band.WATCH : Band.WELL));
        }

        Signal sum = judge(EMPTY, signals);

        assertThat(sum.band()).isEqualTo(band);
        assertThat(words(sum.answer())).isEqualTo(yes + " of 7 that apply: " + verdict + ".");
        assertThat(sum.figure().known()).hasValue(BigDecimal.valueOf(yes));
    }

    @Test
    void whatIsNotKnownIsCountedApart() {
        Signal sum = judge(
                EMPTY,
                List.of(signal("000-A1", Band.ACT), signal("000-A3", Band.UNKNOWN), signal("000-A4", Band.WELL)));

        assertThat(words(sum.answer())).isEqualTo("1 of 3 that apply, 1 not known: to be watched.");
        assertThat(sum.band()).isEqualTo(Band.WATCH);
    }

    @Test
    void whileSomethingIsNotKnownTheSumIsNeverWell() {
        Signal sum = judge(EMPTY, List.of(signal("000-A1", Band.WELL), signal("000-A3", Band.UNKNOWN)));

        assertThat(sum.band()).isEqualTo(Band.UNKNOWN);
        assertThat(words(sum.answer())).isEqualTo("0 of 2 that apply, 1 not known: clear.");
    }

    @Test
    void notKnowingCostAndBenefitIsAYes() {
        Signal sum = judge(EMPTY, List.of(signal("000-A7", Band.UNKNOWN), signal("000-A1", Band.WELL)));

        assertThat(words(sum.answer())).isEqualTo("1 of 2 that apply: to be watched.");
    }

    @Test
    void aQuestionThatDoesNotApplyLeavesTheSum() {
        List<Signal> signals = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            signals.add(signal(StartSet.QUESTIONS.get(n), n < 3 ? Band.ACT : Band.WELL));
        }
        signals.add(signal("000-A6", Band.ACT, Reading.NOT_APPLICABLE));
        signals.add(signal("000-A7", Band.UNKNOWN, Reading.NOT_APPLICABLE));

        assertThat(words(judge(EMPTY, signals).answer())).isEqualTo("3 of 5 that apply: intervene.");
    }

    @Test
    void otherRulesDoNotCount() {
        Signal sum = judge(EMPTY, List.of(signal("000-A1", Band.WELL), signal("003-32", Band.ACT)));

        assertThat(sum.band()).isEqualTo(Band.WELL);
    }

    @Test
    void withoutAnyQuestionThereIsNoSum() {
        assertThat(new SevenQuestions().judge(List.of(), EMPTY, Policy.DEFAULTS, TODAY))
                .isEmpty();
    }

    @Test
    void theLeadersOwnCountIsKeptBesideTheComputedOne() {
        Book answered = book(
                Chain.CLIENT,
                said("000-A1", Answer.YES),
                said("000-A3", Answer.YES),
                said("000-A4", Answer.UNKNOWN),
                said("000-A5", Answer.YES, TODAY.minusDays(93)));

        Signal sum = judge(answered, List.of(signal("000-A1", Band.WELL)));

        assertThat(sum.band()).isEqualTo(Band.WELL);
        assertThat(sum.figure().because().indented(Words.ENGLISH))
                .contains("your own count of yes, of 3 answered: 2")
                .contains("000-A5: yes, 29 Jun 2026; older than a quarter, so it is asked again and not used");
    }

    @Test
    void theSharedSumSaysNothingOfALeader() {
        assertThat(judge(book(Chain.SHARED), List.of(signal("000-A1", Band.WELL)))
                        .figure()
                        .because()
                        .indented(Words.ENGLISH))
                .doesNotContain("your own");
    }

    @Test
    void theMirrorCountsWhereSomethingOfTheOwnSideIsRecorded() {
        Signal late = signal("000-A1", Band.ACT);
        Source owed =
                new Source("client-dependency", "CD1", new UUID(1, 1), 1, TODAY, Text.of("ledger.standing.agreed"));
        Mirror own = new Mirror(
                Side.CLIENT,
                late.question(),
                late.answer(),
                Explanation.of("signal.judge.question", "x").from(owed));
        Signal mirrored = new Signal(
                late.practice(),
                late.about(),
                late.question(),
                late.answer(),
                late.figure(),
                late.band(),
                late.reading(),
                false,
                late.measuredOn(),
                List.of(own));

        Signal sum = judge(EMPTY, List.of(mirrored, signal("000-A3", Band.ACT)));

        Mirror client = sum.mirror(Side.CLIENT).orElseThrow();
        assertThat(words(client.says())).isEqualTo("In 1 of 2 something of our own is recorded.");
        assertThat(client.evidence().everySource()).containsExactly(owed);
        assertThat(words(sum.mirror(Side.PROVIDER).orElseThrow().says()))
                .isEqualTo("Nothing of our own is recorded behind them.");
    }

    @Test
    void everyQuestionWithItsAnswerStandsInTheExplanation() {
        Explanation because = judge(EMPTY, List.of(signal("000-A1", Band.ACT), signal("000-A3", Band.WELL)))
                .figure()
                .because();

        assertThat(because.shown()).hasValue(Amount.count(1));
        assertThat(because.parts()).hasSize(2 + 3);
    }

    private static Signal judge(Book book, List<Signal> signals) {
        return new SevenQuestions()
                .judge(signals, book, Policy.of(book), TODAY)
                .findFirst()
                .orElseThrow();
    }
}
