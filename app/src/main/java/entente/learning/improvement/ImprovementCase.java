package entente.learning.improvement;

import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An improvement with what was verified of it.
 *
 * @param verified the newest first
 */
public record ImprovementCase(Recorded<Improvement> improvement, List<Recorded<ImprovementVerification>> verified) {
    public ImprovementCase {
        verified = verified.stream()
                .sorted(Comparator.comparing((Recorded<ImprovementVerification> one) ->
                                one.fact().verifiedOn())
                        .reversed())
                .toList();
    }

    public Improvement said() {
        return improvement.fact();
    }

    /** The newest verification that counts: by finance, and not by one of those who lead it. */
    public Optional<Recorded<ImprovementVerification>> counted() {
        return verified.stream()
                .filter(one -> one.fact().byFinance())
                .filter(one -> Stream.of(Side.values())
                        .noneMatch(side -> said().owner(side)
                                .filter(owner ->
                                        owner.equalsIgnoreCase(one.fact().verifiedBy()))
                                .isPresent()))
                .findFirst();
    }

    /** The sides of which nobody leads it. */
    Set<Side> ownerless() {
        Set<Side> missing = EnumSet.allOf(Side.class);
        missing.removeIf(side -> said().owner(side).isPresent());
        return missing;
    }

    Explanation explained() {
        return Explanation.of(
                        "learning.improvement.one",
                        said().title(),
                        said().owner(Side.CLIENT).orElse("–"),
                        said().owner(Side.PROVIDER).orElse("–"))
                .from(improvement.source())
                .from(counted().map(Recorded::source).stream().toList());
    }

    /** Whether its day is over and it is not done. */
    public boolean isLate(LocalDate asOf) {
        LocalDate due = said().dueOn();
        return said().state().isOpen() && due != null && due.isBefore(asOf);
    }
}
