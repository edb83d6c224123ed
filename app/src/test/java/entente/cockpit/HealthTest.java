package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Rooms;
import entente.arrangement.Promise;
import entente.cockpit.Health.Score;
import entente.delivery.ChangeReason;
import entente.delivery.ChangeRequest;
import entente.delivery.ChangeState;
import entente.delivery.ClientDependency;
import entente.delivery.Milestone;
import entente.delivery.Project;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Chain;
import entente.ledger.Document;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.team.LeadershipPair;
import entente.team.Person;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HealthTest {
    private static final LocalDate DAY = LocalDate.parse("2026-06-30");

    private final Told told = Told.in(Rooms.KINDS, Chain.SHARED, Instant.parse("2026-06-01T10:00:00Z"));

    @Test
    void withoutOccasionsNothingIsKnownAndNothingIsWell() {
        Health health = health();

        assertThat(health.spokes()).hasSize(4).allSatisfy(spoke -> {
            assertThat(spoke.client().percent()).isEmpty();
            assertThat(spoke.provider().percent()).isEmpty();
            assertThat(spoke.gap()).isEmpty();
        });
        assertThat(health.weakest()).isEmpty();
        assertThat(health.widest()).isEmpty();
    }

    @Test
    void whatWasOwedCountsWhenItCameByItsDay() {
        input("D1", "2026-06-01", "2026-06-01");
        input("D2", "2026-06-01", "2026-06-02");
        input("D3", "2026-06-20", null);
        input("D4", "2026-07-20", null);
        input("D5", "2025-06-30", "2025-06-30");
        milestone("M1", "2026-05-01", "2026-04-30");

        Health.Spoke dues = health().spokes().getFirst();

        assertThat(base(dues.client())).isEqualTo("1 of 3");
        assertThat(dues.client().figure().because().indented(Words.ENGLISH))
                .contains("2 came late or are overdue")
                .contains("D2")
                .contains("D3")
                .doesNotContain("D1");
        assertThat(base(dues.provider())).isEqualTo("1 of 1");
        assertThat(dues.gap().orElseThrow().doubleValue()).isBetween(66.0, 67.0);
    }

    @Test
    void aProposalCountsOnceItIsAnsweredInTimeOrItsTimeIsOver() {
        // told on the first of June: ten working days end on the fifteenth
        told.fact(Side.PROVIDER, promise("P1"), DAY.minusDays(29), Side.PROVIDER, Side.CLIENT);
        told.fact(Side.PROVIDER, promise("P2"), DAY.minusDays(29), Side.PROVIDER);

        Health.Spoke answers = health().spokes().get(1);

        assertThat(base(answers.client())).isEqualTo("1 of 2");
        assertThat(answers.provider().percent()).isEmpty();
        assertThat(Health.of(told.book().on(LocalDate.parse("2026-06-10")), LocalDate.parse("2026-06-10"))
                        .spokes()
                        .get(1)
                        .client())
                .satisfies(score -> assertThat(base(score)).isEqualTo("1 of 1"));
    }

    @Test
    void changesOfEitherSideAreMeasuredAlike() {
        change("C1", Side.CLIENT, true);
        change("C2", Side.CLIENT, false);
        change("C3", Side.PROVIDER, false);

        Health.Spoke evidence = health().spokes().get(2);

        assertThat(base(evidence.client())).isEqualTo("1 of 2");
        assertThat(base(evidence.provider())).isEqualTo("0 of 1");
    }

    @Test
    void theWeakestAndTheWidestAreNamedAndNothingIsAveraged() {
        Ref<Person> leader = told.fact(Side.CLIENT, new Person("cl", "Cleo Lind", Side.CLIENT, null), DAY);
        told.fact(
                Side.CLIENT,
                new LeadershipPair("PAIR", null, leader, DAY, true, true, null, null, null, null, null),
                DAY);
        input("D1", "2026-06-01", "2026-06-01");

        Health health = health();

        assertThat(base(health.spokes().get(3).client())).isEqualTo("3 of 3");
        assertThat(base(health.spokes().get(3).provider())).isEqualTo("0 of 3");
        assertThat(health.weakest()).contains(health.spokes().get(3));
        assertThat(health.widest()).contains(health.spokes().get(3));
    }

    private Health health() {
        return Health.of(told.book().on(DAY), DAY);
    }

    private static String base(Score score) {
        return Words.ENGLISH.say(score.base());
    }

    private void input(String code, String due, @Nullable String met) {
        told.fact(
                Side.CLIENT,
                new ClientDependency(
                        code,
                        "Input " + code,
                        null,
                        null,
                        LocalDate.parse(due),
                        met == null ? null : LocalDate.parse(met)),
                DAY.minusDays(20));
    }

    private void milestone(String code, String baseline, String actual) {
        Ref<Project> project = told.fact(
                Side.PROVIDER,
                new Project("J1", "Study", DAY.minusDays(200), DAY.plusDays(200), null, null, null, null),
                DAY.minusDays(20));
        told.fact(
                Side.PROVIDER,
                new Milestone(project, code, "Point", LocalDate.parse(baseline), null, LocalDate.parse(actual), null),
                DAY.minusDays(20));
    }

    private static Promise promise(String code) {
        return new Promise(code, "Goal " + code, DAY.plusDays(100), null, null, null, null);
    }

    private void change(String code, Side by, boolean evidence) {
        told.fact(
                by,
                new ChangeRequest(
                        code,
                        "Change",
                        by,
                        ChangeReason.PREFERENCE,
                        DAY.minusDays(10),
                        null,
                        null,
                        null,
                        null,
                        evidence ? new Document("Letter", "https://example.org/letter") : null,
                        ChangeState.ASKED,
                        null,
                        null,
                        null),
                DAY.minusDays(10));
    }
}
