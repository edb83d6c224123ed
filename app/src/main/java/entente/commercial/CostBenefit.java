package entente.commercial;

import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.ledger.Voice;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * 000-A7: does it bring more than it costs? Benefits over all costs to date. Three ways to yes, each in its own words: it costs more than
 * it brings, nobody has looked, somebody looked too long ago. Missing or stale counts as bad as negative, so this is never UNKNOWN.
 * A benefit counts from the day it was verified; while one side alone knows it, from the day it was stated, marked unverified.
 */
public final class CostBenefit implements Rule {
    static final Limits RATIO = Limits.below(
            Term.number("000-A7.ratio.watch", "1.2", "commercial.source.a7"),
            Term.number("000-A7.ratio.act", "1.0", "commercial.source.a7"),
            Unit.RATIO);
    static final Term<Integer> AGE = Term.whole("000-A7.age", 90, "commercial.source.a7");
    static final Term<Integer> GRACE = Term.whole("000-A7.grace", 30, "signal.source.ours");

    @Override
    public String practice() {
        return "000-A7";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(RATIO), AGE, GRACE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        Run run = new Run(book, policy, asOf);
        return Stream.of(Finding.decide(
                practice(), About.ARRANGEMENT, Text.of("commercial.a7.question"), run.findings(), run.mirrors()));
    }

    /** One judgement, with everything it looks up read once. */
    private static final class Run {
        private final Book book;
        private final Policy policy;
        private final LocalDate asOf;
        private final List<Recorded<Benefit>> benefits;
        private final boolean joined;

        Run(Book book, Policy policy, LocalDate asOf) {
            this.book = book;
            this.policy = policy;
            this.asOf = asOf;
            this.benefits = book.current(Benefit.class);
            this.joined = book.voices().containsAll(Set.of(Voice.CLIENT, Voice.PROVIDER));
        }

        List<Finding> findings() {
            List<Recorded<Benefit>> looked = benefits.stream()
                    .filter(b -> b.fact().realised() != null && lookedOn(b).isPresent())
                    .toList();
            Figure spent = Costs.of(book, asOf).spent();
            if (looked.isEmpty() || spent instanceof Figure.Unknown) {
                return List.of(nobodyLooked(looked, spent));
            }
            LocalDate newest = looked.stream()
                    .flatMap(b -> lookedOn(b).stream())
                    .max(LocalDate::compareTo)
                    .orElse(asOf);
            List<Finding> findings = new ArrayList<>();
            findings.add(ratio(looked, spent, newest));
            tooLongAgo().ifPresent(findings::add);
            return looked.stream().allMatch(this::isVerified)
                    ? findings
                    : findings.stream().map(Finding::thin).toList();
        }

        private Finding nobodyLooked(List<Recorded<Benefit>> looked, Figure spent) {
            List<Explanation> known = Stream.concat(benefits.stream().map(this::explained), Stream.of(spent.because()))
                    .toList();
            Text says = benefits.isEmpty()
                    ? Text.of("commercial.a7.nobody")
                    : looked.isEmpty()
                            ? Text.of("commercial.a7.nobody.verified", benefits.size())
                            : Text.of("commercial.a7.nobody.cost");
            return new Finding(Band.ACT, says, Figure.unknown(says, known), Reading.FULL, asOf);
        }

        private Finding ratio(List<Recorded<Benefit>> looked, Figure spent, LocalDate newest) {
            Figure brought = Costs.sum(
                    "commercial.a7.brought",
                    looked,
                    benefit -> Objects.requireNonNull(benefit.realised()),
                    Text.of("commercial.a7.nobody"));
            List<Explanation> told = Stream.concat(looked.stream().map(this::explained), expected())
                    .toList();
            Figure ratio = new Ratio(brought, spent)
                    .plain(Explanation.of("commercial.a7.ratio").because(told));
            if (ratio instanceof Figure.Unknown unknown) {
                return new Finding(Band.ACT, unknown.reason(), unknown, Reading.FULL, newest);
            }
            Figure.Known known = (Figure.Known) ratio;
            String key =
                    RATIO.band(policy, known.value()) == Band.ACT ? "commercial.a7.negative" : "commercial.a7.brings";
            Text says = Text.of(
                    key,
                    ((Figure.Known) brought).amount(),
                    ((Figure.Known) spent).amount(),
                    Text.of(
                            looked.stream().allMatch(this::isVerified)
                                    ? "commercial.a7.verified"
                                    : "commercial.a7.unverified"));
            return RATIO.judge(policy, ratio, says, newest);
        }

