package entente.commercial.credit;

import static entente.commercial.credit.CreditSamples.level;
import static entente.commercial.credit.CreditSamples.pool;
import static entente.commercial.credit.CreditTelling.day;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.DateRange;
import entente.ledger.Ref;
import entente.performance.Reading;
import java.math.BigDecimal;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reading says of a level: the two numbers it was made of, or its value alone. */
class LevelReadingsTest {

    /** 88 said beside 44 of 100 is no share of them: the value stands, as one of so many. */
    @ParameterizedTest
    @CsvSource({"88,44,100,88", "89,88,100,89", "89,88.01,100,88.01", "88,88,0,88", "88,101,100,88"})
    void twoNumbersThatDoNotMakeTheValueAreNotTakenForIt(
            BigDecimal said, BigDecimal part, BigDecimal all, BigDecimal counted) {
        Reading reading = new Reading(
                new Ref<>(new UUID(0, 1)),
                "2026-01",
                new DateRange(day("2026-01-01"), day("2026-02-01")),
                Reading.Status.VALUE,
                said,
                part,
                all,
                day("2026-02-02"),
                null,
                null);

        assertThat(LevelReadings.measured(reading, level("AVAIL"), pool("AVAIL", "Service", "40"))
                        .value()
                        .orElseThrow())
                .isEqualByComparingTo(counted);
    }
}
