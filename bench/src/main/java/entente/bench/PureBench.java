package entente.bench;

import entente.House;
import entente.cockpit.PairCockpit;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.ledger.Verifier;
import entente.ledger.Viewpoint;
import entente.signal.Judge;
import entente.signal.Judgement;
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

/** The pure core on a book of some 5,000 facts: nothing but computing. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PureBench {
    private final Judge judge = new Judge(House.ROOMS);
    private List<Entry> entries = List.of();
    private Book book = Book.of(House.KINDS, Viewpoint.SHARED, List.of());
    private Book own = book;
    private Judgement shared = judge.judge(book, BigArrangement.TODAY);
    private Judgement judgement = shared;

    @Setup
    public void tell() {
        var knownAt = BigArrangement.TODAY.atStartOfDay(ZoneOffset.UTC).toInstant();
        Told told = Told.in(House.KINDS, Chain.SHARED, knownAt);
        for (Statement.Say said : BigArrangement.told()) {
            told.say(Side.CLIENT, said);
        }
        book = told.book();
        entries = List.copyOf(book.entries());
        shared = judge.judge(book, BigArrangement.TODAY);
        own = Book.of(House.KINDS, Viewpoint.CLIENT, entries);
        judgement = judge.judge(own, BigArrangement.TODAY);
    }

    /** A book nobody asked anything, as there is one after each append; making it is not measured. */
    @State(Scope.Thread)
    public static class Unread {
        private Book book = Book.of(House.KINDS, Viewpoint.SHARED, List.of());

        @Setup(Level.Invocation)
        public void append(PureBench bench) {
            book = bench.book.plus(List.of());
        }
    }

    /** Every rule that is awake, on a book nobody judged before. */
    @Benchmark
    public Judgement judge(Unread unread) {
        return judge.judge(unread.book, BigArrangement.TODAY);
    }

    /** From entries to a book that answers; what reading from the database adds is in the load's cold opening. */
    @Benchmark
    public Book bookOfEntries() {
        return Book.of(House.KINDS, Viewpoint.SHARED, entries);
    }

    /** The cockpit's content from a judgement already made. */
    @Benchmark
    public PairCockpit cockpit() {
        return PairCockpit.of(Side.CLIENT, shared, own.on(BigArrangement.TODAY), judgement, BigArrangement.TODAY);
    }

    /** Every digest and link of the chain. */
    @Benchmark
    public List<Verifier.Finding> verify() {
        return Verifier.verify(entries);
    }
}
