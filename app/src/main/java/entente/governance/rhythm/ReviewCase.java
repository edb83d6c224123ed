package entente.governance.rhythm;

import entente.kernel.Side;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One review with what each side said of both.
 *
 * @param review as it was last said, agreed or not
 * @param ratings each side's, as far as the reader may see it
 * @param revealed whose stand where both see them
 * @param isAgreed whether both signed that it was held
 */
public record ReviewCase(
        Recorded<PerformanceReview> review,
        Map<Side, Recorded<ReviewRating>> ratings,
        List<Side> revealed,
        boolean isAgreed) {
    public ReviewCase {
        ratings = Map.copyOf(ratings);
        revealed = List.copyOf(revealed);
    }

    public PerformanceReview said() {
        return review.fact();
    }

    public ReviewPeriod period() {
        return said().of();
    }

    public boolean isHeld() {
        return said().heldOn() != null;
    }

    /** The day it was held; asked only of one that was. */
    public LocalDate heldOn() {
        return Objects.requireNonNull(said().heldOn());
    }

    /** Sides that have not signed what was written down of it. */
    public List<Side> unsigned() {
        return Arrays.stream(Side.values())
                .filter(side -> review.version()
                        .signOff(side)
                        .filter(sign -> sign.agrees())
                        .isEmpty())
                .toList();
    }

    /** Sides whose word on the other is not there where both see it. */
    public List<Side> silent() {
        return Arrays.stream(Side.values())
                .filter(side -> !revealed.contains(side))
                .toList();
    }

    /** Whether one side judged the other and was not judged itself. */
    public boolean isOneWay() {
        return revealed.size() == 1;
    }

    public Optional<Recorded<ReviewRating>> rating(Side side) {
        return Optional.ofNullable(ratings.get(side));
    }
}
