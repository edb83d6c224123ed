package entente.team.seats;

import static entente.Shown.bothSides;
import static entente.Shown.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.team.TeamSamples.key;
import static entente.team.TeamSamples.person;
import static entente.team.TeamSamples.seat;
import static entente.team.TeamSamples.sits;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.ArrangementSamples;
import entente.kernel.BySide;
import entente.kernel.Side;
import entente.kernel.Source;
import entente.kernel.Text;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.team.Person;
import entente.team.RoleSeat;
import entente.team.SeatChange;
import entente.team.seats.HandedOver.Change;
import entente.team.seats.HandedOver.Handing;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandedOverTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = ArrangementSamples.shared();
    private final Ref<Person> anna = told.fact(Side.CLIENT, person("Anna", Side.CLIENT), START);
    private final Ref<Person> per = told.fact(Side.PROVIDER, person("Per", Side.PROVIDER), START);
    private final Ref<Person> rosa = told.fact(Side.PROVIDER, person("Rosa", Side.PROVIDER), START);
    private final Ref<RoleSeat> ours = told.fact(Side.CLIENT, seat("A", Side.CLIENT), START);
    private final Ref<RoleSeat> theirs = told.fact(Side.PROVIDER, seat("B", Side.PROVIDER), START);

    /** By hand: three steps of three for the client; for the provider one of three, since nobody was told before and nothing handed over. */
    @Test
    void theStepsTakenAreCountedOfThoseAChangeTakes() {
        changes(ours, "2026-05-01", "2026-04-01", "2026-05-04", anna);
        changes(theirs, "2026-05-01", "2026-05-02", null, rosa);
        assertThat(bothSides(of(AS_OF))).isEqualTo("100 33.3 66.7");
        assertThat(why(of(AS_OF).provider()))
                .contains("1 of 3 steps in one change")
                .contains("word to the other side before the day, the work handed over");
    }

    /** Twelve months back, the first day of them included; a change to come is none yet. */
    @ParameterizedTest
    @CsvSource({"2025-06-29,unknown", "2025-06-30,100", "2026-06-30,100", "2026-07-01,unknown"})
    void onlyChangesOfTheLastTwelveMonthsCount(String changesOn, String client) {
        changes(ours, changesOn, "2025-01-15", "2025-02-01", anna);
        assertThat(bothSides(of(AS_OF))).isEqualTo(client + " unknown unknown");
    }

    @Test
    void workToBeHandedOverLaterIsNotHandedOverYet() {
        changes(ours, "2026-06-01", "2026-05-01", "2026-07-01", anna);
        assertThat(bothSides(of(AS_OF))).startsWith("66.7 ");
    }

    @Test
    void aKeySeatWhoseHolderChangedWithoutAWordHasSomebodyAndNothingElse() {
        told.fact(Side.PROVIDER, sits(theirs, per, Side.PROVIDER, "2026-01-05", "2026-04-30"), START);
        told.fact(Side.PROVIDER, sits(theirs, rosa, Side.PROVIDER, "2026-05-01", null), START);
        assertThat(bothSides(of(AS_OF))).isEqualTo("unknown unknown unknown");
        told.fact(Side.CLIENT, key(theirs, false), START);
        assertThat(bothSides(of(AS_OF))).isEqualTo("unknown 33.3 unknown");
        changes(theirs, "2026-05-01", "2026-04-01", "2026-04-30", null);
        assertThat(bothSides(of(AS_OF))).as("somebody sits there since").isEqualTo("unknown 100 unknown");
    }

    @Property(tries = 200)
    void completeLiesBetweenNoughtAndHundredAndWholeIsHundred(
            @ForAll @Size(min = 1, max = 20) List<Set<Handing>> taken) {
        HandedOver all =
                new HandedOver(taken.stream().map(HandedOverTest::change).toList());
        double client = all.complete().client().known().orElseThrow().doubleValue();
        assertThat(client).isBetween(0.0, 100.0);
        assertThat(client == 100).isEqualTo(taken.stream().allMatch(steps -> steps.size() == Handing.values().length));
        assertThat(all.complete().provider().known()).isEmpty();
    }

    private static Change change(Set<Handing> taken) {
        Text any = Text.of("pairing.handover.none");
        return new Change(
                "A", Side.CLIENT, AS_OF, taken, new Source("seat-change", "A", new UUID(0, 1), 1, AS_OF, any));
    }

    private void changes(
            Ref<RoleSeat> seat,
            String on,
            @Nullable String told,
            @Nullable String handedOver,
            @Nullable Ref<Person> successor) {
        this.told.fact(
                seat.equals(ours) ? Side.CLIENT : Side.PROVIDER,
                new SeatChange(seat, LocalDate.parse(on), day(told), null, day(handedOver), successor, null),
                START);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private BySide of(LocalDate asOf) {
        return HandedOver.of(told.book().on(asOf), asOf).complete();
    }
}
