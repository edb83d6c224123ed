package entente.governance.negotiation;

import static entente.governance.negotiation.DealSamples.AS_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.governance.negotiation.Negotiation.Need;
import entente.governance.negotiation.Negotiation.Way;
import entente.kernel.Figure;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class NegotiationTest {
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    private final DealSamples samples = new DealSamples();
    private final Ref<Negotiation> any = samples.opened("ANY", "2024-12-01");

    @Test
    void nothingIsAgreedBeforeBothSidesSaidWhatTheyNeed() {
        Ref<Negotiation> fact = samples.opened("N-1", "2025-01-01");
        refuses("state", () -> samples.agrees(fact, "N-1", "Shared", "2026-03-02"), "both sides say what they need");
        samples.says(Side.CLIENT, fact);
        refuses("state", () -> samples.agrees(fact, "N-1", "Shared", "2026-03-02"), "both sides say what they need");
        samples.says(Side.PROVIDER, fact);
        samples.agrees(fact, "N-1", "Shared", "2026-03-02");
        assertThat(deal().isAgreed()).isTrue();
        assertThat(deal().interest(Side.PROVIDER)).isPresent();
    }

    @Test
    void whatWasSaidOfAnotherNegotiationIsNotSaidOfThisOne() {
        Ref<Negotiation> other = samples.opened("N-2", "2025-01-01");
        samples.says(Side.CLIENT, other);
        samples.says(Side.PROVIDER, other);
        Ref<Negotiation> fact = samples.opened("N-1", "2025-01-01");
        refuses("state", () -> samples.agrees(fact, "N-1", "Shared", "2026-03-02"), "Nights of N-1");
    }

    @Test
    void onlyAWayThatIsWrittenDownIsAgreed() {
        Negotiation open = DealSamples.open("N-1", DAY);
        refuses("choice", () -> DealSamples.agreed(open, "Other", DAY), "Plain, Shared");
        refuses("agreedOn", () -> DealSamples.agreed(open, "Shared", DAY.minusDays(1)), "");
        refuses("client", () -> new Way("Shared", 11, 0), "from 0 to 10, not 11");
        refuses("provider", () -> new Way("Shared", 0, -1), "from 0 to 10, not -1");
    }

    /** Sixteen is the best; twelve of it are 75 percent. */
    @Test
    void theJointValueIsWhatTheWayIsWorthOfTheBest() {
        samples.deal("N-1", "Plain", "2026-03-02");
        assertThat(deal().jointValue().known().orElseThrow()).isEqualByComparingTo("75");
    }

    @Test
    void whereThereWasNothingToChooseFromTheJointValueIsUnknown() {
        Negotiation one = new Negotiation(
                "N-1", "T", DAY, List.of(new Way("Only", 5, 5)), List.of(), NegotiationState.AGREED, "Only", DAY, null);
        assertThat(value(one)).isInstanceOf(Figure.Unknown.class);
        assertThat(value(DealSamples.open("N-1", DAY))).isInstanceOf(Figure.Unknown.class);
    }

    /** Never above the best, and the best way itself is all of it. */
    @Property(tries = 200)
    void theJointValueLiesBetweenNothingAndAll(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 0, max = 10) Integer> worth) {
        List<Way> ways = IntStream.range(0, worth.size())
                .mapToObj(i -> new Way("Way " + i, worth.get(i), worth.get(worth.size() - 1 - i)))
                .toList();
        int best = ways.stream().mapToInt(Way::together).max().orElseThrow();
        for (Way way : ways) {
            Negotiation said =
                    new Negotiation("N-1", "T", DAY, ways, List.of(), NegotiationState.AGREED, way.name(), DAY, null);
            value(said).known().ifPresent(share -> {
                assertThat(share).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
                assertThat(share.compareTo(BigDecimal.valueOf(100)) == 0).isEqualTo(way.together() == best);
            });
            assertThat(value(said).known().isPresent()).isEqualTo(best > 0);
        }
    }

    @Test
    void theShareOfNeedsMetIsUnknownWhereNobodyWroteOneDown() {
        samples.deal("N-1", "Shared", "2026-03-02", DealSamples.MET, DealSamples.UNMET);
        assertThat(deal().needsMet(Side.PROVIDER).known().orElseThrow()).isEqualByComparingTo("50");
        assertThat(deal().needsMet(Side.CLIENT)).isInstanceOf(Figure.Unknown.class);
        assertThat(deal().unmet(Side.PROVIDER)).extracting(Need::what).containsExactly("Planned nights");
    }

    private Deal deal() {
        return Deals.of(samples.told().book().on(AS_OF), AS_OF).all().getFirst();
    }

    private Figure value(Negotiation said) {
        Recorded<Negotiation> one =
                samples.told().book().find(Negotiation.class, any).orElseThrow();
        var recorded = new Recorded<>(one.id(), one.kind(), said, one.version(), one.chain(), one.agreement());
        return new Deal(recorded, Map.of(), List.of()).jointValue();
    }

    private static void refuses(String field, ThrowingCallable saying, String words) {
        assertThatThrownBy(saying)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo(field))
                .hasMessageContaining(words);
    }
}
