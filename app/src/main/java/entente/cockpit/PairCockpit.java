package entente.cockpit;

import entente.arrangement.Arrangement;
import entente.arrangement.Promise;
import entente.arrangement.Promises;
import entente.kernel.Band;
import entente.kernel.DateRange;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Beside;
import entente.signal.Judgement;
import entente.signal.Mirror;
import entente.signal.Questions;
import entente.signal.Reading;
import entente.signal.Signal;
import entente.signal.StartSet;
import entente.team.LeadershipPair;
import entente.team.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One page about one arrangement for one reader: the pair, the seven questions with each side's own part, what is promised and what is owed.
 *
 * @param lead the answer first: how many questions come back yes, and where the reader's own part is
 */
public record PairCockpit(
        String name,
        String client,
        String provider,
        List<Leader> pair,
        List<Text> lead,
        List<Question> questions,
        List<Signal> others,
        List<PromiseLine> promises,
        List<Due> owed,
        List<Due> owing) {

    private static final int FINDINGS = 7;

    /** One half of the pair as its card shows it; nobody where the seat is vacant. */
    public record Leader(
            Side side, @Nullable String name, @Nullable LocalDate since) {}

    /**
     * One of the seven as this reader sees it.
     *
     * @param own the reader's own part, shown first
     * @param theirs the other side's part
     * @param beside the answer with what only the reader's side knows, where it differs
     * @param disagreement where the leader's own answer and the facts differ; seen by that side alone
     */
    public record Question(
            Signal signal,
            Optional<Mirror> own,
            Optional<Mirror> theirs,
            Optional<Signal> beside,
            Optional<Signal> disagreement) {
        /** A part of which nothing is recorded is told only where somebody has to act or to watch. */
        public boolean tells(Optional<Mirror> part) {
            return part.filter(mirror -> signal.isYes()
                            || mirror.evidence().everySource().findAny().isPresent())
                    .isPresent();
        }

        /** Whether the figure says no more than the answer does. */
        public boolean repeats() {
            return signal.figure() instanceof Figure.Unknown unknown
                    && unknown.reason().equals(signal.answer());
        }
    }

    /** A promise with the signal that says how it stands. */
    public record PromiseLine(Recorded<Promise> promise, Optional<Signal> signal) {}

    /**
     * Puts the page together from what both know and from what the reader's side knows beside it.
     *
     * @param shared the judgement both sides share
     * @param book the reader's own book on the page's day
     * @param own the judgement of that book
     */
    public static PairCockpit of(Side reader, Judgement shared, Book book, Judgement own, LocalDate asOf) {
        return made(reader, shared, book, own, Beside.of(own, shared), asOf);
    }

    /** The page of one side that has no other beside it: its own judgement stands for both. */
    public static PairCockpit alone(Side reader, Book book, Judgement own, LocalDate asOf) {
        return made(reader, own, book, own, new Beside(own.viewpoint(), own.composed()), asOf);
    }

    private static PairCockpit made(
            Side reader, Judgement shared, Book book, Judgement own, Beside beside, LocalDate asOf) {
        List<Question> questions = questions(reader, shared, own, beside);
        WorkingCalendar calendar = calendar(book, asOf);
        return new PairCockpit(
                arrangement(book).map(Arrangement::name).orElse(""),
                party(book, Side.CLIENT),
                party(book, Side.PROVIDER),
                pair(book),
                lead(shared, questions),
                questions,
                others(own, questions),
                promises(book, own),
                Due.by(reader, book, calendar, asOf),
                Due.by(reader.other(), book, calendar, asOf));
    }

    private static List<Question> questions(Side reader, Judgement shared, Judgement own, Beside beside) {
        List<Question> questions = new ArrayList<>();
        for (String practice : StartSet.QUESTIONS) {
            Optional<Signal> joint = deciding(shared, practice);
            Optional<Signal> ownSignal = deciding(own, practice);
            joint.or(() -> ownSignal).ifPresent(signal -> {
                Signal mirrors = ownSignal.orElse(signal);
                questions.add(new Question(
                        signal,
                        mirrors.mirror(reader),
                        mirrors.mirror(reader.other()),
                        ownSignal.filter(s -> joint.isPresent() && s.band() != signal.band()),
                        disagreement(beside, practice)));
            });
        }
        questions.sort(Comparator.comparingInt((Question q) -> order(q.signal)));
        return List.copyOf(questions);
    }

    private static Optional<Signal> deciding(Judgement judgement, String practice) {
        return Questions.of(judgement.direct())
                .find(practice)
                .or(() -> judgement.direct().stream()
                        .filter(s -> s.practice().equals(practice))
                        .findFirst());
    }

    private static Optional<Signal> disagreement(Beside beside, String practice) {
        return beside.signals().stream()
                .filter(s -> s.practice().equals(StartSet.COMPOSITE)
                        && s.about().name().equals(practice))
                .findFirst();
    }

    private static int order(Signal signal) {
        if (signal.reading() == Reading.NOT_APPLICABLE) {
            return 4;
        }
        return switch (signal.band()) {
            case ACT -> 0;
            case WATCH -> 1;
            case UNKNOWN -> 2;
            case WELL -> 3;
        };
    }

    private static List<Text> lead(Judgement shared, List<Question> questions) {
        Questions asked = Questions.of(shared.direct());
        List<Text> lead = new ArrayList<>();
        if (asked.applying() == 0) {
            lead.add(Text.of("cockpit.lead.none"));
        } else {
            lead.add(Text.of("cockpit.lead", asked.yes().size(), asked.applying()));
        }
        if (!asked.unknown().isEmpty()) {
            lead.add(Text.of("cockpit.lead.unknown", asked.unknown().size()));
        }
        questions.stream()
                .filter(q -> q.signal.band() == Band.ACT || q.signal.band() == Band.WATCH)
                .flatMap(q -> q.own.stream())
                .map(Mirror::says)
                .findFirst()
                .ifPresent(own -> lead.add(Text.of("cockpit.lead.own", own)));
        return lead;
    }

    /** Whoever opens the page finds at most seven things to see to: what is behind them is among the alerts. */
    private static List<Signal> others(Judgement own, List<Question> questions) {
        long shown = questions.stream()
                .filter(q -> q.signal.needsPerson() || q.signal.isYes())
                .count();
        return own.direct().stream()
                .filter(s -> !StartSet.QUESTIONS.contains(s.practice())
                        && !s.about().kind().equals("promise"))
                .filter(s -> s.reading() != Reading.NOT_APPLICABLE && s.band() != Band.WELL)
                .limit(Math.max(0, FINDINGS - shown))
                .toList();
    }

    private static List<PromiseLine> promises(Book book, Judgement own) {
        return Promises.asLastSaid(book, own.asOf()).stream()
                .map(p -> new PromiseLine(
                        p,
                        own.direct().stream()
                                .filter(s -> s.about().fact().equals(p.id()))
                                .findFirst()))
                .sorted(Comparator.comparing(line -> line.promise().fact().promisedOn()))
                .toList();
    }

    private static List<Leader> pair(Book book) {
        Optional<LeadershipPair> pair = book.current(LeadershipPair.class).stream()
                .map(Recorded::fact)
                .filter(p -> p.initiative() == null && p.endedOn() == null)
                .findFirst();
        return List.of(Side.values()).stream()
                .map(side -> pair.map(p -> p.half(side))
                        .map(half -> new Leader(side, name(book, half), half.since()))
                        .orElse(new Leader(side, null, null)))
                .toList();
    }

    private static @Nullable String name(Book book, LeadershipPair.Half half) {
        return half.leader() == null
                ? null
                : book.find(Person.class, half.leader())
                        .map(p -> p.fact().name())
                        .orElse(null);
    }

    private static Optional<Arrangement> arrangement(Book book) {
        return book.current(Arrangement.class).stream().map(Recorded::fact).findFirst();
    }

    private static String party(Book book, Side side) {
        return arrangement(book)
                .map(a -> side == Side.CLIENT ? a.client() : a.provider())
                .orElse("");
    }

    private static WorkingCalendar calendar(Book book, LocalDate asOf) {
        return arrangement(book)
                .map(a -> a.calendar(new DateRange(asOf.minusYears(1), asOf.plusYears(1))))
                .orElse(WorkingCalendar.MONDAY_TO_FRIDAY);
    }
}
