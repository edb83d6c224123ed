package entente.signal;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Viewpoint;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Signals and rules to judge with, of no particular subject. */
final class SignalSamples {
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    static final About PROJECT = new About("project", new UUID(7, 1), "P1");
    static final About OTHER_PROJECT = new About("project", new UUID(7, 2), "P2");

    private SignalSamples() {}

    static Signal signal(String practice, About about, Band band, LocalDate measuredOn) {
        Text text = Text.of("signal.judge.question", practice);
        Figure figure = band == Band.UNKNOWN
                ? Figure.unknown(text)
                : Figure.known(Amount.count(1), Explanation.of("signal.judge.question", practice));
        return new Signal(practice, about, text, text, figure, band, Reading.FULL, false, measuredOn, List.of());
    }

    static Signal signal(String practice, Band band) {
        return signal(practice, About.ARRANGEMENT, band, MONDAY);
    }

    static Signal breach(String practice, Band band, LocalDate measuredOn) {
        Signal s = signal(practice, About.ARRANGEMENT, band, measuredOn);
        return new Signal(
                practice,
                s.about(),
                s.question(),
                s.answer(),
                s.figure(),
                band,
                Reading.FULL,
                true,
                measuredOn,
                List.of());
    }

    static Signal notApplicable(String practice) {
        Signal s = signal(practice, Band.UNKNOWN);
        return new Signal(
                practice,
                s.about(),
                s.question(),
                s.answer(),
                s.figure(),
                Band.UNKNOWN,
                Reading.NOT_APPLICABLE,
                false,
                MONDAY,
                List.of());
    }

    static Judgement judgement(Viewpoint viewpoint, LocalDate asOf, Signal... signals) {
        return judgement(viewpoint, asOf, List.of(signals));
    }

    static Judgement judgement(Viewpoint viewpoint, LocalDate asOf, List<Signal> signals) {
        TreeSet<String> asked = signals.stream().map(Signal::practice).collect(Collectors.toCollection(TreeSet::new));
        asked.addAll(StartSet.practices());
        return new Judgement(viewpoint, asOf, signals, List.of(), asked, new TreeSet<>(), List.of());
    }

    static Room room(Rule... rules) {
        return new Room("test", List.of(), List.of(rules), List.of(), List.of());
    }

    /** A rule that says what it was made to say. */
    record Says(String practice, List<Signal> signals) implements Rule {
        static Says of(String practice, Band band) {
            return new Says(practice, List.of(signal(practice, band)));
        }

        @Override
        public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
            return signals.stream();
        }
    }

    /** The part of a practice that is asked from the first day though the rest sleeps. */
    record FromTheStart(Says says) implements Rule {
        @Override
        public String practice() {
            return says.practice();
        }

        @Override
        public boolean isAskedFromTheStart() {
            return true;
        }

        @Override
        public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
            return says.judge(book, policy, asOf);
        }
    }
}
