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
        reports.lyra(projects.lyra());
        List<Ref<Progress>> vela = reports.vela(projects.vela());
        reports.legacy(projects.legacy());
        reports.safety(projects.safety());
        reports.diary(projects.diary());
        return vela.get(vela.size() - 2);
    }

    private void lyra(Ref<Project> project) {
        of(project, "LYRA-2", 1, new long[][] {
            {20, 20, 21},
            {95, 92, 96},
            {190, 186, 192},
            {300, 296, 305},
            {420, 414, 424},
            {550, 540, 556},
            {680, 664, 688},
            {810, 790, 822},
            {930, 905, 944},
            {1040, 1015, 1061},
            {1150, 1130, 1180},
            {1240, 1240, 1292}
        });
    }

    private List<Ref<Progress>> vela(Ref<Project> project) {
        return of(project, "VELA-3", 3, new long[][] {
            {40, 40, 40},
            {120, 118, 119},
            {240, 232, 236},
            {390, 372, 380},
            {560, 528, 541},
            {740, 690, 710},
            {930, 850, 878},
            {1130, 1010, 1046},
            {1330, 1150, 1193},
            {1530, 1290, 1341},
            {1720, 1420, 1472},
            {1900, 1535, 1591}
        });
    }

    private void legacy(Ref<Project> project) {
        of(project, "LEGACY", 2, new long[][] {
            {50, 50, 52},
            {140, 138, 141},
            {240, 236, 240},
            {345, 340, 348},
            {450, 445, 458},
            {545, 540, 556},
            {630, 625, 645},
            {680, 680, 702}
        });
    }

    private void safety(Ref<Project> project) {
        of(project, "SAFETY", 6, new long[][] {
            {15, 9, 10},
            {60, 50, 52},
            {110, 99, 102},
            {165, 151, 155},
            {220, 204, 208},
            {275, 259, 264},
            {330, 313, 320},
            {380, 363, 371},
            {425, 408, 417}
        });
    }

    private void diary(Ref<Project> project) {
        of(project, "DIARY", 10, new long[][] {
            {12, 12, 12},
            {50, 49, 50},
            {95, 93, 95},
            {145, 141, 144},
            {195, 189, 194}
        });
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
