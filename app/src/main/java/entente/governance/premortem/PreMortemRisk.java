package entente.governance.premortem;

import entente.governance.challenge.RiskImpact;
import entente.governance.challenge.RiskState;
import entente.governance.decision.Probability;
import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fitting;
import entente.ledger.Others;
import entente.ledger.Ref;
import entente.performance.Measure;
import entente.signal.StartSet;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One cause of failure both sides watch from now on, with an owner on each side and the one indicator that would show it coming (I-38).
 *
 * @param cause as it was imagined
 * @param probability from 0 to 100
 * @param practice the practice whose answer is the indicator, by its id, such as 000-A1
 * @param measure the measure it is about; where no practice is named, whatever is answered about that measure
 * @param endedOn when it came, or could not come any more
 */
public record PreMortemRisk(
        String code,
        Ref<PreMortem> preMortem,
        String cause,
        Percent probability,
        RiskImpact impact,
        String clientOwner,
        String providerOwner,
        @Nullable String practice,
        @Nullable Ref<Measure> measure,
        RiskState state,
        @Nullable LocalDate endedOn)
        implements Fitting {
    /** Practices answered only from the answers of others: their own answer comes after every indicator was read. */
    static final Set<String> COMPOSED = Set.of("003-36", "003-38", StartSet.COMPOSITE);

    public PreMortemRisk {
        Refused.unless(!code.isBlank(), "code", "premortem.refused.blank");
        Refused.unless(!cause.isBlank(), "cause", "premortem.refused.blank");
        Refused.unless(Probability.isOne(probability), "probability", "premortem.refused.probability", probability);
        Refused.unless(!clientOwner.isBlank(), "clientOwner", "premortem.refused.owner", Side.CLIENT);
        Refused.unless(!providerOwner.isBlank(), "providerOwner", "premortem.refused.owner", Side.PROVIDER);
        Refused.unless(practice != null || measure != null, "practice", "premortem.refused.indicator");
        Refused.unless(
                practice == null || practice.matches("\\d{3}-[A-Z]?\\d{0,2}[A-Z]?"),
                "practice",
                "premortem.refused.practice",
                String.valueOf(practice));
        Refused.unless(
                (state == RiskState.OPEN) == (endedOn == null),
                "endedOn",
                endedOn == null ? "premortem.refused.ended" : "premortem.refused.notended",
                String.valueOf(endedOn));
    }

    /** An indicator that would never trip is refused when it is said; what was recorded before stays readable. */
    @Override
    public void fit(Others others) {
        Refused.unless(
                !isOpen() || practice == null || !COMPOSED.contains(practice),
                "practice",
                "premortem.refused.composed",
                String.valueOf(practice));
    }

    public boolean isOpen() {
        return state == RiskState.OPEN;
    }

    public String owner(Side side) {
        return switch (side) {
            case CLIENT -> clientOwner;
            case PROVIDER -> providerOwner;
        };
    }
}
