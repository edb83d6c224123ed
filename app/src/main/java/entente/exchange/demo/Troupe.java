package entente.exchange.demo;

import static entente.access.Role.AUDITOR;
import static entente.access.Role.COMMERCIAL_MANAGER;
import static entente.access.Role.EXECUTIVE_SPONSOR;
import static entente.access.Role.INTERFACE_MANAGER;
import static entente.access.Role.LEADER;
import static entente.exchange.demo.Player.ANNEKE;
import static entente.exchange.demo.Player.BRONAGH;
import static entente.exchange.demo.Player.GARETH;
import static entente.exchange.demo.Player.HENRIK;
import static entente.exchange.demo.Player.KJELL;
import static entente.exchange.demo.Player.LUCINDA;
import static entente.exchange.demo.Player.MATEUSZ;
import static entente.exchange.demo.Player.ORLA;
import static entente.exchange.demo.Player.PRIYA;
import static entente.exchange.demo.Player.RAHIM;
import static entente.exchange.demo.Player.SOFIA;
import static entente.kernel.Side.CLIENT;
import static entente.kernel.Side.PROVIDER;

import entente.access.Operator;
import entente.access.Role;
import entente.access.SignedIn;
import entente.exchange.demo.Cast.Part;
import entente.kernel.Side;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everybody in the story with their accounts, and the parts they play. */
record Troupe(Map<Player, SignedIn> players) {
    /** The month in which the provider's leader changes: five months before the story ends. */
    static final int NEW_LEADER_MONTH = 10;

    /** Whom a newcomer may sign in as, the leaders first. */
    static final List<Login> LOGINS = List.of(
            login(CLIENT, LEADER, ORLA),
            login(CLIENT, EXECUTIVE_SPONSOR, HENRIK),
            login(CLIENT, COMMERCIAL_MANAGER, PRIYA),
            login(CLIENT, INTERFACE_MANAGER, MATEUSZ),
            login(CLIENT, AUDITOR, LUCINDA),
            login(PROVIDER, LEADER, ANNEKE),
            login(PROVIDER, EXECUTIVE_SPONSOR, RAHIM),
            login(PROVIDER, COMMERCIAL_MANAGER, SOFIA),
            login(PROVIDER, INTERFACE_MANAGER, KJELL));

    static Troupe hired(Operator operator, String passwordHash, ZoneId zone) {
        Map<Player, SignedIn> players = new EnumMap<>(Player.class);
        for (Player player : Player.values()) {
            players.put(
                    player,
                    operator.account(
                            operator.organisation(player.firm().words()),
                            player.email(),
                            player.words(),
                            passwordHash,
                            zone));
        }
        return new Troupe(players);
    }

    SignedIn who(Player player) {
        return Objects.requireNonNull(players.get(player));
    }

    /** The parts in the clinical arrangement; the provider's leader is another one from the tenth month on. */
    Cast clinical(Months months) {
        LocalDate from = months.first(1);
        LocalDate change = months.first(NEW_LEADER_MONTH);
        return new Cast(Stream.concat(
                        client(from),
                        Stream.of(
                                part(PROVIDER, LEADER, GARETH, from, change),
                                part(PROVIDER, LEADER, ANNEKE, change, null),
                                part(PROVIDER, EXECUTIVE_SPONSOR, RAHIM, from, null),
                                part(PROVIDER, COMMERCIAL_MANAGER, SOFIA, from, null),
                                part(PROVIDER, INTERFACE_MANAGER, KJELL, from, null)))
                .toList());
    }

    /** The parts in the client's other arrangement. */
    Cast network(LocalDate from) {
        return new Cast(Stream.concat(client(from), Stream.of(part(PROVIDER, LEADER, BRONAGH, from, null)))
                .toList());
    }

    /** The parts in the provider's other arrangement, which its client has not joined. */
    Cast building(LocalDate from) {
        return new Cast(List.of(
                part(PROVIDER, LEADER, ANNEKE, from, null),
                part(PROVIDER, EXECUTIVE_SPONSOR, RAHIM, from, null),
                part(PROVIDER, COMMERCIAL_MANAGER, SOFIA, from, null),
                part(PROVIDER, INTERFACE_MANAGER, KJELL, from, null)));
    }

    private Stream<Part> client(LocalDate from) {
        return Stream.of(
                part(CLIENT, LEADER, ORLA, from, null),
                part(CLIENT, EXECUTIVE_SPONSOR, HENRIK, from, null),
                part(CLIENT, COMMERCIAL_MANAGER, PRIYA, from, null),
                part(CLIENT, INTERFACE_MANAGER, MATEUSZ, from, null),
                part(CLIENT, AUDITOR, LUCINDA, from, null));
    }

    private Part part(Side side, Role role, Player player, LocalDate from, @Nullable LocalDate to) {
        return new Part(side, role, who(player), from, to);
    }

    private static Login login(Side side, Role role, Player player) {
        return new Login(side, role, player.firm().words(), player.words(), player.email());
    }
}
