package entente.events;

import entente.kernel.Refused;
import entente.performance.clock.Lasting;
import entente.performance.clock.OpeningHours;
import entente.performance.clock.Window;
import entente.performance.level.Reckoning;
import entente.performance.level.Target;
import entente.performance.level.Terms;
import entente.performance.level.Terms.Boundary;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The parts of a definition as they are written to a file; {@link TermsYaml}, {@link HoursYaml} and {@link SourceYaml} read them. */
final class DefinitionNodes {
    private DefinitionNodes() {}

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static void terms(ObjectNode to, Terms terms) {
        Reckoning reckoning = terms.reckoning();
        to.put("reckoning", word(reckoning));
        to.put("period", word(terms.cycle()));
        to.put("countedBy", word(terms.countedBy()));
        level(to, "expected", reckoning, terms.goal().expected());
        level(to, "minimum", reckoning, terms.goal().minimum());
        to.put("better", word(terms.goal().better()));
        to.put("inclusive", terms.goal().inclusive());
        if (terms.goal().decimals() != null) {
            to.put("decimals", terms.goal().decimals());
        }
        to.put("withinInclusive", terms.boundary() == Boundary.INCLUSIVE);
        targets(to, terms.targets());
        to.put("retarget", word(terms.retarget()));
        if (reckoning == Reckoning.PERCENTILE) {
            to.put("percentile", terms.ranking().percent());
            to.put("manner", word(terms.ranking().manner()));
        }
        if (terms.grace() > 0) {
            to.put("grace", lasting("grace", terms.grace()));
        }
        to.put("minimumVolume", terms.volume().least());
        to.put("tooFew", word(terms.volume().otherwise()));
        to.put("openCases", word(terms.open()));
    }

    private static void level(ObjectNode to, String key, Reckoning reckoning, @Nullable BigDecimal level) {
        if (level != null && reckoning.isTime()) {
            to.put(key, lasting(key, level.movePointRight(6).longValueExact()));
        } else if (level != null) {
            to.put(key, level);
        }
    }

    private static void targets(ObjectNode to, List<Target> targets) {
        for (Target target : targets) {
            if (target.priority().isEmpty()) {
                to.put("within", lasting("within", target.within()));
                continue;
            }
            ObjectNode own = to.withObjectProperty("targets").putObject(target.priority());
            own.put("within", lasting("within", target.within()));
            if (target.expected() != null) {
                own.put("expected", target.expected());
            }
            if (target.minimum() != null) {
                own.put("minimum", target.minimum());
            }
        }
    }

    /** A file says whole seconds; what is between is refused, never rounded. */
    private static String lasting(String key, long micros) {
        Refused.unless(micros % 1_000_000 == 0, key, "events.yaml.seconds", key, BigDecimal.valueOf(micros, 6));
        return Lasting.write(micros);
    }

    static ObjectNode hours(OpeningHours hours) {
        ObjectNode to = object();
        to.put("zone", hours.zone().getId());
        ObjectNode week = to.putObject("week");
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Window> windows = hours.week().getOrDefault(day, List.of());
            if (!windows.isEmpty()) {
                week.put(day.name().substring(0, 3), written(windows));
            }
        }
        if (!hours.holidays().isEmpty()) {
            to.put("holidays", hours.holidays());
        }
        new TreeMap<>(hours.days()).forEach((day, windows) -> {
            if (windows.isEmpty()) {
                to.withArrayProperty("closed").add(day.toString());
            } else {
                to.withObjectProperty("open").put(day.toString(), written(windows));
            }
        });
        return to;
    }

    private static String written(List<Window> windows) {
        return windows.stream().map(Window::toString).collect(Collectors.joining(", "));
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
