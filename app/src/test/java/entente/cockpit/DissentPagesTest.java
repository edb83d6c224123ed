package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.Visitor;
import entente.access.Role;
import entente.access.SignedIn;
import entente.asking.NightlyDissent;
import entente.governance.ChallengeTable;
import entente.governance.Governance;
import entente.governance.challenge.ChallengeClass;
import entente.governance.challenge.ChallengeTelling;
import entente.governance.challenge.Issue;
import entente.governance.community.AffectedGroup;
import entente.governance.community.DissentAnswer;
import entente.governance.community.DissentNote;
import entente.governance.community.Participation;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is not in the room stands on the problem's page, and who disagrees is heard there without a name. */
class DissentPagesTest {
    private final TwoLeaders leaders = TwoLeaders.of("Dissent");
    private final LocalDate today = leaders.today();
    private final Ref<Issue> issue = leaders.say(
            leaders.client(), Chain.SHARED, Governance.ISSUE, ChallengeTelling.issue("I-1", today.minusDays(20)));

    @Test
    void whoIsNotInTheRoomStandsBesideTheProblem() {
        rated();
        assertThat(leaders.visit(leaders.client(), "/issues").text())
                .contains("Nobody has said whom it affects.", "Say whom it affects");

        Ref<AffectedGroup> shift = leaders.say(
                leaders.provider(),
                Chain.SHARED,
                ChallengeTable.AFFECTED_GROUP,
                new AffectedGroup("<i>Night</i> shift", Side.PROVIDER, issue, null, 12, today));
        Visitor.Answer page = leaders.visit(leaders.client(), "/issues");
        assertThat(page.text()).contains("Not in the room, of 1 group affected:", "Night");
        assertThat(page.html()).contains("&lt;i&gt;Night").doesNotContain("<i>Night");

        leaders.say(
                leaders.client(),
                Chain.SHARED,
                ChallengeTable.PARTICIPATION,
                new Participation(shift, "Two of them", "Tried it", today));
        assertThat(leaders.visit(leaders.client(), "/issues").text())
                .contains("The one group it affects is in the room.");
    }

    @Test
    void somebodySaysAgainstItWithoutAName() {
        SignedIn author = crew();
        Visitor visitor = TestInstance.visitor(author);
        String page = leaders.base() + "/issues/" + issue.id() + "/dissent";
        assertThat(visitor.get(page).text()).contains("Your name is not kept.", "Codes of I-1 differ");
        Visitor.Answer held = visitor.send(page, page, Map.of("says", "Nobody asked the <b>night</b> shift"));
        assertThat(held.text()).contains("It is held", "both sides see it, without your name");
        assertThat(leaders.visit(leaders.client(), "/issues").text()).doesNotContain("Nobody asked");

        letTheWeekPass();
        for (SignedIn reader : new SignedIn[] {leaders.client(), leaders.provider()}) {
            Visitor.Answer seen = leaders.visit(reader, "/issues");
            assertThat(seen.text())
                    .contains("Said against it", "The client has not answered.")
                    .doesNotContain(author.name());
            assertThat(seen.html()).contains("Nobody asked the &lt;b&gt;night").doesNotContain("<b>night");
        }
        Ref<DissentNote> note = note();
        assertThat(leaders.visit(leaders.client(), "/facts/" + note.id()).text())
                .doesNotContain(author.name());
        leaders.say(
                leaders.client(),
                Chain.SHARED,
                ChallengeTable.DISSENT_ANSWER,
                new DissentAnswer(note, Side.CLIENT, today, "We ask them"));
        assertThat(leaders.visit(leaders.provider(), "/issues").text())
                .contains("The client answered: We ask them", "The provider has not answered.");
    }

    @Test
    void whatIsEmptyOrTooLongIsNamedAndKeptAsTyped() {
        Visitor visitor = TestInstance.visitor(crew());
        String page = leaders.base() + "/issues/" + issue.id() + "/dissent";

        assertThat(visitor.send(page, page, Map.of("says", " ")).text()).contains("this cannot be left empty");
        assertThat(visitor.send(page, page, Map.of("says", "x".repeat(2001))).text())
                .contains("2,001 characters long");
    }

    @Test
    void inAnArrangementOfTwoNothingIsTakenAndTheReasonIsSaid() {
        Visitor visitor = TestInstance.visitor(leaders.provider());
        String page = leaders.base() + "/issues/" + issue.id() + "/dissent";
        Visitor.Answer answer = visitor.send(page, page, Map.of("says", "No"));

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text()).contains("fewer than five people besides the leaders");
    }

    @Test
    void nobodyElseLearnsThatThereIsAProblem() {
        for (String page :
                new String[] {"/issues/" + issue.id() + "/dissent", "/issues/" + UUID.randomUUID() + "/dissent"}) {
            assertThat(leaders.visit(leaders.stranger(), page).status()).isEqualTo(404);
        }
    }

    private SignedIn crew() {
        SignedIn author =
                TestInstance.colleague("Ada Nordin", leaders.provider().organisationName());
        TestInstance.appoint(author, leaders.arrangement(), Side.PROVIDER, Role.ASSISTANT);
        for (int i = 0; i < 4; i++) {
            TestInstance.appoint(
                    TestInstance.colleague("Colleague " + i, leaders.client().organisationName()),
                    leaders.arrangement(),
                    Side.CLIENT,
                    Role.ASSISTANT);
        }
        return author;
    }

    private void letTheWeekPass() {
        JdbcClient.create(TestInstance.asOwner())
                .sql("update assessment.held_dissent set due_on = due_on - 7 where arrangement = :a")
                .param("a", leaders.arrangement())
                .update();
        TestInstance.bean(NightlyDissent.class).showDue(leaders.arrangement());
    }

    private Ref<DissentNote> note() {
        return new Ref<>(leaders.member(leaders.client())
                .sharedBook(TestInstance.ledger())
                .current(DissentNote.class)
                .getFirst()
                .id());
    }

    private void rated() {
        for (Side side : Side.values()) {
            SignedIn who = side == Side.CLIENT ? leaders.client() : leaders.provider();
            leaders.say(
                    who,
                    Chain.of(side),
                    Governance.CHALLENGE_RATING,
                    ChallengeTelling.rating(issue, today, ChallengeClass.ADAPTIVE));
        }
    }
}
