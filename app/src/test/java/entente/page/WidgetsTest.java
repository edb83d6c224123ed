package entente.page;

import static entente.page.PageSamples.ARRANGEMENT;
import static entente.page.PageSamples.FACT;
import static entente.page.PageSamples.HOSTILE;
import static entente.page.PageSamples.SEPTEMBER;
import static entente.page.PageSamples.text;
import static entente.page.PageSamples.ui;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import entente.kernel.Band;
import entente.kernel.Money;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.page.Control.Day;
import entente.page.Control.Line;
import entente.page.Control.Sum;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WidgetsTest {
    private static final StaticTemplates T = new StaticTemplates();

    @Test
    void moneyAndDatesFollowTheReader() {
        Ui german = new Ui(new Words(Locale.GERMANY, ZoneId.of("Asia/Kolkata")), Frame.NOTHING, Csrf.NONE, "/", false);

        assertThat(html(T.pageMoney(german, Money.of("1234.5", "EUR"))))
                .contains("value=\"1234.50\"", "1.234,50\u00a0EUR");
        assertThat(html(T.pageMoney(ui(), Money.of("1234.5", "EUR")))).contains("1,234.50\u00a0EUR");
        assertThat(html(T.pageDate(german, SEPTEMBER))).contains("datetime=\"2026-09-30\">30.09.2026<");
        assertThat(html(T.pageInstant(german, Instant.parse("2026-09-30T22:30:00Z"))))
                .contains("datetime=\"2026-09-30T22:30:00Z\">01.10.2026, 04:00<");
    }

    @Test
    void aBandIsToldByWordAndShape() {
        assertThat(List.of(Band.values()).stream().map(Style::shape)).doesNotHaveDuplicates();
        assertThat(html(T.pageBand(ui(), Band.ACT)))
                .contains("band-act", "<path d=\"M1 1H11V11H1Z\"/>", "</svg>act</span>");
    }

    @Test
    void aFigureOpensItsTreeDownToTheEntries() {
        String html = html(T.pageFigure(ui(), PageSamples.punctuality(), null, null, null));

        assertThat(html)
                .startsWith("<details class=\"figure\"")
                .contains("0.89", "Why 0.89", "the plan had earned as much on 18 August", "11.6 months")
                .contains("href=\"/arrangements/" + ARRANGEMENT + "/facts/" + FACT + "\"")
                .contains("baseline B-2, version 2, since 3 Mar 2026: provider, signed by both");
        assertThat(Pattern.compile("<ul").matcher(html).results())
                .as("levels of the tree")
                .hasSize(3);
    }

    @Test
    void anUnknownFigureSaysWhyInsteadOfANumber() {
        assertThat(html(T.pageFigure(ui(), PageSamples.unknown(), null, null, null)))
                .contains("unknown</span>", "nobody has recorded a benefit since 25 June")
                .doesNotContain(">0<");
    }

    @Test
    void whereNoHistoryCanBeReadASourceIsNamedWithoutALink() {
        assertThat(html(T.pageFigure(Ui.offline(PageSamples.WORDS), PageSamples.punctuality(), null, null, null)))
                .contains("baseline B-2, version 2")
                .doesNotContain("<a ");
    }

    @Test
    void aFieldIsTiedToItsLabelAndToWhatDescribesIt() {
        Field field = Field.of("rows[0].price", text("Price"), new Sum("1.005", "EUR", List.of("EUR", "JPY")))
                .must()
                .helped(text("What the change costs."))
                .wrong(text("too many decimals"));

        assertThat(html(T.pageField(ui(), field)))
                .contains("<label for=\"field-rows-0--price\">")
                .contains(
                        "id=\"field-rows-0--price\" name=\"rows[0].price.amount\" value=\"1.005\" required aria-invalid=\"true\" "
                                + "aria-describedby=\"field-rows-0--price-help field-rows-0--price-error\"")
                .contains("id=\"field-rows-0--price-help\"", "id=\"field-rows-0--price-error\"")
                .contains("name=\"rows[0].price.currency\" aria-label=\"Price, currency\"")
                .contains("<option value=\"EUR\" selected>")
                .doesNotContain("optional");
    }

    @Test
    void aFieldThatIsRightSaysNothingOfErrors() {
        assertThat(html(T.pageField(ui(), Field.of("title", text("Title"), new Line("x")))))
                .contains("optional")
                .doesNotContain("aria-invalid", "aria-describedby", "required", "field-wrong");
    }

    @Test
    void aDayThatCannotBeShownAsADateStaysAsTyped() {
        assertThat(html(T.pageField(ui(), Field.of("on", text("On"), new Day("31.09.2026")))))
                .contains("type=\"text\"", "value=\"31.09.2026\"");
        assertThat(html(T.pageField(ui(), Field.of("on", text("On"), new Day("2026-09-30")))))
                .contains("type=\"date\"", "value=\"2026-09-30\"");
    }

    @Test
    void aRefusalStandsBesideTheFieldItIsAbout() {
        Refused refused = new Refused("price", Text.of("kernel.rating.range", 6));

        assertThat(Field.of("price", text("Price"), new Line("6"))
                        .after(refused)
                        .refused())
                .isTrue();
        assertThat(Field.of("title", text("Title"), new Line("6"))
                        .after(refused)
                        .refused())
                .isFalse();
    }

    @Test
    void everyControlOfTheGalleryHasALabel() {
        String html = html(new Gallery(ui()).widgets());
        List<String> ids = Pattern.compile("<(?:input|select|textarea)(?![^>]*type=\"hidden\")[^>]*>")
                .matcher(html)
                .results()
                .map(control -> control.group())
                .filter(control -> !control.contains("aria-label="))
                .map(control -> control.replaceAll("(?s).* id=\"([^\"]+)\".*", "$1"))
                .toList();

        assertThat(ids).hasSizeGreaterThanOrEqualTo(8).allMatch(id -> html.contains("<label for=\"" + id + "\">"));
    }

    @Test
    void hostileTextStaysText() {
        assertThat(html(new Gallery(ui()).widgets()) + html(new Gallery(ui()).cockpit()))
                .contains("&lt;script&gt;", "&lt;/textarea&gt;")
                .doesNotContain("<script>alert", "value=\"<", "</textarea><");
        assertThat(html(T.pageField(ui(), Field.of("t", text("T"), new Line(HOSTILE)))))
                .contains(
                        "value=\"&lt;script>alert(&#39;x&#39;)&lt;/script> &#34;quoted&#34; &amp; &#39;single&#39; --> ]]>\"");
        assertThat(html(T.pageEmptyState(ui(), text("Nothing"), text("Go"), "javascript:alert(1)")))
                .doesNotContain("javascript:");
    }

    @Test
    void aTablesCellsCarryTheirColumnsName() {
        Table table = new Table(
                text("Orders"),
                List.of(
                        Table.Column.of(text("No.")).sorted("/orders?sort=-no", Table.Order.ASCENDING),
                        Table.Column.of(text("Price")).numbers()),
                List.of(Table.Row.of(Table.text("14"), Table.text("<b>")).choose()));

        assertThat(html(T.pageTable(ui(), table)))
                .contains(
                        "aria-sort=\"ascending\"",
                        "href=\"/orders?sort=-no\"",
                        "<caption class=\"unseen\">Orders</caption>")
                .contains("<td role=\"cell\" data-label=\"No.\">14</td>")
                .contains("<td role=\"cell\" class=\"number\" data-label=\"Price\">&lt;b&gt;</td>")
                .contains("class=\"chosen\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Table(text("x"), table.columns(), List.of(Table.Row.of(Table.text("1")))));
    }

    @Test
    void theClientsMarkStandsLeftAndTheReadersOwnIsCalledYou() {
        List<Mark> marks = List.of(Mark.signed(Side.PROVIDER, SEPTEMBER), Mark.waiting(Side.CLIENT));

        assertThat(words(T.pageSignatures(ui(Side.CLIENT), marks)))
                .isEqualTo("you waiting provider signed 30 Sept 2026");
        assertThat(words(T.pageSignatures(ui(Side.PROVIDER), marks)))
                .isEqualTo("client waiting you signed 30 Sept 2026");
        assertThat(words(T.pageSignatures(ui(null), marks))).isEqualTo("client waiting provider signed 30 Sept 2026");
    }

    @Test
    void aPagerHasOnlyTheWaysThereAre() {
        assertThat(html(T.pagePager(ui(), new Pager(null, "/o?after=10"), null)))
                .contains("rel=\"next\" href=\"/o?after=10\"")
                .doesNotContain("prev");
        assertThat(html(T.pagePager(ui(), new Pager(null, null), null))).isBlank();
    }

    @Test
    void aPageThatIsAFileNeedsNothingFromOutside() {
        String file = html(T.pageStandalone(
                Ui.offline(PageSamples.WORDS),
                "Report",
                T.pageFigure(Ui.offline(PageSamples.WORDS), PageSamples.punctuality(), null, null, null)));

        assertThat(file)
                .contains("<style>/*", "--paper", "url(\"data:font/woff2;base64,d09GMg", "0.89")
                .doesNotContain("<link", "<script", "src=\"", "href=\"/");
    }

    private static String html(JteModel widget) {
        return widget.render();
    }

    private static String words(JteModel widget) {
        return widget.render()
                .replaceAll("<[^>]+>", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
