package entente.register;

import static entente.register.Samples.ENGLISH;
import static entente.register.Samples.STUDY;
import static entente.register.Samples.VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Money;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.ImportIdentity;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.register.sheet.Sheet;
import entente.register.sheet.SheetRefused;
import entente.register.sheet.Workbook;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportTest extends ImportedVisits {
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
}
