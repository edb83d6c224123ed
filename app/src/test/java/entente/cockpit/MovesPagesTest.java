package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.governance.ChallengeTable;
import entente.governance.Governance;
import entente.governance.challenge.AdaptiveMove;
import entente.governance.challenge.ChallengeClass;
import entente.governance.challenge.ChallengeTelling;
import entente.governance.challenge.Issue;
import entente.governance.challenge.SixMove;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.postgres.Ledger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The six moves beside a problem that asks people to change, and the hours of command over one that cannot wait. */
class MovesPagesTest {
    private final TwoLeaders leaders = TwoLeaders.of("Moves");

    @Test
    void aLeaderWorksThroughSixMovesAndBothSeeHowFarTheyAre() {
        Ref<Issue> issue = leaders.say(
                leaders.client(), Chain.SHARED, Governance.ISSUE, ChallengeTelling.issue("I-1", leaders.today()));
        rated(issue, leaders.today(), ChallengeClass.ADAPTIVE);
        String list = "/issues/" + issue.id() + "/moves";
        assertThat(leaders.visit(leaders.client(), "/issues").text()).contains("Six moves: 0 of 6");
        assertThat(leaders.visit(leaders.client(), list).text())
                .contains("it rates nobody", "Shelter who speaks up from below", "Not written down yet.");
        assertThat(leaders.visit(leaders.client(), list).html())
                .contains("/registers/adaptive-move/new?issue=" + issue.id() + "&amp;move=GIVE_BACK");

        leaders.say(
                leaders.client(),
                Chain.SHARED,
                ChallengeTable.ADAPTIVE_MOVE,
                new AdaptiveMove(issue, SixMove.GIVE_BACK, leaders.today(), "They chose the <b>codes</b>"));

        assertThat(leaders.visit(leaders.provider(), "/issues").text()).contains("Six moves: 1 of 6");
        assertThat(leaders.visit(leaders.provider(), list).html())
                .contains("They chose the &lt;b&gt;codes&lt;/b&gt;", "Change it");
    }

    @Test
    void aProblemThatIsNotThereIsNotFoundAndNeitherIsOneOfTheOtherSide() {
        Ref<Issue> own = leaders.say(
                leaders.client(), Chain.CLIENT, Governance.ISSUE, ChallengeTelling.issue("I-2", leaders.today()));

        assertThat(leaders.visit(leaders.client(), "/issues/" + own.id() + "/moves")
                        .status())
                .isEqualTo(200);
        assertThat(leaders.visit(leaders.provider(), "/issues/" + own.id() + "/moves")
                        .status())
                .isEqualTo(404);
        assertThat(leaders.visit(leaders.provider(), "/issues/" + UUID.randomUUID() + "/moves")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void hoursOfCommandRunFromTheMomentItBecameCritical() {
        Instant now = TestInstance.bean(Ledger.class).clock().instant();
        critical("I-3", now.minus(Duration.ofHours(10)));
        critical("I-4", now.minus(Duration.ofDays(3)).minusSeconds(60));

        String text = leaders.visit(leaders.client(), "/issues").text();
        assertThat(text).contains("61 hours of command are left, until");
        assertThat(text).contains("The time was over at", "Answer again");
    }

    private void critical(String code, Instant since) {
        LocalDate raised = leaders.today().minusDays(3);
        Ref<Issue> issue = leaders.say(
                leaders.client(), Chain.SHARED, Governance.ISSUE, ChallengeTelling.critical(code, raised, since));
        rated(issue, raised, ChallengeClass.CRITICAL);
    }

    private void rated(Ref<Issue> issue, LocalDate on, ChallengeClass as) {
        for (Side side : Side.values()) {
            leaders.say(
                    side == Side.CLIENT ? leaders.client() : leaders.provider(),
                    Chain.of(side),
                    Governance.CHALLENGE_RATING,
                    ChallengeTelling.rating(issue, on, as));
        }
    }
}
