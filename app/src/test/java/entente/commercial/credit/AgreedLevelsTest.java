package entente.commercial.credit;

import static entente.commercial.credit.CreditSamples.number;
import static entente.commercial.credit.CreditSamples.pool;
import static entente.commercial.credit.CreditSamples.terms;
import static entente.commercial.credit.CreditTelling.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Ref;
import entente.performance.level.ServiceLevel;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is expected of a level stands in one place: in its service level where both signed one, else in the terms of credits. */
class AgreedLevelsTest {
    private final CreditTerms terms = terms(pool("AVAIL", "Service", "40")).signed();
    private final CreditTelling story =
            new CreditTelling().measure("AVAIL").readings("AVAIL", "97", "96").charged(3);

    @Test
    void termsThatLeaveItOutReadItFromTheServiceLevel() {
        story.expecting("AVAIL", "98", Side.CLIENT, Side.PROVIDER);
        story.agreed(elsewhere());

        assertThat(expected("2026-03-10")).containsExactly("98", "98");
        assertThat(problems("2026-03-10")).isEmpty();
    }

    @Test
    void aVersionOfTheServiceLevelHoldsForTheMonthsThatBeginUnderIt() {
        Ref<ServiceLevel> level = story.expecting("AVAIL", "98", Side.CLIENT, Side.PROVIDER);
        story.expectingFrom(level, "95", "2026-02-01");
        story.agreed(elsewhere());

        assertThat(expected("2026-03-10")).containsExactly("98", "95");
    }

    @Test
    void whereBothSayItTheServiceLevelHoldsAndTheTermsAreNamed() {
        story.expecting("AVAIL", "98", Side.CLIENT, Side.PROVIDER);
        story.agreed(terms);

        assertThat(expected("2026-03-10"))
                .as("before the service level the terms speak for themselves")
                .startsWith("95")
                .endsWith("98", "98");
        assertThat(problems("2026-03-10"))
                .containsExactly("The terms of credits repeat what is expected of AVAIL;"
                        + " what service level SL-1 says holds: 98. Leave it out of the terms.");
    }

    @Test
    void aServiceLevelOneSideAloneSignedExpectsNothing() {
        story.expecting("AVAIL", "98", Side.CLIENT);
        story.agreed(elsewhere());

        assertThat(expected("2026-03-10")).isEmpty();
        assertThat(problems("2026-03-10"))
                .containsExactly("Nothing says what is expected of AVAIL:"
                        + " neither the terms of credits nor a service level both signed.");
    }

    @Test
    void aTargetOnTheWrongSideOfItIsNone() {
        Promised row = Promised.elsewhere("AVAIL", number("96"), null);
        story.expecting("AVAIL", "98", Side.CLIENT, Side.PROVIDER);
        story.agreed(terms.from(terms.startsOn(), List.of(row)));

        assertThat(levels("2026-03-10")).extracting(LevelTerms::target).containsOnlyNulls();
    }

    @Test
    void anotherExpectationIsTriedWithoutChangingWhatWasAgreed() {
        story.expecting("AVAIL", "98", Side.CLIENT, Side.PROVIDER);
        story.agreed(elsewhere());
        CreditTerms shown =
                CreditBook.of(story.book("2026-03-10"), day("2026-03-10")).completed(elsewhere());
        CreditTerms tried =
                shown.from(shown.startsOn(), List.of(shown.promised().getFirst().expecting(number("90"), null)));

        CreditTrial trial = CreditTrial.of(story.book("2026-03-10"), day("2026-03-10"), tried);
        CreditTrial same = CreditTrial.of(story.book("2026-03-10"), day("2026-03-10"), elsewhere());

        assertThat(CreditTrial.defaults(trial.agreed())).isEqualTo(2);
        assertThat(CreditTrial.defaults(trial.tried())).isZero();
        assertThat(same.tried()).isEqualTo(same.agreed());
    }

    /** 94.95 is 95.0 to one decimal, half up; 94.94 is 94.9. The level says so and has no minimum; its credits follow. */
    @ParameterizedTest
    @CsvSource({"94.95,true,MET", "94.94,true,MINIMUM_MISSED", "94.95,false,MINIMUM_MISSED", "95.05,false,MET"})
    void creditsRoundAndJudgeTheEdgeAsTheServiceLevelDoes(String value, boolean inclusive, LevelOutcome outcome) {
        CreditTelling rounding = new CreditTelling()
                .measure("AVAIL")
                .readings("AVAIL", value)
                .charged(1)
                .rounding("AVAIL", "95", inclusive)
                .agreed(elsewhere());

        CreditBook credits = CreditBook.of(rounding.book("2026-02-10"), day("2026-02-10"));
        assertThat(CreditRun.of(credits.months()).getLast().judged())
                .extracting(Judged::outcome)
                .containsExactly(outcome);
        assertThat(credits.problems()).isEmpty();
    }

    @Test
    void theProofSaysHowAValueIsHeldAgainstTheLevel() {
        CreditTelling rounding = new CreditTelling()
                .measure("AVAIL")
                .readings("AVAIL", "94.95")
                .charged(1)
                .rounding("AVAIL", "95", false)
                .agreed(elsewhere());

        assertThat(CreditProof.of(rounding.book("2026-02-10"), YearMonth.of(2026, 1), day("2026-02-10"))
                        .json())
                .contains("\"decimals\":1", "\"inclusive\":false");
    }

    @Test
    void theProofSaysWhatHeldInTheMonth() {
        story.expecting("AVAIL", "98", Side.CLIENT, Side.PROVIDER);
        story.agreed(elsewhere());

        assertThat(CreditProof.of(story.book("2026-03-10"), YearMonth.of(2026, 2), day("2026-03-10"))
                        .json())
                .contains("\"expected\":\"98\"", "\"higherIsBetter\":true");
    }

    @Test
    void halfOfItInTheTermsIsRefused() {
        assertThatThrownBy(() -> new Promised("AVAIL", true, null, null, null, null, null, null, null, null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> new Promised("AVAIL", null, null, null, null, number("90"), null, null, null, null))
                .isInstanceOf(Refused.class);
    }

    private CreditTerms elsewhere() {
        return terms.from(terms.startsOn(), List.of(Promised.elsewhere("AVAIL", null, null)));
    }

    private List<String> expected(String day) {
        return levels(day).stream()
                .map(LevelTerms::expected)
                .map(BigDecimal::toPlainString)
                .toList();
    }

    private List<LevelTerms> levels(String day) {
        return CreditBook.of(story.book(day), day(day)).months().stream()
                .flatMap(month -> month.levels().stream())
                .map(LevelMonth::terms)
                .toList();
    }

    private List<String> problems(String day) {
        return CreditBook.of(story.book(day), day(day)).problems().stream()
                .map(Words.ENGLISH::say)
                .toList();
    }
}
