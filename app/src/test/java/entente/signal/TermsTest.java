package entente.signal;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import entente.Rooms;
import entente.kernel.Words;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermsTest {
    private static final int DEEP = 3;

    private final Terms terms = Terms.of(Rooms.ALL);

    @Test
    void everyTermInTheCodeCanBeSetAndHasItsWords() throws ReflectiveOperationException {
        Set<String> listed = new TreeSet<>();
        terms.byPractice().values().forEach(all -> all.forEach(term -> listed.add(term.name())));

        assertThat(listed).containsExactlyElementsOf(declared());
        assertThat(listed)
                .allSatisfy(
                        name -> assertThat(Words.ENGLISH.say("terms." + name)).isNotBlank());
        assertThat(terms.find("000-A1.spi.watch")).isPresent();
        assertThat(terms.find("000-A1.nothing")).isEmpty();
    }

    private static Set<String> declared() throws ReflectiveOperationException {
        Set<String> names = new TreeSet<>();
        for (var type : new ClassFileImporter()
                .withImportOption(location -> !location.contains("Test") && !location.contains("/test/"))
                .importPackages("entente")) {
            Class<?> reflected = type.reflect();
            for (Field field : reflected.getDeclaredFields()) {
                if (Modifier.isStatic(field.getModifiers()) && field.getType().isRecord()) {
                    field.setAccessible(true);
                    terms(field.get(null), DEEP).forEach(term -> names.add(term.name()));
                }
            }
        }
        return names;
    }

    /** A constant may be a term, limits of two, or a record that holds some. */
    private static List<Term<?>> terms(@Nullable Object value, int deep) throws ReflectiveOperationException {
        if (value instanceof Term<?> term) {
            return List.of(term);
        }
        List<Term<?>> all = new ArrayList<>();
        if (value instanceof Record record && deep > 0) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                all.addAll(terms(component.getAccessor().invoke(record), deep - 1));
            }
        }
        return all;
    }
}
