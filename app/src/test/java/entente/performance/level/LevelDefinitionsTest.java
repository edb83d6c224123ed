package entente.performance.level;

import static entente.kernel.Side.CLIENT;
import static entente.kernel.Side.PROVIDER;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Digest;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.performance.clock.Span;
import entente.performance.level.LevelDefinition.Measurable;
import entente.performance.level.LevelDefinition.Wanting;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the facts of a book make of a service level. */
class LevelDefinitionsTest {
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    private final Told told = LevelSamples.told();

    @Test
    void whatBothSignedIsMeasured() {
        LevelSamples.level(told, CLIENT, PROVIDER);
        Measurable found = measurable(JUNE);
        assertThat(found.isAgreed()).isTrue();
        assertThat(found.definition().code()).isEqualTo("SL-1");
        assertThat(found.definition().source().id()).isEqualTo("ticket");
        assertThat(found.definition().zone().getId()).isEqualTo("Europe/Berlin");
        assertThat(found.definition().versions()).singleElement().satisfies(version -> {
            assertThat(version.effectiveOn()).isEqualTo(LevelSamples.SIGNED);
            assertThat(version.terms().goal().expected()).isEqualByComparingTo("95");
            assertThat(version.hours().on(LocalDate.of(2026, 1, 6))).isEmpty();
        });
    }

    @Test
    void aNewVersionOfTheTermsOrOfTheHoursHoldsFromItsDay() {
        Ref<ServiceLevel> level = LevelSamples.level(told, CLIENT, PROVIDER);
        ServiceLevel before = fact(level);
        amend(level, LevelSamples.resolved(before.measure(), before.hours(), before.source(), "97"), 4);
        told.say(
                CLIENT,
                new Statement.Amend(
                        before.hours().id(),
                        1,
                        LevelSamples.office("08:00", "18:00"),
                        LocalDate.of(2026, 3, 1),
                        "longer hours"));
        told.sign(CLIENT, before.hours().id());
        told.sign(PROVIDER, before.hours().id());
        assertThat(measurable(JUNE).definition().versions())
                .extracting(Version::effectiveOn)
                .containsExactly(LevelSamples.SIGNED, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));
        assertThat(measurable(JUNE).definition().versions())
                .extracting(version -> version.terms().goal().expected())
                .containsExactly(new BigDecimal("95"), new BigDecimal("95"), new BigDecimal("97"));
        assertThat(measurable(LocalDate.of(2026, 3, 31)).definition().versions())
                .as("a later version is not looked at")
                .hasSize(2);
    }

    @Test
    void aProposalBesideWhatBothSignedChangesNothing() {
        Ref<ServiceLevel> level = LevelSamples.level(told, CLIENT, PROVIDER);
        ServiceLevel before = fact(level);
        told.say(
                PROVIDER,
                new Statement.Amend(
                        level.id(),
                        1,
                        LevelSamples.resolved(before.measure(), before.hours(), before.source(), "80"),
                        LocalDate.of(2026, 4, 1),
                        "too hard"));
        assertThat(measurable(JUNE).isAgreed()).isTrue();
        assertThat(measurable(JUNE).definition().versions()).hasSize(1);
    }

    @Test
    void whatNobodySignedYetIsMeasuredAndNamedAsProposed() {
        LevelSamples.level(told, PROVIDER);
        Measurable found = measurable(JUNE);
        assertThat(found.isAgreed()).isFalse();
        assertThat(said(found.proposed())).containsExactly("service level SL-1 is proposed and not signed by both");
    }

    @Test
    void onlyAnAgreedExclusionThatNobodyDisputesCounts() {
        Ref<ServiceLevel> level = LevelSamples.level(told, CLIENT, PROVIDER);
        told.fact(PROVIDER, LevelSamples.exclusion(level, "X1", "Ben"), LocalDate.of(2026, 6, 1));
        told.fact(PROVIDER, LevelSamples.exclusion(level, "X2", null), LocalDate.of(2026, 6, 1));
        assertThat(measurable(JUNE).definition().exclusions())
                .singleElement()
                .satisfies(each -> assertThat(each.span())
                        .isEqualTo(
                                Span.of(Instant.parse("2026-06-10T02:00:00Z"), Instant.parse("2026-06-10T06:00:00Z"))));
        assertThat(said(measurable(JUNE).leftOut()))
                .containsExactly("exclusion X2 does not count yet: the other side has not agreed");
        Digest digest = told.book()
                .current(Exclusion.class)
                .getFirst()
                .version()
                .entry()
                .bodyDigest();
        told.say(
                CLIENT,
                new Statement.Dispute(
                        told.book().current(Exclusion.class).getFirst().id(), 1, digest, "nobody here agreed"));
        assertThat(measurable(JUNE).definition().exclusions()).isEmpty();
        assertThat(said(measurable(JUNE).leftOut())).first().asString().contains("X1", "nobody here agreed");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(wanting("SL-9", JUNE))
                .containsExactly("no service level “SL-9” holds on 30 Jun 2026; record one, or ask for a later day");
        Ref<ServiceLevel> level = LevelSamples.level(told, CLIENT, PROVIDER);
        assertThat(wanting("SL-1", LocalDate.of(2025, 12, 31)))
                .singleElement()
                .asString()
                .contains("31 Dec 2025");
        ServiceLevel before = fact(level);
        for (var part : List.of(before.hours().id(), before.source().id())) {
            told.say(CLIENT, new Statement.Withdraw(part, 1, LevelSamples.SIGNED, "recorded twice", null));
            told.sign(CLIENT, part);
            told.sign(PROVIDER, part);
        }
        assertThat(wanting("SL-1", JUNE))
                .hasSize(2)
                .anyMatch(each -> each.contains("hours"))
                .anyMatch(each -> each.contains("source"));
    }

    @Test
    void factsThatDoNotFitTogetherSayWhy() {
        told.fact(
                CLIENT,
                LevelSamples.resolved(
                        LevelSamples.measure(told),
                        LevelSamples.hours(told),
                        told.fact(CLIENT, LevelSamples.tickets(null), LevelSamples.SIGNED),
                        "95"),
                LevelSamples.SIGNED);
        assertThat(wanting("SL-1", JUNE)).singleElement().asString().contains("no column that says the priority");
    }

    private void amend(Ref<ServiceLevel> level, ServiceLevel now, int month) {
        told.say(CLIENT, new Statement.Amend(level.id(), 1, now, LocalDate.of(2026, month, 1), "as agreed in March"));
        told.sign(CLIENT, level.id());
        told.sign(PROVIDER, level.id());
    }

    private ServiceLevel fact(Ref<ServiceLevel> level) {
        return told.book().find(ServiceLevel.class, level).orElseThrow().fact();
    }

    private Measurable measurable(LocalDate day) {
        return (Measurable) LevelDefinitions.of(told.book(), "SL-1", day);
    }

    private List<String> wanting(String code, LocalDate day) {
        return said(((Wanting) LevelDefinitions.of(told.book(), code, day)).because());
    }

    private static List<String> said(List<Text> texts) {
        return texts.stream().map(Words.ENGLISH::say).toList();
    }
}
