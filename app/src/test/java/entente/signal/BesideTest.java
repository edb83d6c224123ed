package entente.signal;

import static entente.signal.SignalSamples.MONDAY;
import static entente.signal.SignalSamples.OTHER_PROJECT;
import static entente.signal.SignalSamples.PROJECT;
import static entente.signal.SignalSamples.judgement;
import static entente.signal.SignalSamples.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Band;
import entente.ledger.Viewpoint;
import org.junit.jupiter.api.Test;

class BesideTest {
    private final Judgement shared = judgement(
            Viewpoint.SHARED,
            MONDAY,
            signal("000-A1", PROJECT, Band.WELL, MONDAY),
            signal("000-A3", PROJECT, Band.ACT, MONDAY));

    @Test
    void whatBothRunsSayAlikeDoesNotStandBeside() {
        Judgement own = judgement(
                Viewpoint.CLIENT,
                MONDAY,
                signal("000-A1", PROJECT, Band.WELL, MONDAY.minusDays(1)),
                signal("000-A3", new About("project", PROJECT.fact(), "renamed"), Band.ACT, MONDAY));

        assertThat(Beside.of(own, shared).signals()).isEmpty();
    }

    @Test
    void anotherBandAnotherSubjectAndAnotherRuleStandBeside() {
        Signal worse = signal("000-A1", PROJECT, Band.ACT, MONDAY);
        Signal better = signal("000-A3", PROJECT, Band.WATCH, MONDAY);
        Signal elsewhere = signal("000-A3", OTHER_PROJECT, Band.ACT, MONDAY);
        Signal onlyMine = signal("000-A2", PROJECT, Band.WELL, MONDAY);

        assertThat(Beside.of(judgement(Viewpoint.CLIENT, MONDAY, worse, better, elsewhere, onlyMine), shared)
                        .signals())
                .containsExactly(worse, better, elsewhere, onlyMine);
    }

    @Test
    void onlyASideStandsBesideTheSharedRun() {
        assertThatThrownBy(() -> Beside.of(shared, shared)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Beside.of(judgement(Viewpoint.CLIENT, MONDAY), judgement(Viewpoint.PROVIDER, MONDAY)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
