package entente.team.growth;

import entente.assessment.RatingGuard;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Source;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Viewpoint;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.Person;
import entente.team.Person.Background;
import entente.team.RoleReadiness;
import entente.team.TimeSplit;
import entente.team.seats.Seats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 001-13: is the interface in the hands of those who hold the work dear? More than 70 % former experts, nobody who comes from managing
 * relationships and nobody trained to is an alert; where training is for others to see, it is watched. Whoever the old work still holds is
 * coached, not removed.
 */
public final class AttachedExperts implements LookRule {
    static final Term<Integer> STALE = Term.whole("001-13.stale", 60, "signal.source.ours");
    static final Term<BigDecimal> MOST = Term.number("001-13.most", "70", "team.source.experts");
    static final Term<BigDecimal> RISK = Term.number("001-13.risk", "2", "signal.source.ours");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether somebody did the work before it was given away. */
    private record Origin(boolean expert, Source source) {}

    @Override
    public String practice() {
        return "001-13";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, MOST, RISK);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        Seats seats = Seats.of(book, asOf);
        List<Recorded<TimeSplit>> all =
                Newest.ofHolders(RatingGuard.readable(book, TimeSplit.class, asOf), seats, asOf);
        List<Gap> mixes = Arrays.stream(Side.values())
                .flatMap(side -> mix(side, all, book, policy, asOf))
                .toList();
        return Look.over(
                "team.b13",
                mixes.isEmpty() ? all : withTold(all, book, asOf),
                Stream.concat(mixes.stream(), held(all, policy)).toList());
    }

    private static List<Recorded<?>> withTold(List<Recorded<TimeSplit>> all, Book book, LocalDate asOf) {
        return Stream.<Recorded<?>>concat(
                        all.stream(),
                        Arrays.stream(Side.values())
                                .flatMap(side -> InterfaceMix.of(book, side, asOf).said().stream())
                                .flatMap(one -> one.person().stream()))
                .toList();
    }

    private static Stream<Gap> mix(Side side, List<Recorded<TimeSplit>> all, Book book, Policy policy, LocalDate asOf) {
        InterfaceMix mix = InterfaceMix.of(book, side, asOf);
        Collection<Origin> people = origins(mix, all);
        List<Source> experts =
                people.stream().filter(Origin::expert).map(Origin::source).toList();
        boolean many = BigDecimal.valueOf(experts.size())
                        .multiply(HUNDRED)
                        .compareTo(policy.of(MOST).multiply(BigDecimal.valueOf(people.size())))
                > 0;
        if (!many || !mix.from(Background.RELATIONSHIP).isEmpty() || isTrained(side, book, asOf)) {
            return Stream.of();
        }
        boolean known = book.viewpoint() == Viewpoint.of(side) && RatingGuard.isOn(book, side);
        Explanation why = Explanation.of(known ? "team.b13.mix" : "team.b13.mix.unseen", experts.size(), people.size())
                .from(experts)
                .because(policy.because(MOST, Amount.percent(policy.of(MOST))));
        return Stream.of(known ? Gap.act(side, why) : Gap.watch(side, why));
    }

    /** Each person once, by what is told of where they come from and by what they say of their time. */
    private static Collection<Origin> origins(InterfaceMix mix, List<Recorded<TimeSplit>> all) {
        Map<Ref<Person>, Origin> people = new LinkedHashMap<>();
        mix.said().stream()
                .flatMap(one -> one.person().stream())
                .forEach(one ->
                        people.put(one.ref(), new Origin(one.fact().background() == Background.SUBJECT, one.source())));
        all.stream()
                .filter(one -> one.fact().side() == mix.side())
                .forEach(one -> people.merge(
                        one.fact().person(),
                        new Origin(one.fact().formerExpert(), one.source()),
                        (told, split) -> told.expert ? told : split));
        return people.values();
    }

    private static boolean isTrained(Side side, Book book, LocalDate asOf) {
        return Newest.ofHolders(RatingGuard.readable(book, RoleReadiness.class, asOf), Seats.of(book, asOf), asOf)
                .stream()
                .map(Recorded::fact)
                .anyMatch(one -> one.side() == side && one.trained());
    }

    private static Stream<Gap> held(List<Recorded<TimeSplit>> all, Policy policy) {
        return Arrays.stream(Side.values()).flatMap(side -> {
            List<Recorded<TimeSplit>> risky = all.stream()
                    .filter(one -> one.fact().side() == side)
                    .filter(one -> DoToManage.attachmentRisk(
                                            one.fact().formerExpert(),
                                            one.fact().attachment(),
                                            one.fact().doing())
                                    .compareTo(policy.of(RISK))
                            >= 0)
                    .toList();
            return risky.isEmpty()
                    ? Stream.of()
                    : Stream.of(Gap.watch(
                            side,
                            Explanation.of("team.b13.held", risky.size())
                                    .from(risky.stream().map(Recorded::source).toList())));
        });
    }
}
