package entente.assessment.result;

import static entente.arrangement.ArrangementSamples.START;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Rooms;
import entente.assessment.DeclaredRelationship;
import entente.assessment.ResultSnapshot;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.assessment.instrument.Instrument;
import entente.assessment.instrument.RelationshipType;
import entente.assessment.instrument.ShippedInstruments;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Told;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SideWeightsTest {
    private static final Instrument CHECK =
            ShippedInstruments.find("health-check").orElseThrow();

    private final Told told = Told.in(Rooms.KINDS, Chain.SHARED, Instant.parse("2026-06-30T12:00:00Z"));

    // by hand: alignment weighs 2, decisions 1: (2 x 40 + 1 x 70) / 3 = 50, where alike gives 55
    @Test
    void theWholeIsWeighedByWhatTheSideHasInMind() {
        says(Side.CLIENT, RelationshipType.STRATEGIC, "2026-02-02");
        SideWeights client = of(Side.CLIENT, result("40", "70")).getFirst();
        assertThat(client.whole().orElseThrow()).isEqualByComparingTo("50");
        assertThat(client.weights()).containsOnlyKeys("Alignment");
        assertThat(client.weight("Decisions")).isEqualByComparingTo("1");
        assertThat(of(Side.PROVIDER, result("40", "70"))).as("it said nothing").isEmpty();
    }

    @Test
    void whatMayNotBeShownLeavesTheWholeAndItsWeight() {
        says(Side.CLIENT, RelationshipType.STRATEGIC, "2026-02-02");
        assertThat(of(Side.CLIENT, result(null, "70")).getFirst().whole().orElseThrow())
                .isEqualByComparingTo("70");
        assertThat(of(Side.CLIENT, result(null, null)).getFirst().whole()).isEmpty();
    }

    @Test
    void aRelationshipThatWeighsEverythingAlikeSaysNothing() {
        says(Side.CLIENT, RelationshipType.PREFERRED, "2026-03-02");
        assertThat(of(Side.CLIENT, result("40", "70"))).isEmpty();
    }

    private List<SideWeights> of(Side side, ResultSnapshot said) {
        return SideWeights.of(told.book().on(LocalDate.parse("2026-06-30")), side, CHECK, said).stream()
                .toList();
    }

    private void says(Side side, RelationshipType type, String on) {
        told.fact(side, new DeclaredRelationship(side, type, type, null, LocalDate.parse(on)), START);
    }

    private static ResultSnapshot result(@Nullable String alignment, @Nullable String decisions) {
        return new ResultSnapshot(
                "c",
                "Spring",
                "health-check",
                1,
                "a".repeat(64),
                5,
                LocalDate.parse("2026-06-15"),
                9,
                7,
                9,
                7,
                null,
                null,
                null,
                null,
                List.of(one("alignment", "Alignment", alignment), one("decisions", "Decisions", decisions)));
    }

    private static DimensionResult one(String code, String name, @Nullable String client) {
        return new DimensionResult(
                code, name, client == null ? null : new BigDecimal(client), null, null, null, null, null);
    }
}
