package entente.performance.needs;

import entente.arrangement.Service;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Voice;
import entente.performance.SuitabilityRating;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * 003-08: does a contract that pays for effort fit this service? One signal a service: the weakest of four pillars, and of both sides the lower.
 * Below 2 where the effort is paid is an alert; below 2 elsewhere it needs leadership, and is watched.
 */
public final class Suitability implements Rule {
    static final Limits LOW = Limits.below(
            Term.number("003-08.low.watch", "3", "signal.source.ours"),
            Term.number("003-08.low.act", "2", "performance.source.pillar"),
            Unit.COUNT);

    private static final Text QUESTION = Text.of("performance.suit.question");

    @Override
    public String practice() {
        return "003-08";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(LOW));
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        List<Recorded<Service>> services = book.current(Service.class).stream()
                .filter(one -> one.fact().runsOn(asOf))
                .toList();
        if (services.isEmpty()) {
            Finding none = Finding.unknown(Text.of("performance.usual.nothing"), List.of(), asOf);
            return Stream.of(Finding.decide(practice(), About.ARRANGEMENT, QUESTION, List.of(none), List.of()));
        }
        return services.stream().map(one -> {
            List<Recorded<SuitabilityRating>> ratings = ratings(book, one);
            return Finding.decide(
                    practice(),
                    About.the(one),
                    QUESTION,
                    List.of(finding(one, ratings, policy, asOf)),
                    mirrors(ratings));
        });
    }

    private static List<Recorded<SuitabilityRating>> ratings(Book book, Recorded<Service> service) {
        return Arrays.stream(Side.values())
                .flatMap(side -> book.current(SuitabilityRating.class).stream()
                        .filter(one -> one.fact().service().equals(service.ref()) && one.by() == Voice.of(side))
                        .max(Comparator.comparing(one -> one.fact().ratedOn()))
                        .stream())
                .toList();
    }

    private static Finding finding(
            Recorded<Service> service, List<Recorded<SuitabilityRating>> ratings, Policy policy, LocalDate asOf) {
        String name = service.fact().name();
        if (ratings.isEmpty()) {
            return Finding.unknown(Text.of("performance.suit.unrated", name), List.of(), asOf);
        }
        Recorded<SuitabilityRating> lower = ratings.stream()
                .min(Comparator.comparing(one -> one.fact().lowest()))
                .orElseThrow();
        Figure lowest = Figure.known(
                BigDecimal.valueOf(lower.fact().lowest()),
                Unit.COUNT,
                Explanation.of("performance.suit.lowest", name)
                        .because(ratings.stream().map(Suitability::explained).toList()));
        boolean effort = service.fact().pricing() == Service.Pricing.FEE_FOR_SERVICE;
        boolean low = LOW.band(policy, BigDecimal.valueOf(lower.fact().lowest())) == Band.ACT;
        String key = low ? effort ? "performance.suit.effort" : "performance.suit.lead" : "performance.suit.fits";
        Finding judged = LOW.judge(
                policy,
                lowest,
                Text.of(key, name, lower.fact().lowest()),
                lower.fact().ratedOn());
        Finding told = low && !effort
                ? new Finding(Band.WATCH, judged.says(), judged.figure(), judged.reading(), judged.measuredOn())
                : judged;
        return ratings.size() < 2 ? told.thin() : told;
    }

    private static Explanation explained(Recorded<SuitabilityRating> one) {
        SuitabilityRating said = one.fact();
        return Explanation.of(
                        "performance.suit.one",
                        one.by(),
                        said.understood(),
                        said.contractable(),
                        said.monitorable(),
                        said.skilled())
                .from(one.source());
    }

    private static List<Mirror> mirrors(List<Recorded<SuitabilityRating>> ratings) {
        return Arrays.stream(Side.values())
                .map(side -> Mirror.of(
                        side,
                        Text.of("performance.suit.mirror"),
                        Text.of("performance.suit.mirror.says"),
                        ratings.stream()
                                .filter(one -> one.by() == Voice.of(side))
                                .map(Suitability::explained)
                                .toList()))
                .toList();
    }
}
