package entente.performance.level;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Fact;
import entente.ledger.Ref;
import entente.performance.clock.Span;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Time or a case that one side asks not to count for a service level. It counts as before until the other side has agreed, and stays on
 * record with the figure before and after, whatever becomes of it.
 *
 * @param from the first minute that is not to count
 * @param to the first minute that counts again
 * @param caseId a single case that is left out as a whole; a time beside it says when that was
 * @param askedBy the side that asks for it
 * @param agreedBy who agreed on the other side; nobody yet where it is left out
 * @param before the figure of the period with it, in the unit of the service level
 * @param after the figure without it
 */
public record Exclusion(
        String code,
        Ref<ServiceLevel> level,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable String caseId,
        String because,
        Side askedBy,
        LocalDate askedOn,
        @Nullable String agreedBy,
        @Nullable LocalDate agreedOn,
        @Nullable BigDecimal before,
        @Nullable BigDecimal after)
        implements Fact {
    private static final int MINUTE = 60;

    public Exclusion {
        Refused.unless(!code.isBlank(), "code", "performance.level.blank");
        Refused.unless(!because.isBlank(), "because", "performance.level.blank");
        Refused.unless((from == null) == (to == null), "to", "performance.clock.bothends");
        Refused.unless(from != null || caseId != null, "caseId", "performance.level.exempt");
        Refused.unless((agreedBy == null) == (agreedOn == null), "agreedOn", "performance.level.agreed");
        Refused.unless(
                agreedOn == null || !agreedOn.isBefore(askedOn),
                "agreedOn",
                "performance.level.agreedbefore",
                agreedOn == null ? "" : agreedOn,
                askedOn);
        if (from != null && to != null) {
            Refused.unless(from.isBefore(to), "to", "performance.clock.backwards", from.toString(), to.toString());
            Refused.unless(
                    from.getEpochSecond() % MINUTE == 0
                            && to.getEpochSecond() % MINUTE == 0
                            && from.getNano() == 0
                            && to.getNano() == 0,
                    "from",
                    "performance.level.exemptminute");
        }
    }

    /** What both agreed not to count, as a fact of the side that asked; refused where no side is named. */
    static Exclusion of(String code, Ref<ServiceLevel> level, Exempt exempt, LocalDate on) {
        Span span = exempt.span();
        return new Exclusion(
                code,
                level,
                span == null ? null : Span.at(span.from()),
                span == null ? null : Span.at(span.to()),
                exempt.caseId(),
                exempt.because(),
                side(exempt.askedBy()),
                on,
                exempt.agreedBy(),
                on,
                null,
                null);
    }

    private static Side side(String named) {
        return Arrays.stream(Side.values())
                .filter(side -> side.name().equalsIgnoreCase(named))
                .findFirst()
                .orElseThrow(() -> new Refused("askedBy", Text.of("performance.level.askedby", named)));
    }

    /** What is not to be counted; empty while nobody has agreed. */
    public Optional<Exempt> exempt() {
        return agreedBy == null
                ? Optional.empty()
                : Optional.of(new Exempt(
                        from == null || caseId != null ? null : Span.of(from, Objects.requireNonNull(to)),
                        caseId,
                        because,
                        askedBy.name(),
                        agreedBy));
    }
}
