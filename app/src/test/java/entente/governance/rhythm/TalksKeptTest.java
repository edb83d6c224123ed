package entente.governance.rhythm;

import static entente.Shown.bothSides;
import static entente.Shown.value;
import static entente.Shown.why;
import static entente.arrangement.ArrangementSamples.START;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.ArrangementSamples;
import entente.kernel.Side;
import entente.ledger.Told;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TalksKeptTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = ArrangementSamples.shared();

    /** Formulae 4.12, cadence kept: of four planned two took place; one was missed for the client's sake, one both let go. */
    @Test
    void talksThatTookPlaceAreCountedOfThosePlanned() {
        talk("2026-05-05", "2026-05-05", null);
        talk("2026-05-19", "2026-05-21", Side.PROVIDER);
        talk("2026-06-02", null, Side.CLIENT);
        talk("2026-06-16", null, null);
        assertThat(value(of().held())).isEqualTo("50");
        assertThat(bothSides(of().keptBy())).isEqualTo("75 75 0");
        assertThat(why(of().held())).contains("2 of 4 planned talks in 183 days took place", "2 Jun 2026");
        assertThat(why(of().keptBy().client())).contains("2 Jun 2026").doesNotContain("16 Jun 2026");
    }

    /** 183 days back from 30 June is 29 December; a talk of today is not missed before the day is over. */
    @ParameterizedTest
    @CsvSource({"2025-12-28,unknown", "2025-12-29,0", "2026-06-29,0", "2026-06-30,unknown", "2026-07-01,unknown"})
    void aTalkCountsFromItsDayOnForHalfAYear(String plannedOn, String held) {
        talk(plannedOn, null, null);
        assertThat(value(of().held())).isEqualTo(held);
    }

    @Test
    void aTalkOfTodayThatTookPlaceCounts() {
        talk("2026-06-30", "2026-06-30", null);
        assertThat(value(of().held())).isEqualTo("100");
    }

    @Property(tries = 50)
    void heldAndMissedAddUp(@ForAll @IntRange(max = 8) int held, @ForAll @IntRange(max = 8) int missed) {
        Told all = ArrangementSamples.shared();
        for (int i = 0; i < held + missed; i++) {
            LocalDate day = AS_OF.minusDays(i + 1L);
            all.fact(Side.CLIENT, new OneToOne(day, i < held ? day : null, null, null, null), START);
        }
        TalksKept kept = TalksKept.of(all.book().on(AS_OF), AS_OF);
        assertThat(kept.held().known().isEmpty()).isEqualTo(held + missed == 0);
        kept.held()
                .known()
                .ifPresent(share -> assertThat(share.doubleValue() * (held + missed) / 100)
                        .isCloseTo(held, org.assertj.core.data.Offset.offset(0.01)));
        assertThat(bothSides(kept.keptBy())).isEqualTo(held + missed == 0 ? "unknown unknown unknown" : "100 100 0");
    }

    private void talk(String plannedOn, @Nullable String heldOn, @Nullable Side missedBy) {
        told.fact(
                Side.CLIENT,
                new OneToOne(
                        LocalDate.parse(plannedOn),
                        heldOn == null ? null : LocalDate.parse(heldOn),
                        missedBy,
                        null,
                        null),
                LocalDate.parse("2025-12-01"));
    }

    private TalksKept of() {
        return TalksKept.of(told.book().on(AS_OF), AS_OF);
    }
}
