package entente.cockpit.delivery;

import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.agreed;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.delivery.DeliverySamples.eur;
import static entente.delivery.DeliverySamples.milestone;
import static entente.delivery.DeliverySamples.project;
import static entente.delivery.DeliverySamples.reference;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import entente.Rooms;
import entente.arrangement.ConfidenceVote;
import entente.arrangement.Promise;
import entente.delivery.ChangeOrder;
import entente.delivery.Progress;
import entente.delivery.Project;
import entente.delivery.ReferenceProject;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.signal.Judge;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DeliverySheetTest {
    private static final LocalDate DAY = LocalDate.parse("2026-04-30");

    private Told told = shared();

    @Test
    void withoutAnythingThePageSaysWhatToDoNext() {
        assertThat(sheet().isEmpty()).isTrue();
        assertThat(sheet().price()).isEmpty();
    }

    @Test
    void theProjectThatWillHardlyHoldComesFirst() {
        references();
        reported(running("GOOD"), "110000", "100000");
        reported(running("BAD"), "60000", "100000");

        assertThat(sheet().projects()).extracting(ProjectSheet::name).containsExactly("Study BAD", "Study GOOD");
    }

    @Test
    void theCurveRunsFromTheStartToTheRangeOfItsEnd() {
        references();
        reported(running("A"), "80000", "90000");

        SCurve curve = sheet().projects().getFirst().curve().orElseThrow();

        assertThat(curve.planned()).startsWith("0.0,100.0 ");
        assertThat(curve.earned().split(" ", -1)).hasSize(2);
        assertThat(curve.spent()).isNotEmpty();
        assertThat(points(curve.wide())).allSatisfy(place -> assertThat(place).isBetween(0.0, 100.0));
        assertThat(curve.wide().split(" ", -1)[1].split(",", -1)[1])
                .isEqualTo(curve.budget().toPlainString());
        assertThat(curve.today()).isBetween(BigDecimal.ZERO, BigDecimal.valueOf(100));
    }

    @Test
    void withoutAReportThereIsNoCurveAndWithoutMilestonesNoLineOfThem() {
        references();
        running("A");

        ProjectSheet sheet = sheet().projects().getFirst();

        assertThat(sheet.curve()).isEmpty();
        assertThat(sheet.slip()).isEmpty();
    }

    @Test
    void aMilestoneShowsHowFarItSlipped() {
        Ref<Project> project = running("A");
        told.fact(Side.PROVIDER, milestone(project, "M1", "2026-05-01", "2026-05-11"), START);

        SlipPlot.Row row =
                sheet().projects().getFirst().slip().orElseThrow().rows().getFirst();

        assertThat(row.days()).isEqualTo(10);
        assertThat(row.reached()).isFalse();
        assertThat(row.barFrom()).isEqualTo(row.agreed()).isLessThan(row.expected());
    }

    @Test
    void aPlanThatMovedStandsBesideItsOriginalWithTheChanceOfBoth() {
        references();
        Ref<Project> project = running("A");
        reported(project, "95000", "70000");
        Project first = project("A");
        told = Told.after(told.book(), Chain.SHARED, Instant.parse("2026-07-01T10:00:00Z"));
        told.say(
                Side.CLIENT,
                new Statement.Amend(
                        project.id(),
                        1,
                        new Project(
                                first.code(),
                                first.name(),
                                first.plannedStartOn(),
                                LocalDate.parse("2027-02-28"),
                                null,
                                null,
                                first.budget(),
                                null),
                        LocalDate.parse("2026-03-01"),
                        "A second country"));

        ProjectSheet sheet = sheet().projects().getFirst();

        assertThat(sheet.firstEnd()).contains(LocalDate.parse("2026-12-31"));
        assertThat(sheet.plans().orElseThrow().plans()).hasSize(2);
        assertThat(sheet.firstChance(LocalDate.parse("2026-12-31")).known().orElseThrow())
                .isLessThan(sheet.chance().known().orElseThrow());
        assertThat(sheet.outlook().toSave(eur("1")).known().orElseThrow())
                .isGreaterThan(sheet.outlook().toSave(eur("365000")).known().orElseThrow());
    }

    @Test
    void thePriceGrowsStepByStepAndEveryBarLiesInTheDrawing() {
        agreed(told);
        told.fact(
                Side.PROVIDER,
                new ChangeOrder("CO1", null, null, "Second site", eur("40000"), 0, null),
                START,
                Side.CLIENT,
                Side.PROVIDER);

        Waterfall waterfall = sheet().price().orElseThrow();

        assertThat(waterfall.bars())
                .extracting(Waterfall.Bar::sort)
                .containsExactly(
                        Waterfall.Sort.TOTAL, Waterfall.Sort.AGREED, Waterfall.Sort.TOTAL, Waterfall.Sort.TOTAL);
        assertThat(waterfall.begins().value()).isEqualByComparingTo("960000");
        Waterfall.Bar step = waterfall.bars().get(1);
        assertThat(step.from()).isEqualByComparingTo("50");
        assertThat(step.to()).isEqualByComparingTo("100");
        assertThat(step.amount().value()).isEqualByComparingTo("40000");
    }

    @Test
    void bothSidesConfidenceStandsBesideThePromiseWithTheGap() {
        Ref<Promise> promise = told.fact(
                Side.CLIENT,
                new Promise("P1", "Database lock", LocalDate.parse("2026-09-01"), null, null, null, null),
                START);
        told.fact(Side.CLIENT, new ConfidenceVote(promise, DAY, Percent.of("80"), null), START);
        told.fact(Side.PROVIDER, new ConfidenceVote(promise, DAY, Percent.of("45"), null), START);

        Confidence confidence = sheet().confidences().getFirst();

        assertThat(confidence.client()).contains(Percent.of("80"));
        assertThat(confidence.provider()).contains(Percent.of("45"));
        assertThat(confidence.gap()).contains(35);
    }

    @Test
    void forecastsAreScoredOnceTwoProjectsHaveEnded() {
        assertThat(ForecastRecord.of(book(), DAY).sections()).isEmpty();
        references();

        ForecastRecord record = ForecastRecord.of(book(), DAY);

        assertThat(record.finished()).isEqualTo(10);
        assertThat(record.sections()).extracting(RecordSection::what).containsExactly("time", "cost", "promises");
        assertThat(record.sections()).allSatisfy(section -> {
            assertThat(section.all())
                    .hasSize(3)
                    .allSatisfy(line -> assertThat(line.score().error()).isPresent());
            assertThat(section.stages())
                    .hasSizeGreaterThan(3)
                    .allSatisfy(part -> assertThat(part.projects()).isBetween(1L, 10L));
            assertThat(section.classes()).isEmpty();
        });
    }

    @Test
    void twoClassesAreToldApart() {
        references();
        ReferenceProject other = reference("S", 1);
        told.fact(
                Side.CLIENT,
                new ReferenceProject(
                        "S", "study", other.plannedDays(), other.actualDays(), other.costRatio(), other.reports()),
                START);

        RecordSection time = ForecastRecord.of(book(), DAY).sections().getFirst();

        assertThat(time.classes())
                .extracting(part -> Words.ENGLISH.say(part.name()), RecordSection.Part::projects)
                .containsExactly(tuple("other", 10L), tuple("study", 1L));
    }

    @Test
    void aProjectThatTheBookDoesNotKnowIsNotFound() {
        assertThat(ProjectSheet.find(Side.CLIENT, book(), new Judge(Rooms.ALL).judge(book(), DAY), DAY, new UUID(1, 2)))
                .isEmpty();
    }

    private DeliverySheet sheet() {
        return DeliverySheet.of(Side.CLIENT, book(), new Judge(Rooms.ALL).judge(book(), DAY), DAY, null);
    }

    private Book book() {
        return told.book().on(DAY);
    }

    private Ref<Project> running(String code) {
        return told.fact(Side.CLIENT, project(code), START);
    }

    private void reported(Ref<Project> project, String earned, String spent) {
        told.fact(
                Side.PROVIDER,
                new Progress(
                        project,
                        LocalDate.parse("2026-04-10"),
                        eur("100000"),
                        eur(earned),
                        eur(spent),
                        Progress.CostView.PAYABLE,
                        null),
                START);
    }

    private void references() {
        IntStream.range(0, 10)
                .mapToObj(i -> reference("R" + i, 0.85 + 0.05 * i))
                .forEach(one -> told.fact(Side.CLIENT, one, START));
    }

    private static List<Double> points(String drawn) {
        return List.of(drawn.split("[ ,]", -1)).stream().map(Double::valueOf).toList();
    }
}
