package entente.register;

import static entente.register.Samples.ENGLISH;
import static entente.register.Samples.PLEDGE;
import static entente.register.Samples.STUDY;
import static entente.register.Samples.VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.Kinds;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.register.sheet.Sheet;
import entente.register.sheet.SheetRefused;
import entente.register.sheet.Workbook;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImportShapesTest extends ImportedVisits {
    @Test
    void aWithdrawnFactIsNotBroughtBackBySilence() {
        ImportPlan<Samples.Visit> first = plan(Files.csv(HEADER + "ONC-301,V1,1,yes,,,\n"), Map.of());
        record(first);
        var fact = first.statements(Chain.CLIENT).getFirst().fact();
        told.say(Side.CLIENT, new Statement.Withdraw(fact, 1, Samples.DAY, "", null));
        ImportPlan<Samples.Visit> changed = plan(Files.csv(HEADER + "ONC-301,V1,7,yes,,,\n"), first.known());
        assertThat(ENGLISH.say(((PlannedRow.Overtaken) changed.rows().getFirst()).why()))
                .startsWith("the client withdrew it on");
        assertThat(plan(Files.csv(HEADER + "ONC-301,V2,1,yes,,,\n"), first.known())
                        .gone())
                .isEmpty();
    }

    record Task(String code, @Nullable Ref<Task> parent) implements Fact {}

    @Test
    void aRowMayPointToARowBelowItAndIsSaidAfterIt() {
        Kind<Task> task = Kind.of("sample-task", Task.class);
        Told tasks = Told.in(new Kinds(List.of(task)), Chain.CLIENT, Samples.NOW);
        ImportPlan<Task> plan = ImportPlan.of(
                ImportRequest.of(task, Samples.batch(Chain.CLIENT), Map.of()),
                incoming(task, Files.csv("code,parent\nT3,T2\nT2,T1\nT1,\nT4,T9\n")),
                tasks.book());
        plan.statements(Chain.CLIENT).forEach(statement -> tasks.say(Side.CLIENT, statement));
        assertThat(tasks.book().current(Task.class))
                .extracting(t -> t.fact().code())
                .containsExactly("T1", "T2", "T3");
        assertThat(plan.rows()).extracting(PlannedRow::number).containsExactly(2, 3, 4, 5);
        assertThat(plan.problems()).extracting(p -> p.row() + " " + p.value()).containsExactly("5 T9");
    }

    @Test
    void aRowWhoseFactWasPublishedAmendsTheSharedOne() {
        ImportPlan<Samples.Visit> first = plan(Files.csv(HEADER + "ONC-301,V1,1,yes,,,\n"), Map.of());
        record(first);
        Told shared = Samples.told(Chain.SHARED);
        Ref<Samples.Study> known = new Ref<>(new UUID(5, 1));
        UUID published = new UUID(5, 2);
        shared.say(Side.CLIENT, new Statement.Say(known.id(), STUDY, new Samples.Study("ONC-301", "x"), Samples.DAY));
        Samples.Visit visit = Samples.bare(known, "V1");
        shared.say(Side.CLIENT, new Statement.Say(published, VISIT, visit, Samples.DAY));
        UUID draft = first.statements(Chain.CLIENT).getFirst().fact();
        told.say(Side.CLIENT, new Statement.Withdraw(draft, 1, Samples.DAY, "", published));
        Book both = told.book().plus(shared.book().entries());
        ImportPlan<Samples.Visit> next = ImportPlan.of(
                request(first.known()), incoming(VISIT, Files.csv(HEADER + "ONC-301,V1,7,no,,,\n")), both);
        assertThat(next.problems()).extracting(Files::said).isEmpty();
        assertThat(next.statements(Chain.CLIENT)).isEmpty();
        assertThat(next.statements(Chain.SHARED)).extracting(Statement::fact).containsExactly(published);
        assertThat(said(((PlannedRow.Amended) next.rows().getFirst()).differences()))
                .containsExactly("Count: 1 → 7");
    }

    @Test
    void rowsMayPointToRowsFurtherDownAndTheLedgerTakesThemInThatOrder() {
        Workbook file = Files.xlsx(List.of(
                Files.sheet("sample-study", "code,title", "NEW-1,First"),
                Files.sheet("Visit", "study,code,count,firm", "NEW-1,V1,1,yes")));
        ImportPlan<Samples.Study> studies = ImportPlan.of(
                ImportRequest.of(STUDY, Samples.batch(Chain.CLIENT), Map.of()), incoming(STUDY, file), told.book());
        ImportPlan<Samples.Visit> visits = ImportPlan.of(request(Map.of()), incoming(VISIT, file), studies.after());
        assertThat(visits.isWhole()).isTrue();
        record(studies);
        record(visits);
        assertThat(told.book().current(Samples.Visit.class)).hasSize(1);
    }

    @Test
    void listsStandOnTheirOwnSheetAndAreMatchedByTheirKeys() {
        told.fact(Side.CLIENT, Samples.full(study, "V1"), Samples.DAY);
        Workbook file = Files.xlsx(List.of(
                Files.sheet("sample-visit", "study,code,count", "ONC-301,V1,"),
                Files.sheet(
                        "sample-visit.steps",
                        "fact.key,name,dueOn,cost.amount,cost.currency",
                        "ONC-301 V1,kick-off,,-7,",
                        "ONC-301 V1,hand over,2026-10-05,,",
                        "ONC-301 V9,lost,,,")));
        ImportPlan<Samples.Visit> plan = plan(file, Map.of());
        assertThat(said(((PlannedRow.Amended) plan.rows().getFirst()).differences()))
                .containsExactlyInAnyOrder(
                        "Steps · kick-off · Cost: -5.00\u00a0EUR → -7.00\u00a0EUR",
                        "Steps:  → hand over · 5 Oct 2026",
                        "Steps: close → ");
        assertThat(plan.strays())
                .extracting(Files::said)
                .singleElement()
                .asString()
                .contains("row 4")
                .contains("no row of the file is called ONC-301 V9");
        assertThat(plan.isWhole()).isFalse();
    }

    @Test
    void aWrongCellOfAListNamesItsOwnSheetAndComesBackWithItsParent() {
        Workbook file = Files.xlsx(List.of(
                Files.sheet("sample-visit", "study,code,count,firm", "ONC-301,V1,1,yes", "ONC-301,V2,1,yes"),
                Files.sheet(
                        "sample-visit.steps",
                        "fact.key,name,cost.amount,cost.currency",
                        "ONC-301 V1,a,1,EUR",
                        "ONC-301 V2,b,1.0051,EUR",
                        "ONC-301 V2,never,,")));
        Incoming incoming = incoming(VISIT, file);
        ImportPlan<Samples.Visit> plan = ImportPlan.of(request(Map.of()), incoming, told.book());
        assertThat(plan.problems())
                .extracting(p -> p.sheet() + " " + p.row() + " " + p.column())
                .containsExactly("sample-visit.steps 3 cost.amount");
        List<Sheet> corrections = Corrections.of(plan, incoming, ENGLISH);
        assertThat(Files.lines(corrections.get(0))).hasSize(2).last().asString().startsWith("ONC-301|V2|1|yes|cost");
        assertThat(Files.lines(corrections.get(1))).hasSize(3);
    }

    @Test
    void aDoubtfulFactIsRecordedAndNamed() {
        ImportRequest<Samples.Visit> request = request(Map.of());
        Workbook file = Files.csv(HEADER + "ONC-301,V1,1001,yes,0026-09-30,,\n");
        ImportPlan<Samples.Visit> plan = ImportPlan.of(request, incoming(VISIT, file), told.book());
        assertThat(plan.isWhole()).isTrue();
        assertThat(plan.rows().getFirst().said())
                .extracting(ENGLISH::say)
                .containsExactly("count says 1001: is the year meant?", "dueOn says 0026-09-30: is the year meant?");
    }

    @Test
    void aMappingMayNameAnotherKeyThanTheKinds() {
        ImportRequest<Samples.Visit> request = request(Map.of()).keyedBy("remark");
        ImportPlan<Samples.Visit> first = ImportPlan.of(
                request,
                incoming(VISIT, Files.csv("study,code,count,firm,remark\nONC-301,V1,1,yes,T-17\n")),
                told.book());
        record(first);
        ImportPlan<Samples.Visit> renamed = ImportPlan.of(
                new ImportRequest<>(VISIT, request.batch(), request.rowKey(), first.known()),
                incoming(VISIT, Files.csv("study,code,count,firm,remark\nONC-301,V1-renamed,1,yes,T-17\n")),
                told.book());
        assertThat(said(((PlannedRow.Amended) renamed.rows().getFirst()).differences()))
                .containsExactly("Code: V1 → V1-renamed");
    }

    @Test
    void hostileCellsAreKeptAsTextOrRefusedInFewWords() {
        Workbook file = Files.xlsx(List.of(Files.sheet(
                "sample-visit",
                "study,code,count,firm,remark",
                "ONC-301,=1+1,1,yes,@SUM(A1)",
                "ONC-301,V2,1,yes," + "x".repeat(30_000),
                "ONC-301,V3,1e999999999,yes,שלום",
                "'; drop table entry; --,V4,1,yes,",
                "ONC-301,V5,1,yes,a\u202eb")));
        ImportPlan<Samples.Visit> plan = plan(file, Map.of());
        assertThat(added(plan).body()).extracting("code", "remark").containsExactly("=1+1", "@SUM(A1)");
        assertThat(plan.rows().stream().filter(PlannedRow::blocks)).hasSize(4);
        assertThat(plan.problems()).allSatisfy(p -> assertThat(Files.said(p)).hasSizeLessThan(400));
    }

    @Test
    void aTwoSidedFactIsAmendedByANewProposal() {
        Told shared = Samples.told(Chain.SHARED);
        Ref<Samples.Pledge> pledge = shared.fact(
                Side.PROVIDER,
                new Samples.Pledge("P1", "first", null, Samples.DAY),
                Samples.DAY,
                Side.CLIENT,
                Side.PROVIDER);
        Workbook file = Files.csv("id,version,text,holdsOn\n" + pledge.id() + ",1,second,2026-11-01\n");
        ImportPlan<Samples.Pledge> plan = ImportPlan.of(
                ImportRequest.of(PLEDGE, Samples.batch(Chain.SHARED), Map.of()), incoming(PLEDGE, file), shared.book());
        PlannedRow.Amended amended = (PlannedRow.Amended) plan.rows().getFirst();
        assertThat(amended.statement().effectiveOn()).isEqualTo("2026-11-01");
        Book after = plan.after();
        assertThat(after.inForce(Samples.Pledge.class).getFirst().fact().text()).isEqualTo("first");
        assertThat(after.history(pledge.id()).orElseThrow().proposal()).isPresent();
    }

    @Test
    void aWorkbookWithoutASheetOfTheKindIsRefusedByName() {
        Workbook file = Files.xlsx(List.of(Files.sheet("a", "x", "1"), Files.sheet("b", "y", "2")));
        assertThatThrownBy(() -> incoming(VISIT, file))
                .isInstanceOf(SheetRefused.class)
                .hasMessage("a, b: there is no sheet for visit here. call it sample-visit.");
    }

    @Test
    void aTemplateHasTheHeadersThatAreReadBack() {
        List<Sheet> template = Export.template(VISIT);
        assertThat(template).extracting(Sheet::name).containsExactly("sample-visit", "sample-visit.steps");
        assertThat(template.getFirst().header().labels()).startsWith("study", "code", "remark");
        assertThat(template.get(1).header().labels()).startsWith("fact.key", "name", "dueOn");
    }
}
