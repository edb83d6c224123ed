package entente.exchange.web;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import entente.ledger.postgres.Ledger;
import entente.performance.Performance;
import entente.performance.PerformanceSamples;
import entente.performance.Reading;
import entente.performance.level.EventLog;
import entente.performance.level.EventSource;
import entente.performance.level.LevelSamples;
import entente.performance.level.MeasuredPeriod;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A log of events on its way from a side's desk to the figures both see, by somebody with a browser that has no script. */
class EventFilesJourneyTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    /** Of three cases that ended in January one took too long; one row cannot be. */
    private static final String TICKETS = """
            ticket,at,event,priority
            A,2026-01-12T09:00,opened,P1
            A,2026-01-12T10:00,resolved,P1
            B,2026-01-12T09:00,opened,P1
            B,2026-01-12T10:00,on hold,P1
            B,2026-01-12T15:00,off hold,P1
            B,2026-01-12T16:00,resolved,P1
            C,2026-01-13T09:00,opened,P1
            C,2026-01-13T16:00,resolved,P1
            D,2026-01-14T10:00,resolved,P1
            E,2026-01-30T09:00,opened,P9
            E,2026-01-30T10:00,resolved,P9
            """;

    private final Ledger ledger = TestInstance.ledger();
    private final SignedIn clara = TestInstance.person("Clara Hume");
    private final SignedIn per = TestInstance.person("Per Lund");
    private final UUID arrangement =
            TestInstance.bean(Beginnings.class).begin(clara, "Events", Side.CLIENT, ZoneId.of("Europe/Berlin"));
    private final String base = "/arrangements/" + arrangement;
    private final Visitor client = TestInstance.visitor(clara);
    private Visitor provider = client;
    private Ref<EventSource> source = new Ref<>(new UUID(0, 0));

    @BeforeEach
    void agreeOnALevel() {
        TestInstance.appoint(per, arrangement, Side.PROVIDER, Role.LEADER);
        provider = TestInstance.visitor(per);
        source = agreed(Performance.EVENT_SOURCE, LevelSamples.tickets("priority"));
        var measure = agreed(Performance.MEASURE, PerformanceSamples.measure("M-1"));
        var hours = agreed(Performance.SERVICE_HOURS, LevelSamples.office("09:00", "17:00"));
        agreed(Performance.SERVICE_LEVEL, LevelSamples.resolved(measure, hours, source, "95"));
    }

    private <T extends Fact> Ref<T> agreed(Kind<T> kind, T fact) {
        UUID id = Ids.next(ledger.clock().instant());
        Entry said = ledger.append(
                        clara.reader(),
                        arrangement,
                        Voice.CLIENT,
                        Chain.SHARED,
                        List.of(new Statement.Say(id, kind, fact, FIRST)))
                .getLast();
        Statement sign = new Statement.Sign(id, 1, said.bodyDigest());
        ledger.append(clara.reader(), arrangement, Voice.CLIENT, Chain.SHARED, List.of(sign));
        ledger.append(per.reader(), arrangement, Voice.PROVIDER, Chain.SHARED, List.of(sign));
        return new Ref<>(id);
    }

    private Visitor.Answer bring(Visitor who, String content, String name, String described) {
        return settled(
                who,
                who.upload(
                        base + "/event-files",
                        base + "/event-files",
                        Map.of("source", described),
                        "file",
                        name,
                        content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Visitor.Answer settled(Visitor who, Visitor.Answer first) {
        Visitor.Answer now = first;
        while (now.headers().containsKey("refresh")) {
            now = who.get(now.path());
        }
        return now;
    }

    private Visitor.Answer land(Visitor who, Visitor.Answer preview, String first, String last, String where) {
        return settled(
                who,
                who.send(
                        preview.path(),
                        preview.path() + "/land",
                        Map.of("first", first, "last", last, "where", where)));
    }

    private Book book(SignedIn who, Viewpoint from) {
        return ledger.book(who.reader(), arrangement, from);
    }

    private MeasuredPeriod january(Book book) {
        return book.current(MeasuredPeriod.class).stream()
                .map(Recorded::fact)
                .filter(period -> period.period().equals("2026-01"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSharedLogBecomesAReadingBothSeeWithItsFailingCases() {
        Visitor.Answer preview =
                bring(provider, TICKETS, "tickets-2026.csv", source.id().toString());
        assertThat(preview.text())
                .contains("11 rows, 4 cases, 1 row left out", "As it was understood", "1, 300 min")
                .contains("event without a start", "2026-01 4 4");
        assertThat(book(per, Viewpoint.SHARED).current(EventLog.class))
                .as("a preview records nothing")
                .isEmpty();

        Visitor.Answer done = land(provider, preview, "2026-01-01", "2026-01-31", "SHARED");

        assertThat(done.text()).contains("Recorded, and 1 period measured");
        MeasuredPeriod january = january(book(clara, Viewpoint.SHARED));
        assertThat(january.numerator()).isEqualByComparingTo("2");
        assertThat(january.denominator())
                .as("a priority without a target is left out")
                .isEqualByComparingTo("3");
        assertThat(january.failed()).isEqualTo(1);
        assertThat(january.waited()).isEqualTo(1);
        assertThat(january.waiting()).isEqualByComparingTo("18000");
        assertThat(book(clara, Viewpoint.SHARED).current(Reading.class))
                .singleElement()
                .satisfies(reading -> {
                    assertThat(reading.by()).isEqualTo(Voice.PROVIDER);
                    assertThat(reading.fact().value()).isEqualByComparingTo("66.6666666667");
                    assertThat(reading.fact().sourceDigest()).isEqualTo(january.sourceDigest());
                });
        String file = base + "/files/" + january.failing().file().orElseThrow().hex();
        assertThat(client.get(file).html()).contains("C,2026-01,P1,", "25200,14400");
    }

    @Test
    void measuredAgainItComesOutToTheLastDigit() {
        land(
                provider,
                bring(provider, TICKETS, "tickets.csv", source.id().toString()),
                "2026-01-01",
                "2026-01-31",
                "SHARED");
        int before = book(per, Viewpoint.SHARED).size();
        MeasuredPeriod first = january(book(per, Viewpoint.SHARED));

        provider.send(base + "/service-levels", base + "/service-levels", Map.of());
        client.send(base + "/service-levels", base + "/service-levels", Map.of());
        assertThat(book(per, Viewpoint.SHARED).entries().stream()
                        .filter(entry -> entry.side() != Voice.SYSTEM)
                        .skip(before))
                .as("nothing is said twice")
                .isEmpty();

        String corrected = TICKETS.replace("C,2026-01-13T16:00", "C,2026-01-13T12:00");
        land(
                provider,
                bring(provider, corrected, "tickets.csv", source.id().toString()),
                "2026-01-01",
                "2026-01-31",
                "SHARED");
        assertThat(january(book(per, Viewpoint.SHARED)).value()).isEqualByComparingTo("100");
        land(
                provider,
                bring(provider, TICKETS, "tickets.csv", source.id().toString()),
                "2026-01-01",
                "2026-01-31",
                "SHARED");
        assertThat(january(book(per, Viewpoint.SHARED)).agreesWith(first)).isTrue();
    }

    @Test
    void whatASideKeepsToItselfTheOtherSeesNothingOf() {
        Visitor.Answer preview =
                bring(provider, TICKETS, "ours.csv", source.id().toString());
        land(provider, preview, "2026-01-01", "2026-01-31", "OWN");

        assertThat(book(per, Viewpoint.PROVIDER).current(MeasuredPeriod.class)).hasSize(1);
        assertThat(book(clara, Viewpoint.CLIENT).current(MeasuredPeriod.class)).isEmpty();
        assertThat(book(clara, Viewpoint.CLIENT).current(EventLog.class)).isEmpty();
        assertThat(client.get(base + "/event-files").text()).doesNotContain("ours.csv");
        assertThat(client.get(preview.path()).status()).isEqualTo(404);
        MeasuredPeriod january = january(book(per, Viewpoint.PROVIDER));
        String file = base + "/files/" + january.failing().file().orElseThrow().hex();
        assertThat(provider.get(file).status()).isEqualTo(200);
        assertThat(client.get(file).status()).isEqualTo(404);
        assertThat(provider.get(base + "/service-levels/SL-1").text())
                .contains("66.67 % (2 of 3)", "only your side sees it");
        assertThat(client.get(base + "/service-levels/SL-1").text())
                .contains("Nothing is measured yet", "No file of events is on record");
    }

    @Test
    void aNewLogIsDescribedByItsColumnsAndWords() {
        String log = """
                Case No;Timestamp;Status;Severity
                1;12.01.2026 09:00;New;high
                1;12.01.2026 10:00;Waiting for customer;high
                1;12.01.2026 11:00;Resolved;high
                """;
        Visitor.Answer columns = bring(provider, log, "desk-2026-01.csv", "");
        assertThat(columns.path()).endsWith("/columns");
        assertThat(selected(columns, "from.id")).isEqualTo("Case No");
        assertThat(selected(columns, "from.at")).isEqualTo("Timestamp");
        assertThat(selected(columns, "from.word")).isEqualTo("Status");
        assertThat(selected(columns, "means.Waiting for customer")).isEqualTo("PAUSE");
        assertThat(columns.html()).contains("value=\"dd.MM.yyyy HH:mm\"", "value=\"DESK\"");

        Map<String, String> said = new LinkedHashMap<>(Map.of(
                "code",
                "DESK",
                "name",
                "Desk",
                "form",
                "STATES",
                "zone",
                "Europe/Berlin",
                "pattern",
                "dd.MM.yyyy HH:mm"));
        said.putAll(Map.of("from.id", "Case No", "from.at", "Timestamp", "from.word", "Status", "where", "OWN"));
        said.put("means.New", "START");
        said.put("means.Resolved", "STOP");
        Visitor.Answer refused = provider.send(columns.path(), columns.path(), said);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("say what “Waiting for customer” means");

        said.put("means.Waiting for customer", "PAUSE");
        Visitor.Answer preview = settled(provider, provider.send(columns.path(), columns.path(), said));
        assertThat(preview.text()).contains("3 rows, 1 case, nothing left out", "1, 60 min");
        assertThat(book(per, Viewpoint.PROVIDER).current(EventSource.class))
                .anySatisfy(each -> assertThat(each.fact().code()).isEqualTo("DESK"));
        assertThat(book(clara, Viewpoint.CLIENT).current(EventSource.class))
                .noneSatisfy(each -> assertThat(each.fact().code()).isEqualTo("DESK"));
    }

    private static String selected(Visitor.Answer page, String name) {
        Matcher select = Pattern.compile("(?s)<select name=\"" + Pattern.quote(name) + "\".*?</select>")
                .matcher(page.html());
        assertThat(select.find()).as(name).isTrue();
        Matcher option = Pattern.compile("<option value=\"([^\"]*)\" selected").matcher(select.group());
        return option.find() ? option.group(1) : "";
    }

    @Test
    void aFileThatIsNoneIsRefusedByName() {
        assertThat(bring(provider, "a,b\n1,2\n", "notes.pdf", "").text())
                .contains("notes.pdf is no file of events that can be read");
        assertThat(bring(provider, "a,b\n1,2\n", "other.csv", source.id().toString())
                        .text())
                .contains("the file has no column");
        Visitor.Answer preview = bring(provider, TICKETS, "t.csv", source.id().toString());
        assertThat(land(provider, preview, "2026-02-01", "2026-01-01", "OWN").text())
                .contains("cannot be complete to");
    }

    @Test
    void theLevelsPageSaysWhyNothingIsCalculatedAndWhereToGoOn() {
        assertThat(client.get(base + "/service-levels").text())
                .contains("No file of events is on record for its source", "Bring a file");
        land(provider, bring(provider, TICKETS, "t.csv", source.id().toString()), "2026-01-01", "2026-01-31", "SHARED");
        assertThat(client.get(base + "/service-levels").text())
                .contains("66.67 % (2 of 3)", "in 2026-01", "No file tells all of");
    }

    @Test
    void aFailingCaseOpensWhyItWasDueWhenItWas() {
        land(provider, bring(provider, TICKETS, "t.csv", source.id().toString()), "2026-01-01", "2026-01-31", "SHARED");
        String page = base + "/service-levels/SL-1";

        Visitor.Answer level = client.get(page);
        assertThat(level.text())
                .contains("Your own part first: in 2026-01, 1 of 3 cases waited 5 h", "Cases not met in 2026-01: 1")
                .contains("P1: 66.67 % of 3 cases", "3 h");
        assertThat(provider.get(page).text())
                .doesNotContain("Your own part first")
                .contains("1 of 3 cases waited");
        assertThat(client.get(page + "?search=nothing").text()).contains("No case that was not met is called");
        assertThat(client.get(page + "/case?period=2026-01&id=C").text())
                .contains("It was not met", "Took, business time 7 h", "Allowed 4 h", "it starts at", "together 4 h");
        assertThat(client.get(page + "/case?period=2026-01&id=B").text())
                .contains("It was met", "of it within the hours do not count");
        assertThat(client.get(page + "/case?period=2026-01&id=Z").text()).contains("The file has no such case");
        assertThat(client.get(base + "/service-levels/SL-9").status()).isEqualTo(404);
    }
}
