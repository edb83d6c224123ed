package entente.commercial.price;

import static entente.commercial.price.PriceSamples.band;
import static entente.commercial.price.PriceSamples.eur;
import static entente.commercial.price.PriceSamples.tickets;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.commercial.price.VolumePrice.BandSide;
import entente.kernel.Refused;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulae 4.5: base + each band's price x units above the dead band - its price x units below; outside the outer bands to be negotiated. */
class VolumePriceTest {
    private static final VolumePrice PRICE = tickets(new Ref<>(new UUID(0, 1)));

    /** The edges: 1,050 is within the dead band, 1,150 the end of the first band, 1,250 that of the outer one; 950 and 850 below. */
    @ParameterizedTest
    @CsvSource({
        "1000,50000.00",
        "1050,50000.00",
        "950,50000.00",
        "1051,50040.00",
        "1050.5,50020.00",
        "1150,54000.00",
        "1151,54030.00",
        "1250,57000.00",
        "949,49975.00",
        "850,47500.00"
    })
    void unitsBeyondTheDeadBandCostOrSaveWhatTheirBandSays(BigDecimal volume, BigDecimal amount) {
        VolumeCharge charge = VolumeCharge.of(PRICE, volume);

        assertThat(charge.isPriced()).isTrue();
        assertThat(charge.amount().amount()).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"1251,1", "1300,50", "849,1", "0,850"})
    void whatLiesOutsideTheOuterBandHasNoPrice(BigDecimal volume, BigDecimal outside) {
        VolumeCharge charge = VolumeCharge.of(PRICE, volume);

        assertThat(charge.isPriced()).isFalse();
        assertThat(charge.outside()).isEqualByComparingTo(outside);
    }

    @Property
    void moreUnitsNeverCostLessAndEachUnitIsInOnePlace(
            @ForAll @IntRange(max = 1_500) int one, @ForAll @IntRange(max = 1_500) int other) {
        VolumeCharge fewer = VolumeCharge.of(PRICE, BigDecimal.valueOf(Math.min(one, other)));
        VolumeCharge more = VolumeCharge.of(PRICE, BigDecimal.valueOf(Math.max(one, other)));

        assertThat(fewer.amount()).isLessThanOrEqualTo(more.amount());
        BigDecimal told = more.parts().stream().map(VolumeCharge.Part::units).reduce(more.outside(), BigDecimal::add);
        assertThat(told).isEqualByComparingTo(more.units());
    }

    @Test
    void aPriceThatContradictsItselfIsNamed() {
        assertThatThrownBy(() -> price(List.of(), null)).isInstanceOf(Refused.class);
        assertThatThrownBy(() ->
                        price(List.of(band(BandSide.MORE, "100", "40"), band(BandSide.MORE, "100.0", "30")), null))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("100");
        assertThatThrownBy(() -> price(List.of(band(BandSide.MORE, "100", "40")), "2025-12-31"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("31 Dec 2025");
        assertThatThrownBy(() -> band(BandSide.FEWER, "0", "1")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> band(BandSide.FEWER, "10", "-1")).isInstanceOf(Refused.class);
    }

    private static VolumePrice price(List<VolumePrice.Band> bands, @Nullable String ends) {
        return new VolumePrice(
                "VP1",
                "Tickets",
                null,
                new Ref<>(new UUID(0, 1)),
                LocalDate.parse("2026-01-01"),
                ends == null ? null : LocalDate.parse(ends),
                eur("50000"),
                new BigDecimal("1000"),
                null,
                bands);
    }
}
