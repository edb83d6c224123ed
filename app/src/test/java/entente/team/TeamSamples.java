package entente.team;

import entente.kernel.Side;
import entente.ledger.Ref;
import entente.team.Assignment.Employer;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Seats of both sides and a pair that leads. */
public final class TeamSamples {
    private TeamSamples() {}

    public static RoleSeat monitor() {
        return new RoleSeat("S1", "Contract monitor", Side.CLIENT, true, Capability.CONTRACT_MONITORING);
    }

    public static RoleSeat seat(String code, Side side) {
        return new RoleSeat(code, "Interface manager " + code, side, true, null);
    }

    public static Assignment held(Ref<RoleSeat> seat, Employer by, String startsOn, @Nullable String endsOn) {
        return new Assignment(
                seat, null, "Somebody", by, LocalDate.parse(startsOn), endsOn == null ? null : LocalDate.parse(endsOn));
    }

    /** The address somebody signs in by. */
    static String address(String name, Side side) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@"
                + side.name().toLowerCase(Locale.ROOT) + ".example";
    }

    public static Person person(String name, Side side) {
        return new Person(name, name, side, address(name, side));
    }

    /** Both lead since a day, with a successor and a plan for each. */
    public static LeadershipPair pair(@Nullable Ref<Person> client, @Nullable Ref<Person> provider, String since) {
        return pair(client, provider, since, true, true);
    }

    public static LeadershipPair pair(
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

    /** A seat with a title of its own that one side fills. */
    public static RoleSeat seat(String code, String title, Side side, @Nullable Capability capability) {
        return new RoleSeat(code, title, side, true, capability);
    }

    /** A person of the side sits there from a day on. */
    public static Assignment sits(Ref<RoleSeat> seat, Ref<Person> who, Side side, String from, @Nullable String to) {
        Employer employer = side == Side.CLIENT ? Employer.CLIENT : Employer.PROVIDER;
        return new Assignment(seat, who, null, employer, day(from), to == null ? null : day(to));
    }

    public static KeySeat key(Ref<RoleSeat> seat, boolean manager) {
        return new KeySeat(seat, manager, Side.CLIENT, "Schedule 4.2", 30);
    }

    /** Accepted after all four were looked at. */
    public static Verification verified(Ref<RoleSeat> seat, Ref<Person> who, String on) {
        return new Verification(seat, who, day(on), true, true, true, true, true, null);
    }

    /** The client answers for it, in the seat. */
    public static Responsibility duty(String code, String activity, @Nullable Ref<RoleSeat> owner) {
        return new Responsibility(code, activity, null, Side.PROVIDER, Side.CLIENT, owner, null, false, null, null);
    }

    /** Said to be the provider's, by a clause or by none. */
    public static Responsibility transferred(
            String code, String activity, Ref<RoleSeat> owner, @Nullable String clause, @Nullable String endsOn) {
        return new Responsibility(
                code,
                activity,
                null,
                Side.PROVIDER,
                Side.PROVIDER,
                owner,
                clause,
                false,
                null,
                endsOn == null ? null : day(endsOn));
    }

    public static Responsibility regulated(String code, String activity, Ref<RoleSeat> owner) {
        return new Responsibility(code, activity, null, Side.PROVIDER, Side.CLIENT, owner, null, true, 3, null);
    }

    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
