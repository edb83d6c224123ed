package entente.assessment.campaign;

import entente.assessment.instrument.Asking;
import entente.assessment.instrument.Instrument;
import entente.assessment.instrument.Item;
import entente.assessment.scoring.Scale;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Digest;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything one campaign asks: one instrument, or several merged into one pulse, each item once and in one order. */
public record Questionnaire(List<Instrument> parts) {
    /** How much something matters is asked on five points, whatever the scale of the item. */
    public static final Scale IMPORTANCE = Scale.FIVE;

    public Questionnaire {
        Refused.unless(!parts.isEmpty(), "instruments", "assessment.refused.nothing");
        parts = List.copyOf(parts);
        Set<String> codes = new HashSet<>();
        parts.stream()
                .flatMap(part -> part.items().stream())
                .forEach(item ->
                        Refused.unless(codes.add(item.code()), "instruments", "assessment.refused.twice", item.code()));
    }

    public List<Item> items() {
        return parts.stream().flatMap(part -> part.items().stream()).toList();
    }

    public int size() {
        return parts.stream().mapToInt(part -> part.items().size()).sum();
    }

    public boolean personal() {
        return parts.stream().anyMatch(Instrument::personal);
    }

    /** Whether it rates one person by name, whose own to see it is. */
    public boolean aboutOne() {
        return parts.stream().anyMatch(Instrument::aboutOne);
    }

    /** What of it is asked of one's own house alone. */
    public Optional<Instrument> ofOwnHouse() {
        return parts.stream().filter(part -> part.use().ownHouse()).findFirst();
    }

    public boolean asks(Asking asking) {
        return parts.stream().anyMatch(part -> part.askings().contains(asking));
    }

    /** The scale of each item, in the order of the items. */
    public List<Scale> scales(Asking asking) {
        return parts.stream()
                .flatMap(part -> Stream.generate(() -> scale(part, asking))
                        .limit(part.items().size()))
                .toList();
    }

    static Scale scale(Instrument part, Asking asking) {
        return switch (asking) {
            case OWN, GUESS -> part.scale();
            case IMPORTANCE -> IMPORTANCE;
        };
    }

    /** Where a part's first item stands. */
    int offset(Instrument part) {
        return parts.subList(0, parts.indexOf(part)).stream()
                .mapToInt(before -> before.items().size())
                .sum();
    }

    /** Refuses what is no item of it, or not on its item's scale. */
    void check(Asking asking, Map<String, Integer> points) {
        Set<String> unknown = new HashSet<>(points.keySet());
        for (Instrument part : parts) {
            for (Item item : part.items()) {
                if (unknown.remove(item.code())) {
                    Refused.unless(
                            part.askings().contains(asking), item.code(), "assessment.refused.unasked", item.code());
                    scale(part, asking).check(item.code(), points.getOrDefault(item.code(), 0));
                }
            }
        }
        unknown.stream().sorted().forEach(code -> {
            throw new Refused(code, Text.of("assessment.refused.item", code));
        });
    }

    /** The print of everything asked; while a campaign runs it must not change. */
    public Digest print() {
        StringBuilder prints = new StringBuilder();
        parts.forEach(part -> prints.append(part.print().hex()).append('\n'));
        return Digest.of((byte) 0, prints.toString().getBytes(StandardCharsets.UTF_8));
    }
}
