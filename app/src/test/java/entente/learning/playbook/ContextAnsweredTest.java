package entente.learning.playbook;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.arrangement.ArrangementSamples;
import entente.governance.context.ContextChange;
import entente.governance.context.ContextSort;
import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Told;
import entente.signal.Signal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContextAnsweredTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = ArrangementSamples.shared();

    /** 003-12: a change with no consequence decision after 21 days. */
    @ParameterizedTest
    @CsvSource({"2026-06-16,WELL", "2026-06-15,WATCH", "2026-06-09,WATCH", "2026-06-08,ACT"})
    void whatChangedAroundUsWantsADecision(String noticedOn, Band band) {
        changed("X-1", noticedOn, null);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void bothDecideSoItIsBothSidesPart() {
        changed("X-1", "2026-06-01", null);
        changed("X-2", "2026-06-02", "2026-06-05");

        assertThat(answer(judged()))
                .isEqualTo("1 of 2 changes waits for a decision on what follows, the oldest for 29 days");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("one change waits for both sides");
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo(part(judged(), Side.CLIENT));
    }

    /** Stale: nobody noticed anything for half a year, for a year. */
    @ParameterizedTest
    @CsvSource({"2025-12-29,WELL", "2025-12-28,WATCH", "2025-06-30,WATCH", "2025-06-29,ACT"})
    void nothingStandsStillForAYear(String noticedOn, Band band) {
        changed("X-1", noticedOn, noticedOn);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void withoutAnyChangeNothingIsKnown() {
        changed("X-1", "2026-07-01", null);

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void aDecisionSaysWhatFollows() {
        assertThatThrownBy(() -> change("X-1", "2026-06-01", " ", "2026-06-02"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("consequence"));
        assertThatThrownBy(() -> change("X-1", "2026-06-01", "Nothing", "2026-05-31"))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("decidedOn"));
    }

    private void changed(String code, String noticedOn, @Nullable String decidedOn) {
        told.fact(
                Side.PROVIDER,
                change(code, noticedOn, decidedOn == null ? null : "Nothing follows", decidedOn),
                LocalDate.parse(noticedOn));
    }

    private static ContextChange change(
            String code, String noticedOn, @Nullable String consequence, @Nullable String decidedOn) {
        return new ContextChange(
                code,
                ContextSort.DEMAND,
                "A fifth more samples",
                Side.PROVIDER,
                LocalDate.parse(noticedOn),
                null,
                null,
                null,
                null,
                consequence,
                decidedOn == null ? null : LocalDate.parse(decidedOn));
    }

    private Signal judged() {
        return one(new ContextAnswered(), told, AS_OF);
    }
}
