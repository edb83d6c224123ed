package entente.commercial.price;

import entente.commercial.price.VolumePrice.Band;
import entente.commercial.price.VolumePrice.BandSide;
import entente.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * What a volume costs by its price (formulae 4.5): base + what each unit above the dead band costs - what each unit below it saves, band by
 * band from the dead band outwards; unrounded until {@link #amount}.
 *
 * @param units beyond the dead band, at or above zero
 * @param parts in the order of the bands; those that are not reached are left out
 * @param outside units beyond the outer band, which have no price
 */
public record VolumeCharge(
        VolumePrice price, BigDecimal volume, BandSide side, BigDecimal units, List<Part> parts, BigDecimal outside) {

    /** So many units of one band. */
    public record Part(Band band, BigDecimal units) {
        BigDecimal amount() {
            return units.multiply(band.each().amount());
        }
    }

    public VolumeCharge {
        parts = List.copyOf(parts);
    }

    public static VolumeCharge of(VolumePrice price, BigDecimal volume) {
        BigDecimal apart = volume.subtract(price.units());
        BandSide side = apart.signum() >= 0 ? BandSide.MORE : BandSide.FEWER;
        BigDecimal dead = Objects.requireNonNullElse(price.deadBand(), BigDecimal.ZERO);
        BigDecimal beyond = apart.abs().subtract(dead).max(BigDecimal.ZERO);
        List<Part> parts = new ArrayList<>();
        BigDecimal done = BigDecimal.ZERO;
        for (Band band : bands(price, side)) {
            BigDecimal units = beyond.min(band.upTo()).subtract(done);
            if (units.signum() > 0) {
                parts.add(new Part(band, units));
                done = done.add(units);
            }
        }
        return new VolumeCharge(price, volume, side, beyond, parts, beyond.subtract(done));
    }

    /** Whether the contract has a price for all of it. */
    public boolean isPriced() {
        return outside.signum() == 0;
    }

    /** To the cent, half up; what is outside the outer band is not in it. */
    public Money amount() {
        BigDecimal moved = parts.stream().map(Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal base = price.base().amount();
        BigDecimal amount = side == BandSide.MORE ? base.add(moved) : base.subtract(moved);
        return Money.rounded(amount, price.base().currency(), RoundingMode.HALF_UP);
    }

    private static List<Band> bands(VolumePrice price, BandSide side) {
        return price.bands().stream()
                .filter(band -> band.side() == side)
                .sorted(Comparator.comparing(Band::upTo))
                .toList();
    }
}
