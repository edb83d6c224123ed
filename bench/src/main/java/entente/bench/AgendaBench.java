package entente.bench;

import entente.House;
import entente.cockpit.governance.WholeAgenda;
import entente.governance.action.ActionItem;
import entente.governance.action.ActionState;
import entente.governance.challenge.Issue;
import entente.governance.challenge.IssueSeverity;
import entente.governance.challenge.IssueState;
import entente.governance.decision.Decision;
import entente.governance.decision.DecisionClass;
import entente.governance.decision.DecisionState;
import entente.governance.forum.AgendaItem;
import entente.governance.forum.Forum;
import entente.governance.forum.ForumLevel;
import entente.governance.forum.ForumMember;
import entente.governance.forum.Sittings;
import entente.kernel.CauseParty;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.ledger.Viewpoint;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole agenda that writes itself, from 500 late actions, problems and decisions beside 5,000 facts that do not wait. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class AgendaBench {
    static final int WAITING = 500;
    private static final LocalDate BEGUN = BigArrangement.BEGUN;

    private Book book = Book.of(House.KINDS, Viewpoint.SHARED, List.of());

    @Setup
    public void tell() {
        var knownAt = BigArrangement.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant();
        Told told = Told.in(House.KINDS, Chain.SHARED, knownAt);
        for (Statement.Say said : BigArrangement.told()) {
            told.say(Side.CLIENT, said);
        }
        told.fact(Side.CLIENT, forum(), BEGUN);
        for (int i = 0; i < WAITING; i++) {
            told.fact(i % 2 == 0 ? Side.CLIENT : Side.PROVIDER, waiting(i), BEGUN);
        }
        book = told.book();
    }

    /** A book nobody asked anything, as there is one after each append; making it is not measured. */
    @State(Scope.Thread)
    public static class Unread {
        private Book book = Book.of(House.KINDS, Viewpoint.SHARED, List.of());

        @Setup(Level.Invocation)
        public void append(AgendaBench bench) {
            book = bench.book.plus(List.of());
        }
    }

    @Benchmark
    public List<AgendaItem> agenda(Unread unread) {
        Book today = unread.book.on(BigArrangement.TODAY);
        return WholeAgenda.ITSELF.of(today, Sittings.forums(today).getFirst(), BigArrangement.TODAY);
    }

    static Forum forum() {
        return new Forum(
                "OPS",
                "Operations round",
                ForumLevel.OPERATING,
                "What waits",
                "Orders within the plan",
                "FREQ=DAILY;COUNT=1000",
                BigArrangement.TODAY,
                "09:30",
                60,
                "Europe/Berlin",
                null,
                List.of(
                        new ForumMember("Client", Side.CLIENT, "leader", true, "client@example.org"),
                        new ForumMember("Provider", Side.PROVIDER, "leader", true, "provider@example.org")));
    }

    private static Fact waiting(int number) {
        return switch (number % 3) {
            case 0 -> late(number);
            case 1 -> problem(number);
            default -> decision(number);
        };
    }

    private static Issue problem(int number) {
        return new Issue(
                "P" + number,
                "Problem number " + number,
                BEGUN,
                Side.PROVIDER,
                IssueSeverity.MAJOR,
                CauseParty.JOINT,
                true,
                null,
                null,
                null,
                "Somebody",
                Side.PROVIDER,
                BigArrangement.TODAY.minusDays(1 + number % 300),
                IssueState.OPEN,
                null);
    }

    private static Decision decision(int number) {
        return new Decision(
                "D" + number,
                "Question number " + number,
                DecisionClass.OPERATIONAL,
                BigArrangement.TODAY.minusDays(40 + number % 300),
                null,
                null,
                null,
                List.of(),
                null,
                List.of(),
                DecisionState.OPEN,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null);
    }

    private static ActionItem late(int number) {
        return new ActionItem(
                "L" + number,
                "Late thing number " + number,
                "Somebody",
                number % 2 == 0 ? Side.CLIENT : Side.PROVIDER,
                null,
                null,
                BEGUN,
                BigArrangement.TODAY.minusDays(1 + number % 300),
                ActionState.OPEN,
                null,
                null);
    }
}
