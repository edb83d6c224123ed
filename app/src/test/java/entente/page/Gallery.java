package entente.page;

import static entente.page.PageSamples.HOSTILE;
import static entente.page.PageSamples.LONG_WORD;
import static entente.page.PageSamples.RIGHT_TO_LEFT;
import static entente.page.PageSamples.SEPTEMBER;
import static entente.page.PageSamples.text;

import entente.kernel.Band;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.page.Control.Choice;
import entente.page.Control.Day;
import entente.page.Control.Line;
import entente.page.Control.Option;
import entente.page.Control.Prose;
import entente.page.Control.Quantity;
import entente.page.Control.Sum;
import entente.page.Control.Tick;
import ententepages.StaticTemplates;
import gg.jte.Content;
import gg.jte.models.runtime.JteModel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every widget on two pages, with ordinary and with hostile input, to be looked at and to be tested. */
final class Gallery {
    private static final StaticTemplates T = new StaticTemplates();
    private final Ui ui;

    Gallery(Ui ui) {
        this.ui = ui;
    }

    /** The widgets as a leader would meet them. */
    JteModel cockpit() {
        return T.pageLayout(
                ui,
                "Pair Cockpit",
                all(
                        T.pageHeading(
                                ui,
                                "Laboratory data services",
                                "Halden Diagnostics × Norvik",
                                "Three of the seven questions come back yes. Most of it starts with us: two inputs that Norvik waits for.",
                                html(
                                        "<div class='pair'><div class='side-client'><b>Maren Lindqvist</b><span>for the client, 14 months</span></div>"
                                                + "<div class='side-provider'><b>Jonas Aker</b><span>for the provider, 5 months</span></div></div>")),
                        T.pageAsOf(
                                ui, new AsOf(LocalDate.of(2025, 9, 1), SEPTEMBER, SEPTEMBER.minusDays(20), "/gallery")),
                        html("<div class='with-aside'><section><h2>Seven questions</h2>"),
                        question(Band.ACT, "Do we know what we get for the money?", PageSamples.unknown(), html("")),
                        question(
                                Band.WATCH,
                                "Are timelines slipping?",
                                PageSamples.punctuality(),
                                all(
                                        html("<small>earned schedule ÷ elapsed time</small>"),
                                        T.pageSparkline(ui, line(), Band.WATCH))),
                        html(
                                "</section><aside class='stack'><section><h2>Waiting for you</h2><ul class='items'>"
                                        + "<li><span>Freeze the scope of the northern sites<small>strategic, foresight missing</small></span><span class='late'>4 days late</span></li>"
                                        + "<li><span>Sign change order 14<small>Norvik signed on 26 September</small></span><span>2 Oct</span></li></ul></section>"),
                        T.pageNotice(ui, text("Change order 14 was signed by Norvik on 26 September."), Tone.PLAIN),
                        html("</aside></div><section><h2>Change orders</h2>"),
                        T.pageTable(ui, orders()),
                        T.pagePager(ui, new Pager(null, "/gallery?after=10"), text("4 of 14")),
                        html("</section>")));
    }

    private Content question(Band band, String asked, Figure figure, Content under) {
        return all(
                html("<div class='question'>"),
                T.pageBand(ui, band),
                html(
                        "<div><h3>" + asked
                                + "</h3><p>The work stands where the plan stood on 18 August: 29 working days behind.</p>"
                                + "<p class='own side-client'>Our part: 17 of the 29 days waited for our approvals.</p></div><div>"),
                T.pageFigure(ui, figure, asked, null, null),
                under,
                html("</div></div>"));
    }

    /** Every widget, with what no one should type. */
    JteModel widgets() {
        return T.pageLayout(
                ui,
                HOSTILE,
                all(Stream.of(
                                numbers(),
                                List.of(
                                        html(
                                                "<div class='halves'><section><h2>Counter-propose</h2><form method='post' action='/gallery'>")),
                                fields().stream()
                                        .map(field -> (Content) T.pageField(ui, field))
                                        .toList(),
                                List.of(
                                        T.pageCsrf(ui),
                                        html(
                                                "<p class='actions'><button>Propose</button></p></form></section><div class='stack'><section>"),
                                        T.pageConfirm(ui, confirm(), false),
                                        html("</section><section><h2>Empty</h2>"),
                                        T.pageEmptyState(
                                                ui,
                                                text(
                                                        "No milestone yet. Record the next three dates that were promised, and this page says which of them will hold."),
                                                text("Record a milestone"),
                                                "/gallery"),
                                        html("</section>"),
                                        T.pageNotice(ui, text(HOSTILE), Tone.REFUSED),
                                        T.pageNotice(ui, text("Recorded. Norvik sees it now."), Tone.DONE),
                                        html("</div></div>")))
                        .flatMap(List::stream)
                        .toArray(Content[]::new)));
    }

