package entente.commercial.credit;

import entente.kernel.Refused;
import entente.ledger.Fact;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One event that made several levels miss in the same month, so that one credit alone is owed where the terms say so.
 *
 * @param month such as 2026-03
 * @param chosen the level whose credit the client takes, where the terms leave that to it; the highest where it is left out
 * @param struck the levels it made miss
 */
public record SharedIncident(
        String code, String month, String what, @Nullable String chosen, List<Struck> struck) implements Fact {

    /** A level it struck. */
    public record Struck(String level) {}

    public SharedIncident {
        struck = List.copyOf(struck);
        Refused.unless(!code.isBlank(), "code", "commercial.refused.blank");
        Refused.unless(!what.isBlank(), "what", "commercial.refused.blank");
        MonthName.of(month);
        Refused.unless(struck.stream().distinct().count() >= 2, "struck", "commercial.credit.refused.incident");
        Refused.unless(
                chosen == null || struck.contains(new Struck(chosen)),
                "chosen",
                "commercial.credit.refused.chosen",
                String.valueOf(chosen));
    }

    public YearMonth monthOf() {
        return YearMonth.parse(month);
    }

    boolean struck(String level) {
        return struck.contains(new Struck(level));
    }
}
