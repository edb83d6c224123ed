package entente.commercial.credit;

import entente.commercial.credit.CreditStep.CreditStage;
import entente.kernel.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The limits a month's credits meet, in their order: of the level, of the month, of the contract year.
 *
 * @param yearBegan the first month of the contract year
 * @param earlier lines of all months before
 */
record CreditCaps(CreditTerms terms, Money charges, YearMonth yearBegan, List<CreditLine> earlier) {

    List<CreditDraft> on(List<CreditDraft> drafts, boolean bonus) {
        List<CreditDraft> byLevel = CreditDraft.each(drafts, CreditStage.LEVEL_CAP, this::byLevel);
        List<CreditDraft> byMonth = scaled(byLevel, CreditStage.MONTH_CAP, ServiceMonth.atRisk(terms, charges));
        Money yearCap = terms.yearCap();
        return yearCap == null
                ? CreditDraft.each(byMonth, CreditStage.YEAR_CAP, CreditDraft::now)
                : scaled(byMonth, CreditStage.YEAR_CAP, left(yearCap, takenThisYear(bonus)));
    }

    private BigDecimal byLevel(CreditDraft draft) {
        return room(draft).map(draft.now()::min).orElse(draft.now());
    }

    /** What the cap of the level leaves; the limit of damages is one for the whole delay, that of all others one for each month. */
    Optional<BigDecimal> room(CreditDraft draft) {
        return Optional.ofNullable(draft.covered().cap()).map(cap -> left(cap, takenBefore(draft)));
    }

    private BigDecimal takenBefore(CreditDraft draft) {
        return earlier.stream()
                .filter(line -> !draft.regime().isAtRisk() && !line.bonus())
                .filter(line -> line.level().equals(draft.covered().level()))
                .map(line -> line.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal takenThisYear(boolean bonus) {
        return earlier.stream()
                .filter(line -> !line.month().isBefore(yearBegan))
                .filter(line -> line.bonus() == bonus && line.isAtRisk())
                .map(line -> line.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal left(Money limit, BigDecimal taken) {
        return limit.amount().subtract(taken).max(BigDecimal.ZERO);
    }

    /** Together no more than the limit, each in proportion. */
    private static List<CreditDraft> scaled(List<CreditDraft> drafts, CreditStage stage, BigDecimal limit) {
        BigDecimal sum = drafts.stream()
                .filter(draft -> draft.regime().isAtRisk())
                .map(CreditDraft::now)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean over = sum.compareTo(limit) > 0;
        return CreditDraft.each(
                drafts,
                stage,
                draft -> over && draft.regime().isAtRisk()
                        ? draft.now().multiply(limit).divide(sum, MathContext.DECIMAL128)
                        : draft.now());
    }
}
