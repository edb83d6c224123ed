package entente.register;

import static entente.register.Samples.ENGLISH;
import static entente.register.Samples.KINDS;
import static org.assertj.core.api.Assertions.assertThat;

import entente.ledger.Component;
import entente.ledger.Home;
import java.util.List;
import org.junit.jupiter.api.Test;

class DictionaryTest {
    @Test
    void aKindHasItsPageWithEveryComponentAndEveryRowsComponent() {
        Dictionary page = Dictionary.of(Samples.VISIT, KINDS, ENGLISH);
        assertThat(page.noun()).isEqualTo("visit");
        assertThat(page.purpose()).contains("A visit of a study, as these tests know it.");
        assertThat(page.key()).containsExactly("study", "code");
        assertThat(page.home()).isEqualTo(Home.SHARED);
        assertThat(page.bothSign()).isFalse();
        assertThat(page.lines()).hasSize(19 + 5);
        assertThat(line(page, "study").target()).isEqualTo("sample-study");
        assertThat(line(page, "price").columns()).containsExactly("price.amount", "price.currency");
        assertThat(line(page, "mood").choices()).containsExactly("CALM", "RATHER_TENSE");
        assertThat(line(page, "dueOn").help()).contains("The day both sides planned.");
        assertThat(line(page, "steps").sort()).isEqualTo(Component.Sort.ROWS);
        assertThat(line(page, "steps.dueOn").label()).isEqualTo("Step due");
        assertThat(line(page, "count").required()).isTrue();
        assertThat(line(page, "remark").required()).isFalse();
    }

    @Test
    void theWholeDictionaryIsOneDocument() {
        String text = DictionaryText.of(KINDS, ENGLISH);
        assertThat(text)
                .startsWith("# Data dictionary\n")
                .contains("## visit (`sample-visit`)\n\nA visit of a study, as these tests know it.\n\n")
                .contains("Named by `study`, `code`. Known to both sides.")
                .contains("| `study` | Study | reference to study | yes |  |\n")
                .contains("| `mood` | Mood | choice: CALM, RATHER_TENSE |  |  |\n")
                .contains("| `dueOn` | Planned for | date |  | The day both sides planned. |\n")
                .contains("It holds once both sides have signed. Holds from `holdsOn`. Shape 1.");
        assertThat(List.of(text.split("\n")).stream().filter(l -> l.startsWith("## ")))
                .hasSize(3);
    }

    private static Dictionary.Line line(Dictionary page, String name) {
        return page.lines().stream()
                .filter(l -> l.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
