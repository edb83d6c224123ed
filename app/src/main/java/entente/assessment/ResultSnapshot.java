package entente.assessment;

import entente.kernel.Refused;
import entente.ledger.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a closed campaign left of one instrument: both sides' scores beside each other. The answers themselves never enter the ledger.
 *
 * @param campaign the campaign's id
 * @param instrument the instrument's code
 * @param print of everything that was asked: only results of the same words are compared
 * @param threshold how many people stand at least behind each number
 * @param clientIndex from 0 to 100; absent where too few answered
 */
public record ResultSnapshot(
        String campaign,
        String title,
        String instrument,
        int version,
        String print,
        int threshold,
        LocalDate closedOn,
        int clientInvited,
        int clientAnswered,
        int providerInvited,
        int providerAnswered,
        @Nullable BigDecimal clientIndex,
        @Nullable BigDecimal clientMargin,
        @Nullable BigDecimal providerIndex,
        @Nullable BigDecimal providerMargin,
        List<DimensionResult> dimensions)
        implements Fact {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * One dimension from 0 to 100, each value absent where too few stand behind it.
     *
     * @param clientMargin half the width of the 95 % confidence interval
     * @param clientGuess what the client guessed of the provider's answers
     * @param providerGuess what the provider guessed of the client's answers
     */
    public record DimensionResult(
            String code,
            String name,
            @Nullable BigDecimal client,
            @Nullable BigDecimal clientMargin,
            @Nullable BigDecimal provider,
            @Nullable BigDecimal providerMargin,
            @Nullable BigDecimal clientGuess,
            @Nullable BigDecimal providerGuess) {
        public DimensionResult {
            check("client", client);
            check("provider", provider);
            check("clientGuess", clientGuess);
            check("providerGuess", providerGuess);
        }
    }

    public ResultSnapshot {
        Refused.unless(!campaign.isBlank(), "campaign", "assessment.refused.blank");
        Refused.unless(!title.isBlank(), "title", "assessment.refused.blank");
        Refused.unless(print.matches("[0-9a-f]{64}"), "print", "assessment.refused.print", print);
        Refused.unless(threshold >= 3, "threshold", "assessment.refused.threshold", 3, threshold);
        checkCount("clientAnswered", clientInvited, clientAnswered);
        checkCount("providerAnswered", providerInvited, providerAnswered);
        check("clientIndex", clientIndex);
        check("providerIndex", providerIndex);
        Refused.unless(
                clientIndex == null || clientAnswered >= threshold, "clientIndex", "assessment.refused.few", threshold);
        Refused.unless(
                providerIndex == null || providerAnswered >= threshold,
                "providerIndex",
                "assessment.refused.few",
                threshold);
        dimensions = List.copyOf(dimensions);
    }

    static void checkCount(String field, int invited, int answered) {
        Refused.unless(answered >= 0 && answered <= invited, field, "assessment.refused.count", invited, answered);
    }

    static void check(String field, @Nullable BigDecimal score) {
        Refused.unless(
                score == null || (score.signum() >= 0 && score.compareTo(HUNDRED) <= 0),
                field,
                "assessment.refused.score",
                score == null ? "" : score);
    }
}
