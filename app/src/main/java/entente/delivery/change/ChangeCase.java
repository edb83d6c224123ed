package entente.delivery.change;

import entente.delivery.AgreedCause;
import entente.delivery.CauseClaim;
import entente.delivery.ChangeImpact;
import entente.delivery.ChangeOrder;
import entente.delivery.ChangeRequest;
import entente.delivery.ChangeState;
import entente.kernel.CauseParty;
import entente.kernel.Explanation;
import entente.kernel.Shares;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One change with everything that was said about it.
 *
 * @param impacts what either side found that it takes, the provider's first
 * @param orders that answer it, agreed or only proposed
 * @param approvedOn the day the second signature came, where that is known
 * @param cause that both agreed on
 * @param claims of either side, as far as the book shows them
 * @param explained the request in a line, with every claim under its side's name
 */
public record ChangeCase(
        Recorded<ChangeRequest> request,
        List<Recorded<ChangeImpact>> impacts,
        List<Recorded<ChangeOrder>> orders,
        Optional<LocalDate> approvedOn,
        Optional<Recorded<AgreedCause>> cause,
        List<Recorded<CauseClaim>> claims,
        Explanation explained) {
    public ChangeCase {
        impacts = List.copyOf(impacts);
        orders = List.copyOf(orders);
        claims = List.copyOf(claims);
    }

    public ChangeRequest asked() {
        return request.fact();
    }

    public boolean isAgreed() {
        return orders.stream().anyMatch(order -> !order.isProposed());
    }

    /** What was said of it, or how far the facts beside it have come where nobody moved the request on. */
    public ChangeState state() {
        ChangeState said = asked().state();
        if (said.isDecided()) {
            return said;
        }
        if (isAgreed()) {
            return ChangeState.ACCEPTED;
        }
        if (!orders.isEmpty()) {
            return ChangeState.NEGOTIATED;
        }
        return said == ChangeState.ASKED && !impacts.isEmpty() ? ChangeState.ASSESSED : said;
    }

    /** The price agreed, else the one proposed, else the one assessed, else the one thought of when it was asked for. */
    public Optional<Worth> worth() {
        return new Valuing(this).best();
    }

    /** Working days by which it moves the end, by the same word as its worth. */
    public Optional<Integer> days() {
        Function<Boolean, Stream<Integer>> ordered = proposed -> orders.stream()
                .filter(order -> order.isProposed() == proposed)
                .map(order -> order.fact().days());
        return ordered.apply(false)
                .reduce(Integer::sum)
                .or(() -> ordered.apply(true).reduce(Integer::sum))
                .or(() -> impacts.stream()
                        .flatMap(impact -> Stream.ofNullable(impact.fact().days()))
                        .findFirst())
                .or(() -> Optional.ofNullable(asked().days()));
    }

    /** The first day on which anybody worked on it. */
    public Optional<LocalDate> startedOn() {
        return impacts.stream()
                .flatMap(impact -> Stream.ofNullable(impact.fact().startedOn()))
                .min(LocalDate::compareTo);
    }

    /** How the cause splits: as agreed, else unknown; a claim decides nothing. */
    public Shares shares() {
        return cause.map(agreed -> agreed.fact().shares()).orElseGet(() -> Shares.all(CauseParty.UNKNOWN));
    }

    /** Whether nothing from outside shows why; what both agreed on takes the place of what was said. */
    public boolean isDrift() {
        return cause.map(agreed -> !agreed.fact().reason().needsEvidence()).orElseGet(() -> asked().isUnshown());
    }

    /** Whether a reason from outside is given, nothing shows it, and nobody agreed to it: drift is proposed, not agreed. */
    public boolean isProposedDrift() {
        return isProposedDrift(asked(), cause);
    }

    private static boolean isProposedDrift(ChangeRequest asked, Optional<Recorded<AgreedCause>> cause) {
        return cause.isEmpty() && asked.reason().needsEvidence() && asked.isUnshown();
    }

    static Explanation explained(
            Recorded<ChangeRequest> request, Optional<Recorded<AgreedCause>> cause, List<Recorded<CauseClaim>> claims) {
        ChangeRequest said = request.fact();
        return Explanation.of(
                        isProposedDrift(said, cause) ? "delivery.change.unshown" : "delivery.change.request",
                        said.title(),
                        said.raisedOn(),
                        said.reason(),
                        Optional.ofNullable(said.department()).orElse("-"))
                .from(request.source())
                .because(Stream.concat(
                                cause.map(CauseWords::agreed).stream(),
                                claims.stream().map(CauseWords::claimed))
                        .toList());
    }
}
