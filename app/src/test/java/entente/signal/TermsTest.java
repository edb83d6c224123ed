package entente.signal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import entente.Rooms;
import entente.kernel.Words;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermsTest {
    private final Terms terms = Terms.of(Rooms.ALL);

    @Test
    void everyTermInTheCodeCanBeSetAndHasItsWords() throws IllegalAccessException {
        Set<String> listed = new TreeSet<>();
        terms.byPractice().values().forEach(all -> all.forEach(term -> listed.add(term.name())));

        assertThat(listed).containsExactlyElementsOf(declared());
        assertThat(listed)
                .allSatisfy(
                        name -> assertThat(Words.ENGLISH.say("terms." + name)).isNotBlank());
        assertThat(terms.find("000-A1.spi.watch")).isPresent();
        assertThat(terms.find("000-A1.nothing")).isEmpty();
    }

    private static Set<String> declared() throws IllegalAccessException {
        Set<String> names = new TreeSet<>();
        for (var type : new ClassFileImporter()
                .withImportOption(location -> !location.contains("Test") && !location.contains("/test/"))
                .importPackages("entente")) {
            Class<?> reflected = type.reflect();
            for (Field field : reflected.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    field.setAccessible(true);
                    terms(field).forEach(term -> names.add(term.name()));
                }
            }
        }
        return names;
    }

    private static List<Term<?>> terms(Field field) throws IllegalAccessException {
        if (field.getType() == Term.class) {
            return List.of((Term<?>) field.get(null));
        }
        return field.getType() == Limits.class ? of((Limits) field.get(null)) : new ArrayList<>();
    }

    private static List<Term<?>> of(Limits limits) {
        return Stream.<Term<?>>of(limits.watch(), limits.act()).toList();
    }
}
