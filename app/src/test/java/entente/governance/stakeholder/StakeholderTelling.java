package entente.governance.stakeholder;

import entente.kernel.Rating;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Those whose support is needed, as tests tell them. */
public final class StakeholderTelling {
    private StakeholderTelling() {}

    public static Ref<Stakeholder> stakeholder(
            Told told, String name, Side side, int influence, @Nullable Boolean met) {
        return told.fact(
                side,
                new Stakeholder(name, name, side, "One invoice", new Rating(influence), met),
                LocalDate.parse("2026-01-05"));
    }

    public static void reads(Told told, Ref<Stakeholder> whose, String on, int support) {
        LocalDate day = LocalDate.parse(on);
        told.fact(Side.CLIENT, new SupportReading(whose, day, support, null), day);
    }

    public static void moves(Told told, Ref<Stakeholder> whom, String dueOn, @Nullable String doneOn) {
        LocalDate done = doneOn == null ? null : LocalDate.parse(doneOn);
        told.fact(
                Side.CLIENT,
                new StakeholderMove("M" + dueOn, whom, "Show a month", "Finance lead", LocalDate.parse(dueOn), done),
                LocalDate.parse("2026-01-05"));
    }
}
