package entente.cockpit;

import entente.kernel.Noun;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Kind;
import entente.ledger.Recorded;
import entente.signal.Adoption;
import entente.signal.Policy;
import entente.signal.Practice;
import entente.signal.StartSet;
import entente.signal.Waivers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which practices an arrangement works by, as one side sees it, and what each costs a month. */
public record AdoptionBoard(List<Line> awake, List<Line> asleep) {
    private static final int WINDOW = 90;
    private static final int MONTHS = 3;
    private static final int LEAST = 2;

    /**
     * One practice.
     *
     * @param minutes a month, reckoned from what was recorded of late: one an entry, and at least two for each kind it needs
     * @param adoption who adopted it and since when; none for what is asked from the first day, and while it sleeps
     * @param offersSleep whether its alerts are waived again and again
     */
    public record Line(
            Practice practice,
            List<Need> needs,
            long minutes,
            Optional<Recorded<Adoption>> adoption,
            boolean offersSleep) {
        public Line {
            needs = List.copyOf(needs);
        }

        public Text title() {
            return Practices.title(practice.id());
        }

        public boolean isStart() {
            return StartSet.isWhole(practice.id());
        }

        /** Whether a part of it is asked though nobody has adopted the whole. */
        public boolean isStartInPart() {
            return StartSet.contains(practice.id()) && !isStart() && adoption.isEmpty();
        }

        public boolean isShared() {
            return adoption.filter(a -> a.chain() == Chain.SHARED).isPresent();
        }
    }

    /** A kind that a practice rests on, and how many facts of it there are. */
    public record Need(Noun kind, int count) {}

    public AdoptionBoard {
        awake = List.copyOf(awake);
        asleep = List.copyOf(asleep);
    }

    public static AdoptionBoard of(List<Practice> practices, Book own, ZoneId zone, LocalDate today) {
        Book now = own.on(today);
        Set<String> offers = Waivers.offeringSleep(own, Policy.of(now), today);
        Map<String, Long> recorded = recorded(own, zone, today);
        List<Line> lines = practices.stream()
                .filter(practice -> !practice.rules().isEmpty())
                .map(practice -> line(practice, now, today, recorded, offers))
                .toList();
        Map<Boolean, List<Line>> split = lines.stream()
                .collect(Collectors.partitioningBy(
                        line -> line.isStart() || line.adoption().isPresent()));
        return new AdoptionBoard(split.getOrDefault(true, List.of()), split.getOrDefault(false, List.of()));
    }

    public Optional<Line> find(String practice) {
        return Stream.concat(awake.stream(), asleep.stream())
                .filter(line -> line.practice().id().equals(practice))
                .findFirst();
    }

    private static Line line(
            Practice practice, Book now, LocalDate today, Map<String, Long> recorded, Set<String> offers) {
        List<Need> needs = practice.kinds().stream()
                .map(kind ->
                        new Need(new Noun(kind.name()), now.current(kind.type()).size()))
                .toList();
        long minutes = practice.kinds().stream()
                .map(Kind::name)
                .mapToLong(kind -> Math.max(LEAST, recorded.getOrDefault(kind, 0L) / MONTHS))
                .sum();
        Optional<Recorded<Adoption>> adoption = now.current(Adoption.class).stream()
                .filter(adopted -> adopted.fact().practice().equals(practice.id())
                        && !adopted.fact().from().isAfter(today))
                .findFirst();
        return new Line(practice, needs, minutes, adoption, offers.contains(practice.id()));
    }

    private static Map<String, Long> recorded(Book own, ZoneId zone, LocalDate today) {
        LocalDate since = today.minusDays(WINDOW);
        return own.entries().stream()
                .filter(entry -> entry.act().makesVersion())
                .filter(entry -> entry.recordedAt().atZone(zone).toLocalDate().isAfter(since))
                .map(Entry::kind)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }
}
