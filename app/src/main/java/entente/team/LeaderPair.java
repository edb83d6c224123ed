package entente.team;

import entente.arrangement.AgreedTerms;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.SignOff;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import entente.team.LeadershipPair.Half;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 003-32: does exactly one pair lead, one leader a side, with somebody to follow each? Asked of the arrangement and of each initiative. */
public final class LeaderPair implements Rule {
    static final Term<Integer> TENURE = Term.whole("003-32.tenure", 24, "team.source.tenure");
    static final Term<Integer> STALE = Term.whole("003-32.stale", 365, "signal.source.ours");

    /** Stands for the arrangement as a whole among initiatives by their names. */
    private static final String WHOLE = "";

    @Override
    public String practice() {
        return "003-32";
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(TENURE, STALE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        SortedMap<String, List<Recorded<LeadershipPair>>> led = book.current(LeadershipPair.class).stream()
                .filter(pair -> pair.fact().runsOn(asOf))
                .collect(Collectors.groupingBy(
                        pair -> Objects.requireNonNullElse(pair.fact().initiative(), WHOLE),
                        TreeMap::new,
                        Collectors.toList()));
        led.putIfAbsent(WHOLE, List.of());
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        return led.entrySet().stream().map(one -> signal(one.getKey(), one.getValue(), book, terms, policy, asOf));
    }

    /** Of the whole arrangement, or of one initiative, whose pair is a subject of its own. */
    private Signal signal(
            String initiative,
            List<Recorded<LeadershipPair>> pairs,
            Book book,
            AgreedTerms terms,
            Policy policy,
            LocalDate asOf) {
        boolean whole = initiative.equals(WHOLE);
        List<Finding> findings = pairs.isEmpty()
                ? List.of(Finding.unknown(Text.of("team.pair.nothing"), List.of(), asOf))
                : pairs.stream()
                        .flatMap(pair -> new Run(book, terms, policy, asOf, pair, pairs.size()).findings())
                        .map(found -> whole ? found : of(initiative, found))
                        .toList();
        return Finding.decide(
                practice(),
                whole ? About.ARRANGEMENT : About.the(pairs.getFirst()),
                whole ? Text.of("team.pair.question") : Text.of("team.pair.question.of", initiative),
                findings,
                mirrors(pairs, policy, asOf));
    }

    private static Finding of(String initiative, Finding found) {
        return new Finding(
                found.band(),
                Text.of("team.pair.of", initiative, found.says()),
                found.figure(),
                found.reading(),
                found.measuredOn());
    }

    private static List<Mirror> mirrors(List<Recorded<LeadershipPair>> pairs, Policy policy, LocalDate asOf) {
        return Arrays.stream(Side.values())
                .map(side -> {
                    List<Explanation> missing = pairs.stream()
                            .flatMap(pair -> missing(pair, side, policy, asOf))
                            .toList();
                    Text says = missing.isEmpty()
                            ? Text.of("signal.mirror.nothing")
                            : missing.getFirst().says();
                    return Mirror.of(side, Text.of("team.pair.mirror"), says, missing);
                })
                .toList();
    }

    /** What one side still owes the pair. */
    private static Stream<Explanation> missing(
            Recorded<LeadershipPair> pair, Side side, Policy policy, LocalDate asOf) {
        Half half = pair.fact().half(side);
        List<Text> missing = new ArrayList<>();
        if (half.isVacant()) {
            missing.add(Text.of("team.pair.vacant", side));
        } else {
            if (Boolean.FALSE.equals(half.handover())) {
                missing.add(Text.of("team.pair.nohandover", side));
            }
            if (isLong(half, policy, asOf)) {
                missing.add(Text.of("team.pair.long", side, months(half, asOf).orElseThrow()));
            }
        }
        return missing.stream().map(says -> new Explanation(says, null, List.of(pair.source()), List.of()));
    }

    /** Leading for longer than the tenure with nobody named to follow. */
    private static boolean isLong(Half half, Policy policy, LocalDate asOf) {
        return Boolean.FALSE.equals(half.successor())
                && half.leadsSince()
                        .map(since -> since.plusMonths(policy.of(TENURE)).isBefore(asOf))
                        .orElse(false);
    }

    private static Optional<Amount> months(Half half, LocalDate asOf) {
        return half.leadsSince()
                .map(since -> new Amount(BigDecimal.valueOf(ChronoUnit.MONTHS.between(since, asOf)), Unit.MONTHS));
    }

    private record Run(
            Book book, AgreedTerms terms, Policy policy, LocalDate asOf, Recorded<LeadershipPair> pair, int pairs) {

        Stream<Finding> findings() {
            return Stream.of(
                            Arrays.stream(Side.values()).flatMap(this::half),
                            alone().stream(),
                            accepted().stream(),
                            stale().stream(),
                            Stream.of(complete()))
                    .flatMap(one -> one);
        }

        private Stream<Finding> half(Side side) {
            Half half = pair.fact().half(side);
            return missing(pair, side, policy, asOf).map(missing -> {
                Explanation tenure =
                        policy.because(TENURE, new Amount(BigDecimal.valueOf(policy.of(TENURE)), Unit.MONTHS));
                Figure leaders = leaders(missing.because(tenure));
                Band band = half.isVacant() ? Band.ACT : Band.WATCH;
                return new Finding(band, missing.says(), leaders, Reading.FULL, newest());
            });
        }

        private Optional<Finding> alone() {
            return pairs <= 1
                    ? Optional.empty()
                    : Optional.of(new Finding(
                            Band.WATCH, Text.of("team.pair.several", pairs), leaders(named()), Reading.FULL, newest()));
        }

        private Optional<Finding> accepted() {
            return pair.dispute()
                    .map(SignOff::side)
                    .map(side -> new Finding(
                            Band.WATCH, Text.of("team.pair.disputed", side), leaders(named()), Reading.FULL, newest()));
        }

        private Optional<Finding> stale() {
            LocalDate said = terms.lastSaidOn(pair);
            long age = ChronoUnit.DAYS.between(said, asOf);
            return age <= policy.of(STALE)
                    ? Optional.empty()
                    : Optional.of(Finding.unknown(
                            Text.of("team.pair.stale", Amount.days(age)),
                            List.of(named(), policy.because(STALE, Amount.days(policy.of(STALE)))),
                            said));
        }

        /** Without the questions of tenure and handover asked, the reading is thin. */
        private Finding complete() {
            Finding well = new Finding(
                    Band.WELL,
                    Text.of("team.pair.well", name(Side.CLIENT), name(Side.PROVIDER)),
                    leaders(named()),
                    Reading.FULL,
                    newest());
            boolean asked = Arrays.stream(Side.values())
                    .map(pair.fact()::half)
                    .allMatch(half -> half.since() != null && half.successor() != null && half.handover() != null);
            return asked ? well : well.thin();
        }

        private Figure leaders(Explanation because) {
            long count = Arrays.stream(Side.values())
                    .filter(side -> !pair.fact().half(side).isVacant())
                    .count();
            return Figure.known(
                    Amount.count(count), Explanation.of("team.pair.leaders").because(because));
        }

        private Explanation named() {
            return Explanation.of("team.pair.named", name(Side.CLIENT), name(Side.PROVIDER))
                    .from(pair.source());
        }

        private Object name(Side side) {
            return Optional.ofNullable(pair.fact().half(side).leader())
                    .flatMap(ref -> book.find(Person.class, ref))
                    .<Object>map(person -> person.fact().name())
                    .orElse(Text.of("team.pair.nobody"));
        }

        private LocalDate newest() {
            return Arrays.stream(Side.values())
                    .flatMap(side -> pair.fact().half(side).leadsSince().stream())
                    .filter(since -> !since.isAfter(asOf))
                    .max(LocalDate::compareTo)
                    .orElse(pair.effectiveOn());
        }
    }
}
