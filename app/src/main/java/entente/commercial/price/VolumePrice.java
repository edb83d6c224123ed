package entente.commercial.price;

import entente.delivery.Project;
import entente.kernel.Money;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import entente.performance.Measure;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A monthly charge that moves with volume, as both signed it (formulae 4.5): a base for so many units, and a price for each unit more or
 * fewer beyond a dead band. What lies outside the outer bands has no price and is to be negotiated anew.
 *
 * @param measure whose monthly readings say how many units there were
 * @param startsOn the first day of the month from which it holds
 * @param endsOn the last day of the month up to which it holds
 * @param base a month, for {@code units}
 * @param deadBand units more or fewer that change nothing
 */
public record VolumePrice(
        String code,
        String title,
        @Nullable Ref<Project> project,
        Ref<Measure> measure,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Money base,
        BigDecimal units,
        @Nullable BigDecimal deadBand,
        List<Band> bands)
        implements Fact {

    /** On which side of the base volume a band lies. */
    public enum BandSide {
        MORE,
        FEWER
    }

    /**
     * What each unit of a band costs, or saves.
     *
     * @param upTo units beyond the dead band at which the band ends, included
     */
    public record Band(BandSide side, BigDecimal upTo, Money each) {
        public Band {
            Refused.unless(upTo.signum() > 0, "upTo", "commercial.refused.positive", upTo);
            Refused.unless(each.signum() >= 0, "each", "commercial.refused.negative", each);
        }
    }

    public VolumePrice {
        bands = List.copyOf(bands);
        Refused.unless(!code.isBlank(), "code", "commercial.refused.blank");
        Refused.unless(!title.isBlank(), "title", "commercial.refused.blank");
        Refused.unless(base.signum() >= 0, "base", "commercial.refused.negative", base);
        Refused.unless(units.signum() >= 0, "units", "commercial.refused.negative", units);
        Refused.unless(
                deadBand == null || deadBand.signum() >= 0,
                "deadBand",
                "commercial.refused.negative",
                String.valueOf(deadBand));
        Refused.unless(!bands.isEmpty(), "bands", "commercial.priced.refused.bands");
        PriceTime.refuse(startsOn, endsOn);
        Set<String> seen = new HashSet<>();
        bands.forEach(band -> {
            String name = band.side() + " " + band.upTo().stripTrailingZeros().toPlainString();
            Refused.unless(seen.add(name), "bands", "commercial.credit.refused.twice", name);
            Refused.unless(band.each().currency().equals(base.currency()), "bands", "commercial.currencies");
        });
    }
}
