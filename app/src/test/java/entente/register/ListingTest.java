package entente.register;

import static entente.register.Samples.ENGLISH;
import static entente.register.Samples.PLEDGE;
import static entente.register.Samples.VISIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Money;
import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListingTest {
    private final Told told = Samples.told();
    private final Ref<Samples.Study> study = Samples.study(told, "ONC-301");

    @BeforeEach
    void tell() {
        add("V10", "second reconciliation", 5, LocalDate.of(2026, 10, 1), "12.5", "100.00");
        add("V2", "Query automation", 1, LocalDate.of(2026, 9, 1), null, "20.00");
        add("V1", null, 3, null, "100", null);
        add("v1b", "QUERY again", 3, LocalDate.of(2026, 9, 15), "0", "-5.00");
    }

    @Test
    void factsStandInTheOrderPeopleGiveTheirKeys() {
        assertThat(codes(Query.ALL)).containsExactly("V1", "v1b", "V2", "V10");
    }

    @ParameterizedTest
    @CsvSource({
        "count,false,V2 v1b V1 V10",
        "count,true,V10 v1b V1 V2",
        "dueOn,false,V2 v1b V10 V1",
        "dueOn,true,V10 v1b V2 V1",
        "done,false,v1b V10 V1 V2",
        "price.amount,true,V10 V2 v1b V1",
        "remark,false,v1b V2 V10 V1",
        "mood,false,v1b V10 V2 V1",
        "study,false,v1b V10 V2 V1",
        "recordedAt,false,v1b V10 V2 V1"
    })
    void anyColumnSortsByItsValuesAndWhatSaysNothingComesLast(String column, boolean backwards, String order) {
        // Facts of equal value stand by their ids, which these tellings always give alike.
        assertThat(String.join(" ", codes(Query.ALL.sortedBy(column, backwards))))
                .isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource({
        "remark,CONTAINS,query,v1b V2",
        "remark,EQUALS,query AUTOMATION,V2",
        "dueOn,BEFORE,15.09.2026,V2",
        "dueOn,AT_MOST,2026-09-15,v1b V2",
        "dueOn,AFTER,2026-09-15,V10",
        "count,AT_LEAST,3,V1 v1b V10",
        "done,EQUALS,100,V1",
        "done,EQUALS,100.00,V1",
        "price.amount,BEFORE,0,v1b",
        "price.currency,EQUALS,eur,v1b V2 V10",
        "dueOn,EMPTY,,V1",
        "remark,FILLED,,v1b V2 V10",
        "study,EQUALS,ONC-301,V1 v1b V2 V10",
        "firm,EQUALS,no,V1 v1b V2 V10",
        "firm,EQUALS,yes,''"
    })
    void aColumnFilters(String column, Filter.Test test, String text, String expected) {
        assertThat(String.join(" ", codes(Query.ALL.where(column, test, text == null ? "" : text))))
                .isEqualTo(expected);
    }

    @Test
    void everyWordSearchedForStandsSomewhereInTheFact() {
        told.fact(Side.CLIENT, Samples.full(study, "V30"), Samples.DAY);
        assertThat(codes(Query.ALL.searching("query"))).containsExactly("v1b", "V2");
        assertThat(codes(Query.ALL.searching("automation QUERY"))).containsExactly("V2");
        assertThat(codes(Query.ALL.searching("onc-301 v10"))).containsExactly("V10");
        assertThat(codes(Query.ALL.searching("kick-off"))).containsExactly("V30");
        assertThat(codes(Query.ALL.searching("somewhat"))).containsExactly("V30");
        assertThat(codes(Query.ALL.searching(".*"))).isEmpty();
        assertThat(codes(Query.ALL.searching("x".repeat(100_000)))).isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetitionWhateverTheOrder() {
        for (int i = 0; i < 40; i++) {
            add("W" + i, i % 3 == 0 ? null : "r" + i % 5, i % 4, null, null, null);
        }
        for (String sort :
                List.of("", "count", "remark", "dueOn", "price.amount", "recordedAt", "effectiveOn", "mood")) {
            for (boolean backwards : new boolean[] {false, true}) {
                Query query = Query.ALL.sortedBy(sort, backwards);
                assertThat(paged(query, 7)).as(sort).isEqualTo(codes(query));
            }
        }
        assertThat(page(Query.ALL.page("", 3)).total()).isEqualTo(44);
    }

    @Test
    void aPageGoesOnFromItsPlaceThoughItsLastRowIsGone() {
        Query first = Query.ALL.page("", 2);
        Listing<Samples.Visit> before = page(first);
        var last = before.rows().getLast().recorded();
        assertThat(last.fact().code()).isEqualTo("v1b");
        told.say(Side.CLIENT, new Statement.Withdraw(last.id(), 1, Samples.DAY, "", null));
        assertThat(codes(Query.ALL.page(before.next(), 2))).containsExactly("V2", "V10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%00", "AAAA", "K2NvdW50Cj0KYQpi"})
    void aCursorThatIsNoneIsRefused(String cursor) {
        assertThatThrownBy(() -> page(Query.ALL.sortedBy("count", false).page(cursor, 5)))
                .isInstanceOf(Refused.class)
                .hasMessage("this page is no longer where it was: start from the first");
    }

    @Test
    void aCursorOfAnotherOrderOrOfGreatLengthIsRefused() {
        String next = page(Query.ALL.sortedBy("count", false).page("", 1)).next();
        assertThatThrownBy(() -> page(Query.ALL.sortedBy("count", true).page(next, 1)))
                .isInstanceOf(Refused.class);
        String forged = Base64.getUrlEncoder()
                .encodeToString("+count\n=\n00000000-0000-0000-0000-000000000001\nmany"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThatThrownBy(() -> page(Query.ALL.sortedBy("count", false).page(forged, 1)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> page(Query.ALL.page("A".repeat(100_000), 1))).isInstanceOf(Refused.class);
    }

    @Test
    void aColumnThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> page(Query.ALL.sortedBy("class", false))).hasMessage("there is no column class here");
        assertThatThrownBy(() -> page(Query.ALL.where("x".repeat(100_000), Filter.Test.EMPTY, "")))
                .isInstanceOf(Refused.class)
                .message()
                .hasSizeLessThan(200);
        assertThatThrownBy(() -> page(Query.ALL.where("dueOn", Filter.Test.BEFORE, "soon")))
                .hasMessage("soon is no date; write it as 2026-09-30 or 30.09.2026");
    }

    @Test
    void aRowShowsItsValuesInTheReadersManner() {
        told.fact(Side.CLIENT, Samples.full(study, "V30"), Samples.DAY);
        Listing.Row<Samples.Visit> row = page(Query.ALL.searching("v30")).rows().getFirst();
        assertThat(row.shown())
                .containsExactly(
                        "ONC-301",
                        "V30",
                        "=HYPERLINK(\"x\")\n second line",
                        "3",
                        "4,000,000,000",
                        "1.5",
                        "yes",
                        "no",
                        "somewhat tense",
                        "30 Sept 2026",
                        "30 Sept 2026, 14:00",
                        "12.5 %",
                        "4",
                        "Minutes",
                        "48,000.00\u00a0EUR",
                        "0.1234567\u00a0EUR",
                        "30 Sept 2026 until 9 Oct 2026",
                        "client 60, joint 40",
                        "2 rows");
    }

    @Test
    void statesTellProposedAgreedDisputedAndWithdrawnApart() {
        Told shared = Samples.told(Chain.SHARED);
        shared.fact(Side.CLIENT, pledge("proposed"), Samples.DAY);
        shared.fact(Side.CLIENT, pledge("agreed"), Samples.DAY, Side.CLIENT, Side.PROVIDER);
        Ref<Samples.Pledge> disputed = shared.fact(Side.CLIENT, pledge("disputed"), Samples.DAY, Side.CLIENT);
        var seen = shared.book().find(Samples.Pledge.class, disputed).orElseThrow();
        shared.say(
                Side.PROVIDER,
                new Statement.Dispute(disputed.id(), 1, seen.version().entry().bodyDigest(), "not what we said"));
        Ref<Samples.Pledge> gone = shared.fact(Side.CLIENT, pledge("withdrawn"), Samples.DAY);
        shared.say(Side.CLIENT, new Statement.Withdraw(gone.id(), 1, Samples.DAY, "a mistake", null));
        for (State state : List.of(State.PROPOSED, State.AGREED, State.DISPUTED, State.WITHDRAWN)) {
            Listing<Samples.Pledge> page = Listing.of(shared.book(), PLEDGE, Query.ALL.in(state), ENGLISH);
            assertThat(page.rows())
                    .extracting(r -> r.recorded().fact().code())
                    .containsExactly(state.name().toLowerCase(java.util.Locale.ROOT));
            assertThat(page.rows()).extracting(Listing.Row::state).containsExactly(state);
        }
        assertThat(Listing.of(shared.book(), PLEDGE, Query.ALL, ENGLISH).total())
                .isEqualTo(3);
    }

    @Test
    void aLookBackShowsWhatWasKnownAndHeldThen() {
        Book book = told.book();
        LocalDate before = LocalDate.ofInstant(Samples.NOW, ZoneOffset.UTC).minusDays(1);
        assertThat(Listing.of(book, VISIT, Query.ALL.as(AsOf.endOf(before, ZoneOffset.UTC)), ENGLISH)
                        .total())
                .isZero();
        AsOf after = AsOf.endOf(before.plusDays(1), ZoneOffset.UTC);
        assertThat(Listing.of(book, VISIT, Query.ALL.as(after), ENGLISH).total())
                .isEqualTo(4);
        assertThat(Listing.of(book, VISIT, Query.ALL.as(new AsOf(Samples.DAY.minusDays(1), after.knownAt())), ENGLISH)
                        .total())
                .isZero();
    }

    private void add(
            String code,
            @Nullable String remark,
            int count,
            @Nullable LocalDate dueOn,
            @Nullable String done,
            @Nullable String price) {
        told.fact(
                Side.CLIENT,
                new Samples.Visit(
                        study,
                        code,
                        remark,
                        count,
                        null,
                        null,
                        false,
                        null,
                        null,
                        dueOn,
                        null,
                        done == null ? null : Percent.of(done),
                        null,
                        null,
                        price == null ? null : Money.of(price, "EUR"),
                        null,
                        null,
                        null,
                        List.of()),
                Samples.DAY);
    }

    private static Samples.Pledge pledge(String code) {
        return new Samples.Pledge(code, "text", null, Samples.DAY);
    }

    private Listing<Samples.Visit> page(Query query) {
        return Listing.of(told.book(), VISIT, query, ENGLISH);
    }

    private List<String> codes(Query query) {
        return page(query).rows().stream().map(r -> r.recorded().fact().code()).toList();
    }

    private List<String> paged(Query query, int size) {
        List<String> codes = new ArrayList<>();
        String cursor = "";
        do {
            Listing<Samples.Visit> page = page(query.page(cursor, size));
            page.rows().forEach(r -> codes.add(r.recorded().fact().code()));
            cursor = page.next();
        } while (!cursor.isEmpty());
        return codes;
    }
}
