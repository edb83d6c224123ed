package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.Member;
import entente.access.Role;
import entente.access.SignedIn;
import entente.governance.Governance;
import entente.governance.forum.Forum;
import entente.governance.forum.ForumLevel;
import entente.governance.forum.ForumMember;
import entente.governance.forum.Sitting;
import entente.governance.forum.Sittings;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.meeting.Edit;
import entente.meeting.ItemDraft;
import entente.meeting.Meetings;
import entente.meeting.SessionKey;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What open pages are handed of minutes that somebody else writes, and who is handed nothing. */
class LiveMinutesTest {
    private final TwoLeaders leaders = TwoLeaders.of("Live");
    private final SignedIn client = leaders.client();
    private final SignedIn provider = leaders.provider();
    private final Meetings meetings = TestInstance.bean(Meetings.class);

    @BeforeEach
    void oneItem() {
        begin(leaders);
    }

    @Test
    void eachIsHandedWhatItWouldBeShownOnAskingAndNothingOfAnotherPerson() throws InterruptedException {
        SignedIn board = TestInstance.colleague("Bo Ard", client.organisationName());
        TestInstance.appoint(board, leaders.arrangement(), Side.CLIENT, Role.BOARD_MEMBER);
        SignedIn far = TestInstance.colleague("Fay Ross", provider.organisationName());
        TestInstance.appoint(far, leaders.arrangement(), Side.PROVIDER, Role.LEADER);
        TestInstance.readsIn(far, "Asia/Tokyo");
        List<Visitor> visitors = List.of(
                TestInstance.visitor(client),
                TestInstance.visitor(client, "de-DE"),
                TestInstance.visitor(board),
                TestInstance.visitor(provider),
                TestInstance.visitor(far),
                TestInstance.visitor(provider, "fr-FR"));
        List<BlockingQueue<String>> streams = new ArrayList<>();
        for (Visitor visitor : visitors) {
            streams.add(entered(visitor, leaders));
        }

        write(provider, "Opens at six\n  and closes");
        List<String> handed = new ArrayList<>();
        for (int i = 0; i < visitors.size(); i++) {
            Heard heard = Heard.next(streams.get(i));
            assertThat(heard.event()).isEqualTo("piece");
            assertThat(heard.data()).contains("Opens at six\n  and closes").doesNotContain("_csrf");
            assertThat(bare(heard.data()))
                    .isEqualTo(
                            bare(article(visitors.get(i).get(session(leaders)).html())));
            handed.add(bare(heard.data()));
        }
        assertThat(handed).doesNotHaveDuplicates();
        assertThat(handed.get(2)).doesNotContain("<form", "/decision");
    }

    @Test
    void whoseAppointmentEndedHearsNoMore() throws InterruptedException {
        SignedIn kai = TestInstance.colleague("Kai Lind", provider.organisationName());
        TestInstance.appoint(kai, leaders.arrangement(), Side.PROVIDER, Role.BUSINESS_OWNER);
        BlockingQueue<String> ended = entered(TestInstance.visitor(kai), leaders);
        BlockingQueue<String> stays = entered(TestInstance.visitor(provider), leaders);
        TestInstance.recall(kai, leaders.arrangement(), Role.BUSINESS_OWNER);

        write(client, "For those who are here");
        assertThat(Heard.next(stays).data()).contains("For those who are here");
        assertThat(Heard.next(ended)).isEqualTo(Heard.ENDED);
    }

    @Test
    void alsoAPageThatAsksForItselfHearsNothingOnceItsReaderMayNot() throws InterruptedException {
        SignedIn kai = TestInstance.colleague("Kai Lind", provider.organisationName());
        TestInstance.appoint(kai, leaders.arrangement(), Side.PROVIDER, Role.BUSINESS_OWNER);
        BlockingQueue<String> ended = TestInstance.visitor(kai).follow(session(leaders) + "/live");
        assertThat(Heard.next(ended)).isEqualTo(Heard.ASK);
        TestInstance.recall(kai, leaders.arrangement(), Role.BUSINESS_OWNER);

        write(client, "For those who are here");
        assertThat(Heard.next(ended)).isEqualTo(Heard.ENDED);
    }

