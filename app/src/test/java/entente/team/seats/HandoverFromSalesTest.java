package entente.team.seats;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.agreed;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.TeamSamples.day;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Told;
import entente.signal.Reading;
import entente.signal.Signal;
import entente.team.SalesHandover;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoverFromSalesTest {
    private final Told told = shared();

    @ParameterizedTest
    @CsvSource({"2026-01-31,WELL", "2026-02-01,ACT"})
    void aMonthAfterTheStartItIsMissing(String asOf, Band band) {
        agreed(told);
        Signal signal = judged(asOf);
        assertThat(signal.band()).isEqualTo(band);
        assertThat(signal.about().name()).isEqualTo("MSA-1");
        if (band == Band.ACT) {
            assertThat(answer(signal)).isEqualTo("The work began 31 days ago, and no handover from sales is recorded");
            assertThat(part(signal, Side.PROVIDER)).isEqualTo("The handover is not recorded");
            assertThat(part(signal, Side.CLIENT)).isEqualTo("The client has not asked for the handover");
        } else {
            assertThat(signal.reading()).isEqualTo(Reading.THIN);
        }
    }

    @Test
    void heldWithTheClientIsWellAndWithoutIsWatched() {
        agreed(told);
        told.fact(Side.PROVIDER, new SalesHandover("H1", null, day("2026-01-20"), "None", false), START);
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.WATCH);
        assertThat(part(judged("2026-06-30"), Side.CLIENT)).isEqualTo("The client was not in the room");

        Told other = shared();
        agreed(other);
        other.fact(Side.PROVIDER, new SalesHandover("H1", null, day("2026-01-20"), "None", true), START);
        Signal signal = one(new HandoverFromSales(), other, LocalDate.parse("2026-06-30"));
        assertThat(signal.band()).isEqualTo(Band.WELL);
        assertThat(part(signal, Side.CLIENT)).isEqualTo("nothing recorded");
    }

    @Test
    void withoutAContractNothingIsKnown() {
        assertThat(judged("2026-06-30").band()).isEqualTo(Band.UNKNOWN);
    }

    private Signal judged(String asOf) {
        return one(new HandoverFromSales(), told, LocalDate.parse(asOf));
    }
}
