package entente.exchange.demo;

import static entente.exchange.demo.Euro.eur;

import entente.access.Role;
import entente.commercial.CostLine;
import entente.commercial.CostLine.CostSort;
import entente.delivery.Progress;
import entente.delivery.Progress.CostView;
import entente.delivery.Project;
import entente.kernel.Money;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What each project planned, earned and cost by the end of every month, and the invoice that follows ten days later. */
final class MonthlyReports {
    private static final int INVOICED_AFTER = 10;
    private static final int DUE_AFTER = 30;

    private final Telling story;

    private MonthlyReports(Telling story) {
        this.story = story;
    }

    /** Planned, earned and cost to date in thousands, month by month from the one named. Hands out the report that is disputed. */
    static Ref<Progress> tell(Telling story, Projects projects) {
        MonthlyReports reports = new MonthlyReports(story);
        reports.of(projects.lyra(), "LYRA-2", 1, EarnedFigures.lyra());
        List<Ref<Progress>> vela = reports.of(projects.vela(), "VELA-3", 3, EarnedFigures.vela());
        reports.of(projects.legacy(), "LEGACY", 2, EarnedFigures.legacy());
        reports.of(projects.safety(), "SAFETY", 6, EarnedFigures.safety());
        reports.of(projects.diary(), "DIARY", 10, EarnedFigures.diary());
        return vela.get(vela.size() - 2);
    }

    private List<Ref<Progress>> of(Ref<Project> project, String code, int firstMonth, long[][] months) {
        List<Ref<Progress>> told = new ArrayList<>();
        int month = firstMonth;
        long billed = 0;
        for (long[] toDate : months) {
            told.add(report(project, month, toDate[0], toDate[1], toDate[2]));
            invoice(project, code, month, toDate[2] - billed);
            billed = toDate[2];
            month++;
        }
        return told;
    }

    private Ref<Progress> report(Ref<Project> project, int month, long planned, long earned, long cost) {
        LocalDate status = story.months().close(month);
        return story.provider(Role.INTERFACE_MANAGER)
                .on(status)
                .says(new Progress(
                        project,
                        status,
                        thousands(planned),
                        thousands(earned),
                        thousands(cost),
                        CostView.PAYABLE,
                        null));
    }

    /** The newest invoices are not written yet, and the client pays a few days late as a rule. */
    private void invoice(Ref<Project> project, String code, int month, long amount) {
        if (month == Months.COUNT) {
            return;
        }
        LocalDate booked = story.months().day(month + 1, INVOICED_AFTER);
        Ref<CostLine> invoice = story.provider(Role.COMMERCIAL_MANAGER)
                .on(booked)
                .says(line(project, "INV-%02d-%s".formatted(month, code), amount, booked, null));
        int paidIn = month + 2;
        if (paidIn < Months.COUNT) {
            LocalDate paid = story.months().day(paidIn, paidIn % 3 == 0 ? 19 : 12);
            story.provider(Role.COMMERCIAL_MANAGER)
                    .on(paid)
                    .amends(
                            invoice,
                            "Paid",
                            l -> new CostLine(
                                    l.code(), l.project(), l.sort(), l.amount(), l.bookedOn(), l.dueOn(), paid));
        }
    }

    private static CostLine line(
            Ref<Project> project, String code, long amount, LocalDate booked, @Nullable LocalDate paid) {
        return new CostLine(
                code, project, CostSort.INVOICE, thousands(amount), booked, booked.plusDays(DUE_AFTER), paid);
    }

    private static Money thousands(long amount) {
        return eur(amount * 1_000);
    }
}
