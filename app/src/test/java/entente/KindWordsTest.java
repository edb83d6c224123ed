package entente;

import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Words;
import entente.ledger.Component;
import entente.ledger.Kind;
import entente.signal.Room;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything a form or sheet prints of a kind has its words. */
class KindWordsTest {
    static Stream<Kind<?>> kinds() {
        return Rooms.ALL.stream().map(Room::kinds).flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyComponentHasALabelAndHelp(Kind<?> kind) {
        Stream<String> keys = kind.components().stream().flatMap(component -> keys(kind.name(), component));

        assertThat(Stream.concat(Stream.of("kinds." + kind.name()), keys)).allMatch(Words.ENGLISH::knows);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyChoiceHasItsWord(Kind<?> kind) {
        List<String> choices = kind.components().stream()
                .filter(component -> component.sort() == Component.Sort.CHOICE)
                .flatMap(component -> Stream.of(component.java().getEnumConstants())
                        .map(choice -> "kinds." + component.java().getSimpleName() + "." + choice))
                .toList();

        assertThat(choices).allMatch(Words.ENGLISH::knows);
    }

    private static Stream<String> keys(String path, Component component) {
        String key = "kinds." + path + "." + component.name();
        return Stream.concat(
                Stream.of(key, key + ".help"),
                component.row().stream().flatMap(row -> keys(path + "." + component.name(), row)));
    }
}
