package entente.assessment.campaign;

import entente.assessment.instrument.Instrument;
import java.time.LocalDate;

/** One set of statements as one campaign asked it. */
public record Asked(Campaign campaign, Instrument set) implements InParts {
    @Override
    public Series series() {
        return new Series(set.code(), set.version(), campaign.about(), campaign.onlySide());
    }

    @Override
    public int part() {
        return set.part();
    }

    @Override
    public LocalDate lastDay() {
        return campaign.window().closesOn();
    }
}