    @Test
    void whoSignedOutHearsNoMoreAndTheSamePersonElsewhereDoes() throws InterruptedException {
        Visitor here = TestInstance.visitor(provider);
        BlockingQueue<String> ended = entered(here, leaders);
        BlockingQueue<String> elsewhere = entered(TestInstance.visitor(provider), leaders);
        here.send("/account", "/sign-out", Map.of());

        write(client, "For who is signed in");
        assertThat(Heard.next(elsewhere).data()).contains("For who is signed in");
        assertThat(Heard.next(ended)).isEqualTo(Heard.ENDED);
    }

    @Test
    void whoseRightsChangedIsLetInAnewAsWhoTheyAreNow() throws InterruptedException {
        SignedIn kai = TestInstance.colleague("Kai Lind", provider.organisationName());
        TestInstance.appoint(kai, leaders.arrangement(), Side.PROVIDER, Role.BUSINESS_OWNER);
        Visitor visitor = TestInstance.visitor(kai);
        BlockingQueue<String> ended = entered(visitor, leaders);
        TestInstance.recall(kai, leaders.arrangement(), Role.BUSINESS_OWNER);
        TestInstance.appoint(kai, leaders.arrangement(), Side.PROVIDER, Role.AUDITOR);

        write(client, "First");
        assertThat(Heard.next(ended)).isEqualTo(Heard.ENDED);
        BlockingQueue<String> again = entered(visitor, leaders);
        write(client, "Second");
        assertThat(Heard.next(again).data()).contains("Second").doesNotContain("<form");
    }

    @Test
    void aSessionOfTheSameNameInAnotherArrangementHearsNothing() throws InterruptedException {
        SignedIn zoe = leaders.stranger();
        UUID second = TestInstance.bean(Beginnings.class).begin(zoe, "Others", Side.CLIENT, ZoneId.of("Europe/Berlin"));
        TestInstance.appoint(provider, second, Side.PROVIDER, Role.LEADER);
        TwoLeaders others = new TwoLeaders(second, zoe, provider, client);
        begin(others);
        assertThat(session(others))
                .endsWith(session(leaders).substring(session(leaders).indexOf("/sessions/")));
        BlockingQueue<String> there = entered(TestInstance.visitor(provider), others);
        BlockingQueue<String> here = entered(TestInstance.visitor(provider), leaders);

        write(client, "Of ours");
        assertThat(Heard.next(here).data()).contains("Of ours");
        write(others, others.client(), "Of theirs");
        assertThat(Heard.next(there).data())
                .contains("Of theirs", others.arrangement().toString());
        assertThat(there).noneMatch(line -> line.contains("Of ours"));
    }

    @Test
    void whoLooksThroughOthersEyesIsHandedNothingAndAsks() throws InterruptedException {
        Visitor looking = TestInstance.visitor(client);
        looking.send(leaders.base(), leaders.base() + "/preview", Map.of("as", "OTHER"));
        BlockingQueue<String> heard = entered(looking, leaders);

        write(provider, "Opens at six");
        assertThat(Heard.next(heard))
                .isEqualTo(new Heard("minutes", item(leaders).id().toString()));
    }

    @Test
    void whatSomebodyWroteBeginsNoEventOfItsOwn() throws InterruptedException {
        BlockingQueue<String> heard = entered(TestInstance.visitor(provider), leaders);

        write(client, "Opens\r\revent: minutes\rdata: x\r\rat six");
        assertThat(Heard.next(heard).data()).contains("Opens\n\nevent: minutes\ndata: x\n\nat six");
    }

