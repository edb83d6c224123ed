package entente;

import static org.assertj.core.api.Assertions.assertThat;

import entente.ledger.Bodies;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.signal.Room;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One stored body of every kind and shape, which every later version of the product has to read. */
class GoldenBodiesTest {
    record Golden(Kind<?> kind, int shape) {
        @Override
        public String toString() {
            return kind.name() + " " + shape;
        }
    }

    static Stream<Golden> everyShape() {
        return Rooms.ALL.stream()
                .map(Room::kinds)
                .flatMap(kinds -> kinds.stream()
                        .flatMap(kind ->
                                IntStream.rangeClosed(1, kind.shape()).mapToObj(shape -> new Golden(kind, shape))));
    }

    @ParameterizedTest
    @MethodSource("everyShape")
    void isReadToday(Golden golden) throws IOException {
        assertThat(today(golden.kind, golden.shape)).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("everyShape")
    void ofTodaysShapeIsWrittenAsItWasStored(Golden golden) throws IOException {
        Fact fact = today(golden.kind, golden.shape);
        String again = Bodies.write(golden.kind, fact);

        assertThat(Bodies.read(golden.kind, golden.kind.shape(), again)).isEqualTo(fact);
        if (golden.shape == golden.kind.shape()) {
            assertThat(again).isEqualTo(Bodies.canonical(text(golden)));
        }
    }

    @ParameterizedTest
    @MethodSource("everyShape")
    void ofTodaysShapeSaysEverythingTheKindCanSay(Golden golden) throws IOException {
        Fact fact = today(golden.kind, golden.shape);

        if (golden.shape == golden.kind.shape()) {
            assertThat(golden.kind.components().stream()
                            .filter(component -> !isOneOfSeveral(golden.kind, component.name())))
                    .allSatisfy(component -> assertThat(component.of(fact)).isNotNull());
        }
    }

    /** A review is about exactly one thing, so its golden body names the last of the three alone. */
    private static boolean isOneOfSeveral(Kind<?> kind, String component) {
        return kind.name().equals("preventability-review")
                && List.of("promise", "credit").contains(component);
    }

    private static <T extends Fact> T today(Kind<T> kind, int shape) throws IOException {
        return Bodies.read(kind, shape, text(new Golden(kind, shape)));
    }

    private static String text(Golden golden) throws IOException {
        String name = "/golden/" + golden.kind.name() + "-" + golden.shape + ".json";
        try (InputStream in = GoldenBodiesTest.class.getResourceAsStream(name)) {
            assertThat(in).as("the golden body %s", name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
