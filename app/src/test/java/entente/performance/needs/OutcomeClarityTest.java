package entente.performance.needs;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.performance.PerformanceSamples.agreed;
import static entente.performance.PerformanceSamples.measure;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.performance.Outcome;
import entente.performance.OutcomeAcknowledgement;
import entente.signal.Signal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeClarityTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    /** The catalogue: a paraphrase match under four of five. The lower of both counts. */
    @ParameterizedTest
    @CsvSource({"5,5,WELL", "5,4,WATCH", "4,4,WATCH", "5,3,ACT", "1,5,ACT"})
    void howWellTheWordsOfBothMeetFallsIntoItsBand(int client, int provider, Band band) {
        Ref<Outcome> outcome = signed();
        says(Side.CLIENT, outcome, client);
        says(Side.PROVIDER, outcome, provider);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void theWordsOfBothStandInTheExplanation() {
        Ref<Outcome> outcome = signed();
        says(Side.CLIENT, outcome, 3);
        says(Side.PROVIDER, outcome, 5);

        assertThat(answer(judged()))
                .isEqualTo("A site works in ten days: the other side's words meet what is meant with 3 of 5");
        assertThat(why(judged())).contains("The client: Words of CLIENT", "The provider: Words of PROVIDER");
    }

    /** The catalogue: unsigned. */
    @Test
    void anOutcomeNotSignedByBothIsAnAlert() {
        Ref<Outcome> outcome = told.fact(Side.CLIENT, outcome(true), START, Side.CLIENT);
        says(Side.CLIENT, outcome, 5);
        says(Side.PROVIDER, outcome, 5);

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).isEqualTo("A site works in ten days: not signed by both");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("one waits for this side's signature");
    }

    @Test
    void whatIsMissingForItToBeClearIsNamed() {
        Ref<Outcome> outcome = told.fact(Side.CLIENT, outcome(false), START, Side.CLIENT, Side.PROVIDER);
        says(Side.CLIENT, outcome, 5);
        says(Side.PROVIDER, outcome, 5);

        assertThat(judged().band()).isEqualTo(Band.WATCH);
        assertThat(answer(judged()))
                .isEqualTo("A site works in ten days: missing is a measure, a day, an owner, a way to accept it");
    }

    @Test
    void untilBothHaveSaidItInTheirOwnWordsTheMatchIsNotKnown() {
        Ref<Outcome> outcome = signed();
        assertThat(answer(judged())).endsWith("both sides have not said it in their own words yet");

        says(Side.CLIENT, outcome, null);
        says(Side.PROVIDER, outcome, null);
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).contains("have not said yet how well the other's words meet");
    }

    @Test
    void withoutAnOutcomeTheAnswerIsNotKnown() {
        assertThat(answer(judged())).isEqualTo("No outcome is recorded yet");
    }

    private Ref<Outcome> signed() {
        return told.fact(Side.CLIENT, outcome(true), START, Side.CLIENT, Side.PROVIDER);
    }

    private Outcome outcome(boolean whole) {
        return whole
                ? new Outcome(
                        "OC1",
                        null,
                        "A site works in ten days",
                        LocalDate.parse("2026-12-31"),
                        "Head of sites",
                        "Three in a row",
                        agreed(told, measure("K1")))
                : new Outcome("OC1", null, "A site works in ten days", null, " ", null, null);
    }

    private void says(Side side, Ref<Outcome> outcome, @Nullable Integer match) {
        told.fact(
                side,
                new OutcomeAcknowledgement(outcome, "Words of " + side, match == null ? null : new Rating(match)),
                START);
    }

    private Signal judged() {
        return one(new OutcomeClarity(), told, AS_OF);
    }
}
