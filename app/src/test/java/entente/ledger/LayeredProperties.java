package entente.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class LayeredProperties {
    @Property(tries = 50)
    void itIsAMapHoweverOftenItIsContinued(@ForAll long seed) {
        Random random = new Random(seed);
        Map<Integer, Integer> plain = new LinkedHashMap<>();
        Layered<Integer, Integer> layered = new Layered<>();
        for (int step = 0; step < 400; step++) {
            int key = random.nextInt(150);
            if (random.nextInt(4) == 0) {
                plain.remove(key);
                layered.remove(key);
            } else {
                plain.put(key, step);
                layered.put(key, step);
            }
            assertThat(layered.find(key)).isEqualTo(Optional.ofNullable(plain.get(key)));
            if (random.nextInt(10) == 0) {
                layered = continued(layered, random);
            }
        }
        assertThat(layered.values()).containsExactlyInAnyOrderElementsOf(plain.values());
    }

    /** What was continued from does not change with what continues it. */
    private static Layered<Integer, Integer> continued(Layered<Integer, Integer> before, Random random) {
        if (random.nextBoolean()) {
            before.settle();
        }
        List<Integer> values = before.values().toList();
        Layered<Integer, Integer> discarded = before.next();
        discarded.put(1000, 1);
        discarded.remove(random.nextInt(150));
        assertThat(before.values()).containsExactlyElementsOf(values);
        return before.next();
    }
}
