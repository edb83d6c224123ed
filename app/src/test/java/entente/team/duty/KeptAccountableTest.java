package entente.team.duty;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.on;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.TeamSamples.day;
import static entente.team.TeamSamples.duty;
import static entente.team.TeamSamples.person;
import static entente.team.TeamSamples.regulated;
import static entente.team.TeamSamples.seat;
import static entente.team.TeamSamples.sits;
import static entente.team.TeamSamples.transferred;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import entente.team.OversightEvidence;
import entente.team.Person;
import entente.team.Responsibility;
import entente.team.RoleSeat;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeptAccountableTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();
    private final Ref<RoleSeat> owner = told.fact(Side.CLIENT, seat("A", "Medical lead", Side.CLIENT, null), START);
    private final Ref<Person> anna = told.fact(Side.CLIENT, person("Anna", Side.CLIENT), START);

    @Test
    void transferOfRegulatedActivityWithoutClauseAccountableStaysClient() {
        Responsibility safety = new Responsibility(
                "R1", "Safety reporting", null, Side.PROVIDER, Side.PROVIDER, owner, null, true, 3, null);
        told.fact(Side.CLIENT, safety, START);

        assertThat(safety.answering(AS_OF)).isEqualTo(Side.CLIENT);
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged()))
                .startsWith(
                        "Safety reporting is said to be the provider's, and no clause transfers it: the client stays");
        assertThat(part(judged(), Side.CLIENT)).contains("no clause transfers it");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void withAClauseTheProviderAnswersUntilItEnds() {
        Responsibility coding = transferred("R1", "Coding", owner, "Schedule 7", "2026-06-29");
        told.fact(Side.CLIENT, coding, START);

        assertThat(coding.answering(day("2026-06-29"))).isEqualTo(Side.PROVIDER);
        assertThat(coding.answering(AS_OF)).isEqualTo(Side.CLIENT);
        assertThat(answer(judged()))
                .isEqualTo("The transfer of Coding ended on 29 Jun 2026: the client is accountable again");
    }

    @ParameterizedTest
    @CsvSource({"2026-07-30,WELL", "2026-07-29,WATCH"})
    void aTransferThatEndsSoonIsWatched(String endsOn, Band band) {
        told.fact(Side.CLIENT, transferred("R1", "Coding", owner, "Schedule 7", endsOn), START);
        assertThat(judged().band()).isEqualTo(band);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-30,WELL", "2026-03-29,ACT"})
    void aRegulatedActivityIsSeenInEachPeriod(String seenOn, Band band) {
        Ref<Responsibility> safety = told.fact(Side.CLIENT, regulated("R1", "Safety reporting", owner), START);
        told.fact(
                Side.CLIENT,
                new OversightEvidence(safety, day(seenOn), "Reports read", "One was late", null),
                day(seenOn));
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void whatWasNeverSeenIsNamed() {
        told.fact(Side.CLIENT, regulated("R1", "Safety reporting", owner), START);
        assertThat(answer(judged())).isEqualTo("Nothing shows that Safety reporting was ever overseen");
    }

    @ParameterizedTest
    @CsvSource({"2026-07-30,WELL", "2026-07-29,WATCH", "2026-06-30,WATCH", "2026-06-29,ACT"})
    void aTermThatEndsIsWatchedAndOneThatEndedWithNobodyAfterIsTimeToAct(String endsOn, Band band) {
        told.fact(Side.CLIENT, sits(owner, anna, Side.CLIENT, "2026-01-05", endsOn), START);
        assertThat(judged().band()).isEqualTo(band);
        if (band != Band.WELL) {
            assertThat(part(judged(), Side.CLIENT)).contains("The term in Medical lead");
        }
    }

    @Test
    void nothingRecordedIsNotKnown() {
        assertThat(answer(judged())).isEqualTo("No responsibility and no seat is recorded");
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void whatNobodyConfirmedForAYearIsNotKnown() {
        Told old = on("2025-06-29");
        Ref<RoleSeat> seat = old.fact(Side.CLIENT, seat("A", "Medical lead", Side.CLIENT, null), START);
        old.fact(Side.CLIENT, duty("R1", "Coding", seat), START);
        assertThat(one(new KeptAccountable(), old, AS_OF.minusDays(1)).band()).isEqualTo(Band.WELL);
        assertThat(one(new KeptAccountable(), old, AS_OF).band()).isEqualTo(Band.UNKNOWN);
    }

    private Signal judged() {
        return one(new KeptAccountable(), told, AS_OF);
    }
}
