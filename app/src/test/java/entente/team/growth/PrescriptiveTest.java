package entente.team.growth;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.on;
import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Told;
import entente.signal.Signal;
import entente.team.RequirementStatement;
import entente.team.RequirementStatement.Manner;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrescriptiveTest {
    private final Told told = shared();

    @Test
    void requirementList40PercentHowIsPrescriptive() {
        state(4, 6);
        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).isEqualTo("Prescriptive: 4 of 10 requirements say how it is to be done");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("4 of them are of this side");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @ParameterizedTest
    @CsvSource({"3,7,WELL", "4,9,ACT", "0,1,WELL"})
    void thirtyPercentIsStillGood(int how, int what, Band band) {
        state(how, what);
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void nothingRecordedIsNotKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"2025-06-30,1,WELL", "2025-06-29,1,UNKNOWN", "2025-06-30,9,ACT", "2025-06-29,9,UNKNOWN"})
    void whatNobodyConfirmedForAYearIsNotKnown(String said, int how, Band band) {
        Told earlier = on(said);
        state(earlier, how, 9);
        Signal signal = one(new Prescriptive(), earlier, LocalDate.parse("2026-06-30"));
        assertThat(signal.band()).isEqualTo(band);
        assertThat(part(signal, Side.CLIENT)).endsWith("of this side");
    }

    private void state(int how, int what) {
        state(told, how, what);
    }

    private static void state(Told told, int how, int what) {
        for (int i = 0; i < how + what; i++) {
            Manner manner = i < how ? Manner.HOW : Manner.WHAT;
            told.fact(Side.CLIENT, new RequirementStatement("Q" + i, "Sentence " + i, manner, START), START);
        }
    }

    private Signal judged() {
        return one(new Prescriptive(), told, LocalDate.parse("2026-06-30"));
    }
}
