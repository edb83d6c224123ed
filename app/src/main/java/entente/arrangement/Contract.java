package entente.arrangement;

import entente.kernel.Money;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Document;
import entente.ledger.Fact;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A signed paper as far as both sides have to act on it.
 *
 * @param originalValue the price first agreed for the whole term; amendments and change orders never alter it
 * @param endsOn the last day of the term
 * @param noticeDays calendar days before the end by which notice must be given
 */
public record Contract(
        String code,
        String title,
        Money originalValue,
        LocalDate startsOn,
        LocalDate endsOn,
        int noticeDays,
        @Nullable Document document)
        implements Fact {
    public Contract {
        Refused.unless(!code.isBlank(), "code", "arrangement.refused.blank");
        Refused.unless(!title.isBlank(), "title", "arrangement.refused.blank");
        Refused.unless(originalValue.signum() >= 0, "originalValue", "arrangement.refused.negative", originalValue);
        Refused.unless(!endsOn.isBefore(startsOn), "endsOn", "arrangement.refused.ends", startsOn, endsOn);
        Refused.unless(noticeDays >= 0, "noticeDays", "arrangement.refused.negative", noticeDays);
    }

    /** A term that nobody has to give notice for is as rare as a blank cell is common. */
    @Override
    public List<Text> doubts() {
        return noticeDays == 0 ? List.of(Text.of("arrangement.doubt.notice", endsOn)) : List.of();
    }

    /** The last day on which notice counts. */
    public LocalDate lastNoticeOn() {
        return endsOn.minusDays(noticeDays);
    }
}
