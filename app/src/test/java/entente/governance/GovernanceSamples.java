package entente.governance;

import entente.Rooms;
import entente.governance.LeaderAnswer.Answer;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.DateRange;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Kinds;
import entente.ledger.Told;
import entente.signal.About;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Room;
import entente.signal.Rule;
import entente.signal.Signal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a leader says, what a pulse brings, and what rules say of the seven questions. */
final class GovernanceSamples {
    static final LocalDate TODAY = LocalDate.of(2026, 9, 30);
    static final Kinds KINDS = Rooms.KINDS;

    private GovernanceSamples() {}

    static Book book(Chain chain, Fact... facts) {
        Told told = Told.in(KINDS, chain, Instant.parse("2026-09-30T08:00:00Z"));
        Side side = chain == Chain.PROVIDER ? Side.PROVIDER : Side.CLIENT;
        for (Fact fact : facts) {
            told.fact(side, fact, LocalDate.of(2020, 1, 1));
        }
        return told.book().on(TODAY);
    }

    static LeaderAnswer said(String question, Answer answer) {
        return said(question, answer, TODAY.minusDays(10));
    }

    static LeaderAnswer said(String question, Answer answer, LocalDate on) {
        return new LeaderAnswer(question, on, answer, null);
    }

    /** Closed on the last day before {@code to}; 50 invited. */
    static PulseResult pulse(LocalDate to, int answered, int sevenOrMore, PulseResult.Role... roles) {
        return new PulseResult(
                "P" + to, new DateRange(to.minusDays(14), to), 50, answered, sevenOrMore, List.of(roles));
    }

    static ShadowWork shadow(String code, boolean declared) {
        return new ShadowWork(code, "second data review", TODAY.minusDays(20), declared, null, null);
    }

    static Signal signal(String question, Band band) {
        return signal(question, band, Reading.FULL);
    }

    static Signal signal(String question, Band band, Reading reading) {
        Text text = Text.of("signal.judge.question", question);
        Figure figure = band == Band.UNKNOWN
                ? Figure.unknown(text)
                : Figure.known(Amount.count(1), Explanation.of("signal.judge.question", question));
        return new Signal(
                question, About.ARRANGEMENT, text, text, figure, band, reading, false, TODAY.minusDays(5), List.of());
    }

    static List<Signal> longing(Book book) {
        return new Longing().judge(book, Policy.of(book), TODAY).toList();
    }

    static String words(Text text) {
        return Words.ENGLISH.say(text);
    }

    /** A rule that says one band of its question. */
    record Says(String practice, Band band) implements Rule {
        @Override
        public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
            return Stream.of(signal(practice, band));
        }
    }

    static Room room(Rule... rules) {
        return new Room("test", List.of(), List.of(rules), List.of(), List.of());
    }
}
