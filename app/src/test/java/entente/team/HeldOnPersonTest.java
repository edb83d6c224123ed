package entente.team;

import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.Rooms;
import entente.assessment.AssessmentSamples;
import entente.kernel.Percent;
import entente.kernel.Rating;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Fact;
import entente.ledger.HeldOnPerson;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.team.Assignment.Employer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing is held on anybody who has no address to see it by; each sort of what names people, or rates whoever leads or sits in a seat. */
class HeldOnPersonTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-15");
    private static final BigDecimal FOUR = new BigDecimal("4");

    private final Told told = shared();
    private final Ref<RoleSeat> seat = told.fact(Side.CLIENT, TeamSamples.seat("A", Side.CLIENT), START);
    private final Ref<RoleSeat> other = told.fact(Side.PROVIDER, TeamSamples.seat("B", Side.PROVIDER), START);
    private final Ref<Person> mira = told.fact(Side.CLIENT, mira(null), START);
    private final Ref<LeadershipPair> pair =
            told.fact(Side.CLIENT, TeamSamples.pair(mira, null, START.toString()), START);
    private final Ref<ChangeInitiative> change = told.fact(
            Side.CLIENT, new ChangeInitiative("CH", "One desk", Side.CLIENT, seat, null, START, half()), START);

    HeldOnPersonTest() {
        Arrays.stream(Side.values()).forEach(side -> told.fact(side, AssessmentSamples.letting(side, true, 12), START));
        told.fact(Side.CLIENT, TeamSamples.key(seat, false), START);
    }

    /** One of each way in which a fact names people, and the component its refusal stands beside. */
    enum Sort {
        OWN_PEOPLE("person"),
        PLAN("person"),
        VERIFIED("person"),
        LEADER("pair"),
        IN_A_SEAT("seat"),
        CHAMPION("initiative"),
        FROM("from"),
        TO("to");

        private final String component;

        Sort(String component) {
            this.component = component;
        }

        boolean isOfASeat() {
            return this == IN_A_SEAT || this == CHAMPION || this == FROM || this == TO;
        }
    }

    @ParameterizedTest
    @EnumSource
    void ofSomebodyWithoutAnAddressItIsRefusedByNameWithWhatToDo(Sort sort) {
        told.fact(Side.CLIENT, TeamSamples.sits(seat, mira, Side.CLIENT, "2026-01-05", null), START);
        refused(sort, "Mira Falk is recorded without an e-mail address");
        told.say(
                Side.CLIENT,
                new Statement.Amend(mira.id(), 1, mira("mira@aster.example"), START, "The address she signs in by"));
        Ref<?> held = say(sort);
        assertThat(told.book().history(held.id())).isPresent();
    }

    @ParameterizedTest
    @EnumSource
    void aNameAloneInARatedSeatHasNoAddress(Sort sort) {
        told.fact(
                Side.CLIENT,
                new Assignment(seat, null, "Ines Horn", Employer.CLIENT, LocalDate.parse("2026-01-05"), null),
                START);
        if (sort.isOfASeat()) {
            refused(sort, "record Ines Horn as a person with an address first");
        }
    }

    /** Mira left on 14 June: what is said of the 15th is about nobody. */
    @ParameterizedTest
    @CsvSource({"2026-06-15,true", "2026-06-14,false"})
    void whoeverSatThereThatDayCounts(String until, boolean refused) {
        told.fact(Side.CLIENT, TeamSamples.sits(seat, mira, Side.CLIENT, "2026-01-05", until), START);
        if (refused) {
            refused(Sort.IN_A_SEAT, "Mira Falk");
        } else {
            say(Sort.IN_A_SEAT);
            assertThat(told.book().current(CredibilityRating.class)).hasSize(1);
        }
    }

    /** A kind that ranks people and tells nobody whom would be held on them unseen. */
    @Test
    void whateverRatesPeopleIsHeldOnThem() {
        assertThat(Rooms.KINDS.all())
                .map(Kind::type)
                .filteredOn(HeldOnPerson.class::isAssignableFrom)
                .hasSizeGreaterThanOrEqualTo(19);
    }

    private void refused(Sort sort, String words) {
        assertThatThrownBy(() -> say(sort)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.field()).isEqualTo(sort.component);
            assertThat(Words.ENGLISH.say(refused.text())).contains(words);
        });
    }

    private Ref<? extends Fact> say(Sort sort) {
        return switch (sort) {
            case OWN_PEOPLE -> told.fact(Side.CLIENT, new SeatFitReview(seat, mira, Side.CLIENT, DAY, FOUR, FOUR), DAY);
            case PLAN -> told.fact(Side.CLIENT, new DevelopmentPlan(mira, Side.CLIENT, "Listen", null, DAY, null), DAY);
            case VERIFIED -> told.fact(Side.CLIENT, TeamSamples.verified(seat, mira, DAY.toString()), DAY);
            case LEADER ->
                told.fact(
                        Side.CLIENT,
                        new LeaderAttributes(pair, Side.CLIENT, DAY, FOUR, FOUR, FOUR, FOUR, FOUR, 6),
                        DAY);
            case IN_A_SEAT ->
                told.fact(Side.CLIENT, new CredibilityRating(Side.CLIENT, seat, "Finance", DAY, FOUR, 6), DAY);
            case CHAMPION ->
                told.fact(Side.CLIENT, new ChampionRating(change, Side.CLIENT, DAY, FOUR, FOUR, FOUR, 6), DAY);
            case FROM -> told.fact(Side.CLIENT, new LinkStrength(seat, other, Side.CLIENT, new Rating(4), DAY), DAY);
            case TO -> told.fact(Side.PROVIDER, new LinkStrength(other, seat, Side.PROVIDER, new Rating(4), DAY), DAY);
        };
    }

    private static Person mira(@Nullable String email) {
        return new Person("MF", "Mira Falk", Side.CLIENT, email);
    }

    private static Percent half() {
        return Percent.of(50);
    }
}