    private List<Content> numbers() {
        return List.of(
                T.pageHeading(ui, HOSTILE, RIGHT_TO_LEFT, LONG_WORD, null),
                html("<section><h2>Numbers</h2><p id='values'>"),
                T.pageMoney(ui, Money.of("1234567.80", "EUR")),
                html(" · "),
                T.pageDate(ui, SEPTEMBER),
                html(" · "),
                T.pageInstant(ui, java.time.Instant.parse("2026-09-30T22:30:00Z")),
                html("</p><p class='actions' id='bands'>"),
                T.pageBand(ui, Band.ACT),
                html(" "),
                T.pageBand(ui, Band.WATCH),
                html(" "),
                T.pageBand(ui, Band.WELL),
                html(" "),
                T.pageBand(ui, Band.UNKNOWN),
                html("</p><p>"),
                T.pageSparkline(
                        ui, new Sparkline(text("flat"), List.of(BigDecimal.ONE, BigDecimal.ONE), null), Band.WELL),
                T.pageSparkline(ui, new Sparkline(text("none"), List.of(), null), Band.WELL),
                html("</p></section>"));
    }

    static List<Field> fields() {
        return List.of(
                Field.of("title", text("What changes"), new Line(HOSTILE)).must(),
                Field.of("price", text("Price"), new Sum("48,000.005", "EUR", List.of("EUR", "GBP", "JPY")))
                        .must()
                        .hinted(text("With a point before the cents: 48000.50"))
                        .wrong(Text.of("kernel.money.decimals", "48000.005", "EUR", 2)),
                Field.of("days", text("Working days"), new Quantity("6"))
                        .helped(text("Days the end moves; negative if it comes nearer.")),
                Field.of("effectiveOn", text("Holds since"), new Day("31.09.2026"))
                        .must()
                        .wrong(text("September has 30 days. Did you mean 2026-09-30 or 2026-10-01?")),
                Field.of("signedOn", text("Signed on"), new Day("2026-09-28")),
                Field.of(
                        "cause",
                        text("Cause"),
                        new Choice(
                                "PROVIDER",
                                List.of(new Option("CLIENT", "client"), new Option("PROVIDER", "provider")))),
                Field.of("evidence", text("There is evidence from outside"), new Tick(true)),
                Field.of("rows[0].why", text("Why"), new Prose("</textarea>" + HOSTILE, 3))
                        .helped(text("The other side will read this.")));
    }

    private static List<Table.Column> orderColumns() {
        return List.of(
                Table.Column.of(text("No.")).sorted("/gallery?sort=number", Table.Order.DESCENDING),
                Table.Column.of(text("What changes")).sorted("/gallery?sort=title", Table.Order.NONE),
                Table.Column.of(text("Agreed cause")),
                Table.Column.of(text("Price")).numbers(),
                Table.Column.of(text("Signed")));
    }

    private Table orders() {
        return new Table(
                text("Change orders"),
                orderColumns(),
                List.of(
                        order(
                                        "14",
                                        "Second assay panel for the northern sites",
                                        "claims differ",
                                        "48000",
                                        Mark.waiting(Side.CLIENT),
                                        Mark.signed(Side.PROVIDER, SEPTEMBER.minusDays(4)))
                                .choose(),
                        order(
                                "13",
                                "Pilot of automatic plausibility checks",
                                "provider",
                                "0",
                                Mark.signed(Side.PROVIDER, SEPTEMBER.minusDays(20)),
                                Mark.signed(Side.CLIENT, SEPTEMBER.minusDays(18))),
                        order(
                                "12",
                                LONG_WORD,
                                RIGHT_TO_LEFT,
                                "112500",
                                Mark.signed(Side.CLIENT, SEPTEMBER.minusDays(33)),
                                Mark.signed(Side.PROVIDER, SEPTEMBER.minusDays(36))),
                        order(
                                "11",
                                HOSTILE,
                                "external",
                                "-9750.5",
                                Mark.disputed(Side.CLIENT, SEPTEMBER.minusDays(58)),
                                Mark.signed(Side.PROVIDER, SEPTEMBER.minusDays(59)))));
    }

    private Table.Row order(String number, String title, String cause, String price, Mark... marks) {
        return Table.Row.of(
                Table.text(number),
                Table.text(title),
                Table.text(cause),
                T.pageMoney(ui, Money.of(price, "EUR")),
                T.pageSignatures(ui, List.of(marks)));
    }

    private static Sparkline line() {
        return new Sparkline(
                text("from 1.02 in April to 0.89 in September"),
                Stream.of("1.02", "1.00", "0.99", "0.95", "0.91", "0.89")
                        .map(BigDecimal::new)
                        .toList(),
                new BigDecimal("0.95"));
    }

    private static Confirm confirm() {
        return new Confirm(
                text("Sign change order 14 as the client?"),
                text("Norvik has signed version 2. With your signature it is agreed, and holds from 1 October 2026."),
                "/gallery/sign",
                Map.of("version", "2"),
                List.of(),
                text("Sign as client"),
                "/gallery");
    }

    static Content html(String trusted) {
        return output -> output.writeContent(trusted.replace('\'', '"'));
    }

    static Content all(Content... parts) {
        return output -> Stream.of(parts).forEach(output::writeUserContent);
    }
}
