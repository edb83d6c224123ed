package entente.performance.level;

import entente.kernel.Refused;
import entente.performance.clock.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something both sides agreed not to count.
 *
 * @param span time that counts for nobody
 * @param caseId a case that is left out
 * @param because why
 * @param askedBy who asked for it
 * @param agreedBy who agreed
 */
public record Exempt(@Nullable Span span, @Nullable String caseId, String because, String askedBy, String agreedBy) {
    private static final long MINUTE = 60_000_000L;

    public Exempt {
        Refused.unless((span == null) != (caseId == null), "exclusions", "performance.level.exempt");
        Refused.unless(
                !because.isBlank() && !askedBy.isBlank() && !agreedBy.isBlank(),
                "exclusions",
                "performance.level.exemptwhy");
        Refused.unless(
                span == null || (span.from() % MINUTE == 0 && span.to() % MINUTE == 0),
                "exclusions",
                "performance.level.exemptminute");
    }
}
