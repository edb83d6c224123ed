package entente.bench;

import entente.House;
import entente.arrangement.Promise;
import entente.cockpit.paper.Ground;
import entente.cockpit.paper.JointPack;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.ledger.Viewpoint;
import entente.page.Ui;
import entente.paper.PaperFormat;
import entente.signal.Judge;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
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

/** The joint pack of an arrangement that has gone on for years, so many promises in it that it takes twenty pages: judged, laid out, written. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PaperBench {
    static final int PROMISES = 150;
    private static final LocalDate TODAY = BigArrangement.TODAY;

    private final Judge judge = new Judge(House.ROOMS);
    private Book book = Book.of(House.KINDS, Viewpoint.SHARED, List.of());

    @Setup
    public void tell() {
        var knownAt = TODAY.atStartOfDay(ZoneOffset.UTC).toInstant();
        Told told = Told.in(House.KINDS, Chain.SHARED, knownAt);
        for (Statement.Say said : BigArrangement.told()) {
            told.say(Side.CLIENT, said);
        }
        for (int i = 0; i < PROMISES; i++) {
            told.fact(Side.CLIENT, promise(i), BigArrangement.BEGUN, Side.values());
        }
        book = told.book();
    }

    private static Promise promise(int number) {
        LocalDate on = TODAY.plusDays(10L + number);
        return new Promise(
                "Q-" + number,
                "Objective number " + number + ", as both signed it at the beginning",
                on,
                Money.of("100000", "EUR"),
                on.plusDays(number % 40),
                null,
                null);
    }

    /** A book nobody asked anything, as there is one after each append; making it is not measured. */
    @State(Scope.Thread)
    public static class Unread {
        private Book book = Book.of(House.KINDS, Viewpoint.SHARED, List.of());

        @Setup(Level.Invocation)
        public void append(PaperBench bench) {
            book = bench.book.plus(List.of());
        }
    }

    @Benchmark
    public byte[] packAsPdf(Unread unread) throws IOException {
        return write(unread.book, PaperFormat.PDF);
    }

    @Benchmark
    public byte[] packAsSlides(Unread unread) throws IOException {
        return write(unread.book, PaperFormat.PPTX);
    }

    private byte[] write(Book unread, PaperFormat format) throws IOException {
        Ground ground =
                new Ground("Big", unread.on(TODAY), judge.judge(unread, TODAY), TODAY, TODAY, Text.of("paper.foot"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(JointPack.of(ground), Ui.offline(Words.ENGLISH), out);
        return out.toByteArray();
    }
}
