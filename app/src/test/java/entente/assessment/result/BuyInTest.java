package entente.assessment.result;

import static entente.Judged.all;
import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.part;
import static entente.arrangement.ArrangementSamples.client;
import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;

import entente.assessment.OwnHouseResult;
import entente.assessment.OwnHouseResult.GroupResult;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.ledger.Told;
import entente.signal.Signal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BuyInTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = client();

    /** The catalogue: buy-in of a department below 60 %. */
    @Test
    void aDepartmentBelowSixtyIsNamedHoweverWellTheRestIs() {
        tell("78", AS_OF, group("Finance", "48"), group("Logistics", "88"));

        assertThat(judged().band()).isEqualTo(Band.ACT);
        assertThat(answer(judged())).isEqualTo("Finance is at 48 of 100, of 6 who answered");
    }

    @ParameterizedTest
    @CsvSource({"75,WELL", "74.99,WATCH", "60,WATCH", "59.99,ACT"})
    void aDepartmentFallsIntoItsBand(String index, Band band) {
        tell("90", AS_OF, group("Finance", index));

        assertThat(judged().band()).isEqualTo(band);
    }

    @Test
    void aSideThatNeverAskedItsHouseIsToldNothingOfIt() {
        assertThat(all(new BuyIn(), told, AS_OF)).isEmpty();
        assertThat(all(new BuyIn(), shared(), AS_OF))
                .as("and no other book shows a trace")
                .isEmpty();
    }

    @Test
    void tooFewAnswersAreNotKnown() {
        tell(null, AS_OF);

        assertThat(judged().band()).isEqualTo(Band.UNKNOWN);
        assertThat(answer(judged())).isEqualTo("Only 12 of 20 people asked answered; a number needs 5");
    }

    @Test
    void aResultIsTooOldOnTheDayAfterItsLimit() {
        tell("90", AS_OF.minusDays(240));
        assertThat(judged().band()).isEqualTo(Band.WELL);

        assertThat(one(new BuyIn(), told, AS_OF.plusDays(1)).band()).isEqualTo(Band.UNKNOWN);
    }

    @Test
    void theWeakestDepartmentIsTheSidesOwnPart() {
        tell("78", AS_OF, group("Finance", "65"), group("Logistics", "88"));

        assertThat(part(judged(), Side.CLIENT)).startsWith("Finance is at 65");
        assertThat(judged().mirror(Side.PROVIDER)).isEmpty();
    }

    private static GroupResult group(String name, String index) {
        return new GroupResult(name, 6, new BigDecimal(index), null, null, null);
    }

    private void tell(@Nullable String index, LocalDate on, GroupResult... groups) {
        told.fact(
                Side.CLIENT,
                new OwnHouseResult(
                        "c1",
                        "Our own house",
                        "buy-in",
                        1,
                        "ab".repeat(32),
                        5,
                        on,
                        20,
                        12,
                        index == null ? null : new BigDecimal(index),
                        null,
                        null,
                        null,
                        List.of(),
                        Arrays.asList(groups)),
                on);
    }

    private Signal judged() {
        return one(new BuyIn(), told, AS_OF);
    }
}
