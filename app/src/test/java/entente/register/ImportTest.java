package entente.register;

import static entente.register.Samples.ENGLISH;
import static entente.register.Samples.OTHER;
import static entente.register.Samples.PLEDGE;
import static entente.register.Samples.STUDY;
import static entente.register.Samples.VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Text;
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
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ImportTest {
    private static final String HEADER = "study,code,count,firm,dueOn,price.amount,price.currency\n";

    private final Told told = Samples.told();
    private final Ref<Samples.Study> study = Samples.study(told, "ONC-301");

    @Test
    void newRowsAreSaidAndTheSameFileAgainSaysNothing() {
        Workbook file = Files.csv(HEADER + "ONC-301,V1,1,yes,2026-09-30,1.5,EUR\nONC-301,V2,2,no,,,\n");
        ImportPlan<Samples.Visit> plan = plan(file, Map.of());
        assertThat(plan.isWhole()).isTrue();
        assertThat(plan.rows()).hasOnlyElementsOfType(PlannedRow.Added.class);
        assertThat(plan.statements(Chain.CLIENT)).hasSize(2);
        record(plan);
        ImportPlan<Samples.Visit> again = plan(file, plan.known());
        assertThat(again.rows()).hasOnlyElementsOfType(PlannedRow.Unchanged.class);
        assertThat(again.statements(Chain.CLIENT)).isEmpty();
        assertThat(plan(file, Map.of()).rows()).hasOnlyElementsOfType(PlannedRow.Unchanged.class);
    }

    @Test
    void headersAreNamesOrLabelsOfAnyLanguageAndSoAreChoices() {
        Workbook file = Files.csv("""
                Study;Code;Anzahl;FEST;Fällig  am;Preis;Mood
                ONC-301;V1;1;ja;30.09.2026;1.234,56 EUR;Etwas gespannt
                """);
        ImportPlan<Samples.Visit> plan = plan(file, Map.of());
        assertThat(plan.problems()).extracting(Files::said).isEmpty();
        Samples.Visit visit = (Samples.Visit) added(plan).body();
        assertThat(visit.dueOn()).isEqualTo(Samples.DAY);
        assertThat(visit.price()).isEqualTo(Money.of("1234.56", "EUR"));
        assertThat(visit.mood()).isEqualTo(Samples.Mood.RATHER_TENSE);
        assertThat(visit.firm()).isTrue();
    }

    @Test
    void aColumnNobodyKnowsIsRefusedBeforeAnyRowIsRead() {
        assertThatThrownBy(() -> plan(Files.csv("study,code,count,firm,dueNo\nx,y,z,w,v\n"), Map.of()))
                .isInstanceOf(SheetRefused.class)
                .hasMessageContaining("column dueNo")
                .hasMessageContaining("near it: dueOn");
        assertThatThrownBy(() -> plan(Files.csv("study,code,count,Anzahl,firm\nx,y,z,w,v\n"), Map.of()))
                .hasMessageContaining("another column says the same");
    }

    @Test
    void everyWrongCellIsNamedByItsPlaceWithWhatWouldBeRight() {
        Workbook file = Files.csv(HEADER
                + "ONC-310,V1,many,perhaps,2026-02-30,5,EUR\n"
                + "ONC-301,,1,yes,2026-09-30,5.001,EUR\n"
                + "ONC-301,V3,1,yes,2026-09-30,5,\n");
        ImportPlan<Samples.Visit> plan = plan(file, Map.of());
        assertThat(plan.isWhole()).isFalse();
        assertThat(plan.statements(Chain.CLIENT)).isEmpty();
        assertThat(plan.problems())
                .extracting(p -> p.row() + " " + p.column() + " " + p.value())
                .containsExactly(
                        "2 count many",
                        "2 firm perhaps",
                        "2 dueOn 2026-02-30",
                        "3 code ",
                        "3 price.amount 5.001",
                        "4 price.currency ");
        assertThat(Files.said(plan.problems().get(2))).contains("2026-02-30").contains("28");
        ImportPlan<Samples.Visit> miss = plan(Files.csv(HEADER + "ONC-310,V1,1,yes,,,\n"), Map.of());
        assertThat(Files.said(miss.problems().getFirst()))
                .isEqualTo("visits.csv, row 2, column study, value “ONC-310”: "
                        + "no study is named ONC-310. Near it: ONC-301. write the key of the other fact.");
    }

    @Test
    void whatIsValidCanBeRecordedAndTheRestComesBackAsACorrectionFile() {
        Workbook file = Files.csv(HEADER + "ONC-301,V1,1,yes,,,\nONC-301,V2,-1,yes,,,\nONC-301,V3,x,yes,,,\n");
        Incoming incoming = incoming(VISIT, file);
        ImportPlan<Samples.Visit> plan = ImportPlan.of(request(Map.of()), incoming, told.book());
        assertThat(plan.statements(Chain.CLIENT)).hasSize(1);
        List<Sheet> corrections = Corrections.of(plan, incoming, ENGLISH);
        assertThat(Files.lines(corrections.getFirst()))
                .satisfiesExactly(
                        header -> assertThat(header)
                                .isEqualTo("study|code|count|firm|dueOn|price.amount|price.currency|problem"),
                        second -> assertThat(second)
                                .startsWith("ONC-301|V2|-1|yes||||count: ")
                                .contains("too large"),
                        third -> assertThat(third).startsWith("ONC-301|V3|x|yes||||count: "));
        record(plan);
        Sheet right = Files.sheet(
                "visits.csv", "study,code,count,firm,problem", "ONC-301,V2,1,yes,was wrong", "ONC-301,V3,2,yes,");
        ImportPlan<Samples.Visit> corrected = plan(Files.csv(right), plan.known());
        assertThat(corrected.rows()).hasOnlyElementsOfType(PlannedRow.Added.class);
        // The rows that were right stand in the first file alone, so they are named and nothing is done to them.
        assertThat(corrected.gone()).extracting(ImportIdentity::rowKey).containsExactly("ONC-301 V1");
    }

    @Test
    void anEmptyCellLeavesTheValueAndNoneClearsIt() {
        record(plan(Files.csv(HEADER + "ONC-301,V1,1,yes,2026-09-30,1.5,EUR\n"), Map.of()));
        ImportPlan<Samples.Visit> plan = plan(Files.csv(HEADER + "ONC-301,V1,,,(none),2.5,\n"), Map.of());
        PlannedRow.Amended amended = (PlannedRow.Amended) plan.rows().getFirst();
        assertThat(said(amended.differences()))
                .containsExactlyInAnyOrder("Planned for: 30 Sept 2026 → ", "Price: 1.50\u00a0EUR → 2.50\u00a0EUR");
        assertThat(amended.statement().reason()).isEqualTo("monthly file");
        assertThat(((Samples.Visit) amended.statement().body()).firm()).isTrue();
        assertThat(plan(Files.csv(HEADER + "ONC-301,V1,(none),,,,\n"), Map.of()).problems())
                .extracting(p -> p.column() + ": " + ENGLISH.say(p.what()))
                .containsExactly("count: fill this in");
    }

    @Test
    void aChangedRowIsAnAmendmentAndAVanishedOneIsOnlyNamed() {
        ImportPlan<Samples.Visit> first =
                plan(Files.csv(HEADER + "ONC-301,V1,1,yes,,,\nONC-301,V2,1,yes,,,\n"), Map.of());
        record(first);
        ImportPlan<Samples.Visit> second = plan(Files.csv(HEADER + "ONC-301,V1,7,yes,,,\n"), first.known());
        assertThat(said(((PlannedRow.Amended) second.rows().getFirst()).differences()))
                .containsExactly("Count: 1 → 7");
        assertThat(second.gone()).extracting(ImportIdentity::rowKey).containsExactly("ONC-301 V2");
        assertThat(second.statements(Chain.CLIENT)).hasSize(1);
    }

    @Test
    void aFactAmendedByHandSinceIsAConflictThatShowsBothValues() {
        ImportPlan<Samples.Visit> first = plan(Files.csv(HEADER + "ONC-301,V1,1,yes,,,\n"), Map.of());
        record(first);
        var fact = first.statements(Chain.CLIENT).getFirst().fact();
        Samples.Visit byHand = counting(first, 5);
        told.say(Side.CLIENT, new Statement.Amend(fact, 1, byHand, Samples.DAY, "counted again"));
        assertThat(plan(Files.csv(HEADER + "ONC-301,V1,1,yes,,,\n"), first.known())
                        .rows())
                .as("the file says nothing new")
                .hasOnlyElementsOfType(PlannedRow.Unchanged.class);
        ImportPlan<Samples.Visit> changed = plan(Files.csv(HEADER + "ONC-301,V1,7,yes,,,\n"), first.known());
        PlannedRow.Overtaken overtaken = (PlannedRow.Overtaken) changed.rows().getFirst();
        assertThat(ENGLISH.say(overtaken.why()))
                .contains("client made version 2")
                .contains("counted again");
        assertThat(said(overtaken.differences())).containsExactly("Count: 5 → 7");
        assertThat(changed.isWhole()).isFalse();
        assertThat(changed.known()).isEqualTo(first.known());
        assertThat(plan(Files.csv(HEADER + "ONC-301,V1,5,yes,,,\n"), first.known())
                        .rows())
                .as("both came to the same")
                .hasOnlyElementsOfType(PlannedRow.Unchanged.class);
    }

    @Test
    void anExportedRowWithAnOldVersionIsAConflict() {
        Ref<Samples.Visit> visit = told.fact(Side.CLIENT, Samples.bare(study, "V1"), Samples.DAY);
        String row = "id,version,count\n" + visit.id() + ",1,9\n";
        assertThat(plan(Files.csv(row), Map.of()).rows()).hasOnlyElementsOfType(PlannedRow.Amended.class);
        told.say(Side.CLIENT, new Statement.Amend(visit.id(), 1, Samples.full(study, "V1"), Samples.DAY, "meanwhile"));
        assertThat(plan(Files.csv(row), Map.of()).rows()).hasOnlyElementsOfType(PlannedRow.Overtaken.class);
        assertThat(plan(Files.csv(row.replace(",1,9", ",2,9")), Map.of()).rows())
                .hasOnlyElementsOfType(PlannedRow.Amended.class);
        assertThat(plan(Files.csv(row.replace(",1,9", ",3,9")), Map.of()).problems())
                .extracting(p -> p.column() + ": " + ENGLISH.say(p.what()))
                .containsExactly("version: 3 is no version of it; the newest is 2");
    }

    @Test
    void anIdThatIsUnknownOrOfAnotherKindIsRefusedAlike() {
        for (String id :
                List.of("00000000-0000-0000-0000-000000000009", study.id().toString(), "x", "=1+1")) {
            assertThat(plan(Files.csv("id,count\n" + id + ",9\n"), Map.of()).problems())
                    .extracting(p -> ENGLISH.say(p.what()))
                    .containsExactly("no fact of this id is known here");
        }
    }

    @Test
    void theSameFactTwiceInOneFileIsRefusedAtTheSecondRow() {
        ImportPlan<Samples.Visit> twice =
                plan(Files.csv(HEADER + "ONC-301,V1,1,yes,,,\nONC-301,V1,2,yes,,,\n"), Map.of());
        assertThat(twice.rows().get(1)).isInstanceOf(PlannedRow.Rejected.class);
        assertThat(twice.statements(Chain.CLIENT)).hasSize(1);
        record(twice);
        ImportPlan<Samples.Visit> amended =
                plan(Files.csv(HEADER + "ONC-301,V1,3,yes,,,\nONC-301,V1,4,yes,,,\n"), Map.of());
        assertThat(amended.problems())
                .extracting(p -> ENGLISH.say(p.what()))
                .containsExactly("row 2 is about the same fact");
    }

    @Test
    void theOtherSidesFactIsNotAmendedByAnImport() {
        Told shared = Samples.told(Chain.SHARED);
        Ref<Samples.Study> theirs = shared.fact(Side.PROVIDER, new Samples.Study("P-1", "theirs"), Samples.DAY);
        ImportPlan<Samples.Study> plan = ImportPlan.of(
                ImportRequest.of(STUDY, Samples.batch(Chain.SHARED), Map.of()),
                incoming(STUDY, Files.csv("id,title\n" + theirs.id() + ",ours\n")),
                shared.book());
        assertThat(plan.problems())
                .extracting(p -> ENGLISH.say(p.what()))
                .containsExactly("this was said by the provider, and only that side can change it: dispute it or"
                        + " counter-propose");
    }

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
        ImportRequest<Samples.Visit> request = request(Map.of())
                .doubting((kind, fact) -> ((Samples.Visit) fact).count() > 100
                        ? List.of(Text.of("register.import.year", "count", "many"))
                        : List.of());
        Workbook file = Files.csv(HEADER + "ONC-301,V1,101,yes,0026-09-30,,\n");
        ImportPlan<Samples.Visit> plan = ImportPlan.of(request, incoming(VISIT, file), told.book());
        assertThat(plan.isWhole()).isTrue();
        assertThat(plan.rows().getFirst().said())
                .extracting(ENGLISH::say)
                .containsExactly("dueOn says 0026-09-30: is the year meant?", "count says many: is the year meant?");
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
                new ImportRequest<>(VISIT, request.batch(), request.rowKey(), first.known(), Doubts.NONE),
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

    private Samples.Visit counting(ImportPlan<Samples.Visit> plan, int count) {
        Samples.Visit visit = (Samples.Visit) added(plan).body();
        return new Samples.Visit(
                visit.study(),
                visit.code(),
                null,
                count,
                null,
                null,
                visit.firm(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static Statement.Say added(ImportPlan<?> plan) {
        return ((PlannedRow.Added) plan.rows().getFirst()).statement();
    }

    private List<String> said(List<Difference> differences) {
        Shown shown = new Shown(ENGLISH, new References(told.book(), Chain.CLIENT));
        return Difference.lines(differences, shown).stream()
                .map(line -> line.label() + ": " + line.was() + " → " + line.now())
                .toList();
    }

    private void record(ImportPlan<?> plan) {
        plan.statements(Chain.CLIENT).forEach(statement -> told.say(Side.CLIENT, statement));
    }

    private static ImportRequest<Samples.Visit> request(Map<ImportIdentity, Imported> known) {
        return ImportRequest.of(VISIT, Samples.batch(Chain.CLIENT), known);
    }

    private ImportPlan<Samples.Visit> plan(Workbook file, Map<ImportIdentity, Imported> known) {
        return ImportPlan.of(request(known), incoming(VISIT, file), told.book());
    }

    private static <T extends Fact> Incoming incoming(Kind<T> kind, Workbook file) {
        return Incoming.of(kind, file, ZoneId.of("Europe/Berlin"), List.of(ENGLISH, OTHER));
    }
}
