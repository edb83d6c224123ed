package entente.exchange.demo;

import static entente.access.Role.AUDITOR;
import static entente.access.Role.COMMERCIAL_MANAGER;
import static entente.access.Role.EXECUTIVE_SPONSOR;
import static entente.access.Role.INTERFACE_MANAGER;
import static entente.access.Role.LEADER;
import static entente.kernel.Side.CLIENT;
import static entente.kernel.Side.PROVIDER;

import entente.access.Operator;
import entente.access.Role;
import entente.access.SignedIn;
import entente.exchange.demo.Cast.Part;
import entente.kernel.Side;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * Everybody in the story. All names are invented.
 *
 * @param orla leads for the client
 * @param gareth led for the provider until five months ago
 * @param anneke leads for the provider since
 * @param bronagh leads for the provider of the client's other arrangement
 */
record Troupe(
        SignedIn orla,
        SignedIn henrik,
        SignedIn priya,
        SignedIn mateusz,
        SignedIn lucinda,
        SignedIn gareth,
        SignedIn anneke,
        SignedIn rahim,
        SignedIn sofia,
        SignedIn kjell,
        SignedIn bronagh) {
    static final String CLIENT_NAME = "Marrowdale Therapeutics";
    static final String PROVIDER_NAME = "Brightfathom Services";
    static final String NETWORK_PROVIDER = "Hollowell Networks";

    /** The month in whose course the provider's leader changes: five months before the story ends. */
    static final int NEW_LEADER_MONTH = 10;

    static Troupe hired(Operator operator, String passwordHash, ZoneId zone) {
        Agency client =
                new Agency(operator, operator.organisation(CLIENT_NAME), "marrowdale.example", passwordHash, zone);
        Agency provider =
                new Agency(operator, operator.organisation(PROVIDER_NAME), "brightfathom.example", passwordHash, zone);
        Agency network =
                new Agency(operator, operator.organisation(NETWORK_PROVIDER), "hollowell.example", passwordHash, zone);
        return new Troupe(
                client.account("orla", "Orla Fennimore"),
                client.account("henrik", "Henrik Sablon"),
                client.account("priya", "Priya Venkataraman"),
                client.account("mateusz", "Mateusz Kowal"),
                client.account("lucinda", "Lucinda Okafor"),
                provider.account("gareth", "Gareth Plimpton"),
                provider.account("anneke", "Anneke Vreeland"),
                provider.account("rahim", "Rahim Dastoor"),
                provider.account("sofia", "Sofia Belmonte"),
                provider.account("kjell", "Kjell Aspen"),
                network.account("bronagh", "Bronagh Tully"));
    }

    /** The parts in the clinical arrangement; the provider's leader is another one from the tenth month on. */
    Cast clinical(Months months) {
        LocalDate from = months.first(1);
        LocalDate change = months.first(NEW_LEADER_MONTH);
        return new Cast(List.of(
                new Part(CLIENT, LEADER, orla, from, null),
                new Part(CLIENT, EXECUTIVE_SPONSOR, henrik, from, null),
                new Part(CLIENT, COMMERCIAL_MANAGER, priya, from, null),
                new Part(CLIENT, INTERFACE_MANAGER, mateusz, from, null),
                new Part(CLIENT, AUDITOR, lucinda, from, null),
                new Part(PROVIDER, LEADER, gareth, from, change),
                new Part(PROVIDER, LEADER, anneke, change, null),
                new Part(PROVIDER, EXECUTIVE_SPONSOR, rahim, from, null),
                new Part(PROVIDER, COMMERCIAL_MANAGER, sofia, from, null),
                new Part(PROVIDER, INTERFACE_MANAGER, kjell, from, null)));
    }

    /** The parts in the client's other arrangement. */
    Cast network(LocalDate from) {
        return new Cast(List.of(
                new Part(CLIENT, LEADER, orla, from, null),
                new Part(CLIENT, EXECUTIVE_SPONSOR, henrik, from, null),
                new Part(CLIENT, COMMERCIAL_MANAGER, priya, from, null),
                new Part(CLIENT, INTERFACE_MANAGER, mateusz, from, null),
                new Part(CLIENT, AUDITOR, lucinda, from, null),
                new Part(PROVIDER, LEADER, bronagh, from, null)));
    }

    /** The parts in the provider's other arrangement, which its client has not joined. */
    Cast building(LocalDate from) {
        return new Cast(List.of(
                new Part(PROVIDER, LEADER, anneke, from, null),
                new Part(PROVIDER, EXECUTIVE_SPONSOR, rahim, from, null),
                new Part(PROVIDER, COMMERCIAL_MANAGER, sofia, from, null),
                new Part(PROVIDER, INTERFACE_MANAGER, kjell, from, null)));
    }

    /** Whom a newcomer may sign in as, the leaders first. */
    List<Login> logins() {
        return List.of(
                login(CLIENT, LEADER, orla),
                login(CLIENT, EXECUTIVE_SPONSOR, henrik),
                login(CLIENT, COMMERCIAL_MANAGER, priya),
                login(CLIENT, INTERFACE_MANAGER, mateusz),
                login(CLIENT, AUDITOR, lucinda),
                login(PROVIDER, LEADER, anneke),
                login(PROVIDER, EXECUTIVE_SPONSOR, rahim),
                login(PROVIDER, COMMERCIAL_MANAGER, sofia),
                login(PROVIDER, INTERFACE_MANAGER, kjell));
    }

    private static Login login(Side side, Role role, SignedIn person) {
        return new Login(side, role, person.organisationName(), person.name(), person.email());
    }

    private record Agency(Operator operator, UUID organisation, String domain, String passwordHash, ZoneId zone) {
        SignedIn account(String first, String name) {
            return operator.account(organisation, first + "@" + domain, name, passwordHash, zone);
        }
    }
}
