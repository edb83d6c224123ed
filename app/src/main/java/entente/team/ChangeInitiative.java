package entente.team;

import entente.kernel.Percent;
import entente.kernel.Rating;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A new way of working that a side brings into its own departments (004-01).
 *
 * @param side whose organisation changes; only that side says it
 * @param champion the seat that goes first and stays with it
 * @param why what people are told it is for, and what it costs them
 * @param aim how many in a hundred are to work so in each department
 * @param radicalness how far it breaks with what is done today
 * @param businessFocus how far it is about the business, and not about technique alone
 * @param leadSide which side leads it (003-26)
 * @param counterpart the seat of the other side that leads it with them
 */
public record ChangeInitiative(
        String code,
        String title,
        Side side,
        @Nullable Ref<RoleSeat> champion,
        @Nullable String why,
        LocalDate startsOn,
        Percent aim,
        @Nullable Rating radicalness,
        @Nullable Rating businessFocus,
        @Nullable Side leadSide,
        @Nullable Ref<RoleSeat> counterpart)
        implements Fact {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public ChangeInitiative {
        Refused.unless(!code.isBlank(), "code", "team.refused.blank");
        Refused.unless(!title.isBlank(), "title", "team.refused.blank");
        Refused.unless(
                aim.points().signum() > 0 && aim.points().compareTo(HUNDRED) <= 0, "aim", "team.refused.aim", aim);
    }

    /** Of which nobody has said how radical it is, nor who leads it. */
    public ChangeInitiative(
            String code,
            String title,
            Side side,
            @Nullable Ref<RoleSeat> champion,
            @Nullable String why,
            LocalDate startsOn,
            Percent aim) {
        this(code, title, side, champion, why, startsOn, aim, null, null, null, null);
    }
}
