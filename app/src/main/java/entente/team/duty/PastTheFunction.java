package entente.team.duty;

import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * 003-11, beside what people say of the three edges: do business users go past the in-house function? A request to the provider past it,
 * more than agreed in 90 days, is an alert to the client, whose users they are; what the provider took up without sending it on is its own
 * part. Where people find that edge below 60 and nobody writes a request down, that is watched.
 */
public final class PastTheFunction implements LookRule {
    static final Term<Integer> STALE = Term.whole("003-11.requests.stale", 240, "signal.source.ours");
    public static final Term<Integer> DAYS = Term.whole("003-11.requests.days", 90, "signal.source.ours");
    static final Term<Integer> AGREED = Term.whole("003-11.requests.agreed", 0, "team.source.past");
    static final Term<BigDecimal> EDGE = Term.number("003-11.requests.edge", "60", "assessment.source.bands");

    @Override
    public String practice() {
        return "003-11";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, DAYS, AGREED, EDGE);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        UserRequests requests = UserRequests.of(book, asOf, policy.of(DAYS));
        return Look.over(
                "team.c11",
                Stream.<Recorded<?>>concat(requests.all().stream(), requests.asked().stream())
                        .toList(),
                Stream.of(past(requests, policy), takenUp(requests), unwritten(requests, policy))
                        .flatMap(gaps -> gaps)
                        .toList());
    }

    private static Stream<Gap> past(UserRequests requests, Policy policy) {
        int agreed = policy.of(AGREED);
        if (requests.lately().size() <= agreed) {
            return Stream.of();
        }
        Map<String, Long> departments = requests.byDepartment();
        return Stream.of(Gap.act(
                Side.CLIENT,
                Explanation.of(
                                "team.c11.past",
                                requests.lately().size(),
                                Amount.days(requests.days()),
                                String.join(", ", departments.keySet()))
                        .from(requests.lately().stream().map(Recorded::source).toList())
                        .because(policy.because(AGREED, Amount.count(agreed)))));
    }

    private static Stream<Gap> takenUp(UserRequests requests) {
        int taken = requests.takenUp().size();
        return taken == 0
                ? Stream.of()
                : Stream.of(Gap.watch(
                        Side.PROVIDER,
                        Explanation.of(
                                        "team.c11.taken",
                                        taken,
                                        requests.lately().size())
                                .from(requests.takenUp().stream()
                                        .map(Recorded::source)
                                        .toList())));
    }

    private static Stream<Gap> unwritten(UserRequests requests, Policy policy) {
        BigDecimal least = policy.of(EDGE);
        return requests.lately().isEmpty()
                ? requests.edge().filter(edge -> edge.compareTo(least) < 0).stream()
                        .map(edge -> Gap.watch(
                                Side.CLIENT,
                                Explanation.of("team.c11.unwritten", edge)
                                        .from(requests.asked().stream()
                                                .map(Recorded::source)
                                                .toList())
                                        .because(policy.because(EDGE, new Amount(least, Unit.RATIO)))))
                : Stream.of();
    }
}
