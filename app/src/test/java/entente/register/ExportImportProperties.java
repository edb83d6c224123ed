package entente.register;

import static entente.register.Samples.ENGLISH;
import static entente.register.Samples.VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.CauseParty;
import entente.kernel.DateRange;
import entente.kernel.Money;
import entente.kernel.Percent;
import entente.kernel.Rating;
import entente.kernel.Shares;
import entente.kernel.Side;
import entente.kernel.UnitPrice;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Document;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.register.sheet.Cell;
import entente.register.sheet.Sheet;
import entente.register.sheet.Workbook;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Export then import adds nothing, whatever the facts hold. */
class ExportImportProperties {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Property(tries = 150)
    void aWorkbookThatWasExportedSaysNothingNew(@ForAll("visits") List<Samples.Visit> visits) {
        Book book = book(visits);
        List<Sheet> sheets = export(book);
        ImportPlan<Samples.Visit> plan = plan(book, Files.xlsx(sheets));
        assertThat(plan.problems()).extracting(Files::said).isEmpty();
        assertThat(plan.rows()).hasSize(visits.size()).hasOnlyElementsOfType(PlannedRow.Unchanged.class);
    }

    /** A row that really bears the name which clears a list is that row; where none does, the name clears. */
    @Example
    void aRowNamedNoneIsItselfWhereItStands() {
        Ref<Samples.Study> study = Samples.study(Samples.told(), "ONC-301");
        Book named = book(List.of(stepped(study, "(none)")));
        List<Sheet> sheets = export(named);
        assertThat(plan(named, Files.xlsx(sheets)).rows()).hasOnlyElementsOfType(PlannedRow.Unchanged.class);
        Book other = book(List.of(stepped(study, "kick-off")));
        PlannedRow cleared = plan(other, Files.xlsx(sheets)).rows().getFirst();
        assertThat(((Samples.Visit) ((PlannedRow.Amended) cleared).statement().body()).steps())
                .isEmpty();
    }

    @Property(tries = 150)
    void aTextFileThatWasExportedSaysNothingNew(@ForAll("visits") List<Samples.Visit> visits) {
        Book book = book(visits);
        ImportPlan<Samples.Visit> plan = plan(book, Files.csv(export(book).getFirst()));
        assertThat(plan.problems()).extracting(Files::said).isEmpty();
        assertThat(plan.rows()).hasSize(visits.size()).hasOnlyElementsOfType(PlannedRow.Unchanged.class);
    }

    /** What is exported, taken as new rows of another arrangement, is the same facts again as far as people could have typed them. */
    @Property(tries = 100)
    void whatPeopleCouldHaveTypedComesBackAsItWas(@ForAll("typed") Samples.Visit visit) {
        Book book = book(List.of(visit));
        List<Sheet> sheets =
                export(book).stream().map(ExportImportProperties::withoutIds).toList();
        Told elsewhere = Samples.told();
        Ref<Samples.Study> study = Samples.study(elsewhere, "ONC-301");
        ImportPlan<Samples.Visit> plan = plan(elsewhere.book(), Files.xlsx(sheets));
        assertThat(plan.problems()).extracting(Files::said).isEmpty();
        Samples.Visit added = (Samples.Visit)
                ((PlannedRow.Added) plan.rows().getFirst()).statement().body();
        assertThat(Differences.between(VISIT, visit, added)).isEmpty();
        assertThat(added.study()).isEqualTo(study);
    }

    /** One changed cell proposes that cell and nothing else. */
    @Property(tries = 60)
    void oneEditedCellIsTheOnlyDifference(@ForAll("typed") Samples.Visit visit) {
        Book book = book(List.of(visit));
        List<Sheet> sheets = export(book);
        Sheet main = sheets.getFirst();
        int count = main.header().column("count").orElseThrow();
        Sheet edited = Sheet.of(
                main.name(),
                main.header().labels(),
                () -> main.rows().map(row -> {
                    List<Cell> cells = new ArrayList<>(row.cells());
                    cells.set(count, Cell.of(Integer.toString(visit.count() + 1)));
                    return cells;
                }));
        ImportPlan<Samples.Visit> plan = plan(book, Files.xlsx(List.of(edited, sheets.get(1))));
        assertThat(plan.problems()).extracting(Files::said).isEmpty();
        assertThat(((PlannedRow.Amended) plan.rows().getFirst()).differences())
                .extracting(d -> d.component().name())
                .containsExactly("count");
    }

    private static Sheet withoutIds(Sheet sheet) {
        List<String> labels = sheet.header().labels();
        List<Integer> kept = IntStream.range(0, labels.size())
                .filter(i -> !List.of("id", "version", "fact.id").contains(labels.get(i)))
                .boxed()
                .toList();
        return Sheet.of(
                sheet.name(),
                kept.stream().map(labels::get).toList(),
                () -> sheet.rows().map(row -> kept.stream().map(row::cell).toList()));
    }

    private static Book book(List<Samples.Visit> visits) {
        Told told = Samples.told();
        Samples.study(told, "ONC-301");
        for (int i = 0; i < visits.size(); i++) {
            told.fact(Side.CLIENT, numbered(visits.get(i), i), Samples.DAY);
        }
        return told.book();
    }

    private static Samples.Visit stepped(Ref<Samples.Study> study, String step) {
        return Samples.bare(study, "V1").with("V1", List.of(new Samples.Step(step, null, null, null, null)));
    }

    private static Samples.Visit numbered(Samples.Visit v, int i) {
        return v.with(i == 0 ? v.code() : v.code() + "#" + i, v.steps());
    }

