package entente.governance.across;

import entente.signal.Policy;
import entente.signal.Term;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * One of the six things that make coordination hard (001-21), worth 0, 1 or 2 points each.
 *
 * @param name of it in messages
 * @param some from so many on it is worth a point
 * @param many from so many on it is worth two
 */
record Spread(String name, ToIntFunction<CoordinationProfile> count, Term<Integer> some, Term<Integer> many) {
    private static final Spread SITES =
            new Spread("SITES", CoordinationProfile::sites, ours("001-21.sites.some", 2), ours("001-21.sites.many", 4));
    private static final Spread TIME_ZONES = new Spread(
            "TIME_ZONES", CoordinationProfile::timeZones, ours("001-21.zones.some", 2), ours("001-21.zones.many", 4));
    private static final Spread PARTIES = new Spread(
            "PARTIES", CoordinationProfile::parties, ours("001-21.parties.some", 3), ours("001-21.parties.many", 5));
    private static final Spread SERVICES = new Spread(
            "SERVICES",
            CoordinationProfile::services,
            ours("001-21.services.some", 3),
            ours("001-21.services.many", 6));
    private static final Spread KEY_PEOPLE = new Spread(
            "KEY_PEOPLE",
            CoordinationProfile::keyPeople,
            ours("001-21.people.some", 5),
            ours("001-21.people.many", 10));
    private static final Spread DEPENDENCIES = new Spread(
            "DEPENDENCIES",
            CoordinationProfile::dependencies,
            ours("001-21.dependencies.some", 6),
            ours("001-21.dependencies.many", 16));
    private static final int MANY = 2;

    static final List<Spread> ALL = List.of(SITES, TIME_ZONES, PARTIES, SERVICES, KEY_PEOPLE, DEPENDENCIES);

    private static Term<Integer> ours(String name, int from) {
        return Term.whole(name, from, "signal.source.ours");
    }

    int of(CoordinationProfile profile) {
        return count.applyAsInt(profile);
    }

    int points(CoordinationProfile profile, Policy policy) {
        int counted = of(profile);
        return counted >= policy.of(many) ? MANY : counted >= policy.of(some) ? 1 : 0;
    }
}
