package entente.performance.needs;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.Service;
import entente.arrangement.Service.Pricing;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.performance.SuitabilityRating;
import entente.signal.Reading;
import entente.signal.Signal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuitabilityTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    /** The catalogue: a pillar under 2 with a contract that pays for effort. */
    @ParameterizedTest
    @CsvSource({
        "FEE_FOR_SERVICE,3,WELL",
        "FEE_FOR_SERVICE,2,WATCH",
        "FEE_FOR_SERVICE,1,ACT",
        "FIXED_PRICE,1,WATCH",
        "OUTCOME,0,WATCH"
    })
    void theWeakestPillarFallsIntoItsBand(Pricing pricing, int weakest, Band band) {
        Ref<Service> service = service(pricing);
        rate(Side.CLIENT, service, "2026-06-01", 4, weakest, 4, 4);
        rate(Side.PROVIDER, service, "2026-06-01", 4, 4, 4, 4);

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void theLowerOfBothSidesDecidesAndBothAreShown() {
        Ref<Service> service = service(Pricing.FEE_FOR_SERVICE);
        rate(Side.CLIENT, service, "2026-06-01", 4, 4, 4, 4);
        rate(Side.PROVIDER, service, "2026-06-01", 4, 4, 1, 4);

        assertThat(answer(judged()))
                .isEqualTo("Service: the weakest pillar stands at 1 of 4, and the effort is what is paid");
        assertThat(why(judged())).contains("The client: understood 4", "The provider: understood 4");
        assertThat(part(judged(), Side.CLIENT)).isEqualTo("this side's own rating of the four pillars");
    }

    @Test
    void theRatingOfOneSideAloneIsAThinReading() {
        rate(Side.CLIENT, service(Pricing.FIXED_PRICE), "2026-06-01", 4, 4, 4, 4);

        assertThat(judged().reading()).isEqualTo(Reading.THIN);
        assertThat(part(judged(), Side.PROVIDER)).isEqualTo("nothing recorded");
    }

    @Test
    void theNewestRatingOfASideCounts() {
        Ref<Service> service = service(Pricing.FEE_FOR_SERVICE);
        rate(Side.CLIENT, service, "2026-03-01", 0, 0, 0, 0);
        rate(Side.CLIENT, service, "2026-06-01", 4, 4, 4, 4);

        assertThat(judged().band()).isEqualTo(Band.WELL);
    }

    @Test
    void withoutARatingOrAServiceTheAnswerIsNotKnown() {
        assertThat(answer(judged())).isEqualTo("No service is recorded yet");

        service(Pricing.FIXED_PRICE);
        assertThat(answer(judged())).isEqualTo("Service: neither side has rated how fit it is");
    }

    private Ref<Service> service(Pricing pricing) {
        return told.fact(Side.CLIENT, new Service("S1", "Service", null, null, null, pricing, null, null), START);
    }

    private void rate(
            Side side, Ref<Service> service, String on, int understood, int contract, int watched, int skilled) {
        told.fact(
                side,
                new SuitabilityRating(service, LocalDate.parse(on), understood, contract, watched, skilled, null),
                START);
    }

    private Signal judged() {
        return one(new Suitability(), told, AS_OF);
    }
}
