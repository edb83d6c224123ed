package entente.events;

import entente.kernel.Refused;
import entente.performance.clock.Lasting;
import entente.performance.level.Better;
import entente.performance.level.CountedBy;
import entente.performance.level.Cycle;
import entente.performance.level.Goal;
import entente.performance.level.Ranking;
import entente.performance.level.Reckoning;
import entente.performance.level.Retarget;
import entente.performance.level.Target;
import entente.performance.level.Terms;
import entente.performance.level.Terms.Boundary;
import entente.performance.level.Terms.OpenCases;
import entente.performance.level.Thin;
import entente.performance.level.Volume;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is promised, as a part of a definition. */
final class TermsYaml {
    static final List<String> KEYS = List.of(
            "reckoning",
            "period",
            "countedBy",
            "expected",
            "minimum",
            "better",
            "inclusive",
            "decimals",
            "within",
            "withinInclusive",
            "targets",
            "retarget",
            "percentile",
            "manner",
            "grace",
            "minimumVolume",
            "tooFew",
            "openCases");

    private TermsYaml() {}

    static Terms read(YamlPart part) {
        part.needed("reckoning");
        Reckoning reckoning = part.choice("reckoning", Reckoning.class, Reckoning.COUNT);
        BigDecimal percent = part.number("percentile");
        Refused.unless(
                reckoning != Reckoning.PERCENTILE || percent != null, "percentile", "events.yaml.needed", "percentile");
        return new Terms(
                reckoning,
                part.choice("period", Cycle.class, Cycle.MONTH),
                part.choice("countedBy", CountedBy.class, CountedBy.STOP),
                goal(part, reckoning),
                targets(part),
                part.choice("retarget", Retarget.class, Retarget.FIXED_AT_START),
                part.yes("withinInclusive", true) ? Boundary.INCLUSIVE : Boundary.EXCLUSIVE,
                percent == null
                        ? Ranking.MEDIAN
                        : new Ranking(
                                percent, part.choice("manner", Ranking.Manner.class, Ranking.Manner.NEAREST_RANK)),
                part.text("grace").isEmpty() ? 0 : lasting(part, "grace"),
                volume(part),
                part.choice("openCases", OpenCases.class, OpenCases.NOT_COUNTED));
    }

    private static Volume volume(YamlPart part) {
        BigDecimal least = part.number("minimumVolume");
        return new Volume(
                least == null ? 1 : whole(part, "minimumVolume", least),
                part.choice("tooFew", Thin.class, Thin.NOT_RATED));
    }

    private static Goal goal(YamlPart part, Reckoning reckoning) {
        BigDecimal decimals = part.number("decimals");
        return new Goal(
                level(part, "expected", reckoning),
                level(part, "minimum", reckoning),
                part.choice("better", Better.class, reckoning.better()),
                part.yes("inclusive", true),
                decimals == null ? null : whole(part, "decimals", decimals));
    }

    /** A length of time where the figure is one, else a number. */
    private static @Nullable BigDecimal level(YamlPart part, String key, Reckoning reckoning) {
        if (reckoning.isTime() && !part.text(key).isEmpty()) {
            return BigDecimal.valueOf(lasting(part, key), 6);
        }
        return part.number(key);
    }

    private static List<Target> targets(YamlPart part) {
        List<Target> all = new ArrayList<>();
        if (!part.text("within").isEmpty()) {
            all.add(new Target("", lasting(part, "within"), null, null));
        }
        YamlPart targets = part.part("targets");
        Refused.unless(
                !targets.isGiven() || targets.node().isObject(), targets.path(), "events.yaml.object", targets.path());
        for (String priority : targets.node().propertyNames()) {
            YamlPart target = targets.part(priority);
            if (target.node().isObject()) {
                target.having(List.of("within", "expected", "minimum"));
                all.add(new Target(
                        priority, lasting(target, "within"), target.number("expected"), target.number("minimum")));
            } else {
                all.add(new Target(priority, lasting(targets, priority), null, null));
            }
        }
        return all;
    }

    private static long lasting(YamlPart part, String key) {
        long micros = Lasting.read(part.text(key));
        Refused.unless(micros >= 0, part.part(key).path(), "performance.level.within", part.text(key));
        return micros;
    }

    private static int whole(YamlPart part, String key, BigDecimal number) {
        boolean fits = number.stripTrailingZeros().scale() <= 0 && number.abs().precision() < 10;
        Refused.unless(
                fits, part.part(key).path(), "events.yaml.whole", part.part(key).path(), number);
        return number.intValueExact();
    }
}
