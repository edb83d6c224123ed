package entente.mail;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Role;
import entente.access.SignedIn;
import entente.kernel.Side;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page on which a side's leader has sessions sent to people without an account. */
class ForumGuestPagesTest extends PostedSessions {
    private static final String ADA = "ada@elsewhere.example";
    private final String page = leaders.base() + "/forum-guests";

    @Test
    void theLeaderHasThemSentAndStopsIt() {
        Visitor visitor = TestInstance.visitor(client);
        assertThat(visitor.get(page).text()).contains(ADA, "Ada Holm: Operations round", "nothing is sent there");
        assertThat(visitor.send(page, page, Map.of("address", ADA)).text()).contains("sessions are sent there");
        assertThat(visitor.send(page, page + "/stop", Map.of("address", ADA)).text())
                .contains("nothing is sent there");
        assertThat(visitor.get(leaders.base() + "/forums").html()).contains("/forum-guests");
    }

    @Test
    void theOtherSidesPeopleAreNotShown() {
        assertThat(leaders.visit(provider, "/forum-guests").text()).doesNotContain(ADA);
    }

    @Test
    void whoLeadsNothingSeesItAndDecidesNothing() {
        SignedIn mia = TestInstance.colleague("Mia Falk", client.organisationName());
        TestInstance.appoint(mia, leaders.arrangement(), Side.CLIENT, Role.BUSINESS_OWNER);
        Visitor visitor = TestInstance.visitor(mia);
        assertThat(visitor.get(page).text()).contains(ADA).doesNotContain("Send the sessions");
        assertThat(visitor.send(leaders.base(), page, Map.of("address", ADA)).status())
                .isEqualTo(404);
        assertThat(visitor.get(page).text()).contains("nothing is sent there");
    }

    @Test
    void anAddressThatNoForumNamesIsRefused() {
        Visitor visitor = TestInstance.visitor(client);
        assertThat(visitor.send(page, page, Map.of("address", "x@y.example")).status())
                .isBetween(400, 422);
    }
}
