package entente.team.duty;

import entente.arrangement.Service;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Source;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.OversightLayer.Origin;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 000-E10: does exactly one seat of one side answer for each piece of work, and is it overseen once and not thrice? Nobody or several
 * answering is an alert, a seat of the side that does not answer as well, and so are more than two layers between doer and decider; those at
 * the interface declare that they have no stake. Who answers for each sort of decision is asked where decisions are (RightsHeld).
 */
public final class AccountabilityChain implements LookRule {
    static final Term<Integer> STALE = Look.stale("000-E10");
    static final Term<Integer> LAYERS = Term.whole("000-E10.layers", 2, "team.source.layers");

    private static final Set<Origin> THRICE = EnumSet.of(Origin.CONTRACT, Origin.ADMINISTRATION, Origin.PROJECT);

    @Override
    public String practice() {
        return "000-E10";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, LAYERS);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        List<Duty> duties = Duty.all(book, asOf);
        int most = policy.of(LAYERS);
        List<Gap> gaps = Stream.of(
                        duties.stream().flatMap(AccountabilityChain::owner),
                        several(duties),
                        duties.isEmpty() ? Stream.<Gap>of() : nobody(book, duties, asOf),
                        duties.stream().flatMap(duty -> layers(duty, most)),
                        duties.isEmpty() ? Stream.<Gap>of() : Neutrality.gaps(book, asOf))
                .flatMap(found -> found)
                .toList();
        return Look.over("team.e10", duties.stream().map(Duty::said).toList(), gaps);
    }

    private static Stream<Gap> owner(Duty duty) {
        return duty.owner()
                .map(seat -> Stream.concat(
                        seat.side() == duty.answering()
                                ? Stream.<Gap>of()
                                : gap(
                                        duty,
                                        duty.answering(),
                                        Explanation.of(
                                                "team.e10.across", duty.activity(), duty.answering(), seat.title())),
                        seat.isVacant()
                                ? gap(
                                        duty,
                                        seat.side(),
                                        Explanation.of("team.e10.vacant", duty.activity(), seat.title()))
                                : Stream.<Gap>of()))
                .orElseGet(() -> Stream.of(Gap.act(
                        duty.answering(),
                        Explanation.of("team.e10.noowner", duty.activity())
                                .from(duty.said().source()))));
    }

    private static Stream<Gap> gap(Duty duty, Side side, Explanation what) {
        return Stream.of(Gap.act(side, what.from(duty.said().source())));
    }

    /** The same piece of work under two owners: accountability that is shared is lost. */
    private static Stream<Gap> several(List<Duty> duties) {
        Map<String, List<Duty>> same = duties.stream()
                .filter(duty -> duty.owner().isPresent())
                .collect(Collectors.groupingBy(
                        duty -> duty.activity().strip().toLowerCase(Locale.ROOT) + " "
                                + Objects.toString(duty.said().fact().service(), ""),
                        Collectors.toList()));
        return same.values().stream()
                .filter(all -> all.stream()
                                .map(duty -> duty.owner().orElseThrow().ref())
                                .distinct()
                                .count()
                        > 1)
                .map(all -> Gap.act(
                        all.getFirst().answering(),
                        Explanation.of(
                                        "team.e10.several",
                                        all.getFirst().activity(),
                                        all.size(),
                                        all.getFirst().owner().orElseThrow().title(),
                                        all.getLast().owner().orElseThrow().title())
                                .from(sources(all))));
    }

    private static Stream<Gap> nobody(Book book, List<Duty> duties, LocalDate asOf) {
        Set<Ref<Service>> owned = duties.stream()
                .map(duty -> duty.said().fact().service())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return book.current(Service.class).stream()
                .filter(service -> service.fact().runsOn(asOf) && !owned.contains(service.ref()))
                .map(service -> Gap.act(
                        Side.CLIENT,
                        Explanation.of("team.e10.nobody", service.fact().name()).from(service.source())));
    }

    private static Stream<Gap> layers(Duty duty, int most) {
        Set<Origin> sorts =
                duty.layers().stream().map(one -> one.fact().origin()).collect(Collectors.toSet());
        int layers = duty.layers().size();
        List<Source> sources = duty.layers().stream().map(Recorded::source).toList();
        if (layers > most) {
            return Stream.of(Gap.act(
                    Side.CLIENT,
                    Explanation.of("team.e10.layers", duty.activity(), layers, most)
                            .from(sources)));
        }
        return sorts.containsAll(THRICE)
                ? Stream.of(Gap.watch(
                        Side.CLIENT,
                        Explanation.of("team.e10.thrice", duty.activity()).from(sources)))
                : Stream.of();
    }

    private static List<Source> sources(List<Duty> duties) {
        return duties.stream().map(duty -> duty.said().source()).toList();
    }
}
