package entente.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.TestInstance;
import entente.access.Beginnings;
import entente.access.Member;
import entente.access.Members;
import entente.access.Role;
import entente.access.SignedIn;
import entente.governance.Governance;
import entente.governance.action.ActionItem;
import entente.governance.forum.Attendance;
import entente.governance.forum.ForumLevel;
import entente.governance.forum.ForumSamples;
import entente.governance.forum.ForumSession;
import entente.governance.forum.Outcome;
import entente.governance.forum.Sitting;
import entente.governance.forum.Sittings;
import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Statement;
import entente.ledger.postgres.Transactions;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Minutes while they are written, against the real database. */
class MeetingsTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.parse("2026-03-10");

    private final SignedIn ilse = TestInstance.person("Ilse Adler");
    private final SignedIn per = TestInstance.person("Per Lund");
    private final SignedIn zoe = TestInstance.person("Zoe Faber");
    private final UUID arrangement = TestInstance.bean(Beginnings.class).begin(ilse, "Meetings", Side.CLIENT, ZONE);
    private final Meetings meetings = TestInstance.bean(Meetings.class);
    private final Attendances attendances = TestInstance.bean(Attendances.class);
    private final Ratings ratings = TestInstance.bean(Ratings.class);
    private final Closing closing = TestInstance.bean(Closing.class);

    @BeforeEach
    void appoint() {
        TestInstance.appoint(per, arrangement, Side.PROVIDER, Role.LEADER);
        Member client = member(ilse);
        UUID id = Ids.next(TestInstance.ledger().clock().instant());
        var forum = ForumSamples.weekly("OPS", ForumLevel.OPERATING);
        TestInstance.ledger()
                .append(
                        client.reader(),
                        arrangement,
                        client.voice(),
                        Chain.SHARED,
                        List.of(new Statement.Say(id, Governance.FORUM, forum, DAY)));
    }

    @Test
    void ofSeveralWhoWriteAtOnceOneIsKeptAndTheOthersAreTold() throws InterruptedException, ExecutionException {
        UUID item = item("Second window");
        List<Callable<Boolean>> writers = IntStream.range(0, 10)
                .mapToObj(i -> (Callable<Boolean>) () -> kept(i % 2 == 0 ? ilse : per, item, "Word " + i))
                .toList();
        int kept = 0;
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> one : all.invokeAll(writers)) {
                kept += one.get() ? 1 : 0;
            }
        }
        assertThat(kept).isEqualTo(1);
        assertThat(get(item).version()).isEqualTo(2);
    }

    @Test
    void aClosedItemIsWrittenInNoMore() {
        UUID item = item("Second window");
        closing.item(member(per), sitting(), new Edit(item, 1, "Opens at six", Outcome.DECIDED));

        assertThatThrownBy(() -> meetings.write(member(ilse), key(), new Edit(item, 3, "No", Outcome.NOTED)))
                .isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> meetings.act(member(ilse), key(), item, action()))
                .isInstanceOf(Conflict.class);
        assertThat(get(item).note()).isEqualTo("Opens at six");
    }

    @Test
    void anActionBecomesOneFactHoweverOftenItIsClosed() {
        UUID item = item("Second window");
        meetings.act(member(per), key(), item, action());
        closing.item(member(per), sitting(), new Edit(item, 2, "", Outcome.NOTED));
        closing.session(member(ilse), sitting(), DAY, null);

        assertThat(book().current(ActionItem.class)).hasSize(1);
        assertThat(book().current(ForumSession.class)).hasSize(1);
    }

    @Test
    void itemsGoUpAndDownAndNeverOffTheList() {
        UUID first = item("First");
        UUID second = item("Second");
        meetings.move(member(per), key(), second, true);
        meetings.move(member(per), key(), second, true);

        assertThat(meetings.list(member(ilse), key()).stream().map(ItemDraft::id))
                .containsExactly(second, first);
    }

    @Test
    void aRatingIsItsAuthorsAloneAndTheMeanWaitsForAThird() {
        SignedIn kai = TestInstance.colleague("Kai Lind", per.organisationName());
        TestInstance.appoint(kai, arrangement, Side.PROVIDER, Role.LEADER);
        ratings.rate(member(ilse), sitting(), 5);
        assertThat(ratings.own(member(ilse), sitting())).contains(5);
        assertThat(ratings.own(member(per), sitting())).isEmpty();
        assertThat(ratings.worth(member(per), sitting())).isEmpty();

        ratings.rate(member(per), sitting(), 2);
        assertThat(ratings.worth(member(ilse), sitting())).isEmpty();

        ratings.rate(member(kai), sitting(), 2);
        assertThat(ratings.worth(member(ilse), sitting()).orElseThrow().mean()).isEqualByComparingTo("3.0");
    }

    @Test
    void aClosedSessionLeavesNoDraftsAndTakesNoMoreWords() {
        UUID item = item("Second window");
        meetings.act(member(per), key(), item, action());
        attendances.say(member(ilse), sitting(), Set.of(), Set.of("CLIENT/Jonas Falk"));
        ratings.rate(member(per), sitting(), 4);
        Sitting stale = sitting();
        closing.session(member(ilse), sitting(), DAY, null);

        assertThat(meetings.list(member(per), key())).isEmpty();
        assertThat(ratings.own(member(per), sitting())).isEmpty();
        assertThat(attendances.list(member(per), sitting())).noneMatch(Attendance::present);
        assertEnded(() -> meetings.add(member(per), key(), "Too late"));
        assertEnded(() -> attendances.say(member(per), stale, Set.of(), Set.of("CLIENT/Jonas Falk")));
        assertEnded(() -> ratings.rate(member(per), stale, 1));
        assertEnded(() -> closing.session(member(per), stale, DAY, null));
        assertEnded(() -> TestInstance.bean(Rescheduling.class).cancel(member(per), stale, "No"));
    }

    @Test
    void emptyingTheMinutesOpensNothingAgain() {
        item("Second window");
        closing.session(member(ilse), sitting(), DAY, null);
        UUID fact = book().current(ForumSession.class).getFirst().id();
        Member by = member(ilse);
        Statement.Redact emptied = new Statement.Redact(fact, List.of(1), "Names");
        TestInstance.ledger().redact(by.reader(), arrangement, by.voice(), Chain.SHARED, emptied);
        assertThat(sitting().isHeld()).isFalse();
        assertThat(TestInstance.bean(Endings.class).isEnded(member(per), key())).isTrue();
        assertEnded(() -> closing.session(member(per), sitting(), DAY, null));
    }

    @Test
    void whatIsRefusedLeavesTheSessionOpen() {
        item("Second window");
        assertThatThrownBy(() -> closing.session(member(ilse), sitting(), DAY, 0))
                .isInstanceOf(Refused.class);
        meetings.add(member(per), key(), "Still open");
        assertThat(meetings.list(member(ilse), key())).hasSize(2);
    }

    @Test
    void aCancelledSessionTakesNoMoreWordsUntilTheCancellationIsTakenBack() {
        item("Second window");
        TestInstance.bean(Rescheduling.class).cancel(member(per), sitting(), "Nobody is there");
        assertThat(meetings.list(member(per), key())).isEmpty();
        assertEnded(() -> meetings.add(member(per), key(), "Too late"));

        Member by = member(per);
        UUID fact = book().current(ForumSession.class).getFirst().id();
        Statement back = new Statement.Withdraw(fact, 1, DAY, "It meets after all", null);
        TestInstance.ledger().append(by.reader(), arrangement, by.voice(), Chain.SHARED, List.of(back));
        meetings.add(member(per), key(), "It meets after all");
        assertThat(meetings.list(member(ilse), key())).hasSize(1);
    }

    @Test
    void actionsUnderItemsNobodyClosedAreRecordedWithTheMinutes() {
        UUID item = item("Second window");
        meetings.act(member(per), key(), item, action());
        closing.session(member(ilse), sitting(), DAY, null);

        assertThat(book().current(ActionItem.class)).hasSize(1);
    }

    @Test
    void whereNobodyWroteDownWhoCameTheMinutesSayNothingOfIt() {
        closing.session(member(ilse), sitting(), DAY, null);
        assertThat(book().current(ForumSession.class).getFirst().fact().attendance())
                .isEmpty();
    }

    @Test
    void aStalePageLeavesWhatOthersTicked() {
        attendances.say(member(ilse), sitting(), Set.of(), Set.of("CLIENT/Jonas Falk"));
        attendances.say(member(per), sitting(), Set.of(), Set.of("PROVIDER/Mira Lund"));
        assertThat(attendances.list(member(per), sitting()))
                .filteredOn(Attendance::present)
                .extracting(Attendance::name)
                .containsExactly("Jonas Falk", "Mira Lund");

        attendances.say(member(per), sitting(), Set.of("CLIENT/Jonas Falk"), Set.of());
        assertThat(attendances.list(member(per), sitting()))
                .filteredOn(Attendance::present)
                .extracting(Attendance::name)
                .containsExactly("Mira Lund");
    }

    private static void assertEnded(ThrowingCallable late) {
        assertThatThrownBy(late).isInstanceOf(Conflict.class).hasMessageContaining("closed or cancelled");
    }

    @Test
    void nobodyElseReadsARow() {
        item("Second window");
        attendances.say(member(ilse), sitting(), Set.of(), Set.of("CLIENT/Jonas Falk"));
        ratings.rate(member(ilse), sitting(), 4);
        TestInstance.bean(CalendarAddresses.class).make(ilse);
        for (String table : List.of("sitting", "item", "action", "attendance", "worth", "calendar_address")) {
            long seen = new Transactions(TestInstance.bean(DataSource.class))
                    .as(
                            zoe.reader(),
                            jdbc -> jdbc.sql("select count(*) from meeting." + table)
                                    .query(Long.class)
                                    .single());
            assertThat(seen).as(table).isZero();
        }
        assertThatThrownBy(() -> meetings.add(member(ilse).asTheOtherSide(), key(), "In another's name"))
                .isInstanceOf(NotFound.class);
    }

    private boolean kept(SignedIn who, UUID item, String note) {
        try {
            meetings.write(member(who), key(), new Edit(item, 1, note, null));
            return true;
        } catch (Conflict overtaken) {
            return false;
        }
    }

    private ActionDraft action() {
        UUID id = Ids.next(TestInstance.ledger().clock().instant());
        return new ActionDraft(id, "Open it", "Per Lund", Side.PROVIDER, null, DAY.plusDays(3));
    }

    private UUID item(String title) {
        meetings.add(member(ilse), key(), title);
        return meetings.list(member(ilse), key()).getLast().id();
    }

    private ItemDraft get(UUID item) {
        return meetings.get(member(ilse), key(), item);
    }

    private SessionKey key() {
        return SessionKey.of(arrangement, sitting());
    }

    private Sitting sitting() {
        return Sittings.of(book(), DAY).find("OPS." + DAY).orElseThrow();
    }

    private Book book() {
        return member(ilse).sharedBook(TestInstance.ledger());
    }

    private Member member(SignedIn who) {
        return TestInstance.bean(Members.class).get(who, arrangement);
    }
}
