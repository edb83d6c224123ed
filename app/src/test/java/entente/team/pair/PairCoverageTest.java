package entente.team.pair;

import static entente.Shown.bothSides;
import static entente.Shown.value;
import static entente.Shown.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.team.TeamSamples.person;
import static entente.team.TeamSamples.seat;
import static entente.team.TeamSamples.sits;
import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.ArrangementSamples;
import entente.kernel.Side;
import entente.kernel.Source;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.team.LeadershipPair;
import entente.team.Person;
import entente.team.RelationshipLink;
import entente.team.RoleSeat;
import entente.team.TeamSamples;
import entente.team.pair.PairCoverage.Role;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PairCoverageTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = ArrangementSamples.shared();
    private final Ref<Person> anna = told.fact(Side.CLIENT, person("Anna", Side.CLIENT), START);
    private final Ref<Person> per = told.fact(Side.PROVIDER, person("Per", Side.PROVIDER), START);

    /** Formulae 4.12: roles with both seats filled / roles. Of three one has both, one lacks the client's, one the provider's. */
    @Test
    void bothSeatsFilledAreCountedOfAllRoles() {
        told.fact(Side.CLIENT, TeamSamples.pair(anna, per, "2026-01-05"), START);
        told.fact(Side.CLIENT, initiative("New site", null, per), START);
        told.fact(Side.CLIENT, initiative("Archive", anna, null), START);
        assertThat(value(of().both())).isEqualTo("33.3");
        assertThat(bothSides(of().filled())).isEqualTo("66.7 66.7 0");
        assertThat(why(of().both()))
                .contains("1 of 3 shared roles has both seats filled")
                .contains("The pair that leads New site", "The pair that leads Archive")
                .doesNotContain("the whole arrangement");
    }

    @Test
    void twoSeatsAcrossTheSidesAreARoleAndTwoOfOneSideAreNone() {
        Ref<RoleSeat> owner = told.fact(Side.CLIENT, seat("A", Side.CLIENT), START);
        Ref<RoleSeat> buyer = told.fact(Side.CLIENT, seat("B", Side.CLIENT), START);
        Ref<RoleSeat> lead = told.fact(Side.PROVIDER, seat("C", Side.PROVIDER), START);
        told.fact(Side.CLIENT, new RelationshipLink(owner, buyer, null), START);
        assertThat(value(of().both())).isEqualTo("unknown");
        told.fact(Side.CLIENT, new RelationshipLink(owner, lead, null), START);
        told.fact(Side.CLIENT, sits(owner, anna, Side.CLIENT, "2026-01-05", null), START);
        assertThat(value(of().both())).isEqualTo("0");
        assertThat(bothSides(of().filled())).isEqualTo("100 0 100");
        told.fact(Side.PROVIDER, sits(lead, per, Side.PROVIDER, "2026-01-05", "2026-06-30"), START);
        assertThat(value(of().both())).isEqualTo("100");
        LocalDate after = AS_OF.plusDays(1);
        assertThat(value(PairCoverage.of(told.book().on(after), after).both())).isEqualTo("0");
    }

    @Test
    void aPairThatEndedIsNoRoleAnyMore() {
        LeadershipPair pair = TeamSamples.pair(anna, per, "2026-01-05");
        told.fact(
                Side.CLIENT,
                new LeadershipPair(
                        "OLD",
                        "Archive",
                        pair.clientLeader(),
                        pair.clientSince(),
                        true,
                        true,
                        null,
                        null,
                        true,
                        true,
                        LocalDate.parse("2026-06-29")),
                START);
        assertThat(why(of().both())).contains("No role that one of each side shares is written down");
        assertThat(bothSides(of().filled())).isEqualTo("unknown unknown unknown");
    }

    /** No role has both where one side has none; and at least as many as both shares leave room for. */
    @Property(tries = 200)
    void bothLieBetweenTheTwoSides(@ForAll @Size(min = 1, max = 30) List<EitherSide> roles) {
        List<Role> all = new ArrayList<>();
        roles.forEach(one -> all.add(role(one.filled())));
        PairCoverage coverage = new PairCoverage(all);
        BigDecimal both = coverage.both().known().orElseThrow();
        BigDecimal client = coverage.filled().client().known().orElseThrow();
        BigDecimal provider = coverage.filled().provider().known().orElseThrow();
        BigDecimal rounding = new BigDecimal("0.000001");
        assertThat(both).isBetween(BigDecimal.ZERO, client.min(provider));
        assertThat(both)
                .isGreaterThanOrEqualTo(
                        client.add(provider).subtract(BigDecimal.valueOf(100)).subtract(rounding));
    }

    enum EitherSide {
        NEITHER,
        CLIENT,
        PROVIDER,
        BOTH;

        Set<Side> filled() {
            return switch (this) {
                case NEITHER -> EnumSet.noneOf(Side.class);
                case CLIENT -> EnumSet.of(Side.CLIENT);
                case PROVIDER -> EnumSet.of(Side.PROVIDER);
                case BOTH -> EnumSet.allOf(Side.class);
            };
        }
    }

    private static Role role(Set<Side> filled) {
        return new Role(
                Text.of("pairing.role.whole"),
                filled,
                new Source("leadership-pair", "PAIR", new UUID(0, 1), 1, START, Text.of("pairing.role.whole")));
    }

    private static LeadershipPair initiative(
            String name, @Nullable Ref<Person> client, @Nullable Ref<Person> provider) {
        LeadershipPair pair = TeamSamples.pair(client, provider, "2026-01-05");
        return new LeadershipPair(
                name,
                name,
                pair.clientLeader(),
                pair.clientSince(),
                true,
                true,
                pair.providerLeader(),
                pair.providerSince(),
                true,
                true,
                null);
    }

    private PairCoverage of() {
        Book book = told.book().on(AS_OF);
        return PairCoverage.of(book, AS_OF);
    }
}