        /** What the whole is expected to bring, shown beside what it has brought; it decides nothing. */
        private Stream<Explanation> expected() {
            List<Recorded<Benefit>> stated =
                    benefits.stream().filter(b -> b.fact().expected() != null).toList();
            Figure sum = Costs.sum(
                    "commercial.a7.expected",
                    stated,
                    benefit -> Objects.requireNonNull(benefit.expected()),
                    Text.of("commercial.a7.nobody"));
            return sum instanceof Figure.Known ? Stream.of(sum.because()) : Stream.of();
        }

        private Optional<Finding> tooLongAgo() {
            return benefits.stream()
                    .filter(this::isOld)
                    .max(Comparator.comparingLong(b -> age(b) - limit(b)))
                    .map(oldest -> {
                        Figure age = Figure.known(
                                Amount.days(age(oldest)),
                                explained(oldest).because(policy.because(AGE, Amount.days(limit(oldest)))));
                        Text says = Text.of(
                                "commercial.a7.old",
                                oldest.fact().title(),
                                Amount.days(age(oldest)),
                                Amount.days(limit(oldest)));
                        return new Finding(Band.ACT, says, age, Reading.FULL, since(oldest));
                    });
        }

        private boolean isOld(Recorded<Benefit> benefit) {
            return age(benefit) > limit(benefit);
        }

        private long age(Recorded<Benefit> benefit) {
            return ChronoUnit.DAYS.between(since(benefit), asOf);
        }

        /** The cadence that was declared and nobody disputes, with days of grace; else the usual age. */
        private int limit(Recorded<Benefit> benefit) {
            Integer cadence = benefit.fact().cadenceDays();
            return cadence == null || benefit.dispute().isPresent() ? policy.of(AGE) : cadence + policy.of(GRACE);
        }

        private LocalDate since(Recorded<Benefit> benefit) {
            return lookedOn(benefit).orElse(benefit.fact().statedOn());
        }

        private Optional<LocalDate> lookedOn(Recorded<Benefit> benefit) {
            boolean alone = !joined || benefit.chain() != Chain.SHARED;
            return Optional.ofNullable(benefit.fact().verifiedOn())
                    .or(() -> alone ? Optional.of(benefit.fact().statedOn()) : Optional.empty());
        }

        private boolean isVerified(Recorded<Benefit> benefit) {
            return benefit.fact().verifiedOn() != null;
        }

        private Explanation explained(Recorded<Benefit> benefit) {
            Money realised = benefit.fact().realised();
            Text says = lookedOn(benefit)
                    .map(day -> Text.of("commercial.a7.looked", benefit.fact().title(), day))
                    .orElseGet(() ->
                            Text.of("commercial.a7.notlooked", benefit.fact().title()));
            Explanation told = new Explanation(says, null, List.of(benefit.source()), List.of());
            return realised == null ? told : told.is(Amount.of(realised));
        }

        List<Mirror> mirrors() {
            return Stream.of(Side.values())
                    .map(side -> {
                        List<Explanation> open = benefits.stream()
                                .filter(b -> b.by() == Voice.of(side))
                                .filter(b -> b.fact().verifiedOn() == null || isOld(b))
                                .map(this::explained)
                                .toList();
                        return Mirror.of(
                                side,
                                Text.of("commercial.a7.mirror"),
                                Text.of("commercial.a7.mirror.says", open.size(), side),
                                open);
                    })
                    .toList();
        }
    }
}
