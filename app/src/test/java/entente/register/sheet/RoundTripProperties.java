package entente.register.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class RoundTripProperties {
    private static final List<String> LABELS = List.of("key", "first", "second");

    @Property(tries = 300)
    void aWorkbookReadsBackWhatWasWritten(@ForAll("rows") List<List<Cell>> rows) {
        Workbook book = SheetSamples.open(SheetSamples.file(SheetSamples.xlsx(SheetSamples.sheet(LABELS, rows))));
        assertThat(read(book))
                .isEqualTo(rows.stream().map(RoundTripProperties::typed).toList());
    }

    @Property(tries = 300)
    void aTextFileReadsBackTheWordsThatWereWritten(@ForAll("rows") List<List<Cell>> rows) {
        Workbook book = SheetSamples.open(SheetSamples.file(SheetSamples.csv(SheetSamples.sheet(LABELS, rows))));
        assertThat(read(book))
                .isEqualTo(rows.stream().map(RoundTripProperties::words).toList());
    }

    @Property
    void anApostropheOutIsTheApostropheIn(@ForAll("texts") String text) {
        assertThat(Apostrophe.in(Apostrophe.out(text))).isEqualTo(text);
        assertThat(Apostrophe.out(text)).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
        assertThat(EscapedText.in(EscapedText.out(text))).isEqualTo(text);
    }

    @Test
    void oneApostropheStandsBeforeTextThatLooksLikeAFormulaAndNoneBeforeNumbers() {
        Sheet sheet = SheetSamples.sheet(
                List.of("a", "b"),
                List.of(
                        List.of(Cell.of("=1+1"), new Cell.Numeric(new BigDecimal("-5"))),
                        List.of(Cell.of("'=1"), Cell.of("it's"))));
        assertThat(new String(SheetSamples.csv(sheet), StandardCharsets.UTF_8))
                .isEqualTo("a,b\r\n'=1+1,-5\r\n''=1,it's\r\n");
    }

    @Test
    void aFileIsWrittenInTheStrictDialect() {
        Sheet sheet = SheetSamples.sheet(
                List.of("a", "b", "c"),
                List.of(
                        List.of(
                                new Cell.Day(LocalDate.of(2026, 12, 31)),
                                new Cell.Share(Percent.of("12.5")),
                                Cell.of("x,\"y\"")),
                        List.of(
                                new Cell.Moment(LocalDateTime.of(2026, 12, 31, 17, 0)),
                                new Cell.Numeric(new BigDecimal("1E+3")),
                                Cell.of(" é")),
                        List.of(new Cell.YesNo(true))));
        assertThat(new String(SheetSamples.csv(sheet), StandardCharsets.UTF_8))
                .isEqualTo("a,b,c\r\n2026-12-31,12.5,\"x,\"\"y\"\"\"\r\n2026-12-31T17:00:00,1000,\" é\"\r\ntrue,,\r\n");
    }

    private static List<List<Cell>> read(Workbook book) {
        return SheetSamples.rows(book.sheets().getFirst()).stream()
                .map(row -> LABELS.stream()
                        .map(label -> row.cell(LABELS.indexOf(label)))
                        .map(RoundTripProperties::exact)
                        .toList())
                .toList();
    }

    /** Numbers as values, whatever zeros stand at their end. */
    private static Cell exact(Cell cell) {
        return cell instanceof Cell.Numeric(BigDecimal value) ? new Cell.Numeric(value.stripTrailingZeros()) : cell;
    }

    private static List<Cell> words(List<Cell> row) {
        return row.stream().map(cell -> Cell.of(cell.plain())).toList();
    }

    /** What a workbook cannot hold as a number or a date comes back as the words that say it. */
    private static List<Cell> typed(List<Cell> row) {
        return row.stream().map(RoundTripProperties::typed).toList();
    }

    private static Cell typed(Cell cell) {
        return switch (exact(cell)) {
            case Cell.Numeric number when number.value().precision() > 15 -> Cell.of(cell.plain());
            case Cell.Day day when day.on().getYear() < 1901 -> Cell.of(cell.plain());
            case Cell.Moment moment
            when !moment.at().truncatedTo(ChronoUnit.SECONDS).equals(moment.at()) -> Cell.of(cell.plain());
            case Cell other -> other;
        };
    }

    @Provide
    Arbitrary<List<List<Cell>>> rows() {
        Arbitrary<Cell> key = Arbitraries.strings()
                .alpha()
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(8)
                .map(Cell::of);
        Arbitrary<Cell> any = cells();
        return Combinators.combine(key, any, any)
                .as((first, second, third) -> List.of(first, second, third))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(rows -> rows.stream().noneMatch(row -> Totals.isTotal(new Row(2, row), LABELS.size())));
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> chosen = Arbitraries.strings()
                .withChars(
                        '=', '+', '-', '@', '\t', '\r', '\n', '\'', '"', ',', ';', ' ', 'a', '_', 'x', '0', 'D', '<',
                        '&')
                .ofMaxLength(12);
        Arbitrary<String> all = Arbitraries.strings()
                .all()
                .ofMaxLength(8)
                .filter(text -> !text.contains("\0")
                        && text.equals(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)));
        return Arbitraries.oneOf(chosen, all, Arbitraries.of("_x000D_", "__x0041__", "😀 ü", "  ", "\uFEFFx", "#N/A"));
    }

    private Arbitrary<Cell> cells() {
        Arbitrary<BigDecimal> decimals = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1E16"), new BigDecimal("1E16"))
                .ofScale(4);
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.of(1850, 1, 1).toEpochDay(),
                        LocalDate.of(2150, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<Integer> seconds = Arbitraries.integers().between(0, 86_399);
        return Arbitraries.oneOf(
                Arbitraries.just(Cell.blank()),
                texts().map(Cell::of),
                decimals.map(Cell.Numeric::new),
                days.filter(day -> day.getYear() < 1900 || day.getYear() > 1900).map(Cell.Day::new),
                Combinators.combine(days.filter(day -> day.getYear() > 1900), seconds, Arbitraries.of(0, 0, 123_000))
                        .as((day, second, micros) -> new Cell.Moment(
                                day.atStartOfDay().plusSeconds(second).plus(micros, ChronoUnit.MICROS))),
                decimals.map(points ->
                        new Cell.Share(new Percent(points.movePointLeft(8).setScale(4, RoundingMode.HALF_UP)))),
                Arbitraries.of(true, false).map(Cell.YesNo::new));
    }
}
