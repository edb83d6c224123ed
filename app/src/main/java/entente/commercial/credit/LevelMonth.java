package entente.commercial.credit;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One service level in one month: the terms that held then, what was measured, and what relieves it.
 *
 * @param incident the single event that caused the miss, where one did; levels with the same one give one credit
 * @param peak whether it lies in a period whose credits cannot be earned back
 */
public record LevelMonth(
        YearMonth month,
        LevelTerms terms,
        Measured measured,
        List<Relief> reliefs,
        @Nullable Incident incident,
        boolean peak) {

    /**
     * What struck several levels at once.
     *
     * @param chosen whether the client chose this level as the one whose credit is owed
     */
    public record Incident(String code, boolean chosen) {}

    public LevelMonth {
        reliefs = List.copyOf(reliefs);
    }

    public static LevelMonth of(YearMonth month, LevelTerms terms, Measured measured) {
        return new LevelMonth(month, terms, measured, List.of(), null, false);
    }

    /** The same measured against other terms. */
    public LevelMonth under(LevelTerms other) {
        return new LevelMonth(month, other, measured, reliefs, incident, peak);
    }

    /** What both sides agreed to take out. */
    public BigDecimal relieved() {
        return reliefs.stream().filter(Relief::agreed).map(Relief::units).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What counts: the measure without what was relieved. */
    public Measured counted() {
        return measured.without(relieved());
    }

    /** What would count if every claim were agreed. */
    public Measured claimed() {
        return measured.without(reliefs.stream().map(Relief::units).reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