    @Test
    void ofManyWordsOfOneMomentTheLastOneArrives() throws InterruptedException {
        BlockingQueue<String> heard = entered(TestInstance.visitor(provider), leaders);
        for (int word = 1; word <= 30; word++) {
            write(client, "Word " + word + ".");
        }

        Heard last = Heard.ofItem(heard);
        while (!last.data().contains("Word 30.")) {
            assertThat(last.event()).isEqualTo("piece");
            last = Heard.ofItem(heard);
        }
        assertThat(heard).noneMatch(line -> line.startsWith("data:"));
    }

    @Test
    void onlyWhatChangedIsHandedOn() throws InterruptedException {
        BlockingQueue<String> heard = entered(TestInstance.visitor(provider), leaders);
        write(client, "Opens at six");
        Heard.ofItem(heard);
        meetings.add(leaders.member(client), key(leaders), "Third window");

        assertThat(Heard.ofItem(heard).data()).contains("Third window").doesNotContain("Opens at six");
    }

    @Test
    void anItemThatIsMovedTellsEverybodyTheOrder() throws InterruptedException {
        meetings.add(leaders.member(client), key(leaders), "Third window");
        BlockingQueue<String> heard = entered(TestInstance.visitor(provider), leaders);
        List<ItemDraft> before = meetings.list(leaders.member(client), key(leaders));
        meetings.move(leaders.member(client), key(leaders), before.getFirst().id(), false);

        Heard order = Heard.next(heard);
        while (!order.event().equals("order")) {
            order = Heard.next(heard);
        }
        assertThat(order.data())
                .isEqualTo(before.getLast().id() + " " + before.getFirst().id());
    }

    private static void begin(TwoLeaders both) {
        var members = List.of(
                new ForumMember(
                        "Ilse Adler", Side.CLIENT, "owner", true, both.client().email()),
                new ForumMember(
                        "Per Lund", Side.PROVIDER, "lead", true, both.provider().email()));
        both.say(
                both.client(),
                Chain.SHARED,
                Governance.FORUM,
                new Forum(
                        "OPS",
                        "Operations round",
                        ForumLevel.OPERATING,
                        "What runs and what does not",
                        "Orders within the plan",
                        "FREQ=DAILY;COUNT=30",
                        both.today(),
                        "09:30",
                        60,
                        "Europe/Berlin",
                        null,
                        members));
        TestInstance.bean(Meetings.class).add(both.member(both.client()), key(both), "Second window");
    }

    private void write(SignedIn who, String note) {
        write(leaders, who, note);
    }

    private void write(TwoLeaders both, SignedIn who, String note) {
        ItemDraft item = item(both);
        meetings.write(both.member(who), key(both), new Edit(item.id(), item.version(), note, null));
    }

    private ItemDraft item(TwoLeaders both) {
        return meetings.list(both.member(both.client()), key(both)).getFirst();
    }

    private static SessionKey key(TwoLeaders both) {
        return SessionKey.of(both.arrangement(), sitting(both));
    }

    private static Sitting sitting(TwoLeaders both) {
        Member client = both.member(both.client());
        return Sittings.of(client.sharedBook(TestInstance.ledger()), both.today())
                .all()
                .findFirst()
                .orElseThrow();
    }

    private static String session(TwoLeaders both) {
        return both.base() + "/sessions/" + sitting(both).name();
    }

    private static BlockingQueue<String> entered(Visitor visitor, TwoLeaders both) throws InterruptedException {
        BlockingQueue<String> lines = visitor.follow(session(both) + "/live?pieces=true");
        assertThat(Heard.next(lines)).isEqualTo(Heard.ASK);
        return lines;
    }

    private static String article(String page) {
        Matcher found = Pattern.compile("(?s)<article.*?</article>").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group();
    }

    /** Without the token of a form, and without the space between its parts. */
    private static String bare(String html) {
        return html.replaceAll("<input type=\"hidden\" name=\"_csrf\"[^>]*>", "")
                .replaceAll(">\\s+<", "><")
                .strip();
    }
}
