package entente.assessment;

import entente.assessment.RatingSwitch.LegalBasis;
import entente.assessment.ResultSnapshot.DimensionResult;
import entente.assessment.instrument.Instrument;
import entente.assessment.instrument.ShippedInstruments;
import entente.kernel.Side;
import entente.ledger.Told;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Results of closed campaigns with ten invited on each side. */
public final class AssessmentSamples {
    private static final String PRINT = "ab".repeat(32);

    private AssessmentSamples() {}

    /** One dimension as the client and the provider find it, give or take four points; empty for too few. */
    public static DimensionResult found(String name, String client, String provider) {
        return new DimensionResult(
                name.toLowerCase(Locale.ROOT),
                name,
                number(client),
                margin(client),
                number(provider),
                margin(provider),
                null,
                null);
    }

    private static @Nullable BigDecimal number(String typed) {
        return typed.isEmpty() ? null : new BigDecimal(typed);
    }

    private static @Nullable BigDecimal margin(String typed) {
        return typed.isEmpty() ? null : BigDecimal.valueOf(4);
    }

    public static ResultSnapshot result(
            String instrument, String closedOn, int answered, DimensionResult... dimensions) {
        return result(instrument, closedOn, PRINT, answered, dimensions);
    }

    public static ResultSnapshot result(
            String instrument, String closedOn, String print, int answered, DimensionResult... dimensions) {
        return new ResultSnapshot(
                "campaign of " + closedOn,
                "Asked by " + closedOn,
                instrument,
                ShippedInstruments.find(instrument).map(Instrument::version).orElse(1),
                print,
                5,
                LocalDate.parse(closedOn),
                10,
                answered,
                10,
                answered,
                null,
                null,
                null,
                null,
                List.of(dimensions));
    }

    /** Whether a side lets its people be rated, and how many months it keeps what was said. */
    public static RatingSwitch letting(Side side, boolean on, int months) {
        return new RatingSwitch(
                side, on, "To grow", LegalBasis.WORKS_AGREEMENT, months, "WA 7", LocalDate.parse("2023-01-02"));
    }

    public static void tell(Told told, ResultSnapshot... results) {
        Arrays.stream(results).forEach(result -> told.fact(Side.CLIENT, result, result.closedOn()));
    }
}
