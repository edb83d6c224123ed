package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.access.SignedIn;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.signal.Adoption;
import entente.signal.Signals;
import entente.team.Briefing;
import entente.team.Joining;
import entente.team.RoleSeat;
import entente.team.ShadowRequest;
import entente.team.ShadowRequest.Reception;
import entente.team.Sight;
import entente.team.Team;
import entente.team.TouchPoint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who joined and was told of the other side, and what users asked past the in-house function: as each side opens it. */
class JoiningPagesTest extends StaffedPages {
    @Test
    void bothSeeBySeatWhoIsNotYetTold() {
        Ref<RoleSeat> lead = seat(client, "A", "Lead", Side.CLIENT, "Anna");
        for (SignedIn reader : List.of(client, provider)) {
            var page = visit(reader, "/organisation");
            assertThat(page.text()).contains("Joined lately", "not yet told; by", "0 %");
            assertThat(page.html()).contains("/registers/briefing/new?seat=" + lead.id());
        }
        assertThat(visit(client, "/registers/briefing/new?seat=" + lead.id() + "&heldOn=" + today)
                        .html())
                .contains(today.toString());

        say(client, Chain.SHARED, Joining.BRIEFING, new Briefing(lead, today, "How a <b>no</b> is said"));
        assertThat(visit(provider, "/organisation").text())
                .contains("told on", "100 %")
                .doesNotContain("not yet told");
    }

    @Test
    void onceAdoptedTheSeatsAnswerForTheFiveLayersToo() {
        seat(provider, "B", "Study manager", Side.PROVIDER, "Bernd");
        say(client, Chain.SHARED, Signals.ADOPTION, new Adoption("000-E02", today));
        assertThat(visit(client, "/organisation").text())
                .contains("Has whoever joined been told how the other side works?", "has only just joined")
                .contains("Nobody has been asked about it yet");
    }

    @Test
    void requestsPastTheFunctionStandWhereBothTouchByDepartment() {
        say(client, Chain.SHARED, Signals.ADOPTION, new Adoption("003-11", today));
        say(client, Chain.SHARED, Team.TOUCH_POINT, new TouchPoint("T1", "Sends files", "Loads files", null, null));
        assertThat(visit(client, "/touch-points").text()).contains("Past the in-house function", "nobody was asked");

        say(provider, Chain.SHARED, Sight.SHADOW_REQUEST, request("SR1", "Laboratories <i>", Reception.TAKEN_UP));
        say(client, Chain.CLIENT, Sight.SHADOW_REQUEST, request("SR2", "Finance", Reception.SENT_ON));
        var page = visit(client, "/touch-points");
        assertThat(page.text()).contains("Finance 1", "One of them was taken up", "2 times in 90 days");
        assertThat(page.html()).contains("Laboratories &lt;i&gt;").doesNotContain("Laboratories <i>");
        assertThat(visit(provider, "/touch-points").text())
                .contains("Once in 90 days")
                .contains("1 of 1 requests past the in-house function was taken up")
                .doesNotContain("Finance");
    }

    private ShadowRequest request(String code, String department, Reception reception) {
        return new ShadowRequest(code, today, department, "A listing of their own", reception);
    }
}
