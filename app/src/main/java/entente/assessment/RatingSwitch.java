package entente.assessment;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import java.time.LocalDate;

/**
 * Whether a side lets named people of it be rated. Off until it says on; and on only with a purpose, a legal basis, how long answers are
 * kept, and the reference of its works agreement or impact assessment.
 *
 * @param purpose what the ratings are for
 * @param retentionMonths how long what names a person is kept
 * @param reference where the works agreement or the impact assessment is found
 * @param decidedOn the day the side decided so
 */
public record RatingSwitch(
        Side side,
        boolean on,
        String purpose,
        LegalBasis legalBasis,
        int retentionMonths,
        String reference,
        LocalDate decidedOn)
        implements Fact {
    private static final int LONGEST = 36;

    /** On what law a side rests it: a works agreement (General Data Protection Regulation, article 88) or a ground of its article 6. */
    public enum LegalBasis {
        WORKS_AGREEMENT,
        CONSENT,
        CONTRACT,
        LEGAL_OBLIGATION,
        LEGITIMATE_INTEREST
    }

    public RatingSwitch {
        Refused.unless(!purpose.isBlank(), "purpose", "assessment.refused.blank");
        Refused.unless(!reference.isBlank(), "reference", "assessment.refused.blank");
        Refused.unless(
                retentionMonths >= 1 && retentionMonths <= LONGEST,
                "retentionMonths",
                "assessment.refused.retention",
                LONGEST,
                retentionMonths);
    }
}
