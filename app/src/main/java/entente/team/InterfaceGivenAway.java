package entente.team;

import entente.arrangement.AgreedTerms;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Voice;
import entente.signal.About;
import entente.signal.Adoption;
import entente.signal.Finding;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import entente.team.Assignment.Employer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 000-A6: is the interface itself being given away? Any of the client's interface seats held by somebody else's people, a declared intent,
 * or a retained capability that nobody of the client holds: each a breach of principle, not a trend.
 */
public final class InterfaceGivenAway implements Rule {
    /** The practice that asks for all nine capabilities; until it is adopted only seats that were recorded can be empty. */
    private static final String NINE = "003-21";

    static final Term<Integer> STALE = Term.whole("000-A6.stale", 365, "signal.source.ours");

    @Override
    public String practice() {
        return "000-A6";
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        Run run = new Run(book, asOf);
        List<Explanation> breaches = run.breaches();
        Finding finding = breaches.isEmpty() ? run.without(policy) : run.with(breaches);
        Signal signal = Finding.decide(
                practice(), About.ARRANGEMENT, Text.of("team.a6.question"), List.of(finding), run.mirrors());
        return Stream.of(signal.asBreach());
    }

    /** One judgement, with everything it looks up read once. */
    private static final class Run {
        private final LocalDate asOf;
        private final AgreedTerms terms;
        private final List<Recorded<RoleSeat>> seats;
        private final Map<Ref<RoleSeat>, List<Recorded<Assignment>>> held;
        private final Optional<Recorded<InterfaceIntent>> intent;
        private final Set<Capability> asked;

        Run(Book book, LocalDate asOf) {
            this.asOf = asOf;
            this.terms = AgreedTerms.of(book, asOf);
            this.seats = book.current(RoleSeat.class);
            this.held = book.current(Assignment.class).stream()
                    .filter(a -> a.fact().runsOn(asOf))
                    .collect(Collectors.groupingBy(a -> a.fact().seat()));
            this.intent = book.current(InterfaceIntent.class).stream()
                    .filter(i -> i.by() == Voice.CLIENT)
                    .filter(i -> !i.fact().statedOn().isAfter(asOf))
                    .max(Comparator.comparing(i -> i.fact().statedOn()));
            this.asked = asked(book, asOf);
        }

        /** A capability counts as missing once a seat for it was recorded, or once all nine are asked for. */
        private Set<Capability> asked(Book book, LocalDate day) {
            boolean nine = book.inForce(Adoption.class).stream()
                    .anyMatch(a ->
                            a.fact().practice().equals(NINE) && !a.fact().from().isAfter(day));
            return nine
                    ? Set.of(Capability.values())
                    : seats.stream()
                            .flatMap(s -> Optional.ofNullable(s.fact().capability()).stream())
                            .collect(Collectors.toSet());
        }

        List<Explanation> breaches() {
            List<Explanation> breaches = new ArrayList<>();
            interfaceSeats(Side.CLIENT)
                    .forEach(seat -> holders(seat)
                            .filter(a -> a.fact().employer() != Employer.CLIENT)
                            .map(a -> held(seat, a))
                            .forEach(breaches::add));
            intent.filter(i -> i.fact().intends())
                    .map(i -> Explanation.of("team.a6.intent", i.fact().statedOn())
                            .from(i.source()))
                    .ifPresent(breaches::add);
            Arrays.stream(Capability.values())
                    .filter(asked::contains)
                    .filter(this::isHole)
                    .map(this::hole)
                    .forEach(breaches::add);
            return breaches;
        }

        Finding with(List<Explanation> breaches) {
            Figure count = Figure.known(
                    Amount.count(breaches.size()),
                    Explanation.of("team.a6.count").because(breaches));
            Text says = Text.of(
                    "team.a6.breach", breaches.size(), breaches.getFirst().says());
            return new Finding(Band.ACT, says, count, Reading.FULL, newest());
        }

