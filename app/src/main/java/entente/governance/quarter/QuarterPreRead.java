package entente.governance.quarter;

import entente.governance.forum.Forum;
import entente.kernel.Refused;
import entente.ledger.Fitting;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.time.LocalDate;

/**
 * The page to read before a quarterly review was put before both sides; it shows what was known and held on its day.
 *
 * @param issuedOn the day it was put before both
 */
public record QuarterPreRead(Ref<QuarterReview> review, LocalDate issuedOn) implements Fitting {

    /** What is read before a session is there before it. */
    @Override
    public void fit(Others others) {
        others.find(QuarterReview.class, review).ifPresent(about -> {
            Ref<Forum> forum = about.forum();
            Refused.unless(
                    !Held.before(others, forum, about.plannedOn(), issuedOn),
                    "issuedOn",
                    "quarter.refused.met",
                    about.code());
        });
    }
}
