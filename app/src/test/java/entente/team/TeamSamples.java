package entente.team;

import entente.kernel.Side;
import entente.ledger.Ref;
import entente.team.Assignment.Employer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Seats of both sides and a pair that leads. */
final class TeamSamples {
    private TeamSamples() {}

    static RoleSeat monitor() {
        return new RoleSeat("S1", "Contract monitor", Side.CLIENT, true, Capability.CONTRACT_MONITORING);
    }

    static RoleSeat seat(String code, Side side) {
        return new RoleSeat(code, "Interface manager " + code, side, true, null);
    }

    static Assignment held(Ref<RoleSeat> seat, Employer by, String startsOn, @Nullable String endsOn) {
        return new Assignment(
                seat, null, "Somebody", by, LocalDate.parse(startsOn), endsOn == null ? null : LocalDate.parse(endsOn));
    }

    static Person person(String name, Side side) {
        return new Person(name, name, side, null);
    }

    /** Both lead since a day, with a successor and a plan for each. */
    static LeadershipPair pair(@Nullable Ref<Person> client, @Nullable Ref<Person> provider, String since) {
        return pair(client, provider, since, true, true);
    }

    static LeadershipPair pair(
            @Nullable Ref<Person> client,
            @Nullable Ref<Person> provider,
            String since,
            @Nullable Boolean successor,
            @Nullable Boolean handover) {
        LocalDate day = LocalDate.parse(since);
        return new LeadershipPair(
                "PAIR",
                null,
                client,
                client == null ? null : day,
                successor,
                handover,
                provider,
                provider == null ? null : day,
                true,
                true,
                null);
    }
}
