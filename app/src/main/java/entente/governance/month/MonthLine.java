package entente.governance.month;

import entente.kernel.Money;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One fact that belongs to a month, and how far both sides are of one mind on it.
 *
 * @param name what people call what it is about
 * @param month it belongs to: an earlier one where it was carried over
 * @param by the side that said it
 * @param shown its figure in plain digits
 * @param amount of money it is about
 * @param disputed how much of it is in dispute
 * @param why what the objection is
 */
public record MonthLine(
        Recorded<? extends Fact> fact,
        String name,
        YearMonth month,
        @Nullable Side by,
        LineState state,
        @Nullable String shown,
        @Nullable Money amount,
        @Nullable Money disputed,
        @Nullable String why) {

    /** The side whose word is asked. */
    public Optional<Side> asked() {
        return Optional.ofNullable(by).map(Side::other);
    }

    /** The line's name for ever: its kind and what it is about. */
    public String subject() {
        return fact.kind().name() + " " + name;
    }

    /** The same with another figure in it. */
    MonthLine amounting(Money other) {
        return new MonthLine(fact, name, month, by, state, shown, other, disputed, why);
    }

    /** The line as the closed month keeps it. */
    ClosedMonth.Line kept() {
        return new ClosedMonth.Line(
                subject(),
                fact.id().toString(),
                fact.version().number(),
                fact.version().entry().bodyDigest().hex(),
                state,
                shown,
                state == LineState.DISPUTED ? disputed : amount,
                why);
    }
}
