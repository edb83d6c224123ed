package entente.governance.watch;

import static entente.Judged.answer;
import static entente.Judged.composed;
import static entente.Judged.part;
import static entente.Judged.why;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.ArrangementSamples;
import entente.governance.challenge.ChallengeTelling;
import entente.governance.conflict.ConflictSamples;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Told;
import entente.signal.About;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 003-38: early warnings as a rank, and the alert when they climb by two bands within thirty days. */
class WatchClimbsTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = ArrangementSamples.shared();

    @ParameterizedTest
    @CsvSource({
        "0,CALM",
        "19,CALM",
        "20,STIRRING",
        "39,STIRRING",
        "40,STRAINED",
        "59,STRAINED",
        "60,TROUBLED",
        "100,TROUBLED"
    })
    void aScoreHasItsBand(int score, WatchBand band) {
        assertThat(WatchBand.of(score)).isEqualTo(band);
    }

    @Test
    void whatIsNotKnownWarnsAsWhatIsToBeWatchedDoes() {
        assertThat(score(Band.WELL, Band.WELL).points()).isZero();
        assertThat(score(Band.UNKNOWN, Band.WELL).points()).isEqualTo(25);
        assertThat(score(Band.WATCH, Band.WELL).points()).isEqualTo(25);
        assertThat(score(Band.ACT, Band.WELL).points()).isEqualTo(50);
        assertThat(score(Band.ACT, Band.ACT).points()).isEqualTo(100);
        assertThat(score().figure().known()).isEmpty();
        assertThat(score(Band.WATCH, Band.ACT).told().getFirst().band()).isEqualTo(Band.ACT);
    }

    @Test
    void whereNoEarlyWarningIsAskedTheQuestionDoesNotArise() {
        conflict("2026-05-04");
        assertThat(judged("000-A1").reading()).isEqualTo(Reading.NOT_APPLICABLE);
    }

    /** A conflict of 4 May was settled where it was until 11 May; one that lies since 4 May had been over its days on 31 May as well. */
    @Test
    void whatStoodAsBadThirtyDaysAgoIsNoClimb() {
        conflict("2026-05-04");
        Signal signal = judged("001-05");
        assertThat(signal.band()).isEqualTo(Band.WELL);
        assertThat(answer(signal)).contains("as 30 days ago");
    }

    /** The catalogue's example: on 31 May a conflict of 29 May was within its days, on 30 June it is long over them. */
    @Test
    void upTwoBandsIsAnAlert() {
        conflict("2026-05-29");
        told.fact(Side.CLIENT, ChallengeTelling.standstill("I-1", AS_OF.minusDays(3)), AS_OF.minusDays(3));

        Signal signal = judged("001-05");
        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal)).contains("strained", "calm", "30 days ago", "one in the last year");
        assertThat(why(signal)).contains("points of 2 early warnings", "settle it there");
        assertThat(part(signal, Side.CLIENT)).contains("on this side's own part");
    }

    @Test
    void ofADayBeforeAnythingWasAskedNoClimbIsSaid() {
        conflict("2026-06-10");
        Signal signal = judged("001-05");
        assertThat(signal.band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(signal)).contains("what they said 30 days ago is not known");
    }

    private void conflict(String raisedOn) {
        LocalDate day = LocalDate.parse(raisedOn);
        told.fact(Side.CLIENT, ConflictSamples.conflict("CF-1", day), day);
    }

    private Signal judged(String asked) {
        return composed(new WatchClimbs(), List.of(says(asked, Band.WELL)), told, AS_OF);
    }

    private static WatchScore score(Band... bands) {
        return new WatchScore(
                Arrays.stream(bands).map(band -> says("001-05", band)).toList());
    }

    private static Signal says(String practice, Band band) {
        Text answer = Text.of("governance.conflict.move.none");
        Figure figure = Figure.known(Amount.count(1), Explanation.of("governance.conflict.of", 1));
        return new Signal(
                practice,
                About.ARRANGEMENT,
                Text.of("governance.conflict.move.question"),
                answer,
                figure,
                band,
                Reading.FULL,
                false,
                AS_OF,
                List.of());
    }

    @Test
    void onlyWhatIsAskedWarns() {
        conflict("2026-05-04");
        Book book = told.book().on(AS_OF);
        assertThat(WatchScore.of(book, Policy.of(book), AS_OF, Set.of()).isKnown())
                .isFalse();
        assertThat(WatchScore.of(book, Policy.of(book), AS_OF, Set.of("001-05")).warnings())
                .isNotEmpty();
    }
}
