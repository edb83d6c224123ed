package entente.exchange;

import static entente.exchange.SchedulePlans.STUDY;
import static entente.exchange.SchedulePlans.file;
import static org.assertj.core.api.Assertions.assertThat;

import entente.House;
import entente.SharedData;
import entente.delivery.Milestone;
import entente.delivery.Progress;
import entente.delivery.Progress.CostView;
import entente.delivery.Project;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.ImportIdentity;
import entente.ledger.Imported;
import entente.ledger.Recorded;
import entente.ledger.Speaker;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.ledger.Voice;
import entente.register.Batch;
import entente.register.PlannedRow;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A schedule is imported as any other file is: once, then only what changed. */
class SchedulePlanTest {
    private static final Instant NOW = Instant.parse("2026-03-16T09:00:00Z");

    @TempDir
    private Path folder;

    private final Told told = Told.in(House.KINDS, Chain.PROVIDER, NOW);
    private Map<ImportIdentity, Imported> known = Map.of();

    @Test
    void aFirstImportSaysEveryFactInTheImportersOwnChain() {
        SchedulePlan plan = plan(STUDY);

        assertThat(plan.problems()).extracting(p -> Words.ENGLISH.say(p.text())).isEmpty();
        assertThat(plan.isWhole()).isTrue();
        assertThat(plan.statements(Chain.SHARED)).isEmpty();
        record(plan);
        Book book = told.book();
        assertThat(book.current(Project.class)).singleElement().satisfies(study -> {
            assertThat(study.fact().code()).isEqualTo("Study 12");
            assertThat(book.current(Milestone.class))
                    .hasSize(3)
                    .allMatch(milestone -> milestone.fact().project().equals(study.ref()));
            assertThat(book.current(Progress.class))
                    .singleElement()
                    .matches(progress -> progress.fact().project().equals(study.ref()))
                    .matches(progress -> progress.effectiveOn().equals(LocalDate.of(2026, 3, 13)));
        });
    }

    @Test
    void theSameFileAgainSaysNothing() {
        record(plan(STUDY));

        SchedulePlan again = plan(STUDY);

        assertThat(again.statements(Chain.PROVIDER)).isEmpty();
        assertThat(again.rows()).hasSize(5).hasOnlyElementsOfType(PlannedRow.Unchanged.class);
        known = Map.of();
        assertThat(plan(STUDY).statements(Chain.PROVIDER))
                .as("nor where nothing is known but the facts themselves")
                .isEmpty();
    }

    @Test
    void aLaterEditionAmendsWhatChangedAndListsWhatIsGone() {
        record(plan(STUDY));
        String later = STUDY.replace(
                        "<Name>First patient in</Name><OutlineLevel>1</OutlineLevel><Start>2026-03-25T17:00:00</Start><Finish>2026-03-25T17:00:00",
                        "<Name>First patient in</Name><OutlineLevel>1</OutlineLevel><Start>2026-04-02T17:00:00</Start><Finish>2026-04-02T17:00:00")
                .replace("<UID>3</UID>", "<UID>30</UID>");

        SchedulePlan plan = plan(later);

        assertThat(plan.statements(Chain.PROVIDER))
                .hasSize(2)
                .anySatisfy(said -> assertThat(said)
                        .isInstanceOfSatisfying(
                                Statement.Amend.class,
                                amend -> assertThat(amend.body()).isInstanceOfSatisfying(Milestone.class, milestone -> {
                                    assertThat(milestone.forecastOn()).isEqualTo(LocalDate.of(2026, 4, 2));
                                    assertThat(milestone.baselineOn()).isEqualTo(LocalDate.of(2026, 3, 20));
                                })))
                .anySatisfy(said -> assertThat(said).isInstanceOf(Statement.Say.class));
        assertThat(plan.gone()).extracting(ImportIdentity::rowKey).containsExactly("Study 12 3");
    }

    /** "Report" has no baseline: the day first recorded stays, and what a later edition says is its forecast. */
    @Test
    void aMissingBaselineDoesNotMoveWithThePlan() {
        record(plan(STUDY));

        record(plan(STUDY.replace("2026-04-01T17:00:00", "2026-04-20T17:00:00")));
        assertThat(report().baselineOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(report().forecastOn()).isEqualTo(LocalDate.of(2026, 4, 20));

        record(plan(STUDY));
        assertThat(report().baselineOn()).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(report().forecastOn()).as("back on its day").isNull();
    }

    @Test
    void whatAHandHasChangedMeanwhileIsNotOverwritten() {
        record(plan(STUDY));
        Recorded<Milestone> mine = milestone("First patient in");
        Milestone said = mine.fact();
        told.say(
                Side.PROVIDER,
                new Statement.Amend(
                        mine.id(),
                        1,
                        new Milestone(
                                said.project(),
                                said.code(),
                                said.name(),
                                said.baselineOn(),
                                LocalDate.of(2026, 5, 1),
                                null,
                                null),
                        LocalDate.of(2026, 3, 16),
                        "Heard on the phone"));

        SchedulePlan plan = plan(STUDY.replace("2026-03-25T17:00:00", "2026-03-27T17:00:00"));

        assertThat(plan.isWhole()).isFalse();
        assertThat(plan.rows()).hasAtLeastOneElementOfType(PlannedRow.Overtaken.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mpp14baseline.mpp",
                "task-baselines-project2010-mpp14.mpp",
                "sample.xml",
                "percent-complete-8.4.xer",
                "SuccessorCalendar.xml",
                "planner-sample.planner"
            })
    void aRealScheduleIsRecordedOnceAndThenUnchanged(String name) {
        ScheduleFacts facts = ScheduleImport.read(SharedData.at("schedules/" + name));
        SchedulePlan plan = plan(facts);

        assertThat(plan.isWhole()).isTrue();
        assertThat(plan.statements(Chain.PROVIDER)).hasSize(facts.facts().size());
        record(plan);
        assertThat(plan(facts).statements(Chain.PROVIDER)).isEmpty();
    }

    private SchedulePlan plan(String content) {
        return plan(ScheduleImport.read(file(folder, "study.xml", content), "study.xml", CostView.PROVIDER_COST));
    }

    private SchedulePlan plan(ScheduleFacts facts) {
        Batch batch = new Batch(
                new Speaker(new UUID(0, 0), Voice.PROVIDER, new UUID(0, 0)),
                Chain.PROVIDER,
                facts.source(),
                "The plan's next edition",
                LocalDate.of(2026, 3, 16),
                NOW,
                ZoneOffset.UTC);
        return SchedulePlan.of(facts, batch, known, told.book());
    }

    private void record(SchedulePlan plan) {
        plan.statements(Chain.PROVIDER).forEach(said -> told.say(Side.PROVIDER, said));
        known = plan.known();
    }

    private Milestone report() {
        return milestone("Report").fact();
    }

    private Recorded<Milestone> milestone(String name) {
        List<Recorded<Milestone>> found = told.book().current(Milestone.class).stream()
                .filter(each -> each.fact().name().equals(name))
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }
}
