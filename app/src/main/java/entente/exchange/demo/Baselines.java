package entente.exchange.demo;

import static entente.exchange.demo.Euro.eur;

import entente.delivery.Baseline;
import entente.delivery.ChangeOrder;
import entente.delivery.Project;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The plans both sides signed: of the large study one and the next, by its change orders; of the safety work a next one without any. */
final class Baselines {
    private static final int SAFETY_BEGINS = 6;

    private final Telling story;
    private final Months m;

    private Baselines(Telling story) {
        this.story = story;
        this.m = story.months();
    }

    static void tell(Telling story, Projects projects, List<Ref<ChangeOrder>> ordersOfVela) {
        Baselines baselines = new Baselines(story);
        baselines.vela(projects.vela(), ordersOfVela);
        baselines.safety(projects.safety());
    }

    private void vela(Ref<Project> vela, List<Ref<ChangeOrder>> orders) {
        LocalDate start = m.day(3, 2);
        signed(
                m.day(2, 20),
                new Baseline(
                        vela,
                        1,
                        start,
                        null,
                        start,
                        m.day(20, 20),
                        eur(2_860_000),
                        List.of(
                                point("V1", start, m.day(4, 8), 1),
                                point("V3", m.day(4, 8), m.day(6, 22), 2),
                                point("V6", m.day(6, 22), m.day(11, 5), 2),
                                point("V9", m.day(11, 5), m.day(16, 10), 3),
                                point("V10", m.day(16, 10), m.day(20, 12), 3)),
                        List.of(),
                        List.of()));
        BigDecimal added = sum(orders);
        signed(
                m.day(9, 21),
                new Baseline(
                        vela,
                        2,
                        m.day(9, 21),
                        "Second interim, serial numbers and the reopened checks",
                        start,
                        m.day(21, 12),
                        eur(2_860_000 + added.longValueExact()),
                        List.of(
                                point("V9", m.day(11, 5), m.day(16, 10), 3),
                                point("V10", m.day(16, 10), m.day(21, 4), 3)),
                        List.of(),
                        orders.stream().map(Baseline.TakenIn::new).toList()));
    }

    /** The licence came late, and a later end was signed in passing; the order for it still waits. */
    private void safety(Ref<Project> safety) {
        signed(m.day(5, 26), plan(safety, 1, m.day(6, 4), null, m.day(16, 14)));
        signed(m.day(13, 12), plan(safety, 2, m.day(13, 12), "The licence for the dictionary", m.day(17, 2)));
    }

    private Baseline plan(
            Ref<Project> safety, int number, LocalDate agreedOn, @Nullable String why, LocalDate finishOn) {
        return new Baseline(
                safety,
                number,
                agreedOn,
                why,
                m.day(6, 4),
                finishOn,
                eur(540_000),
                List.of(),
                values(finishOn),
                List.of());
    }

    /** By the end of each month what the reports of that month say was planned, and the whole by the last day. */
    private List<Baseline.Value> values(LocalDate finishOn) {
        long[][] months = EarnedFigures.safety();
        Stream<Baseline.Value> monthly = IntStream.range(0, months.length)
                .mapToObj(month -> new Baseline.Value(
                        m.close(SAFETY_BEGINS + month), BigDecimal.valueOf(months[month][0] * 1_000)));
        return Stream.concat(monthly, Stream.of(new Baseline.Value(finishOn, BigDecimal.valueOf(540_000))))
                .toList();
    }

    private void signed(LocalDate day, Baseline baseline) {
        Ref<Baseline> said = story.provider().on(day).proposes(baseline);
        story.client().on(day.plusDays(2)).signs(said);
    }

    private BigDecimal sum(List<Ref<ChangeOrder>> orders) {
        return orders.stream()
                .map(order -> story.latest(order).price().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Baseline.Point point(String code, LocalDate start, LocalDate finish, int weight) {
        return new Baseline.Point(code, start, finish, BigDecimal.valueOf(weight));
    }
}
