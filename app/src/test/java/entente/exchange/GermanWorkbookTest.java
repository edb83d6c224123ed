package entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import entente.House;
import entente.commercial.CostLine;
import entente.delivery.ChangeReason;
import entente.delivery.ChangeRequest;
import entente.delivery.ChangeState;
import entente.delivery.Milestone;
import entente.delivery.Project;
import entente.kernel.Languages;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Component;
import entente.ledger.Kind;
import entente.register.sheet.Cell;
import entente.register.sheet.Sheet;
import entente.register.sheet.XlsxWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sheet is found by what people call it, in every language that is shipped, and so are its columns and its choices. */
class GermanWorkbookTest {
    private static final Words GERMAN = Languages.READ.stream()
            .filter(words -> words.locale().equals(Locale.GERMAN))
            .findFirst()
            .orElseThrow();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aGermanWorkbookIsReadAsItIs() throws IOException {
        Book book = read(
                sheet(
                        "Projekte",
                        "Projektnummer;Projektname;Geplanter Beginn;Geplantes Ende",
                        "P1;Netzumbau;05.01.2026;18.12.2026"),
                sheet(
                        "Meilensteine",
                        "Projekt;Kürzel;Meilenstein;Plantermin;Jetzt erwartet am;Erreicht am",
                        "P1;M1;Erster Standort in Betrieb;04.05.2026;11.05.2026;"),
                sheet(
                        "Änderungsanträge",
                        "Kürzel;Titel;Beantragt von;Grund;Beantragt am;Status",
                        "C1;Weitere Leitung;Auftraggeber;Zulieferung kam spät;14.09.2026;zurückgezogen"),
                sheet(
                        "Kosten",
                        "Belegnummer;Kostenart;Betrag;Betrag, Währung;Belegdatum",
                        "0007;Rechnung;1.250,50;EUR;30.09.2026"));

        assertThat(book.current(Project.class)).hasSize(1);
        Milestone milestone = book.current(Milestone.class).getFirst().fact();
        assertThat(milestone.name()).isEqualTo("Erster Standort in Betrieb");
        assertThat(milestone.forecastOn()).isEqualTo(LocalDate.of(2026, 5, 11));
        ChangeRequest change = book.current(ChangeRequest.class).getFirst().fact();
        assertThat(change.initiator()).isEqualTo(Side.CLIENT);
        assertThat(change.reason()).isEqualTo(ChangeReason.LATE_INPUT);
        assertThat(change.state()).isEqualTo(ChangeState.DROPPED);
        CostLine line = book.current(CostLine.class).getFirst().fact();
        assertThat(line.code()).isEqualTo("0007");
        assertThat(line.amount()).isEqualTo(Money.of("1250.50", "EUR"));
    }

    @Test
    void headersOfALanguageThatIsOnlyShippedHereAreReadAsWell() throws IOException {
        Book book = read(
                sheet("project", "code;name;plannedStartOn;plannedEndOn", "P1;Network;2026-01-05;2026-12-18"),
                sheet(
                        "mejloŝtono",
                        "Project;Code;Kio estas atingita;unue interkonsentita por",
                        "P1;M1;First site live;2026-05-04"));

        assertThat(book.current(Milestone.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "project",
                "milestone",
                "progress",
                "change-request",
                "change-order",
                "client-dependency",
                "contract",
                "promise",
                "budget",
                "cost-line",
                "benefit",
                "role-seat",
                "leader-answer"
            })
    void everyColumnAndChoiceOfAKindKeptWeeklyHasItsGermanWordAndNoOtherHasTheSame(String name) {
        Kind<?> kind = House.KINDS.get(name);
        List<String> labels = kind.components().stream()
                .map(component -> "kinds." + name + "." + component.name())
                .toList();

        assertThat(labels).allMatch(GermanWorkbookTest::isGerman);
        assertThat(labels.stream().map(GERMAN::say)).doesNotHaveDuplicates();
        assertThat(GERMAN.noun(name)).isNotEqualTo(name);
        kind.components().stream()
                .filter(component -> component.sort() == Component.Sort.CHOICE)
                .filter(component -> !component.name().equals("capability")
                        && !component.name().equals("forecastBy"))
                .forEach(component -> assertThat(Stream.of(component.java().getEnumConstants())
                                .map(choice -> "kinds." + component.java().getSimpleName() + "." + choice))
                        .allMatch(GermanWorkbookTest::isGerman));
    }

    /** Budget is the same word in both. */
    private static boolean isGerman(String key) {
        return !GERMAN.say(key).equals(Words.ENGLISH.say(key))
                || GERMAN.say(key).equals("Budget");
    }

    private Book read(Sheet... sheets) throws IOException {
        Path file = folder.resolve("mappe.xlsx");
        try (OutputStream out = Files.newOutputStream(file)) {
            XlsxWriter.write(List.of(sheets), out);
        }
        return ToldWorkbook.read(file, House.KINDS, Side.CLIENT, LocalDate.of(2026, 9, 30), kind -> {})
                .book();
    }

    private static Sheet sheet(String name, String labels, String... rows) {
        List<List<Cell>> cells = new ArrayList<>();
        for (String row : rows) {
            cells.add(Stream.of(row.split(";", -1)).map(Cell::of).toList());
        }
        return Sheet.of(name, List.of(labels.split(";", -1)), cells::stream);
    }
}
