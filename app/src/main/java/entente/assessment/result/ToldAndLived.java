package entente.assessment.result;

import entente.assessment.ResultSnapshot;
import entente.kernel.Side;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one side's people see said of the vision beside what they see done for it (003-16), each 0 to 100.
 *
 * @param by whose people see it so
 */
public record ToldAndLived(Side by, BigDecimal said, BigDecimal lived) {
    private static final String SAID = "said";
    private static final String LIVED = "lived";

    /** Of each side of which enough answered both. */
    public static List<ToldAndLived> of(ResultSnapshot result) {
        return Results.dimension(result, SAID).stream()
                .flatMap(said -> Results.dimension(result, LIVED).stream()
                        .flatMap(lived -> Stream.concat(
                                of(Side.CLIENT, said.client(), lived.client()),
                                of(Side.PROVIDER, said.provider(), lived.provider()))))
                .toList();
    }

    private static Stream<ToldAndLived> of(Side by, @Nullable BigDecimal said, @Nullable BigDecimal lived) {
        return said == null || lived == null ? Stream.of() : Stream.of(new ToldAndLived(by, said, lived));
    }

    /** How much more is said than done, in points of 100; below zero where more is done. */
    public BigDecimal apart() {
        return said.subtract(lived);
    }
}
