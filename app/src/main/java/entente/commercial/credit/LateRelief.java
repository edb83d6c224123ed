package entente.commercial.credit;

import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Recorded;
import entente.ledger.Voice;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Relief that was asked for after the days the terms give. It is named and not refused: the other side may still agree to it, and what both
 * agree counts (formulae 4.4: a claim, evidence, a time limit, acceptance).
 */
final class LateRelief {
    private LateRelief() {}

    /** Claims that wait for a word though they came too late. */
    static Stream<Text> waiting(CreditBook book, String level, ServiceMonth month) {
        return book.claims(level, month.month()).stream()
                .filter(claim -> !Agreements.isAgreed(claim) && claim.dispute().isEmpty())
                .flatMap(claim -> after(book, claim).stream().map(by -> waiting(claim, by)));
    }

    /** What stands below a claim in the tree of reasons. */
    static Optional<Explanation> because(CreditBook book, Recorded<ServiceRelief> claim) {
        return after(book, claim)
                .map(by -> Explanation.of(
                        "commercial.credit.tree.late", claim.fact().claimedOn(), by));
    }

    private static Text waiting(Recorded<ServiceRelief> claim, LocalDate by) {
        ServiceRelief of = claim.fact();
        Side other = claim.by() == Voice.CLIENT ? Side.PROVIDER : Side.CLIENT;
        return Text.of("commercial.credit.late", of.code(), of.month(), of.claimedOn(), by, other);
    }

    /** The last day there was, where the claim came after it. */
    private static Optional<LocalDate> after(CreditBook book, Recorded<ServiceRelief> claim) {
        return book.reliefBy(claim.fact().monthOf())
                .filter(by -> claim.fact().claimedOn().isAfter(by));
    }
}
