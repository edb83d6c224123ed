package entente.cockpit.team;

import entente.assessment.RatingGuard;
import entente.assessment.ResultSnapshot;
import entente.cockpit.Figures;
import entente.cockpit.PageSignals;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.signal.Signal;
import entente.team.LeaderAttributes;
import entente.team.LeadershipPair;
import entente.team.PairChange;
import entente.team.PairReview;
import entente.team.Person;
import entente.team.pair.BehaviourBar;
import entente.team.pair.PairCourse;
import entente.team.pair.PairTime;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The two who lead together: who they are and for how long, and what people say of them where both sides let them be rated.
 *
 * @param off the sides that have not switched ratings of named people on
 * @param cycles closed campaigns about the pair, the newest first
 * @param load what the arrangement asks of those who lead it, beside what the two can carry
 * @param upkeep what they keep up, whoever may rate them
 * @param hours how much the reader's own side leads
 * @param changes what was done about the pair
 * @param reviews what the reader's side decided for itself
 * @param before the pairs there have been
 */
public record PairSheet(
        Side reader,
        Optional<Recorded<LeadershipPair>> pair,
        List<Half> halves,
        Optional<Figure> together,
        List<Side> off,
        List<Cycle> cycles,
        LoadPart load,
        Figures upkeep,
        LeadingHours hours,
        List<Recorded<PairChange>> changes,
        List<Recorded<PairReview>> reviews,
        PairsBefore before,
        List<Signal> signals,
        @Nullable AsOf asOf) {
    private static final Set<String> OF_THE_PAIR =
            Set.of("000-04", "000-E03", "003-13", "003-32", "003-33", "003-34", "003-35", "003-36");

    /** One leader; attributes only where they may be seen. */
    public record Half(LeadershipPair.Half said, String name, Figure months, Optional<LeaderAttributes> attributes) {}

    /** One campaign with the pair's index as of it. */
    public record Cycle(ResultSnapshot said, Figure index, boolean whole) {
        /** The seven behaviours, where the campaign asked them one by one and both teams were enough. */
        public List<BehaviourBar> bars() {
            return BehaviourBar.of(said).stream().filter(bar -> !bar.isWhole()).toList();
        }
    }

    public PairSheet {
        halves = List.copyOf(halves);
        off = List.copyOf(off);
        cycles = List.copyOf(cycles);
        changes = List.copyOf(changes);
        reviews = List.copyOf(reviews);
        signals = List.copyOf(signals);
    }

    public static PairSheet of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf) {
        PairCourse course = PairCourse.of(book, day);
        Optional<Recorded<LeadershipPair>> pair = course.pair();
        return new PairSheet(
                reader,
                pair,
                pair.stream()
                        .flatMap(one -> Arrays.stream(Side.values()).map(side -> half(book, course, one, side, day)))
                        .toList(),
                pair.map(one -> PairTime.together(one, day)),
                Arrays.stream(Side.values())
                        .filter(side -> !RatingGuard.isOn(book, side))
                        .toList(),
                course.cycles().reversed().stream()
                        .map(cycle -> new Cycle(
                                cycle.fact(),
                                course.index(cycle).value(),
                                course.index(cycle).isWhole()))
                        .toList(),
                LoadPart.of(reader, book, day),
                PairUpkeep.of(book, day),
                LeadingHours.of(reader, book, day),
                book.current(PairChange.class),
                book.current(PairReview.class),
                PairsBefore.of(reader, book, course, day),
                PageSignals.of(own, OF_THE_PAIR),
                asOf);
    }

    private static Half half(Book book, PairCourse course, Recorded<LeadershipPair> pair, Side side, LocalDate day) {
        LeadershipPair.Half said = pair.fact().half(side);
        return new Half(
                said,
                Optional.ofNullable(said.leader())
                        .flatMap(ref -> book.find(Person.class, ref))
                        .map(person -> person.fact().name())
                        .orElse(""),
                PairTime.of(pair, side, day),
                course.attributes(side, day).map(Recorded::fact));
    }
}
