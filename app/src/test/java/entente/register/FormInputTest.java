package entente.register;

import static entente.register.Samples.ENGLISH;
import static entente.register.Samples.VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Told;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormInputTest extends TypedForm {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "48000.5;48000.5",
                "48,000.50;48000.50",
                "48.000,50;48000.50",
                "1 234 567;1234567",
                "- 5;-5",
                "0,5;0.5",
                "1'234.5;1234.5",
                "−3;-3",
                "12.500;12.500",
                "1,234,567;1234567",
                "0,125;0.125"
            })
    void aNumberIsUnderstoodAsPeopleWriteIt(String typed, String meant) {
        assertThat(read("weight", typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"48,000", "1e9", "1e999999999", "1,23,456.0", "NaN", "0x10", "١٢", "12 34", "--1", "EUR 5"})
    void aNumberThatIsNoneOrTwoIsRefused(String typed) {
        assertThat(wrong(typed, "weight")).containsOnlyKeys("weight");
    }

    @Test
    void aNumberWithTwoReadingsIsRefusedShowingBoth() {
        assertThat(wrong("48,000", "weight"))
                .containsEntry("weight", "48,000 can be read as 48000 and as 48.000: write the one you mean");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-30,2026-09-30",
        "30.9.2026,2026-09-30",
        "30. 9. 2026,2026-09-30",
        "30/09/2026,2026-09-30",
        "09/30/2026,2026-09-30",
        "5/5/2026,2026-05-05",
        "29.02.2028,2028-02-29"
    })
    void aDateIsUnderstoodAsPeopleWriteIt(String typed, String meant) {
        assertThat(read("dueOn", typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-02-30|February 2026 has 28 days. Did you mean 2026-02-28 or 2026-03-01?",
                "31/04/2026|April has 30 days. Did you mean 30/04/2026 or 01/05/2026?",
                "00.05.2026|May has 31 days. Did you mean 30.04.2026 or 01.05.2026?",
                "31.13.2026|a year has 12 months, not 13",
                "03/04/2026|03/04/2026 can be 2026-04-03 or 2026-03-04: write the one you mean",
                "30.09.26|30.09.26 is no date; write it as 2026-09-30 or 30.09.2026",
                "0000-01-01|write a year from 0001 to 9999",
                "99.99.9999|a year has 12 months, not 99",
                "00/00/2026|a year has 12 months, not 0",
                "next Friday|next Friday is no date; write it as 2026-09-30 or 30.09.2026"
            })
    void aDateNoCalendarHasIsAnsweredWithWhatMayBeMeant(String typed, String said) {
        assertThat(wrong(typed, "dueOn")).containsEntry("dueOn", said);
    }

    @Test
    void hostileTextIsEitherKeptAsItIsOrRefusedInFewWords() {
        String rightToLeft = "שלום עולם";
        assertThat(read("remark", rightToLeft)).isEqualTo(rightToLeft);
        assertThat(read("remark", "=cmd|'/c calc'!A1")).isEqualTo("=cmd|'/c calc'!A1");
        assertThat(read("remark", "😀 <b>&amp;")).isEqualTo("😀 <b>&amp;");
        String tooLong = "x".repeat(100_000);
        for (Column column : Columns.of(VISIT).all()) {
            Map<String, String> typed = typed();
            // A currency alone says nothing, whatever it is.
            typed.putAll(
                    Map.of("price.amount", "1", "rate.amount", "1", "price.currency", "EUR", "rate.currency", "EUR"));
            typed.put(column.name(), tooLong);
            assertThat(wrong(typed).get(column.name())).isNotNull().hasSizeLessThan(300);
        }
        for (String unfit : List.of("a\u0000b", "a\u0007b", "a\ud800b", "12\u202e21")) {
            assertThat(wrong(unfit, "remark").get("remark")).contains("cannot be kept");
        }
    }

    @Test
    void namesAndRowNumbersOfAnyLengthAreRefusedQuietly() {
        Map<String, String> typed = typed();
        typed.put("x".repeat(100_000), "");
        typed.put("steps[99999999999].name", "");
        typed.put("steps[0].steps[0].name", "");
        typed.put("class.classLoader", "");
        var rejected = (Submission.Rejected<Samples.Visit>) Form.read(VISIT, arrays(typed), references());
        assertThat(rejected.problems())
                .hasSize(4)
                .allSatisfy(p -> assertThat(ENGLISH.say(p.text())).hasSizeLessThan(200));
    }

    @Test
    void aSharedFactIsOfferedNothingPrivate() {
        Told shared = Samples.told(Chain.SHARED);
        Samples.study(shared, "OPEN-1");
        Book both = Book.of(
                        Samples.KINDS,
                        entente.ledger.Viewpoint.CLIENT,
                        told.book().entries())
                .plus(Samples.renumbered(shared.book().entries()));
        assertThat(new References(both, Chain.CLIENT).picks(Samples.Study.class))
                .extracting(Pick::key)
                .containsExactly("ONC-301", "OPEN-1");
        References forShared = new References(both, Chain.SHARED);
        assertThat(forShared.picks(Samples.Study.class)).extracting(Pick::key).containsExactly("OPEN-1");
        Map<String, String> typed = typed();
        typed.put("study", study.id().toString());
        assertThat(((Submission.Rejected<Samples.Visit>) Form.read(VISIT, arrays(typed), forShared)).problems())
                .extracting(p -> ENGLISH.say(p.text()))
                .containsExactly("no study of this id is known here");
        typed.put("study", "ONC-301");
        assertThat(((Submission.Rejected<Samples.Visit>) Form.read(VISIT, arrays(typed), forShared)).problems())
                .extracting(p -> ENGLISH.say(p.text()))
                .containsExactly("no study is named ONC-301");
    }

    @Test
    void choicesAndReferencesCanBePicked() {
        Form form = Form.blank(VISIT, Map.of("price.currency", "EUR"));
        assertThat(options(form, "mood")).containsExactly("CALM=calm", "RATHER_TENSE=somewhat tense");
        assertThat(options(form, "study")).containsExactly("ONC-301=ONC-301 · Study ONC-301");
        assertThat(options(form, "rating")).hasSize(5);
        assertThat(options(form, "repeated")).containsExactly("true=yes", "false=no");
        assertThat(options(form, "remark")).isEmpty();
        assertThat(form.fields().stream().filter(f -> !f.value().isEmpty()))
                .extracting(Field::name)
                .containsExactly("price.currency");
    }
}