        Finding without(Policy policy) {
            List<Recorded<RoleSeat>> own = interfaceSeats(Side.CLIENT).toList();
            List<Explanation> looked = own.stream().map(this::kept).toList();
            Figure none = Figure.known(
                    Amount.count(0), Explanation.of("team.a6.count").because(looked));
            if (own.isEmpty()) {
                return intent.map(
                                i -> new Finding(Band.WELL, Text.of("team.a6.nointent"), none, Reading.THIN, newest()))
                        .orElseGet(() -> Finding.unknown(Text.of("team.a6.nothing"), List.of(), asOf));
            }
            Optional<Recorded<RoleSeat>> vacant = own.stream()
                    .filter(seat -> holders(seat).findAny().isEmpty())
                    .findFirst();
            if (vacant.isPresent()) {
                return Finding.unknown(
                        Text.of("team.a6.vacant", vacant.get().fact().title()), looked, asOf);
            }
            LocalDate confirmed = confirmedOn();
            long age = ChronoUnit.DAYS.between(confirmed, asOf);
            if (age > policy.of(STALE)) {
                Explanation limit = policy.because(STALE, Amount.days(policy.of(STALE)));
                return Finding.unknown(
                        Text.of("team.a6.stale", Amount.days(age)),
                        Stream.concat(looked.stream(), Stream.of(limit)).toList(),
                        confirmed);
            }
            return new Finding(Band.WELL, Text.of("team.a6.kept", own.size()), none, Reading.FULL, newest());
        }

        List<Mirror> mirrors() {
            List<Explanation> client = Stream.concat(
                            intent.filter(i -> i.fact().intends()).stream()
                                    .map(i -> Explanation.of(
                                                    "team.a6.intent", i.fact().statedOn())
                                            .from(i.source())),
                            notOwned(Side.CLIENT, Employer.CLIENT))
                    .toList();
            List<Explanation> provider =
                    notOwned(Side.PROVIDER, Employer.PROVIDER).toList();
            return List.of(
                    Mirror.of(
                            Side.CLIENT,
                            Text.of("team.a6.mirror"),
                            Text.of("team.a6.mirror.says", client.size()),
                            client),
                    Mirror.of(
                            Side.PROVIDER,
                            Text.of("team.a6.mirror"),
                            Text.of("team.a6.mirror.says", provider.size()),
                            provider));
        }

        /** A side's interface seats in which nobody of its own sits. */
        private Stream<Explanation> notOwned(Side side, Employer own) {
            return interfaceSeats(side)
                    .filter(seat -> holders(seat).noneMatch(a -> a.fact().employer() == own))
                    .map(this::kept);
        }

        private Stream<Recorded<RoleSeat>> interfaceSeats(Side side) {
            return seats.stream()
                    .filter(s -> s.fact().interfaceSeat() && s.fact().side() == side);
        }

        private Stream<Recorded<Assignment>> holders(Recorded<RoleSeat> seat) {
            return held.getOrDefault(seat.ref(), List.of()).stream();
        }

        private boolean isHole(Capability capability) {
            return seats.stream()
                    .filter(s -> s.fact().capability() == capability)
                    .noneMatch(s -> holders(s).anyMatch(a -> a.fact().employer() == Employer.CLIENT));
        }

        private Explanation hole(Capability capability) {
            return Explanation.of("team.a6.hole", capability)
                    .from(seats.stream()
                            .filter(s -> s.fact().capability() == capability)
                            .map(Recorded::source)
                            .toList());
        }

        private static Explanation held(Recorded<RoleSeat> seat, Recorded<Assignment> by) {
            return Explanation.of(
                            "team.a6.held",
                            seat.fact().title(),
                            by.fact().employer(),
                            by.fact().startsOn())
                    .from(seat.source(), by.source());
        }

        private Explanation kept(Recorded<RoleSeat> seat) {
            return holders(seat)
                    .findFirst()
                    .map(a -> held(seat, a))
                    .orElseGet(() ->
                            Explanation.of("team.a6.empty", seat.fact().title()).from(seat.source()));
        }

        private LocalDate newest() {
            return Stream.concat(
                            held.values().stream()
                                    .flatMap(List::stream)
                                    .map(a -> a.fact().startsOn()),
                            intent.stream().map(i -> i.fact().statedOn()))
                    .max(LocalDate::compareTo)
                    .orElse(asOf);
        }

        private LocalDate confirmedOn() {
            return Stream.concat(
                            seats.stream().map(terms::lastSaidOn),
                            held.values().stream().flatMap(List::stream).map(terms::lastSaidOn))
                    .max(LocalDate::compareTo)
                    .orElse(asOf);
        }
    }
}
