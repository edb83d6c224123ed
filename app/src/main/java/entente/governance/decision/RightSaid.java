package entente.governance.decision;

import java.util.Optional;

/**
 * What a decision says of the right by which it was made (001-04).
 *
 * @param right the one it names
 * @param ruled whether it is written down who may decide what of its class
 */
public record RightSaid(Decision said, Optional<DecisionRight> right, boolean ruled) {
    /** Whether it was decided by whoever holds the right, at the level the right names; empty where it cannot be told. */
    public Optional<Boolean> isKept() {
        return right.filter(held -> isWithout() || (said.level() != null && isDeciderKnown(held)))
                .map(held -> !isWithout() && said.level() == held.level());
    }

    /** Whether it ought to say by which right it was decided, where and by whom, and does not. */
    boolean isUnsaid() {
        return isKept().isEmpty() && (right.isPresent() || ruled);
    }

    private boolean isWithout() {
        String why = said.withoutRight();
        return why != null && !why.isBlank();
    }

    private boolean isDeciderKnown(DecisionRight held) {
        return said.decider() != null || !held.namesPersons();
    }
}
