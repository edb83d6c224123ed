package entente.commercial.credit;

import static entente.commercial.credit.CreditSamples.number;
import static entente.commercial.credit.CreditSamples.pool;
import static entente.commercial.credit.CreditSamples.terms;

import java.time.LocalDate;
import java.util.List;

/** Terms of credits for a service desk alone: 95 expected, 90 the floor, and 2 % of the charges for a default. */
public final class DeskCredits {
    private DeskCredits() {}

    public static CreditTerms from(LocalDate day) {
        Promised desk = new Promised("DESK", true, number("95"), null, null, number("90"), null, null, null, null);
        return terms(pool("DESK", "Service", "40")).reset("10", "5").signed().from(day, List.of(desk));
    }
}
