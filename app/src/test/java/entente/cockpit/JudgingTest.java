package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import entente.Rooms;
import entente.TestInstance;
import entente.access.Beginnings;
import entente.access.JudgingContexts;
import entente.access.Role;
import entente.access.SignedIn;
import entente.delivery.ClientDependency;
import entente.delivery.Delivery;
import entente.delivery.ReliefProposal;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Transactions;
import entente.signal.Alert;
import entente.signal.Judge;
import entente.signal.Policy;
import entente.signal.Room;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.team.Person;
import entente.team.Team;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JudgingTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final Ledger ledger = TestInstance.ledger();
    private final SignedIn client = TestInstance.person("Nora Weiss");
    private final SignedIn provider = TestInstance.person("Omar Field");
    private final UUID arrangement =
            TestInstance.bean(Beginnings.class).begin(client, "Judged", Side.CLIENT, ZoneId.of("Europe/Berlin"));

    JudgingTest() {
        TestInstance.appoint(provider, arrangement, Side.PROVIDER, Role.LEADER);
    }

    @Test
    void anEntryOfASideIsJudgedSoonAndTheSystemSaysItsAlerts() {
        say(client, Voice.CLIENT, Chain.SHARED);

        await().atMost(LONGEST).until(() -> !alerts(Viewpoint.SHARED).isEmpty());
        assertThat(shared().entries().stream().filter(e -> e.kind().equals("alert")))
                .allMatch(e -> e.side() == Voice.SYSTEM);
    }

    @Test
    void whatAnotherProcessSaysIsJudgedSoonToo() {
        Ledger beside = besideTheServer();
        say(beside, client, Voice.CLIENT, Chain.SHARED);

        await().atMost(LONGEST).until(() -> !alerts(Viewpoint.SHARED).isEmpty());
        await().atMost(LONGEST).until(() -> unjudged().isEmpty());
    }

    @Test
    void whatAnotherProcessSaysPrivatelyWakesThatSideAlone() throws InterruptedException {
        BlockingQueue<String> clients = TestInstance.visitor(client).follow(address());
        BlockingQueue<String> providers = TestInstance.visitor(provider).follow(address());
        assertThat(heard(clients)).isEqualTo("data:0");
        assertThat(heard(providers)).isEqualTo("data:0");

        say(besideTheServer(), provider, Voice.PROVIDER, Chain.PROVIDER);

        assertThat(heard(providers)).startsWith("data:").isNotEqualTo("data:0");
        await().atMost(LONGEST).until(() -> unjudged().isEmpty());
        assertThat(clients).noneMatch(line -> line.startsWith("data:"));
        assertThat(shared().entries()).isEmpty();
        assertThat(standings(client)).isEmpty();
        assertThat(standings(provider)).containsExactly("PROVIDER");
    }

    @Test
    void whatIsJudgedDoesNotWait() {
        say(client, Voice.CLIENT, Chain.SHARED);
        assertThat(unjudged()).containsExactly(Chain.SHARED);

        TestInstance.bean(Judging.class).judgeAll(arrangement);

        assertThat(unjudged()).isEmpty();
    }

    /** Tells nobody in this process, as a command that runs in another does not. */
    private Ledger besideTheServer() {
        return new Ledger(TestInstance.bean(DataSource.class), ledger.kinds(), ledger.clock(), appended -> {});
    }

    private List<Chain> unjudged() {
        return TestInstance.bean(JudgingContexts.class).unjudged(ledger.clock().instant()).stream()
                .filter(grown -> grown.arrangement().equals(arrangement))
                .map(JudgingContexts.Grown::chain)
                .toList();
    }

    @Test
    void aSecondJudgeAddsNothing() {
        Judging judging = TestInstance.bean(Judging.class);
        judging.judgeAll(arrangement);
        List<Alert> found = alerts(Viewpoint.SHARED);
        int length = shared().entries().size();

        judging.judgeAll(arrangement);

        assertThat(found).isNotEmpty();
        assertThat(shared().entries()).hasSize(length);
    }

    @Test
    void whatTheClientGaveLateIsLaidBeforeItOnceAndBeforeNobodyElse() {
        Judging judging = TestInstance.bean(Judging.class);
        LocalDate day = LocalDate.now(ledger.clock());
        ClientDependency late = new ClientDependency("D1", "Site list", null, null, day.minusDays(9), null);
        ledger.append(
                client.reader(),
                arrangement,
                Voice.CLIENT,
                Chain.SHARED,
                List.of(new Statement.Say(Ids.next(ledger.clock().instant()), Delivery.CLIENT_DEPENDENCY, late, day)));

        judging.judgeAll(arrangement);
        judging.judgeAll(arrangement);

        assertThat(ledger.book(client.reader(), arrangement, Viewpoint.CLIENT).current(ReliefProposal.class))
                .singleElement()
                .satisfies(draft -> assertThat(draft.chain()).isEqualTo(Chain.CLIENT));
        assertThat(ledger.book(provider.reader(), arrangement, Viewpoint.PROVIDER)
                        .current(ReliefProposal.class))
                .isEmpty();
    }

    @Test
    void aJudgeThatLosesLooksAgainAndHasNothingToAdd() {
        List<Integer> lengths = new ArrayList<>();
        Judging late = judging(rule -> new Interrupted(rule, () -> {
            if (lengths.isEmpty()) {
                TestInstance.bean(Judging.class).judgeAll(arrangement);
                lengths.add(shared().entries().size());
            }
        }));

        late.judgeAll(arrangement);

        assertThat(lengths).containsExactly(shared().entries().size());
        assertThat(alerts(Viewpoint.SHARED))
                .isNotEmpty()
                .extracting(a -> a.practice() + a.aboutKind() + a.aboutFact())
                .doesNotHaveDuplicates();
    }

    /** A rule during which something else happens. */
    private record Interrupted(Rule rule, Runnable meanwhile) implements Rule {
        @Override
        public String practice() {
            return rule.practice();
        }

        @Override
        public boolean isAskedFromTheStart() {
            return rule.isAskedFromTheStart();
        }

        @Override
        public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
            meanwhile.run();
            return rule.judge(book, policy, asOf);
        }
    }

    private Judging judging(UnaryOperator<Rule> changed) {
        List<Room> rooms = Rooms.ALL.stream()
                .map(room -> new Room(
                        room.name(),
                        room.kinds(),
                        room.rules().stream().map(changed).toList(),
                        room.composites(),
                        room.practices()))
                .toList();
        return new Judging(
                ledger,
                new Judgements(new Judge(rooms)),
                TestInstance.bean(JudgingContexts.class),
                TestInstance.bean(Standings.class),
                judged -> {});
    }

    @Test
    void aPrivateEntryWakesNoPageOfTheOtherSide() throws InterruptedException {
        BlockingQueue<String> clients = TestInstance.visitor(client).follow(address());
        BlockingQueue<String> providers = TestInstance.visitor(provider).follow(address());
        assertThat(heard(clients)).isEqualTo("data:0");
        assertThat(heard(providers)).isEqualTo("data:0");

        say(provider, Voice.PROVIDER, Chain.PROVIDER);
        assertThat(heard(providers)).startsWith("data:");
        say(client, Voice.CLIENT, Chain.CLIENT);
        assertThat(heard(clients)).startsWith("data:").isNotEqualTo("data:0");

        assertThat(clients).noneMatch(line -> line.startsWith("data:"));
        assertThat(shared().entries()).isEmpty();
    }

    @Test
    void aStrangerHearsNothing() {
        assertThat(TestInstance.visitor(TestInstance.person("Pia Holm"))
                        .get(address())
                        .status())
                .isEqualTo(404);
    }

    @Test
    void theStandingOfASideIsReadByThatSideAlone() {
        TestInstance.bean(Judging.class).judgeAll(arrangement);

        assertThat(standings(client)).containsExactly("CLIENT", "SHARED");
        assertThat(standings(provider)).containsExactly("PROVIDER", "SHARED");
        assertThat(standings(TestInstance.person("Quinn Adler"))).isEmpty();
    }

    private String address() {
        return "/arrangements/" + arrangement + "/events";
    }

    private static @Nullable String heard(BlockingQueue<String> lines) throws InterruptedException {
        String line = lines.poll(LONGEST.toSeconds(), TimeUnit.SECONDS);
        while (line != null && !line.startsWith("data:")) {
            line = lines.poll(LONGEST.toSeconds(), TimeUnit.SECONDS);
        }
        return line;
    }

    private void say(SignedIn person, Voice voice, Chain chain) {
        say(ledger, person, voice, chain);
    }

    private void say(Ledger ledger, SignedIn person, Voice voice, Chain chain) {
        UUID id = Ids.next(ledger.clock().instant());
        Side side = voice.side().orElseThrow();
        Person named = new Person("P-" + id, "Somebody", side, null);
        LocalDate day = LocalDate.of(2026, 3, 2);
        ledger.append(
                person.reader(), arrangement, voice, chain, List.of(new Statement.Say(id, Team.PERSON, named, day)));
    }

    private Book shared() {
        return ledger.book(client.reader(), arrangement, Viewpoint.SHARED);
    }

    private List<Alert> alerts(Viewpoint viewpoint) {
        return ledger.book(client.reader(), arrangement, viewpoint).inForce(Alert.class).stream()
                .map(a -> a.fact())
                .toList();
    }

    private List<String> standings(SignedIn person) {
        return new Transactions(TestInstance.bean(DataSource.class))
                .as(
                        person.reader(),
                        jdbc -> jdbc.sql(
                                        "select viewpoint from ledger.standing where arrangement = :arrangement order by viewpoint")
                                .param("arrangement", arrangement)
                                .query(String.class)
                                .list());
    }
}
