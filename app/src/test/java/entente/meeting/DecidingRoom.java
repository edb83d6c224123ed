package entente.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.access.SignedIn;
import entente.governance.DecisionTable;
import entente.governance.Governance;
import entente.governance.decision.Decision;
import entente.governance.decision.DecisionDraft;
import entente.governance.forum.Agenda;
import entente.governance.forum.AgendaSort;
import entente.governance.forum.ForumLevel;
import entente.governance.forum.ForumSamples;
import entente.governance.forum.ForumSession;
import entente.governance.forum.MinutesLine;
import entente.governance.forum.Outcome;
import entente.governance.forum.Sitting;
import entente.governance.forum.Sittings;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.team.Person;
import entente.team.Team;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** A weekly forum of two leaders, a session of which decides something. */
class DecidingRoom {
    static final LocalDate DAY = LocalDate.parse("2026-03-10");
    static final Map<String, String> WINDOW = Map.of(
            "title", "Second window",
            "decisionClass", "OPERATIONAL",
            "options[0].name", "At six",
            "options[1].name", "At eight",
            "choice", "At six",
            "decidedBy", "TOGETHER",
            "told[0].side", "CLIENT",
            "told[0].who", "Jonas Falk");

    final TwoLeaders leaders = TwoLeaders.of("Deciding");
    final Meetings meetings = TestInstance.bean(Meetings.class);
    final Deciding deciding = TestInstance.bean(Deciding.class);
    final Closing closing = TestInstance.bean(Closing.class);

    @BeforeEach
    void found() {
        var forum = ForumSamples.weekly("OPS", ForumLevel.OPERATING);
        leaders.say(leaders.client(), Chain.SHARED, Governance.FORUM, forum, DAY);
    }

    Ref<Decision> waiting(SignedIn by) {
        Decision open = DecisionDraft.of("WAITS", "2026-03-02").in("OPS").said();
        return leaders.say(by, Chain.SHARED, DecisionTable.DECISION, open, DAY.minusDays(8));
    }

    /** As the register's own form does it: from the day the fact holds from. */
    void amend(Ref<Decision> fact, int version, Decision body) {
        leaders.append(
                leaders.client(),
                Chain.SHARED,
                new Statement.Amend(fact.id(), version, body, body.tabledOn(), "Written wrongly"));
    }

    Ref<Person> person(String code, String name) {
        Person person = new Person(code, name, Side.CLIENT, null);
        return leaders.say(leaders.client(), Chain.SHARED, Team.PERSON, person, DAY);
    }

    void right(Ref<Person> holder) {
        leaders.say(
                leaders.client(), Chain.SHARED, DecisionTable.DECISION_RIGHT, DecisionDraft.right("WINDOWS", holder));
    }

    UUID fromAgenda() {
        meetings.open(
                leaders.member(leaders.client()),
                key(),
                Agenda.OWN.of(book().on(DAY), sitting().forum(), DAY),
                Words.ENGLISH);
        return meetings.list(leaders.member(leaders.client()), key()).stream()
                .filter(one -> one.sort() == AgendaSort.DECISION)
                .findFirst()
                .orElseThrow()
                .id();
    }

    Deciding.Asked keep(SignedIn who, UUID item, int version, Map<String, String> texts) {
        return deciding.keep(leaders.member(who), sitting(), item, new Seen(version, base(item)), texts);
    }

    int base(UUID item) {
        return deciding.form(leaders.member(leaders.client()), sitting(), item)
                .seen()
                .base();
    }

    void close(SignedIn who, UUID item, Outcome outcome) {
        close(who, item, outcome, "");
    }

    void close(SignedIn who, UUID item, Outcome outcome, String note) {
        closing.item(leaders.member(who), sitting(), new Edit(item, get(item).version(), note, outcome));
    }

    static Map<String, String> with(Map<String, String> texts, String name, String text) {
        Map<String, String> other = new HashMap<>(texts);
        other.put(name, text);
        return other;
    }

    static String said(Deciding.Asked asked) {
        return asked.form().problems().stream()
                .map(DecidingRoom::words)
                .toList()
                .toString();
    }

    static String words(Text text) {
        return Words.ENGLISH.say(text);
    }

    Decision only() {
        assertThat(decisions()).hasSize(1);
        return decisions().getFirst();
    }

    List<Decision> decisions() {
        return book().current(Decision.class).stream().map(Recorded::fact).toList();
    }

    List<MinutesLine> minutes() {
        return book().current(ForumSession.class).getFirst().fact().minutes();
    }

    UUID item(String title) {
        meetings.add(leaders.member(leaders.client()), key(), title);
        return meetings.list(leaders.member(leaders.client()), key()).getLast().id();
    }

    ItemDraft get(UUID item) {
        return meetings.get(leaders.member(leaders.client()), key(), item);
    }

    SessionKey key() {
        return SessionKey.of(leaders.arrangement(), sitting());
    }

    Sitting sitting() {
        return Sittings.of(book(), DAY).find("OPS." + DAY).orElseThrow();
    }

    Book book() {
        return leaders.member(leaders.client()).sharedBook(TestInstance.ledger());
    }
}
