package entente.register.web;

import static org.assertj.core.api.Assertions.assertThat;

import entente.House;
import entente.TestInstance;
import entente.Visitor;
import entente.kernel.Words;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class DictionaryPagesTest {
    private final Visitor visitor = TestInstance.visitor(TestInstance.person("Nora Hill"));

    @Test
    void everyKindWithEveryComponentIsThere() {
        Visitor.Answer page = visitor.get("/dictionary");
        assertThat(page.status()).isEqualTo(200);
        House.KINDS.all().forEach(kind -> {
            assertThat(page.html()).contains("id=\"" + kind.name() + "\"").contains("href=\"#" + kind.name() + "\"");
            assertThat(page.text()).contains(Words.ENGLISH.noun(kind.name()));
            kind.components().forEach(c -> assertThat(page.html()).contains("<code>" + c.name() + "</code>"));
        });
        assertThat(page.text())
                .contains("It holds once both sides have signed.")
                .contains("Read by the leader alone.")
                .contains("facts.change_order");
    }

    @Test
    void aSearchShowsTheKindsThatMentionEveryWordAndNoOthers() {
        Visitor.Answer page = visitor.get("/dictionary?q=change+ORDER+price");
        assertThat(page.html()).contains("id=\"change-order\"").doesNotContain("id=\"person\"");
        Visitor.Answer none = visitor.get("/dictionary?q=%3Cscript%3E");
        assertThat(none.text()).contains("Nothing here mentions");
        assertThat(none.html()).doesNotContain("<script>").contains("&lt;script");
    }

    @Test
    void aReferenceLeadsToWhatItPointsTo() {
        String html = visitor.get("/dictionary").html();
        assertThat(Pattern.compile("href=\"#project\"").matcher(html).results().count())
                .isGreaterThan(1);
        assertThat(visitor.get("/dictionary?q=milestone").html()).contains("href=\"/dictionary#project\"");
    }

    @Test
    void everyPageLeadsThere() {
        assertThat(visitor.get("/practices").html()).contains("href=\"/dictionary\"");
        assertThat(new Visitor(TestInstance.address()).get("/sign-in").html()).doesNotContain("/dictionary");
    }
}
