package entente.delivery;

import entente.delivery.Progress.CostView;
import entente.delivery.Project.CostMethod;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.ledger.Document;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Projects of the year 2026 whose planned value grows by 1,000 euros a day. */
public final class DeliverySamples {
    private DeliverySamples() {}

    public static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    /** From 1 January to 31 December 2026 for 365,000 euros. */
    public static Project project(String code) {
        return project(code, null);
    }

    public static Project project(String code, @Nullable CostMethod forecastBy) {
        return new Project(
                code, "Study " + code, day("2026-01-01"), day("2026-12-31"), null, null, eur("365000"), forecastBy);
    }

    /** From and to these days, with no budget. */
    public static Project planned(String code, String start, String end) {
        return turned(code, start, null, end, null);
    }

    public static Project turned(
            String code, String start, @Nullable String started, String end, @Nullable String ended) {
        return new Project(
                code,
                "Study " + code,
                day(start),
                day(end),
                started == null ? null : day(started),
                ended == null ? null : day(ended),
                null,
                null);
    }

    public static Project budgeted(Project project, String budget) {
        return new Project(
                project.code(),
                project.name(),
                project.plannedStartOn(),
                project.plannedEndOn(),
                project.actualStartOn(),
                project.actualEndOn(),
                eur(budget),
                project.forecastBy());
    }

    /** On day 100, 10 April 2026, when 100,000 were planned. */
    public static Progress earned(Ref<Project> project, String earned) {
        return new Progress(project, day("2026-04-10"), eur("100000"), eur(earned), null, null, null);
    }

    public static Progress spent(Ref<Project> project, String earned, String spent) {
        return new Progress(project, day("2026-04-10"), eur("100000"), eur(earned), eur(spent), CostView.PAYABLE, null);
    }

    public static Progress estimated(Ref<Project> project, String earned, String spent, String rest) {
        return new Progress(
                project, day("2026-04-10"), eur("100000"), eur(earned), eur(spent), CostView.PAYABLE, eur(rest));
    }

    public static Milestone milestone(Ref<Project> project, String code, String baseline, @Nullable String forecast) {
        return new Milestone(
                project, code, "Point " + code, day(baseline), forecast == null ? null : day(forecast), null, null);
    }

    public static ClientDependency input(Ref<Project> project, String due, @Nullable String met) {
        return new ClientDependency(
                "D-" + due, "Site list", project, "Medical", day(due), met == null ? null : day(met));
    }

    public static ChangeRequest change(String code, Side initiator, String raised, @Nullable String value) {
        return new ChangeRequest(
                code,
                "Change " + code,
                initiator,
                initiator == Side.CLIENT ? ChangeReason.PREFERENCE : ChangeReason.ESTIMATE_ERROR,
                day(raised),
                "Medical",
                null,
                value == null ? null : eur(value),
                null,
                null,
                ChangeState.ASKED,
                null,
                null,
                null);
    }

    public static ChangeRequest shown(String code, String raised) {
        return new ChangeRequest(
                code,
                "Change " + code,
                Side.CLIENT,
                ChangeReason.REGULATION,
                day(raised),
                "Regulatory",
                null,
                null,
                null,
                new Document("Letter", "https://files.example/letter.pdf"),
                ChangeState.ASKED,
                null,
                null,
                null);
    }

    public static ChangeRequest in(ChangeRequest change, ChangeState state) {
        return new ChangeRequest(
                change.code(),
                change.title(),
                change.initiator(),
                change.reason(),
                change.raisedOn(),
                change.department(),
                change.project(),
                change.value(),
                change.days(),
                change.evidence(),
                state,
                null,
                null,
                null);
    }

    public static ChangeOrder order(
            @Nullable Ref<ChangeRequest> request, @Nullable Ref<Project> project, String price) {
        return new ChangeOrder("CO " + price, request, project, "Order of " + price, eur(price), 0, null);
    }

    /** A project of OTHER work planned for 100 days, whose pace never changed: nine reports, and promises that told it from the start. */
    public static ReferenceProject reference(String code, double pace) {
        List<ReferenceProject.Report> reports = IntStream.rangeClosed(1, 9)
                .mapToObj(tenth -> new ReferenceProject.Report(
                        BigDecimal.valueOf(10 * tenth / pace),
                        BigDecimal.valueOf(10L * tenth),
                        BigDecimal.valueOf(10 * tenth / pace),
                        BigDecimal.valueOf(10L * tenth),
                        BigDecimal.valueOf(100 / pace)))
                .toList();
        BigDecimal took = BigDecimal.valueOf(100 / pace);
        return new ReferenceProject(code, "other", BigDecimal.valueOf(100), took, took, reports);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
