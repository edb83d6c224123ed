package entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.House;
import entente.cockpit.PairCockpit;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.page.Ui;
import entente.register.sheet.Cell;
import entente.register.sheet.Row;
import entente.register.sheet.Sheet;
import entente.register.sheet.SheetRefused;
import entente.register.sheet.XlsxWriter;
import entente.signal.Questions;
import ententepages.StaticTemplates;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aWorkbookOfDayOneAnswersTheSevenQuestionsOnOnePage() throws IOException {
        Report report = report(dayOne());
        Questions questions = Questions.of(report.judgement().direct());
        assertThat(questions.find("000-A5").orElseThrow().band()).isEqualTo(Band.ACT);
        assertThat(questions.find("000-A7").orElseThrow().isYes()
                        || questions.find("000-A7").orElseThrow().band() == Band.UNKNOWN)
                .isTrue();

        StringOutput html = new StringOutput();
        new StaticTemplates().exchangeReport(Ui.offline(Words.ENGLISH), report).render(html);
        assertThat(html.toString())
                .contains("Desk services")
                .contains("Do we keep changing what we asked for?")
                .contains("nothing left this machine")
                .doesNotContain("<script")
                .doesNotContain("href=\"/");
    }

    @Test
    void theSameAsJsonCarriesEveryAnswerWithItsReasons() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportJson.write(report(dayOne()), Words.ENGLISH, out);
        JsonNode json = JsonMapper.builder().build().readTree(out.toByteArray());
        assertThat(json.get("arrangement").stringValue()).isEqualTo("Desk services");
        JsonNode changes = json.get("signals")
                .valueStream()
                .filter(s -> s.get("practice").stringValue().equals("000-A5"))
                .findFirst()
                .orElseThrow();
        assertThat(changes.get("band").stringValue()).isEqualTo("ACT");
        assertThat(changes.get("because").toString()).contains("\"change-request\"");
    }

    @Test
    void aTemplateLeftAsItIsSaysThatNothingIsFilledIn() throws IOException {
        for (Pack.Type type : Pack.Type.values()) {
            List<Sheet> sheets = new Template(House.KINDS, Words.ENGLISH, type, Template.Stage.DAY1).sheets();
            assertThat(sheets).hasSizeLessThanOrEqualTo(6);
            assertThatThrownBy(() -> report(sheets))
                    .isInstanceOf(SheetRefused.class)
                    .hasMessageContaining("nothing is filled in");
        }
    }

    @Test
    void everyStageOfATemplateIsReadBackWithoutAnUnknownColumn() throws IOException {
        List<Sheet> sheets = new Template(House.KINDS, Words.ENGLISH, Pack.Type.IT, Template.Stage.QUARTER1).sheets();
        assertThatThrownBy(() -> report(sheets))
                .isInstanceOfSatisfying(
                        SheetRefused.class,
                        refused -> assertThat(refused.problems()).hasSize(1));
    }

    @Test
    void aWrongCellIsNamedBySheetRowColumnAndValue() throws IOException {
        List<Sheet> sheets = new ArrayList<>(dayOne());
        sheets.set(1, contract("31.09.2027"));
        assertThatThrownBy(() -> report(sheets))
                .isInstanceOf(SheetRefused.class)
                .hasMessageContaining("contract")
                .hasMessageContaining("endsOn")
                .hasMessageContaining("31.09.2027");
    }

    @Test
    void aTwoSidedRowIsAgreedOnlyWhereBothSignaturesHaveADate() throws IOException {
        Report proposed = report(dayOne());
        assertThat(proposed.cockpit().promises().getFirst().promise().isProposed())
                .isTrue();
        List<Sheet> signed = new ArrayList<>(dayOne());
        signed.set(2, promise("2026-01-10", "2026-01-12"));
        assertThat(report(signed).cockpit().promises().getFirst().promise().isProposed())
                .isFalse();
    }

    @Test
    void theTwoLeadersNamedBesideTheArrangementAreAPair() throws IOException {
        List<Sheet> named = new ArrayList<>(dayOne());
        named.set(0, arrangement("Ada North", "Bo South"));
        Report report = report(named);
        assertThat(report.cockpit().pair())
                .extracting(PairCockpit.Leader::name)
                .containsExactly("Ada North", "Bo South");
        assertThat(report.counts()).containsEntry("person", 2).containsEntry("leadership-pair", 1);

        named.set(0, arrangement("Ada North", ""));
        assertThat(report(named).cockpit().pair())
                .extracting(PairCockpit.Leader::name)
                .containsExactly("Ada North", null);
    }

    @Test
    void aSheetOfPairsSaysMoreThanTheFirstSheetAndWins() throws IOException {
        List<Sheet> both = new ArrayList<>(dayOne());
        both.set(0, arrangement("Ada North", "Bo South"));
        both.add(sheet("person", "key,name,side", "AN,Ada North,CLIENT", "CE,Cy East,PROVIDER"));
        both.add(sheet("leadership-pair", "code,clientLeader,providerLeader", "PAIR,AN,CE"));
        Report report = report(both);
        assertThat(report.cockpit().pair())
                .extracting(PairCockpit.Leader::name)
                .containsExactly("Ada North", "Cy East");
        assertThat(report.counts()).containsEntry("person", 2);
    }

    @Test
    void theTemplateOfTheFirstDayAsksForBothLeadersAndOffersOnlyQuestionsThatApply() {
        Template facility = new Template(House.KINDS, Words.ENGLISH, Pack.Type.FACILITY, Template.Stage.DAY1);
        assertThat(facility.sheets().getFirst().header().labels()).contains("clientLeader", "providerLeader");
        assertThat(remarks(facility.sheets().getLast()))
                .anySatisfy(q -> assertThat(q)
                        .startsWith("Do projects start or end late?")
                        .endsWith("Leave it empty while there are no projects."));
        Template it = new Template(House.KINDS, Words.ENGLISH, Pack.Type.IT, Template.Stage.DAY1);
        assertThat(remarks(it.sheets().getLast())).noneMatch(q -> q.contains("Leave it empty"));
    }

    @Test
    void aPolicySheetHoldsForThisPageAndSaysSo() throws IOException {
        assertThat(changes(report(dayOne()))).isEqualTo(Band.ACT);

        List<Sheet> own = new ArrayList<>(dayOne());
        own.add(sheet(
                "Policy",
                "term,value,reason",
                "000-A5.count.act,50,we are small",
                "000-A5.count.watch,40,we are small"));
        Report report = report(own);

        assertThat(changes(report)).isEqualTo(Band.WELL);
        StringOutput html = new StringOutput();
        new StaticTemplates().exchangeReport(Ui.offline(Words.ENGLISH), report).render(html);
        assertThat(html.toString()).contains("which both sides have not signed").contains("000-A5.count.act = 50");
    }

    @Test
    void aTermNobodyReadsAndAValueThatIsNoneAreRefusedByName() {
        List<Sheet> wrong = new ArrayList<>(dayOne());
        wrong.add(sheet("Policy", "term,value,reason", "000-A5.actt,50,typo", "000-A5.count.act,many,typo"));
        assertThatThrownBy(() -> report(wrong))
                .isInstanceOf(SheetRefused.class)
                .hasMessageContaining("000-A5.actt")
                .hasMessageContaining("many");
    }

    private static Band changes(Report report) {
        return Questions.of(report.judgement().direct())
                .find("000-A5")
                .orElseThrow()
                .band();
    }

    private static List<String> remarks(Sheet sheet) {
        int last = sheet.header().labels().size() - 1;
        try (Stream<Row> rows = sheet.rows()) {
            return rows.map(row -> row.cell(last).plain()).toList();
        }
    }

    private static Sheet arrangement(String client, String provider) {
        return sheet(
                "arrangement",
                "code,name,client,provider,zone,currency,weekdays,pack,clientLeader,providerLeader",
                "A1,Desk services,Client,Provider,Europe/Berlin,EUR,MON-FRI,IT," + client + "," + provider);
    }

    private Report report(List<Sheet> sheets) throws IOException {
        Path file = folder.resolve("workbook.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            XlsxWriter.write(sheets, out);
        }
        ToldWorkbook told = ToldWorkbook.read(file, House.KINDS, Side.CLIENT, TODAY, kind -> {});
        return Report.of("workbook", told, House.ROOMS, Side.CLIENT, TODAY);
    }

    private static List<Sheet> dayOne() {
        return List.of(
                sheet(
                        "arrangement",
                        "code,name,client,provider,zone,currency,weekdays,pack",
                        "A1,Desk services,Client,Provider,Europe/Berlin,EUR,MON-FRI,IT"),
                contract("2028-12-31"),
                promise("", ""),
                sheet(
                        "change-request",
                        "code,title,initiator,reason,raisedOn,state",
                        "C1,One,CLIENT,PREFERENCE,2026-09-01,ASKED",
                        "C2,Two,CLIENT,PREFERENCE,2026-09-02,ASKED",
                        "C3,Three,CLIENT,LATE_INPUT,2026-09-03,ASKED",
                        "C4,Four,CLIENT,PREFERENCE,2026-09-04,ASKED",
                        "C5,Five,CLIENT,PREFERENCE,2026-09-05,ASKED",
                        "C6,Six,CLIENT,PREFERENCE,2026-09-06,ASKED"),
                sheet("leader-answer", "practice,answeredOn,answer", "000-A5,2026-09-20,NO"));
    }

    private static Sheet contract(String endsOn) {
        return sheet(
                "contract",
                "code,title,originalValue.amount,originalValue.currency,startsOn,endsOn,noticeDays",
                "V1,Services,1000000,EUR,2026-01-01," + endsOn + ",180");
    }

    private static Sheet promise(String client, String provider) {
        return sheet(
                "promise",
                "code,objective,promisedOn,signedByClient,signedByProvider",
                "P1,Desk answers within a minute,2026-12-01," + client + "," + provider);
    }

    private static Sheet sheet(String name, String labels, String... rows) {
        List<List<Cell>> cells = new ArrayList<>();
        for (String row : rows) {
            cells.add(List.of(row.split(",", -1)).stream().map(Cell::of).toList());
        }
        return Sheet.of(name, List.of(labels.split(",", -1)), cells::stream);
    }
}
