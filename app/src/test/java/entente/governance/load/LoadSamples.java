package entente.governance.load;

import entente.governance.context.ContextChange;
import entente.governance.context.ContextSort;
import entente.governance.load.ArrangementProfile.Breadth;
import entente.governance.load.ArrangementProfile.Distance;
import entente.governance.load.ArrangementProfile.Newness;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.ledger.Told;
import java.time.LocalDate;
import java.util.List;

/** What makes an arrangement hard to lead, from the lightest to the heaviest. */
public final class LoadSamples {
    private LoadSamples() {}

    /** One provider on the same site with one familiar process that is only moved: no point but for changes around. */
    public static ArrangementProfile light(Side side, String on) {
        return new ArrangementProfile(
                side, LocalDate.parse(on), 1, Distance.SAME_SITE, Breadth.ONE_PROCESS, Percent.of(0), Newness.FAMILIAR);
    }

    /** Ten points without changes around: four providers offshore, most of the office, all to be changed and all new. */
    public static ArrangementProfile heavy(Side side, String on) {
        return new ArrangementProfile(
                side, LocalDate.parse(on), 4, Distance.OFFSHORE, Breadth.MOST, Percent.of(100), Newness.NEW);
    }

    /** So many points of the five that are said, of 0 to 10. */
    public static ArrangementProfile of(Side side, String on, int points) {
        return new ArrangementProfile(
                side,
                LocalDate.parse(on),
                new int[] {1, 2, 4}[part(points, 0)],
                List.of(Distance.values()).get(part(points, 1)),
                List.of(Breadth.values()).get(part(points, 2)),
                Percent.of(new int[] {0, 10, 33}[part(points, 3)]),
                List.of(Newness.values()).get(part(points, 4)));
    }

    private static int part(int points, int place) {
        return Math.clamp(points - 2L * place, 0, 2);
    }

    public static void says(Told told, ArrangementProfile profile) {
        told.fact(profile.side(), profile, profile.saidOn());
    }

    public static void changed(Told told, String code, String on) {
        LocalDate day = LocalDate.parse(on);
        told.fact(
                Side.CLIENT,
                new ContextChange(
                        code,
                        ContextSort.BUSINESS,
                        "A new rule " + code,
                        Side.CLIENT,
                        day,
                        true,
                        true,
                        true,
                        true,
                        "Nothing follows",
                        day),
                day);
    }
}