    private static List<Sheet> export(Book book) {
        List<Recorded<Samples.Visit>> facts = Listing.all(book, VISIT, Query.ALL, ENGLISH);
        return Export.of(VISIT, facts, book, new References(book, Chain.CLIENT));
    }

    private static ImportPlan<Samples.Visit> plan(Book book, Workbook file) {
        return ImportPlan.of(
                ImportRequest.of(VISIT, Samples.batch(Chain.CLIENT), Map.of()),
                Incoming.of(VISIT, file, BERLIN, List.of(ENGLISH, Samples.OTHER)),
                book);
    }

    @Provide
    Arbitrary<List<Samples.Visit>> visits() {
        Arbitrary<String> texts = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(12).filter(ExportImportProperties::isWhole),
                Arbitraries.of(
                        "=1+1",
                        "'=x",
                        "@a",
                        "\t-",
                        "(none)",
                        "true",
                        "1.234",
                        "2026-09-30",
                        " x ",
                        "a\r\nb",
                        "total",
                        "שלום",
                        "a,b;\"c\"",
                        "\u0007",
                        "problem",
                        "_x000D_",
                        "00017"));
        return visit(texts, Arbitraries.of(-400, 0, 1, 250), Long.MAX_VALUE)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<Samples.Visit> typed() {
        Arbitrary<String> texts = Arbitraries.of(
                "=1+1",
                "'=x",
                "@a",
                "-5",
                "true",
                "1.234",
                "2026-09-30",
                "a\nb",
                "total",
                "שלום",
                "a,b;\"c\"",
                "00017");
        return visit(texts, Arbitraries.of(0, 1, 250), (1L << 53) - 1);
    }

    /** A lone half of a pair is no character of any encoding; the ledger refuses it. */
    private static boolean isWhole(String text) {
        return text.codePoints().noneMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE);
    }

    private static Arbitrary<Samples.Visit> visit(Arbitrary<String> texts, Arbitrary<Integer> years, long most) {
        Ref<Samples.Study> study = Samples.study(Samples.told(), "ONC-301");
        Arbitrary<LocalDate> days = Combinators.combine(
                        years, Arbitraries.integers().between(0, 365))
                .as((year, day) -> LocalDate.of(2026, 1, 1).plusYears(year).plusDays(day));
        Arbitrary<BigDecimal> numbers = Arbitraries.bigDecimals()
                .between(new BigDecimal("-99999999999999999999"), new BigDecimal("99999999999999999999"))
                .ofScale(7);
        Arbitrary<String> said = texts.filter(t -> !t.isBlank());
        List<Arbitrary<?>> components = List.of(
                Arbitraries.just(study),
                said,
                texts.injectNull(0.3),
                Arbitraries.integers().between(0, Integer.MAX_VALUE - 1),
                Arbitraries.longs().between(-most, most).injectNull(0.3),
                numbers.injectNull(0.3),
                Arbitraries.of(true, false),
                Arbitraries.of(true, false).injectNull(0.3),
                Arbitraries.of(Samples.Mood.class).injectNull(0.3),
                days.injectNull(0.3),
                days.map(ExportImportProperties::moment).injectNull(0.3),
                numbers.map(Percent::new).injectNull(0.3),
                Arbitraries.integers().between(1, 5).map(Rating::new).injectNull(0.3),
                said.map(t -> new Document(t, "https://example.org/=1?a=%22")).injectNull(0.3),
                money().injectNull(0.3),
                numbers.map(n -> new UnitPrice(n, Currency.getInstance("JPY"))).injectNull(0.3),
                days.map(d -> new DateRange(d, d.plusDays(3))).injectNull(0.3),
                shares().injectNull(0.3),
                steps(texts, days, study));
        return Combinators.combine(components.stream().map(Arbitrary::asGeneric).toList())
                .as(ExportImportProperties::made);
    }

    private static Samples.Visit made(List<Object> values) {
        try {
            return (Samples.Visit) Samples.Visit.class.getDeclaredConstructors()[0].newInstance(values.toArray());
        } catch (ReflectiveOperationException wrong) {
            throw new LinkageError(wrong.getMessage(), wrong);
        }
    }

    private static Arbitrary<List<Samples.Step>> steps(
            Arbitrary<String> texts, Arbitrary<LocalDate> days, Ref<Samples.Study> study) {
        return Combinators.combine(
                        texts.filter(t -> !t.isBlank() && !t.equals("never")),
                        days.injectNull(0.4),
                        money().injectNull(0.4),
                        Arbitraries.just(study).injectNull(0.4),
                        shares().injectNull(0.4))
                .as(Samples.Step::new)
                .list()
                .ofMaxSize(3);
    }

    private static Arbitrary<Money> money() {
        return Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-9999999999999999"), new BigDecimal("9999999999999999"))
                                .ofScale(2),
                        Arbitraries.of("EUR", "JPY", "BHD"))
                .as((n, c) -> Money.rounded(n, Currency.getInstance(c), RoundingMode.HALF_UP));
    }

    private static Arbitrary<Shares> shares() {
        return Combinators.combine(
                        Arbitraries.of(CauseParty.CLIENT, CauseParty.JOINT),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(100))
                                .ofScale(3))
                .as((party, points) -> new Shares(Map.of(
                        party,
                        new Percent(points),
                        CauseParty.PROVIDER,
                        new Percent(BigDecimal.valueOf(100).subtract(points)))));
    }

    private static Instant moment(LocalDate day) {
        return day.atTime(14, 5, 6, 123_456_000).atZone(BERLIN).toInstant().truncatedTo(ChronoUnit.MICROS);
    }
}
