package entente.learning.improvement;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import entente.performance.ProcessMaturity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to go better, owned by one person of each side (002-10).
 *
 * @param toward the process whose maturity it raises
 * @param clientOwner who of the client leads it, by name
 * @param providerOwner who of the provider leads it, by name
 * @param baseline how it is now, in the words of {@code unit}
 * @param target how it is to be
 * @param unit what both are counted in
 */
public record Improvement(
        String code,
        String title,
        Side suggestedBy,
        LocalDate suggestedOn,
        @Nullable Ref<ProcessMaturity> toward,
        @Nullable String clientOwner,
        @Nullable String providerOwner,
        @Nullable BigDecimal baseline,
        @Nullable BigDecimal target,
        @Nullable String unit,
        @Nullable LocalDate dueOn,
        ImprovementState state)
        implements Fact {
    public Improvement {
        Refused.unless(!code.isBlank(), "code", "learning.refused.blank");
        Refused.unless(!title.isBlank(), "title", "learning.refused.blank");
        Refused.unless(
                baseline == null || target == null || baseline.compareTo(target) != 0,
                "target",
                "learning.refused.target",
                target == null ? "" : target);
        Refused.unless(
                (baseline == null && target == null) || (unit != null && !unit.isBlank()),
                "unit",
                "learning.refused.unit");
        Refused.unless(
                dueOn == null || !dueOn.isBefore(suggestedOn),
                "dueOn",
                "learning.refused.before",
                dueOn == null ? "" : dueOn,
                suggestedOn);
    }

    /** Who of a side leads it. */
    public Optional<String> owner(Side side) {
        return Optional.ofNullable(
                        switch (side) {
                            case CLIENT -> clientOwner;
                            case PROVIDER -> providerOwner;
                        })
                .filter(name -> !name.isBlank());
    }

    /** Whether each side leads it. */
    public boolean isJoint() {
        return owner(Side.CLIENT).isPresent() && owner(Side.PROVIDER).isPresent();
    }
}
