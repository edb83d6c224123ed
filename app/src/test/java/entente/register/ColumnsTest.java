package entente.register;

import static entente.register.Samples.ENGLISH;
import static entente.register.Samples.OTHER;
import static entente.register.Samples.VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import entente.ledger.Ref;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ColumnsTest {
    private final Columns columns = Columns.of(VISIT);

    @Test
    void aCompositeIsSpreadIntoNamedColumnsAndAListHasItsOwn() {
        assertThat(columns.all())
                .extracting(Column::name)
                .contains("code", "price.amount", "price.currency", "window.from", "window.to", "cause.CLIENT")
                .contains("cause.UNKNOWN", "minute.title", "minute.address", "rate.amount")
                .doesNotContain("steps");
        assertThat(columns.list("steps").orElseThrow().columns())
                .extracting(Column::name)
                .startsWith("name", "dueOn", "cost.amount", "cost.currency", "study");
    }

    @Test
    void labelsComeFromTheBundleAndElseFromTheComponentsName() {
        assertThat(column("dueOn").label(ENGLISH)).isEqualTo("Planned for");
        assertThat(column("dueOn").label(OTHER)).isEqualTo("Fällig am");
        assertThat(column("dueOn").help(ENGLISH)).contains("The day both sides planned.");
        assertThat(column("seenAt").label(ENGLISH)).isEqualTo("Seen at");
        assertThat(column("seenAt").help(ENGLISH)).isEmpty();
        assertThat(column("price.amount").label(ENGLISH)).isEqualTo("Price");
        assertThat(column("price.currency").label(ENGLISH)).isEqualTo("Price, currency");
        assertThat(columns.list("steps").orElseThrow().columns().get(1).label(ENGLISH))
                .isEqualTo("Step due");
    }

    @Test
    void requiredIsWhatTheRecordCannotDoWithout() {
        assertThat(columns.all().stream().filter(Column::required).map(Column::name))
                .containsExactly("study", "code", "count", "firm");
        assertThat(Columns.of(Samples.PLEDGE).every().filter(Column::required).map(Column::name))
                .containsExactly("code", "text", "holdsOn");
    }

    @Test
    void everyValueHasATextThatIsTheSameInEveryLanguage() {
        Ref<Samples.Study> study = new Ref<>(new UUID(0, 5));
        Map<String, String> texts = Spread.of(VISIT, Samples.full(study, "V 1")).texts().entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        assertThat(texts)
                .containsEntry("study", "00000000-0000-0000-0000-000000000005")
                .containsEntry("minutes", "4000000000")
                .containsEntry("weight", "1.50")
                .containsEntry("repeated", "false")
                .containsEntry("mood", "RATHER_TENSE")
                .containsEntry("dueOn", "2026-09-30")
                .containsEntry("seenAt", "2026-09-30T14:00:00.123456Z")
                .containsEntry("done", "12.5")
                .containsEntry("rating", "4")
                .containsEntry("price.amount", "48000.00")
                .containsEntry("price.currency", "EUR")
                .containsEntry("window.to", "2026-10-09")
                .containsEntry("cause.JOINT", "40")
                .doesNotContainKey("cause.PROVIDER");
    }

    private Column column(String name) {
        return columns.find(name).orElseThrow();
    }
}
