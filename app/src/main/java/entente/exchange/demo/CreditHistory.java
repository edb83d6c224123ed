package entente.exchange.demo;

import entente.access.Role;
import entente.commercial.credit.CreditLine;
import entente.commercial.credit.CreditRun;
import entente.commercial.credit.CreditState;
import entente.commercial.credit.CreditTerms;
import entente.commercial.credit.EarnBack;
import entente.commercial.credit.EarnBackResult;
import entente.commercial.credit.EarnBackRun;
import entente.commercial.credit.LevelMonth;
import entente.commercial.credit.Measured;
import entente.commercial.credit.Relief;
import entente.commercial.credit.ServiceCredit;
import entente.commercial.credit.ServiceMonth;
import entente.commercial.credit.ServiceRelief;
import entente.governance.month.MonthEffort;
import entente.kernel.Side;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** The credits that follow from what was read and invoiced, as the provider's commercial manager recorded them month by month. */
final class CreditHistory {
    private static final int WORKED_OUT = 7;
    private static final int MOVED = 12;

    private final Telling story;
    private final CreditTerms terms;
    private final YearMonth first;
    private final List<int[][]> read;

    private CreditHistory(Telling story, CreditTerms terms, YearMonth first, List<int[][]> read) {
        this.story = story;
        this.terms = terms;
        this.first = first;
        this.read = read;
    }

    /** After the levels are read and the claims of relief answered. */
    static void tell(Telling story, Ref<CreditTerms> signed, YearMonth first, List<int[][]> read) {
        CreditHistory history = new CreditHistory(story, story.latest(signed), first, read);
        EarnBackRun.of(CreditRun.of(history.months())).forEach(result -> history.credit(result, signed));
        history.efforts();
    }

    private List<ServiceMonth> months() {
        return IntStream.range(0, read.getFirst().length)
                .mapToObj(first::plusMonths)
                .filter(month -> !month.isAfter(ServiceLevels.last(story)))
                .map(month -> new ServiceMonth(month, terms, terms.monthlyCharges(), levels(month)))
                .toList();
    }

    private List<LevelMonth> levels(YearMonth month) {
        int nth = (int) first.until(month, ChronoUnit.MONTHS);
        return IntStream.range(0, terms.levels().size())
                .mapToObj(level -> level(month, terms.levels().get(level).level(), read.get(level)[nth]))
                .toList();
    }

    private LevelMonth level(YearMonth month, String code, int[] of) {
        List<Relief> reliefs = story.shared(ServiceRelief.class).stream()
                .filter(claim -> claim.level().equals(code) && claim.monthOf().equals(month))
                .map(claim ->
                        new Relief(claim.code(), claim.units(), claim.code().equals(ServiceLevels.AGREED)))
                .toList();
        return new LevelMonth(
                month,
                terms.level(code).orElseThrow(),
                new Measured.Share(BigDecimal.valueOf(of[1]), BigDecimal.valueOf(of[0])),
                reliefs,
                null,
                false);
    }

    private void credit(EarnBackResult result, Ref<CreditTerms> signed) {
        CreditLine line = result.line();
        LocalDate day = Months.weekday(ServiceLevels.after(line.month(), WORKED_OUT));
        if (line.amount().signum() == 0 || !day.isBefore(story.months().end())) {
            return;
        }
        Ref<ServiceCredit> credit = story.provider(Role.COMMERCIAL_MANAGER)
                .on(day)
                .says(ServiceCredit.accrued(line, signed, line.month().plusMonths(terms.postedAfter()), day));
        moved(credit, CreditState.ACCRUED, CreditState.HELD, line.month());
        result.decidedIn().ifPresent(month -> decided(credit, result, month));
    }

    private void decided(Ref<ServiceCredit> credit, EarnBackResult result, YearMonth month) {
        if (!moved(credit, CreditState.HELD, result.state(), month)) {
            return;
        }
        if (result.state() == CreditState.EARNED_BACK) {
            LocalDate day = Months.weekday(ServiceLevels.after(month, MOVED));
            story.provider(Role.COMMERCIAL_MANAGER)
                    .on(day)
                    .says(new EarnBack(
                            credit,
                            month.toString(),
                            result.line().amount(),
                            terms.earnBack(),
                            day,
                            "Two months at the target"));
            return;
        }
        if (moved(credit, CreditState.FINAL, CreditState.POSTED, month.plusMonths(1))) {
            moved(credit, CreditState.POSTED, CreditState.PAID, month.plusMonths(2));
        }
    }

    /** Whether the day for it has come. */
    private boolean moved(Ref<ServiceCredit> credit, CreditState from, CreditState to, YearMonth month) {
        LocalDate day = Months.weekday(ServiceLevels.after(month, MOVED));
        if (!day.isBefore(story.months().end())) {
            return false;
        }
        story.provider(Role.COMMERCIAL_MANAGER)
                .on(day)
                .amends(credit, "By the agreed terms", c -> c.moved(from, to, c.accrued(), day, null));
        return true;
    }

    /** The hours both sides spend on a month's end fall from month to month. */
    private void efforts() {
        for (YearMonth month = first; !month.isAfter(ServiceLevels.last(story)); month = month.plusMonths(1)) {
            LocalDate day = Months.weekday(ServiceLevels.after(month, WORKED_OUT));
            int nth = (int) first.until(month, ChronoUnit.MONTHS);
            if (day.isBefore(story.months().end())) {
                hours(Side.CLIENT, month, day, 14 - nth);
                hours(Side.PROVIDER, month, day, 19 - nth);
            }
        }
    }

    private void hours(Side side, YearMonth month, LocalDate day, int hours) {
        Narrator who =
                side == Side.CLIENT ? story.client(Role.COMMERCIAL_MANAGER) : story.provider(Role.COMMERCIAL_MANAGER);
        who.on(day).says(new MonthEffort(month.toString(), side, BigDecimal.valueOf(hours), day));
    }
}
