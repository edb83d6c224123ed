package entente.governance.load;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.signal.Policy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The load as the sides that said something see it; the heavier view counts, since whoever leads has to carry both. */
public record BothLoads(List<LoadIndex> sides) {
    public BothLoads {
        sides = List.copyOf(sides);
    }

    /** As known to the book, on a day that may lie back. */
    public static BothLoads of(Book book, Policy policy, LocalDate day) {
        return new BothLoads(Arrays.stream(Side.values())
                .flatMap(side -> LoadIndex.of(book, side, policy, day).stream())
                .toList());
    }

    public Optional<LoadIndex> of(Side side) {
        return sides.stream().filter(one -> one.side() == side).findFirst();
    }

    public int least() {
        return sides.stream().mapToInt(LoadIndex::least).max().orElse(0);
    }

    public int most() {
        return sides.stream().mapToInt(LoadIndex::most).max().orElse(LoadIndex.WHOLE);
    }

    /** How high the load is; empty where nobody said anything, or what is not known decides. */
    public Optional<LoadBand> band(Policy policy) {
        LoadBand low = LoadBand.of(BigDecimal.valueOf(least()), policy);
        return sides.isEmpty() ? Optional.empty() : Optional.of(low).filter(band -> band == at(most(), policy));
    }

    /** Whether both said how it is, nothing of it is open, and they do not see the same. */
    public boolean isApart(Policy policy) {
        return sides.size() == Side.values().length
                && sides.stream().allMatch(one -> one.least() == one.most())
                && sides.stream().map(one -> at(one.most(), policy)).distinct().count() > 1;
    }

    private static LoadBand at(int points, Policy policy) {
        return LoadBand.of(BigDecimal.valueOf(points), policy);
    }
}
