package entente.delivery.ownpart;

import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.delivery.ownpart.OwnPartSamples.approval;
import static entente.delivery.ownpart.OwnPartSamples.owed;
import static entente.delivery.ownpart.OwnPartSamples.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.delivery.Approval;
import entente.delivery.ClientDependency;
import entente.delivery.InformationRequest;
import entente.kernel.Figure;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Told;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PunctualityTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    @Test
    void eachSortIsCountedApartAndAllTogether() {
        told.fact(Side.CLIENT, owed("D1", "2026-06-01", "2026-06-01"), START);
        told.fact(Side.CLIENT, owed("D2", "2026-06-01", "2026-06-02"), START);
        told.fact(Side.CLIENT, question("Q1", "2026-05-01", "2026-06-01", null), START);
        told.fact(Side.CLIENT, approval("A1", "2026-06-01", "2026-05-29"), START);

        Punctuality all = Punctuality.of(told.book().on(AS_OF), AS_OF, 90);

        assertThat(all.share().known().orElseThrow()).isEqualByComparingTo("50");
        assertThat(all.of(ClientDependency.class).share().known().orElseThrow()).isEqualByComparingTo("50");
        assertThat(all.of(InformationRequest.class).share().known().orElseThrow())
                .isEqualByComparingTo("0");
        assertThat(all.of(Approval.class).share().known().orElseThrow()).isEqualByComparingTo("100");
        assertThat(all.share().because().indented(Words.ENGLISH))
                .contains(
                        "Came by its day: 2 of 4: 50 %",
                        "Of the sort client dependency: 1 of 2 in time: 50 %",
                        "Question Q1, due 1 Jun 2026, not given yet: 21 working days",
                        "Approval A1, due 1 Jun 2026, in time");
    }

    @Test
    void whereNothingWasDueTheShareIsNotKnown() {
        assertThat(Punctuality.of(told.book().on(AS_OF), AS_OF, 90).share()).isInstanceOf(Figure.Unknown.class);
    }

    @Test
    void anAnswerOfLaterDoesNotHelpToday() {
        told.fact(Side.CLIENT, owed("D1", "2026-06-29", "2026-07-02"), START);

        Punctuality owed = Punctuality.of(told.book().on(AS_OF), AS_OF, 90);

        assertThat(owed.late()).hasSize(1);
        assertThat(owed.measuredOn()).isEqualTo(AS_OF);
    }

    @Test
    void nothingIsDueOrGivenBeforeItWasAsked() {
        assertThatThrownBy(() -> question("Q1", "2026-05-02", "2026-05-01", null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> question("Q1", "2026-05-02", "2026-05-09", "2026-05-01"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> approval("A1", "2026-01-02", null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> approval("A1", "2026-02-02", "2026-01-02")).isInstanceOf(Refused.class);
    }
}
