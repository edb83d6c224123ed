package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.Visitor;
import entente.access.Member;
import entente.access.SignedIn;
import entente.governance.DecisionTable;
import entente.governance.conflict.ConflictSamples;
import entente.governance.conflict.Escalation;
import entente.governance.conflict.JointWriteUp;
import entente.governance.conflict.LadderStage;
import entente.governance.conflict.SideConflict;
import entente.governance.decision.DecidingSide;
import entente.ledger.Chain;
import entente.ledger.Digest;
import entente.ledger.Ref;
import entente.ledger.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** From what the two sides cannot agree on to what each holds, what both write down, and how far it climbs. */
class ConflictPagesTest {
    private final TwoLeaders table = TwoLeaders.of("Conflicts");
    private final SignedIn client = table.client();
    private final SignedIn provider = table.provider();

    @Test
    void beforeAnythingIsWrittenDownThePageSaysWhatToDo() {
        assertThat(table.visit(client, "/conflicts").text()).contains("Write down a conflict");
    }

    @Test
    void neitherSideReadsWhatTheOtherHoldsBeforeItHasSaidItsOwn() {
        Ref<SideConflict> conflict = raise(0);
        assertThat(table.visit(client, "/tray").text()).contains("In one conflict we have not said what we hold");

        holds(client, Chain.CLIENT, conflict, "We sent the list late");
        assertThat(page(client, conflict))
                .contains("We sent the list late", "Only our side reads this until the provider has said");
        assertThat(page(provider, conflict))
                .contains("Say what we hold", "appears together with what we hold")
                .doesNotContain("We sent the list late");

        holds(provider, Chain.PROVIDER, conflict, "<b>We</b> did not ask for it");
        String seen = page(provider, conflict);
        assertThat(seen).contains("We sent the list late", "We&lt;/b&gt; did not ask for it");
        assertThat(seen.indexOf("did not ask for it")).isLessThan(seen.indexOf("We sent the list late"));
        String other = page(client, conflict);
        assertThat(other.indexOf("We sent the list late")).isLessThan(other.indexOf("did not ask for it"));
        assertThat(table.visit(client, "/conflicts/" + conflict.id()).html()).doesNotContain("<b>We");
    }

    @Test
    void itClimbsOnlyAfterBothHaveWrittenDownWhatItIsAbout() {
        Ref<SideConflict> conflict = raise(10);
        Visitor.Answer refused = climbing(conflict);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Add the joint write-up first");
        assertThat(page(client, conflict)).doesNotContain("Let it climb");

        assertThat(page(client, conflict)).doesNotContain("Write it up together");
        holds(client, Chain.CLIENT, conflict, "We sent the list late");
        holds(provider, Chain.PROVIDER, conflict, "We did not ask for it");
        assertThat(page(client, conflict)).contains("Write it up together");
        Ref<JointWriteUp> written = table.say(
                provider, Chain.SHARED, DecisionTable.JOINT_WRITE_UP, ConflictSamples.writeUp(conflict, table.today()));
        assertThat(page(client, conflict))
                .contains("The load ran twice", "Not signed by both sides yet")
                .doesNotContain("Let it climb");
        sign(client, written);
        sign(provider, written);
        assertThat(page(client, conflict)).contains("Let it climb to: management level", "The load ran twice");
        table.say(
                client,
                Chain.SHARED,
                DecisionTable.ESCALATION,
                new Escalation(conflict, LadderStage.MANAGEMENT, table.today(), DecidingSide.TOGETHER, null));
        assertThat(page(client, conflict)).contains("The other side has not accepted that yet");
        table.adopt("001-05");
        assertThat(table.visit(provider, "/conflicts").text())
                .contains("With those who manage them", "10 working days to settle it here")
                .contains("Does one side climb alone?");
    }

    @Test
    void whatHasBeenOnItsStageTooLongIsNamed() {
        Ref<SideConflict> conflict = raise(21);

        assertThat(page(provider, conflict))
                .contains("It has been at the operating level for more than 5 working days");
        assertThat(table.visit(provider, "/conflicts").text()).contains("In one we have not said what we hold.");
    }

    @Test
    void nobodyElseLearnsOfAConflict() {
        Ref<SideConflict> conflict = raise(1);
        for (String page : List.of("/conflicts", "/conflicts/" + conflict.id())) {
            assertThat(table.visit(table.stranger(), page).status()).isEqualTo(404);
        }
        assertThat(table.visit(client, "/conflicts/" + table.arrangement()).status())
                .isEqualTo(404);
    }

    private Ref<SideConflict> raise(int daysAgo) {
        return table.say(
                client,
                Chain.SHARED,
                DecisionTable.CONFLICT,
                ConflictSamples.conflict("CF-1", table.today().minusDays(daysAgo)));
    }

    private void holds(SignedIn who, Chain own, Ref<SideConflict> conflict, String part) {
        table.say(who, own, DecisionTable.POSITION, ConflictSamples.position(conflict, table.today(), part));
    }

    private Visitor.Answer climbing(Ref<SideConflict> conflict) {
        Visitor visitor = TestInstance.visitor(client);
        String form = table.base() + "/registers/escalation/new";
        return visitor.send(
                form + "?conflict=" + conflict.id() + "&stage=MANAGEMENT",
                form,
                Map.of(
                        "conflict", conflict.id().toString(),
                        "stage", "MANAGEMENT",
                        "escalatedOn", table.today().toString(),
                        "askedBy", "TOGETHER",
                        "entry.version", "0",
                        "entry.do", "shared"));
    }

    private void sign(SignedIn who, Ref<JointWriteUp> written) {
        Member member = table.member(who);
        Digest digest = member.sharedBook(TestInstance.ledger())
                .find(DecisionTable.JOINT_WRITE_UP, written.id())
                .orElseThrow()
                .version()
                .entry()
                .bodyDigest();
        table.append(who, Chain.SHARED, new Statement.Sign(written.id(), 1, digest));
    }

    private String page(SignedIn reader, Ref<SideConflict> conflict) {
        return table.visit(reader, "/conflicts/" + conflict.id()).text();
    }
}
