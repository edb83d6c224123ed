package entente.assessment.campaign;

import entente.assessment.instrument.Instrument;
import entente.kernel.Side;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One set of statements as one campaign asked it. */
public record Asked(Campaign campaign, Instrument set) {
    /**
     * What parts have in common that can be put together: the version of a set, and whom it is about or which house alone is asked.
     *
     * @param about absent where it speaks of nobody in particular
     * @param onlySide absent where both are asked
     */
    public record Series(
            String code,
            int version,
            @Nullable UUID about,
            @Nullable Side onlySide) {}

    Series series() {
        return new Series(set.code(), set.version(), campaign.about(), campaign.onlySide());
    }

    LocalDate lastDay() {
        return campaign.window().closesOn();
    }
}
