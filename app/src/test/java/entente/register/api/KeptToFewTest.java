package entente.register.api;

import static entente.delivery.DeliverySamples.eur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Members;
import entente.access.Role;
import entente.access.SignedIn;
import entente.arrangement.Contract;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Recorded;
import entente.ledger.Statement;
import entente.ledger.Voice;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Transactions;
import entente.signal.Acknowledgement;
import entente.signal.Alert;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Walks through everything a colleague can open, and finds no word of what is kept to a few others. */
class KeptToFewTest {
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final LocalDate DAY = LocalDate.of(2025, 1, 6);
    private static final LocalDate ENDED = LocalDate.of(2025, 6, 30);
    private static final Pattern LINK = Pattern.compile("(?:href|action)=\"(/[^\"#]*)\"");
    private static final String WORD = "HUSH";
    private static final int PAGES = 400;

    private final Ledger ledger = TestInstance.ledger();
    private final BothSides both = BothSides.begin();
    private final SignedIn leader = both.clientsLeader();
    private final SignedIn colleague = TestInstance.colleague("Lena Berg", leader.organisationName());

    KeptToFewTest() {
        TestInstance.appoint(colleague, both.arrangement(), Side.CLIENT, Role.LEADER);
    }

    @Test
    void noPageAlertOrAnswerTellsAColleagueAWordOfIt() {
        UUID contract = say(contract("HUSHCODE", ENDED));
        await().atMost(LONGEST).until(() -> !alerts(leader).isEmpty());
        assertThat(walk(colleague)).as("before it is narrowed").containsValue(true);
        say(new Acknowledgement(alerts(leader).getFirst().ref(), 1, Side.CLIENT, "HUSH is seen to", null));

        keepToLeader(contract);
        amend(contract, contract("HUSHCODE", ENDED.plusDays(1)));

        assertThat(walk(leader)).as("its own readers go on reading it").containsValue(true);
        assertThat(walk(colleague)).doesNotContainValue(true);
        assertThat(alerts(colleague)).isEmpty();
        assertThat(book(colleague).entries()).noneMatch(entry -> (entry.body() + entry.reason()).contains(WORD));
        await().atMost(LONGEST).until(() -> headlines().stream().noneMatch(told -> told.contains(WORD)));
    }

    @Test
    void nothingThatOnlyAFewMayReadRaisesAnAlertForAll() {
        UUID contract = say(contract("CALM", LocalDate.of(2099, 12, 31)));
        keepToLeader(contract);
        amend(contract, contract("HUSHCODE", ENDED));
        say(contract("OTHER", ENDED));

        await().atMost(LONGEST)
                .until(() -> alerts(leader).stream()
                        .anyMatch(alert -> alert.fact().aboutName().contains("OTHER")));
        assertThat(alerts(leader)).noneMatch(alert -> alert.fact().aboutFact().equals(contract.toString()));
    }

    /** Each page that can be reached from the arrangement's first, and each register for programs: whether it has the word. */
    private Map<String, Boolean> walk(SignedIn person) {
        Visitor visitor = TestInstance.visitor(person);
        Map<String, Boolean> seen = new LinkedHashMap<>();
        Deque<String> ahead = new ArrayDeque<>(
                List.of("/", base(), base() + "/tray", base() + "/alerts", base() + "/registers", base() + "/import"));
        while (!ahead.isEmpty() && seen.size() < PAGES) {
            String path = ahead.poll();
            if (seen.containsKey(path) || path.endsWith("/events") || path.contains("/assets/")) {
                continue;
            }
            Visitor.Answer page = visitor.get(path);
            seen.put(path, page.html().contains(WORD));
            Matcher links = LINK.matcher(page.html());
            while (links.find()) {
                ahead.add(links.group(1).replace("&amp;", "&"));
            }
        }
        Caller program = new Caller(person);
        ledger.kinds().all().forEach(kind -> {
            String body = program.get(both.register(kind.name())).response().body();
            seen.put("API " + kind.name(), body.contains(WORD));
        });
        assertThat(seen).hasSizeGreaterThan(60);
        return seen;
    }

    private static Contract contract(String code, LocalDate endsOn) {
        return new Contract(code, "Contract " + code, eur("1000"), LocalDate.of(2024, 1, 1), endsOn, 90, null);
    }

    private String base() {
        return "/arrangements/" + both.arrangement();
    }

    private void keepToLeader(UUID fact) {
        String readers = base() + "/facts/" + fact + "/readers";
        TestInstance.visitor(leader)
                .send(readers, readers, Map.of("few", leader.account().toString()));
        assertThat(book(colleague).history(fact)).isEmpty();
    }

    private UUID say(Fact fact) {
        UUID id = Ids.next(ledger.clock().instant());
        append(new Statement.Say(id, ledger.kinds().of(fact), fact, DAY));
        return id;
    }

    private void amend(UUID fact, Fact body) {
        append(new Statement.Amend(fact, 1, body, DAY, "HUSH: it was wrong"));
    }

    private void append(Statement statement) {
        ledger.append(leader.reader(), both.arrangement(), Voice.CLIENT, Chain.CLIENT, List.of(statement));
    }

    private Book book(SignedIn person) {
        return TestInstance.bean(Members.class).get(person, both.arrangement()).book(ledger);
    }

    private List<Recorded<Alert>> alerts(SignedIn person) {
        return book(person).inForce(Alert.class).stream()
                .filter(alert -> alert.chain() == Chain.CLIENT
                        && !alert.fact().aboutKind().equals("arrangement"))
                .toList();
    }

    private List<String> headlines() {
        return new Transactions(TestInstance.bean(DataSource.class))
                .as(
                        colleague.reader(),
                        jdbc -> jdbc.sql("select headline from ledger.standing where arrangement = :arrangement")
                                .param("arrangement", both.arrangement())
                                .query(String.class)
                                .list());
    }
}
