package entente.register;

import static entente.register.Samples.ENGLISH;
import static entente.register.Samples.VISIT;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Side;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest extends TypedForm {
    @Test
    void whatAFormShowsIsTheSameFactAgain() {
        Ref<Samples.Visit> visit = told.fact(Side.CLIENT, Samples.full(study, "V1"), Samples.DAY);
        Recorded<Samples.Visit> recorded =
                told.book().find(Samples.Visit.class, visit).orElseThrow();
        Form form = Form.of(recorded, references());
        assertThat(form.fields().getFirst().value()).isEqualTo("ONC-301");
        Map<String, String[]> sent = sent(form);
        sent.replaceAll((name, values) -> new String[] {values[0].replace("\n", "\r\n")});
        assertThat(accepted(Form.read(recorded, sent, references()))).isEqualTo(recorded.fact());
        assertThat(accepted(Form.read(VISIT, sent, references())).steps())
                .isEqualTo(recorded.fact().steps());
    }

    @Test
    void everyFieldThatIsWrongSaysSoAtOnce() {
        Map<String, String> typed = typed();
        typed.putAll(Map.of(
                "study", "ONC-310",
                "count", "three",
                "dueOn", "31.09.2026",
                "price.amount", "48,000.005",
                "price.currency", "EUR",
                "window.from", "2026-10-02",
                "window.to", "2026-10-01",
                "cause.CLIENT", "60",
                "steps[0].name", "kick-off",
                "steps[0].dueOn", "30.02.2026"));
        typed.put("steps[1].cost.amount", "12");
        typed.put("bogus", "x");
        assertThat(wrong(typed))
                .containsEntry("study", "no study is named ONC-310. Near it: ONC-301")
                .containsEntry("count", "three is no number; write it as 1234.56")
                .containsEntry("dueOn", "September has 30 days. Did you mean 30.09.2026 or 01.10.2026?")
                .containsEntry("price.amount", "an amount in EUR has at most 2 decimals, not 48000.005")
                .containsEntry("window.to", "a range ends after it starts: 2 Oct 2026 to 1 Oct 2026")
                .containsEntry("cause.CLIENT", "shares add up to 100 %, not 60 %")
                .containsEntry("steps[0].dueOn", "February 2026 has 28 days. Did you mean 28.02.2026 or 01.03.2026?")
                .containsEntry("steps[1].name", "fill this in")
                .containsEntry("steps[1].cost.currency", "fill this in")
                .containsEntry("", "this form has no field bogus")
                .hasSize(10);
    }

    @Test
    void theFormComesBackAsItWasTypedWithTheProblemBesideItsField() {
        Map<String, String> typed = typed();
        typed.put("dueOn", "31.09.2026");
        typed.put("<script>", "x");
        var rejected = (Submission.Rejected<Samples.Visit>) Form.read(VISIT, arrays(typed), references());
        Form form = Form.again(VISIT, arrays(typed), rejected.problems());
        Field due = form.fields().stream()
                .filter(f -> f.name().equals("dueOn"))
                .findFirst()
                .orElseThrow();
        assertThat(due.value()).isEqualTo("31.09.2026");
        assertThat(due.isWrong()).isTrue();
        assertThat(form.problems()).extracting(ENGLISH::say).containsExactly("this form has no field <script>");
    }

    @Test
    void blankRowsAtTheEndAreDroppedAndABlankOneBetweenIsNot() {
        Map<String, String> typed = typed();
        typed.put("steps[0].name", "one");
        typed.put("steps[2].name", "three");
        typed.put("steps[3].name", " ");
        typed.put("steps[3].cost.currency", "EUR");
        typed.put("steps[9].name", "");
        assertThat(accepted(Form.read(VISIT, arrays(typed), references())).steps())
                .extracting(Samples.Step::name)
                .containsExactly("one", "three");
        typed.put("steps[1].name", "");
        assertThat(wrong(typed)).containsOnlyKeys("steps[1].name");
    }

    @Test
    void aRefusalOfARowsOwnConstructorStandsAtThatRow() {
        Map<String, String> typed = typed();
        typed.put("steps[0].name", "one");
        typed.put("steps[1].name", "never");
        assertThat(wrong(typed)).containsOnlyKeys("steps[1].name");
    }

    @Test
    void aBoxThatIsNotTickedIsNoAndAMissingAnswerIsNone() {
        Samples.Visit visit = accepted(Form.read(VISIT, arrays(typed()), references()));
        assertThat(visit.firm()).isFalse();
        assertThat(visit.repeated()).isNull();
    }

    @Test
    void aCurrencyAloneSaysNothing() {
        Map<String, String> typed = typed();
        typed.put("price.currency", "EUR");
        assertThat(accepted(Form.read(VISIT, arrays(typed), references())).price())
                .isNull();
    }

    @Test
    void aFieldSentTwiceIsRefused() {
        Map<String, String[]> sent = new HashMap<>(arrays(typed()));
        sent.put("code", new String[] {"a", "b"});
        assertThat(((Submission.Rejected<Samples.Visit>) Form.read(VISIT, sent, references())).problems())
                .extracting(FieldProblem::field)
                .containsExactly("code");
    }
}
