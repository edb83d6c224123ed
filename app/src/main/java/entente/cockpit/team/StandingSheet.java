package entente.cockpit.team;

import entente.arrangement.Service;
import entente.assessment.RatingGuard;
import entente.cockpit.PageSignals;
import entente.kernel.Band;
import entente.kernel.Figure;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.page.AsOf;
import entente.page.Sparkline;
import entente.signal.Judgement;
import entente.signal.Policy;
import entente.signal.Signal;
import entente.team.AdoptionReading;
import entente.team.ChampionRating;
import entente.team.ChangeInitiative;
import entente.team.seats.Seat;
import entente.team.seats.Seats;
import entente.team.standing.AdoptionCurve;
import entente.team.standing.ChangeCarried;
import entente.team.standing.Credibility;
import entente.team.standing.CredibilityEarned;
import entente.team.standing.KnownWork;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What leaders stand for in their own house, as far as the reader may know: changes by department, promises, work that is known. */
public record StandingSheet(
        Side reader,
        List<Change> changes,
        List<Believed> believed,
        List<Known> known,
        VisionPart vision,
        List<Signal> signals,
        @Nullable AsOf asOf) {
    private static final Set<String> OF_STANDING = Set.of("004-01", "004-02", "004-10", "003-26", "003-16");

    /**
     * One change with its departments, the one that is furthest behind first.
     *
     * @param led which side leads it, and whether the client has to; empty where nobody has rated it
     */
    public record Change(
            Recorded<ChangeInitiative> said,
            Optional<Text> led,
            List<Department> departments,
            Optional<ChampionRating> champion) {}

    /** How far one department is. */
    public record Department(AdoptionCurve curve, int stalled, Band band) {
        public Sparkline line() {
            AdoptionReading newest = curve.newest().fact();
            Percent aim = curve.initiative().fact().aim();
            return new Sparkline(
                    Text.of(
                            "team.page.standing.course",
                            curve.department(),
                            curve.readings().size(),
                            newest.working(),
                            newest.people(),
                            aim),
                    curve.shares(),
                    aim.points());
        }
    }

    /** A seat and how far it is believed. */
    public record Believed(String seat, Credibility of, Figure value) {}

    /** A piece of work a seat has to know. */
    public record Known(KnownWork of, String work) {}

    public StandingSheet {
        changes = List.copyOf(changes);
        believed = List.copyOf(believed);
        known = List.copyOf(known);
        signals = List.copyOf(signals);
    }

    public static StandingSheet of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf) {
        Policy policy = Policy.of(book);
        Seats seats = Seats.of(book, day);
        List<AdoptionCurve> curves = AdoptionCurve.all(book, day);
        List<Recorded<ChampionRating>> champions = RatingGuard.readable(book, ChampionRating.class, day);
        return new StandingSheet(
                reader,
                book.current(ChangeInitiative.class).stream()
                        .map(one -> change(one, curves, champions, policy))
                        .toList(),
                CredibilityEarned.all(book, policy, day).stream()
                        .map(one -> new Believed(
                                seats.find(one.seat()).map(Seat::title).orElse(""),
                                one,
                                one.value(policy.of(CredibilityEarned.BREADTH))))
                        .toList(),
                KnownWork.all(book, day).stream()
                        .map(one -> new Known(
                                one,
                                book.find(Service.class, one.needed().fact().service())
                                        .map(service -> service.fact().name())
                                        .orElse("")))
                        .toList(),
                VisionPart.of(book, day),
                PageSignals.of(own, OF_STANDING),
                asOf);
    }

    private static Change change(
            Recorded<ChangeInitiative> one,
            List<AdoptionCurve> curves,
            List<Recorded<ChampionRating>> champions,
            Policy policy) {
        return new Change(
                one,
                LedBy.says(one.fact(), policy),
                curves.stream()
                        .filter(curve -> curve.initiative().id().equals(one.id()))
                        .map(curve -> new Department(
                                curve, ChangeCarried.stalled(curve, policy), ChangeCarried.band(curve, policy)))
                        .sorted(Comparator.comparing(
                                department -> department.curve().share()))
                        .toList(),
                champions.stream()
                        .map(Recorded::fact)
                        .filter(rated -> rated.initiative().equals(one.ref()))
                        .max(Comparator.comparing(ChampionRating::ratedOn)));
    }

    public boolean isEmpty() {
        return changes.isEmpty()
                && believed.isEmpty()
                && known.isEmpty()
                && vision.stated().isEmpty();
    }
}
