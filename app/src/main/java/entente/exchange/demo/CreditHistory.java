package entente.exchange.demo;

import entente.access.Role;
import entente.commercial.credit.CreditLine;
import entente.commercial.credit.CreditProof;
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
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The credits that follow from what was read and invoiced, as the provider's commercial manager recorded them month by month. */
final class CreditHistory {
    private static final int WORKED_OUT = 7;
    private static final int DISPUTED = 8;
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
                .says(ServiceCredit.accrued(line, signed, line.month().plusMonths(terms.postedAfter()), day)
                        .proven(proof(line.month())));
        disputed(credit, line);
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

    /** The digest of the computation, as it is the same from the book of that day. */
    private String proof(YearMonth month) {
        return CreditProof.of(months(), month, level -> Optional.empty())
                .digest()
                .hex();
    }

    /** Of the month whose relief the client does not agree to, the provider disputes a part. */
    private void disputed(Ref<ServiceCredit> credit, CreditLine line) {
        LocalDate day = Months.weekday(ServiceLevels.after(line.month(), DISPUTED));
        boolean crowded = line.level().equals(ServiceLevels.QUERIES)
                && line.month().equals(first.plusMonths(ServiceLevels.CROWDED));
        if (crowded && day.isBefore(story.months().end())) {
            String why = "Twenty queries of one day, see SR-2; without them more would have been in time";
            story.provider(Role.COMMERCIAL_MANAGER)
                    .on(day)
                    .amends(
                            credit,
                            "A part is in dispute",
                            c -> c.moved(CreditState.ACCRUED, CreditState.DISPUTED, Euro.eur(2_000), day, why));
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
                .amends(credit, "By the agreed terms", c -> c.moved(from, to, c.in(from), day, null));
        return true;
    }
}
