package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.House;
import entente.delivery.Milestone;
import entente.delivery.Project;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AgedTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate SAID = LocalDate.of(2026, 1, 5);

    private final Told told = Told.in(House.KINDS, Chain.SHARED, Instant.parse("2026-01-05T09:00:00Z"));
    private final Ref<Project> project =
            told.fact(Side.PROVIDER, new Project("P1", "Sites", SAID, SAID.plusYears(1), null, null, null, null), SAID);

    @Test
    void whatWasSaidNinetyDaysAgoIsNotAskedAgainAndTheDayAfterItIs() {
        assertThat(Aged.of(Side.PROVIDER, told.book(), BERLIN, SAID.plusDays(90)))
                .isEmpty();
        assertThat(Aged.of(Side.PROVIDER, told.book(), BERLIN, SAID.plusDays(91)))
                .singleElement()
                .satisfies(aged -> {
                    assertThat(aged.title()).isEqualTo("P1 Sites");
                    assertThat(aged.saidOn()).isEqualTo(SAID);
                    assertThat(aged.shared()).isTrue();
                });
    }

    @Test
    void theOtherSidesWordIsTheOtherSidesToAffirm() {
        assertThat(Aged.of(Side.CLIENT, told.book(), BERLIN, SAID.plusYears(1))).isEmpty();
    }

    @Test
    void whatIsOverIsNotAskedAfter() {
        told.fact(Side.PROVIDER, milestone("M1", null), SAID);
        told.fact(Side.PROVIDER, milestone("M2", SAID), SAID);
        assertThat(Aged.of(Side.PROVIDER, told.book(), BERLIN, SAID.plusDays(120)))
                .extracting(Aged::title)
                .containsExactlyInAnyOrder("P1 Sites", "P1 M1 Live");
    }

    private Milestone milestone(String code, @Nullable LocalDate actualOn) {
        return new Milestone(project, code, "Live", SAID, null, actualOn, null);
    }
}
