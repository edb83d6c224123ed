package entente.team;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The two people who lead together, one a side; a vacancy is told by leaving the leader out.
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
        implements Fact {

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

    public boolean runsOn(LocalDate day) {
        return endedOn == null || !day.isAfter(endedOn);
    }
}
