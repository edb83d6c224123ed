package entente.governance;

import static entente.governance.GovernanceSamples.TODAY;
import static entente.governance.GovernanceSamples.book;
import static entente.governance.GovernanceSamples.room;
import static entente.governance.GovernanceSamples.said;
import static entente.governance.GovernanceSamples.signal;
import static entente.governance.GovernanceSamples.words;
import static org.assertj.core.api.Assertions.assertThat;

import entente.governance.GovernanceSamples.Says;
import entente.governance.LeaderAnswer.Answer;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.signal.AlertLifecycle;
import entente.signal.Judge;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Signal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisagreementTest {
    @ParameterizedTest(name = "the leader says {0}, the facts {1}: {2}")
    @CsvSource({
        "NO,      ACT,     ACT,   'You said no on 20 Sept 2026. The facts say: '",
        "NO,      WATCH,   WATCH, 'You said no on 20 Sept 2026. The facts say: '",
        "YES,     WELL,    WATCH, 'You said yes on 20 Sept 2026. The facts say: '",
        "YES,     UNKNOWN, WATCH, 'You said yes on 20 Sept 2026, and nothing measures it: '"
    })
    void whereTheyDifferItIsASignalOfItsOwn(Answer answer, Band facts, Band band, String words) {
        Signal between = between(answer, facts).getFirst();

        assertThat(between.practice()).isEqualTo("000-A8");
        assertThat(between.about().name()).isEqualTo("000-A1");
        assertThat(between.band()).isEqualTo(band);
        assertThat(words(between.answer())).startsWith(words);
    }

    @ParameterizedTest
    @CsvSource({"NO, WELL", "NO, UNKNOWN", "YES, WATCH", "YES, ACT", "UNKNOWN, ACT", "UNKNOWN, WELL", "UNKNOWN, UNKNOWN"
    })
    void whereTheyAgreeOrTheLeaderCannotSayThereIsNone(Answer answer, Band facts) {
        assertThat(between(answer, facts)).isEmpty();
    }

    @Test
    void notHavingDataOnCostAndBenefitIsAYesThatALeaderCanOverlook() {
        Book book = book(Chain.CLIENT, said("000-A7", Answer.NO));

        assertThat(judge(book, signal("000-A7", Band.UNKNOWN)))
                .singleElement()
                .satisfies(s -> assertThat(s.band()).isEqualTo(Band.ACT));
    }

    @Test
    void itIsPrivateToTheSideThatAnswered() {
        Fact answer = said("000-A1", Answer.NO);

        assertThat(judge(book(Chain.SHARED, answer), signal("000-A1", Band.ACT)))
                .isEmpty();
        assertThat(judge(book(Chain.PROVIDER, answer), signal("000-A1", Band.ACT)))
                .hasSize(1);
    }

    @Test
    void anAnswerOlderThanAQuarterIsAskedAgainAndNotUsed() {
        Signal late = signal("000-A1", Band.ACT);

        assertThat(judge(book(Chain.CLIENT, said("000-A1", Answer.NO, TODAY.minusDays(92))), late))
                .hasSize(1);
        assertThat(judge(book(Chain.CLIENT, said("000-A1", Answer.NO, TODAY.minusDays(93))), late))
                .isEmpty();
    }

    @Test
    void theNewestAnswerCountsAndOneForLaterDoesNot() {
        Book book = book(
                Chain.CLIENT,
                said("000-A1", Answer.YES, TODAY.minusDays(1)),
                said("000-A1", Answer.NO, TODAY.minusDays(50)),
                said("000-A1", Answer.NO, TODAY.plusDays(1)));

        assertThat(judge(book, signal("000-A1", Band.ACT))).isEmpty();
    }

    @Test
    void everyQuestionIsComparedByItself() {
        Book book =
                book(Chain.CLIENT, said("000-A1", Answer.NO), said("000-A3", Answer.YES), said("000-A4", Answer.NO));

        assertThat(judge(book, signal("000-A1", Band.ACT), signal("000-A3", Band.WELL), signal("000-A4", Band.WELL)))
                .extracting(s -> s.about().name())
                .containsExactly("000-A1", "000-A3");
    }

    @Test
    void aQuestionThatDoesNotApplyIsNotCompared() {
        Book book = book(Chain.CLIENT, said("000-A1", Answer.YES));

        assertThat(judge(book, signal("000-A1", Band.UNKNOWN, Reading.NOT_APPLICABLE)))
                .isEmpty();
    }

    @Test
    void withoutAnAnswerThereIsNothingToCompare() {
        assertThat(judge(book(Chain.CLIENT), signal("000-A1", Band.ACT))).isEmpty();
    }

    @Test
    void theMirrorIsTheLeadersOwnAnswer() {
        Signal between = between(Answer.NO, Band.ACT).getFirst();

        assertThat(between.mirrors()).singleElement().satisfies(mirror -> {
            assertThat(mirror.side()).isEqualTo(Side.CLIENT);
            assertThat(words(mirror.question())).isEqualTo("What keeps this from reaching me?");
            assertThat(words(mirror.says())).isEqualTo("you said no on 20 Sept 2026");
            assertThat(mirror.evidence().everySource()).hasSize(1);
        });
    }

    @Test
    void itLeavesNoTraceWhereTheWholeSideReads() {
        Book book = book(Chain.CLIENT, said("000-A1", Answer.NO));
        Judge judge = new Judge(List.of(room(new Says("000-A1", Band.ACT)), Governance.ROOM));

        assertThat(judge.judge(book, TODAY).composed())
                .anyMatch(s -> s.about().kind().equals("question"));
        assertThat(judge.judge(AlertLifecycle.readByAll(book, Set.of()), TODAY).composed())
                .noneMatch(s -> s.about().kind().equals("question"));
    }

    private static List<Signal> between(Answer answer, Band facts) {
        return judge(book(Chain.CLIENT, said("000-A1", answer)), signal("000-A1", facts));
    }

    private static List<Signal> judge(Book book, Signal... signals) {
        return new Disagreement()
                .judge(List.of(signals), book, Policy.of(book), TODAY)
                .toList();
    }
}
