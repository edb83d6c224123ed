package entente.delivery.outlook;

import static entente.Judged.answer;
import static entente.Judged.one;
import static entente.Judged.why;
import static entente.arrangement.ArrangementSamples.START;
import static entente.arrangement.ArrangementSamples.shared;
import static entente.delivery.DeliverySamples.eur;
import static entente.delivery.DeliverySamples.project;
import static entente.delivery.DeliverySamples.reference;
import static entente.delivery.DeliverySamples.spent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import entente.delivery.Project;
import entente.delivery.forecast.ReferenceClasses;
import entente.kernel.Figure;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Policy;
import entente.signal.PolicyOverride;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A project of 365 days and 365,000 euros that stands at day 100 with 90,000 earned for 100,000. */
class ToleranceTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-04-30");
    private static final LocalDate END = LocalDate.parse("2026-12-31");

    private final Told told = shared();

    @Test
    void usuallyAPromiseIsKeptToTheDay() {
        assertThat(Tolerance.of(Policy.DEFAULTS)).isEqualTo(Tolerance.NONE);
    }

    @Test
    void aFifthMoreTimeIsTheChanceOfTheDayAFifthLater() {
        running();
        ProjectOutlook exact = outlook();
        ProjectOutlook tolerant = exact.tolerating(tolerance("20", "0"));

        assertThat(value(tolerant.chanceBy(END))).isEqualTo(value(exact.chanceBy(END.plusDays(73))));
        assertThat(value(tolerant.chanceWithin(eur("365000")))).isEqualTo(value(exact.chanceWithin(eur("365000"))));
        assertThat(value(tolerant.toGain(END))).isEqualTo(value(exact.toGain(END.plusDays(73))));
    }

    @Test
    void aFifthMoreMoneyIsTheChanceOfThePriceAFifthHigher() {
        running();
        ProjectOutlook exact = outlook();
        ProjectOutlook tolerant = exact.tolerating(tolerance("0", "20"));

        assertThat(value(tolerant.chanceWithin(eur("365000")))).isEqualTo(value(exact.chanceWithin(eur("438000"))));
        assertThat(value(tolerant.toSave(eur("365000")))).isEqualByComparingTo(value(exact.toSave(eur("438000"))));
        assertThat(value(tolerant.chance(END, Optional.of(eur("365000")))))
                .isEqualTo(value(exact.chance(END, Optional.of(eur("438000")))))
                .isLessThanOrEqualTo(value(tolerant.chanceBy(END)));
    }

    @Test
    void theMiddleAndTheRangeKnowNoTolerance() {
        running();
        ProjectOutlook exact = outlook();
        ProjectOutlook tolerant = exact.tolerating(tolerance("20", "20"));

        assertThat(value(tolerant.late())).isEqualTo(value(exact.late()));
        assertThat(tolerant.endOn(0.8)).isEqualTo(exact.endOn(0.8));
    }

    @Test
    void whatBothSidesAgreedIsSaidInTheAnswerAndItsReasons() {
        running();
        assertThat(answer(one(new GoalsInSight(), told, AS_OF))).doesNotContain("counts as kept");
        told.fact(
                Side.CLIENT,
                new PolicyOverride("000-QC.tolerance.time", "5", "weather"),
                START,
                Side.CLIENT,
                Side.PROVIDER);

        var signal = one(new GoalsInSight(), told, AS_OF);
        assertThat(answer(signal)).contains("(up to 5 % later and 0 % dearer counts as kept)");
        assertThat(why(signal)).contains("So much beyond the promise still counts as kept", "000-QC.tolerance.time");
    }

    @Test
    void whatOneSideProposedChangesNothing() {
        running();
        told.fact(Side.CLIENT, new PolicyOverride("000-QC.tolerance.time", "5", "weather"), START, Side.CLIENT);

        assertThat(answer(one(new GoalsInSight(), told, AS_OF))).doesNotContain("counts as kept");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.1", "100.1", "much"})
    void whatIsNoShareIsRefused(String value) {
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> Tolerance.TIME.read(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2.5", "100"})
    void fromNothingToAsMuchAgainMayBeAgreed(String value) {
        assertThat(Tolerance.PRICE.read(value)).isEqualTo(new BigDecimal(value));
    }

    private static Tolerance tolerance(String time, String price) {
        return Tolerance.of(Policy.DEFAULTS.trying(Tolerance.TIME, time).trying(Tolerance.PRICE, price));
    }

    private ProjectOutlook outlook() {
        Book book = told.book().on(AS_OF);
        return Experiences.of(book, AS_OF, ReferenceClasses.NONE)
                .of(Followed.all(book, AS_OF).getFirst(), AS_OF);
    }

    private void running() {
        IntStream.range(0, 10).forEach(i -> told.fact(Side.CLIENT, reference("R" + i, 0.85 + 0.05 * i), START));
        Ref<Project> project = told.fact(Side.CLIENT, project("A"), START);
        told.fact(Side.PROVIDER, spent(project, "90000", "100000"), START);
    }

    private static BigDecimal value(Figure figure) {
        return figure.known().orElseThrow();
    }
}
