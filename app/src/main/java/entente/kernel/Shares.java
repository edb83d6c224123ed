package entente.kernel;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a cause splits among the parties: one percent each, 100 together. */
public record Shares(Map<CauseParty, Percent> of) {
    private static final Map<CauseParty, Shares> WHOLE = Stream.of(CauseParty.values())
            .collect(Collectors.toUnmodifiableMap(party -> party, party -> new Shares(Map.of(party, Percent.of(100)))));

    public Shares {
        EnumMap<CauseParty, Percent> parts = new EnumMap<>(CauseParty.class);
        of.forEach((party, share) -> {
            Refused.unless(share.points().signum() >= 0, "shares", "kernel.shares.negative", party, share);
            if (share.points().signum() > 0) {
                parts.put(party, share);
            }
        });
        BigDecimal sum = parts.values().stream().map(Percent::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        Refused.unless(sum.compareTo(BigDecimal.valueOf(100)) == 0, "shares", "kernel.shares.sum", sum.toPlainString());
        of = Collections.unmodifiableMap(parts);
    }

    public static Shares all(CauseParty party) {
        return Objects.requireNonNull(WHOLE.get(party));
    }

    public Percent share(CauseParty party) {
        return of.getOrDefault(party, Percent.of(0));
    }
}
