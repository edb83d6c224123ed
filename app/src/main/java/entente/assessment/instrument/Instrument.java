package entente.assessment.instrument;

import entente.assessment.scoring.Question;
import entente.assessment.scoring.Scale;
import entente.kernel.Refused;
import entente.ledger.Digest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * A set of statements both sides answer to. A version never changes: other words are another version.
 *
 * @param source where the dimensions come from; the wording is the house's own
 * @param lowestMeans what the lowest point of the scale stands for, and {@code highestMeans} the highest
 * @param dimensions their names by their codes, in order
 * @param parts of how many parts the set is, each of which asks all dimensions and can be asked by itself; 0 where it is asked as a whole
 * @param weights of dimensions by the relationship a side has in mind; 1 where none is named
 */
public record Instrument(
        String code,
        int version,
        String title,
        String about,
        String source,
        Use use,
        Scale scale,
        String lowestMeans,
        String highestMeans,
        List<Asking> askings,
        Map<String, String> dimensions,
        List<Item> items,
        int parts,
        Map<RelationshipType, Map<String, Double>> weights) {
    private static final int MOST = 60;

    public Instrument {
        Refused.unless(version >= 1, "version", "assessment.refused.version", version);
        Refused.unless(!items.isEmpty() && items.size() <= MOST, "items", "assessment.refused.items", MOST);
        Refused.unless(!title.isBlank(), "title", "assessment.refused.title");
        Refused.unless(askings.contains(Asking.OWN), "asks", "assessment.refused.own");
        Integer mark = use.mark();
        Refused.unless(
                mark == null || (items.size() == 1 && mark >= scale.lowest() && mark <= scale.highest()),
                "mark",
                "assessment.refused.mark",
                mark == null ? "" : mark);
        dimensions = new LinkedHashMap<>(dimensions);
        Set<String> codes = new HashSet<>();
        for (Item item : items) {
            Refused.unless(codes.add(item.code()), "items." + item.code(), "assessment.refused.twice", item.code());
            Refused.unless(
                    dimensions.containsKey(item.dimension()),
                    "items." + item.code(),
                    "assessment.refused.dimension",
                    item.code(),
                    item.dimension(),
                    String.join(", ", dimensions.keySet()));
            Refused.unless(
                    item.part() <= parts && (item.part() > 0 || parts == 0),
                    "items." + item.code(),
                    "assessment.refused.part.none",
                    item.code());
        }
        for (Map<String, Double> byDimension : weights.values()) {
            checkWeights(byDimension, dimensions);
        }
        askings = List.copyOf(askings);
        items = List.copyOf(items);
        weights = Map.copyOf(weights);
    }

    private static void checkWeights(Map<String, Double> weights, Map<String, String> dimensions) {
        weights.forEach((dimension, weight) -> {
            Refused.unless(dimensions.containsKey(dimension), "weights", "assessment.refused.weight", dimension);
            Refused.unless(weight > 0, "weights", "assessment.refused.weight.positive", dimension, weight);
        });
    }

    /** The weights of what a side has in mind; empty, so that all weigh the same, where nothing is said of it. */
    public Map<String, Double> weights(RelationshipType envisioned) {
        return weights.getOrDefault(envisioned, Map.of());
    }

    public Rhythm rhythm() {
        return use.rhythm();
    }

    /** Whether it rates a named person, and so is off until both sides have switched such ratings on. */
    public boolean personal() {
        return use.personal();
    }

    /** The items as scoring knows them. How much something matters runs one way, whatever the item says. */
    public List<Question> questions(Asking asking) {
        return items.stream()
                .map(item -> asking == Asking.IMPORTANCE
                        ? new Question(item.code(), item.dimension(), Scale.FIVE, false)
                        : new Question(item.code(), item.dimension(), scale, item.reversed()))
                .toList();
    }

    public Optional<Item> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** Whether it rates one person, not a pair or a seat that both sides look at: what comes of it is that person's own. */
    public boolean aboutOne() {
        return personal() && !use.joint();
    }

    /** The short form: one item for each dimension; itself where the items name none. */
    public Instrument pulse() {
        return items.stream().anyMatch(Item::pulse) ? keeping(Item::pulse, askings) : this;
    }

    /** One part of it, from 1 to {@link #parts}. */
    public Instrument part(int number) {
        return keeping(item -> item.part() == number, askings);
    }

    /** Which part of its set this is; 0 where it is all of it, or no part. */
    public int part() {
        int first = items.getFirst().part();
        return items.stream().allMatch(item -> item.part() == first) ? first : 0;
    }

    /** Only how it is, without how much it matters and what the other side will say. */
    public Instrument onlyOwn() {
        return keeping(item -> true, List.of(Asking.OWN));
    }

    private Instrument keeping(Predicate<Item> which, List<Asking> asked) {
        List<Item> kept = new ArrayList<>(items);
        kept.removeIf(which.negate());
        return new Instrument(
                code,
                version,
                title,
                about,
                source,
                use,
                scale,
                lowestMeans,
                highestMeans,
                asked,
                dimensions,
                kept,
                parts,
                weights);
    }

    /** The print of everything that is asked and of how it is scored. */
    public Digest print() {
        StringBuilder all = new StringBuilder();
        all.append(code)
                .append('\n')
                .append(version)
                .append('\n')
                .append(scale)
                .append('\n')
                .append(lowestMeans)
                .append('\n');
        all.append(highestMeans)
                .append('\n')
                .append(askings)
                .append('\n')
                .append(dimensions)
                .append('\n');
        items.forEach(item -> all.append(item.code())
                .append(' ')
                .append(item.wording().hex())
                .append(item.pulse())
                .append('\n'));
        weights.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry::getKey))
                .forEach(each -> all.append(each.getKey()).append(new TreeMap<>(each.getValue())));
        if (use.mark() != null) {
            all.append("mark ").append(use.mark());
        }
        return Digest.of((byte) 0, all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The items that are not the same in both, by their codes; new and missing ones too. */
    public List<String> differences(Instrument other) {
        Set<String> differing = new TreeSet<>();
        items.stream()
                .filter(item -> !other.items.contains(item))
                .map(Item::code)
                .forEach(differing::add);
        other.items.stream()
                .filter(item -> !items.contains(item))
                .map(Item::code)
                .forEach(differing::add);
        return List.copyOf(differing);
    }
}
