package entente.arrangement;

import static entente.Judged.all;
import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Told on 30 June 2026. */
class ObligationsDueTest {
    private final Told told = shared();

    /** Due on Tuesday 30 June: ten working days before is 16 June, one after is 1 July. */
    @ParameterizedTest
    @CsvSource({"2026-06-16,WELL", "2026-06-17,WATCH", "2026-06-30,WATCH", "2026-07-01,ACT"})
    void anOpenObligationFallsIntoItsBand(String asOf, Band band) {
        told.fact(Side.CLIENT, obligation(Side.CLIENT, null), START);

        assertThat(one(new ObligationsDue(), told, day(asOf)).band()).isEqualTo(band);
    }

    @Test
    void theAnswerNamesItsDayAndHowLate() {
        told.fact(Side.CLIENT, obligation(Side.CLIENT, null), START);

        assertThat(answer(one(new ObligationsDue(), told, day("2026-07-03"))))
                .isEqualTo("Insurance certificate, owed by the client by 30 Jun 2026, is 3 working days late");
    }

    @Test
    void whatIsDoneIsNotAskedFor() {
        told.fact(Side.CLIENT, obligation(Side.CLIENT, "2026-06-29"), START);

        assertThat(all(new ObligationsDue(), told, day("2026-07-03"))).isEmpty();
    }

    @Test
    void aDayTheOtherSidePutDownCountsOnceTheDebtorAcceptedIt() {
        Ref<Obligation> owed = told.fact(Side.CLIENT, obligation(Side.PROVIDER, null), START);
        assertThat(all(new ObligationsDue(), told, day("2026-07-03"))).isEmpty();

        told.sign(Side.PROVIDER, owed.id());
        assertThat(one(new ObligationsDue(), told, day("2026-07-03")).band()).isEqualTo(Band.ACT);
    }

    @Test
    void eachSideSeesItsOwnFirst() {
        told.fact(Side.CLIENT, obligation(Side.CLIENT, null), START);

        assertThat(part(one(new ObligationsDue(), told, day("2026-07-03")), Side.CLIENT))
                .isEqualTo("Insurance certificate is ours to do, and 3 working days late");
        assertThat(part(one(new ObligationsDue(), told, day("2026-07-03")), Side.PROVIDER))
                .startsWith("nothing");
    }

    private static Obligation obligation(Side side, @Nullable String metOn) {
        return new Obligation(
                "OB1",
                "Insurance certificate",
                "12.3",
                side,
                day("2026-06-30"),
                metOn == null ? null : day(metOn),
                null);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
