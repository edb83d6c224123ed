package entente.team;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fitting;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The two people who lead together, one a side; a vacancy is told by leaving the leader out. One pair at a time leads the arrangement, and one
 * each initiative.
 *
 * @param initiative what this pair leads, where it is not the whole arrangement
 * @param clientSuccessor whether a successor of the client's leader is named; left out while nobody was asked
 * @param clientHandover whether there is a plan for handing over to one
 * @param endedOn the last day of this pair
 */
public record LeadershipPair(
        String code,
        @Nullable String initiative,
        @Nullable Ref<Person> clientLeader,
        @Nullable LocalDate clientSince,
        @Nullable Boolean clientSuccessor,
        @Nullable Boolean clientHandover,
        @Nullable Ref<Person> providerLeader,
        @Nullable LocalDate providerSince,
        @Nullable Boolean providerSuccessor,
        @Nullable Boolean providerHandover,
        @Nullable LocalDate endedOn)
        implements Fitting {

    /** One half of a pair. */
    public record Half(
            Side side,
            @Nullable Ref<Person> leader,
            @Nullable LocalDate since,
            @Nullable Boolean successor,
            @Nullable Boolean handover) {
        public boolean isVacant() {
            return leader == null;
        }

        private void fit(Others others) {
            others.find(Person.class, leader)
                    .ifPresent(person -> Refused.unless(
                            person.side() == side,
                            switch (side) {
                                case CLIENT -> "clientLeader";
                                case PROVIDER -> "providerLeader";
                            },
                            "team.refused.othersleader",
                            person.name(),
                            person.side(),
                            side));
        }

        /** Since when the leader leads, where that was said. */
        public Optional<LocalDate> leadsSince() {
            return Optional.ofNullable(since);
        }
    }

    public LeadershipPair {
        Refused.unless(!code.isBlank(), "code", "team.refused.blank");
        Refused.unless(clientSince == null || clientLeader != null, "clientSince", "team.refused.since");
        Refused.unless(providerSince == null || providerLeader != null, "providerSince", "team.refused.since");
        Refused.unless(
                clientLeader == null || !clientLeader.equals(providerLeader),
                "providerLeader",
                "team.refused.samehead");
    }

    public Half half(Side side) {
        return switch (side) {
            case CLIENT -> new Half(side, clientLeader, clientSince, clientSuccessor, clientHandover);
            case PROVIDER -> new Half(side, providerLeader, providerSince, providerSuccessor, providerHandover);
        };
    }

    /** Each side is led by one of its own. A pair of the same code is this one, as a side keeps it for itself. */
    @Override
    public void fit(Others others) {
        Arrays.stream(Side.values()).map(this::half).forEach(half -> half.fit(others));
        others.of(LeadershipPair.class)
                .filter(other -> !other.code.equals(code)
                        && Objects.equals(other.initiative, initiative)
                        && beginsBy(other.endedOn)
                        && other.beginsBy(endedOn))
                .findFirst()
                .ifPresent(other ->
                        Refused.unless(false, "endedOn", "team.refused.pair", other.code, names(others, other)));
    }

    /** Whether it leads by a day, as far as that can be said: it begins with the later of its two leaders. */
    private boolean beginsBy(@Nullable LocalDate day) {
        return day == null
                || (clientSince != null
                        && providerSince != null
                        && !clientSince.isAfter(day)
                        && !providerSince.isAfter(day));
    }

    private static String names(Others others, LeadershipPair pair) {
        return Arrays.stream(Side.values())
                .flatMap(side -> others.find(Person.class, pair.half(side).leader()).stream())
                .map(Person::name)
                .collect(Collectors.joining(" + "));
    }

    public boolean runsOn(LocalDate day) {
        return endedOn == null || !day.isAfter(endedOn);
    }
}
