package entente.kernel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A computed value that explains itself: known with its reasons, or unknown with the reason it is not known. Never a silent zero. */
public sealed interface Figure {
    /** The reasons, whether the value is known or not. */
    Explanation because();

    record Known(Amount amount, Explanation because) implements Figure {
        public BigDecimal value() {
            return amount.value();
        }
    }

    record Unknown(Text reason, Explanation because) implements Figure {}

    static Figure known(Amount amount, Explanation because) {
        return new Known(amount, because.is(amount));
    }

    static Figure known(BigDecimal value, Unit unit, Explanation because) {
        return known(new Amount(value, unit), because);
    }

    static Figure unknown(Text reason) {
        return unknown(reason, List.of());
    }

    /** Unknown, with the parts that were known or that were missing too. */
    static Figure unknown(Text reason, List<Explanation> parts) {
        return new Unknown(reason, new Explanation(reason, null, List.of(), parts));
    }

    default Optional<BigDecimal> known() {
        return this instanceof Known k ? Optional.of(k.value()) : Optional.empty();
    }
}
