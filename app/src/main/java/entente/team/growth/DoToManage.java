package entente.team.growth;

import entente.kernel.Percent;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The way from doing to managing (I-11): how much of the time somebody at the interface should still do the work themselves, from 60 % on the
 * first day down to 20 % after six months, in a straight line (our default); and how much the old work still holds them.
 */
public final class DoToManage {
    private static final BigDecimal FIRST = BigDecimal.valueOf(60);
    private static final BigDecimal LAST = BigDecimal.valueOf(20);
    private static final int MONTHS = 6;

    private DoToManage() {}

    /** Percent of the time, 60 down to 20. */
    public static Percent target(LocalDate since, LocalDate day) {
        long whole = ChronoUnit.DAYS.between(since, since.plusMonths(MONTHS));
        long gone = Math.min(whole, Math.max(0, ChronoUnit.DAYS.between(since, day)));
        BigDecimal down = FIRST.subtract(LAST)
                .multiply(BigDecimal.valueOf(gone))
                .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64);
        return new Percent(FIRST.subtract(down));
    }

    /**
     * 0 to 5 (I-11 e): none for whoever never did the work, else attachment times the share still spent on doing it.
     *
     * @param attachment 1 to 5
     */
    public static BigDecimal attachmentRisk(boolean formerExpert, int attachment, Percent doing) {
        return formerExpert
                ? BigDecimal.valueOf(attachment)
                        .multiply(doing.points())
                        .divide(BigDecimal.valueOf(100), MathContext.DECIMAL64)
                : BigDecimal.ZERO;
    }
}
