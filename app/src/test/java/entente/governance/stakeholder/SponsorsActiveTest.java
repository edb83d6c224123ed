package entente.governance.stakeholder;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.arrangement.ArrangementSamples;
import entente.delivery.DeliverySamples;
import entente.delivery.Project;
import entente.kernel.Band;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Signal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SponsorsActiveTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");
    private static final LocalDate START = LocalDate.parse("2026-01-05");

    private final Told told = ArrangementSamples.shared();

    /** 003-22: initiative without sponsor. */
    @Test
    void aRunningProjectWithoutASponsorIsTheClientsOwnPart() {
        project();
        Signal signal = judged();
        assertThat(signal.band()).isEqualTo(Band.ACT);
        assertThat(answer(signal)).isEqualTo("Study A has no office of the business behind it");
        assertThat(part(signal, Side.CLIENT)).contains("Study A");
        assertThat(part(signal, Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    /** 003-22: sponsor inactive for 60 days. */
    @ParameterizedTest
    @CsvSource({"2026-06-29,WELL", "2026-05-01,WELL", "2026-04-30,ACT"})
    void aSponsorIsHeardOfEverySixtyDays(LocalDate lastActOn, Band band) {
        told.fact(Side.CLIENT, new SponsorRole(project(), "Operations", START, lastActOn, null), START);
        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void ofTwoOfficesTheOneThatActsCounts() {
        Ref<Project> project = project();
        told.fact(Side.CLIENT, new SponsorRole(project, "Operations", START, null, null), START);
        told.fact(Side.CLIENT, new SponsorRole(project, "Quality", START, AS_OF, null), START);
        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void whereNothingRunsNothingIsKnown() {
        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("No project runs");
    }

    @Test
    void aSponsorCannotHaveActedBeforeItWasOne() {
        Ref<Project> project = project();
        assertThatThrownBy(() -> new SponsorRole(project, "Operations", START, START.minusDays(1), null))
                .isInstanceOf(Refused.class);
    }

    private Ref<Project> project() {
        return told.fact(Side.CLIENT, DeliverySamples.project("A"), START);
    }

    private Signal judged() {
        return one(new SponsorsActive(), told, AS_OF);
    }
}
