package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.TwoLeaders;
import entente.Visitor;
import entente.access.SignedIn;
import entente.arrangement.Arrangements;
import entente.arrangement.Promise;
import entente.kernel.Money;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.team.LeadershipPair;
import entente.team.PairReview;
import entente.team.Team;
import org.junit.jupiter.api.Test;

/** Papers as both leaders find them: what can be made, and what the other side never learns of. */
class PaperPagesTest {
    private final TwoLeaders table = TwoLeaders.of("Papers and more");
    private final SignedIn client = table.client();
    private final SignedIn provider = table.provider();

    private Promise promise(String code, String objective) {
        return new Promise(code, objective, table.today().plusDays(60), Money.of("1000", "EUR"), null, null, null);
    }

    private String page(SignedIn who, String path) {
        return table.visit(who, path).text();
    }

    @Test
    void thePageSaysWhatCanBeMadeForWhomAndShowsItBefore() {
        table.agree(Arrangements.PROMISE, promise("P-1", "Archive readable"), table.today());
        assertThat(page(client, "/papers"))
                .contains("Board paper of our side", "Joint pack", "PDF", "PPTX to edit", "HTML")
                .contains("For the client only", "Archive readable", "1 of 1");
        assertThat(page(provider, "/papers")).contains("For the provider only").doesNotContain("For the client only");
        assertThat(page(provider, "/papers/joint-pack")).contains("For both sides: from the shared record alone");
        assertThat(page(client, "")).contains("Papers");
    }

    @Test
    void filesAreCalledByArrangementKindAndDayAndAreWhatTheySay() {
        for (String format : new String[] {"pdf", "pptx", "html"}) {
            Visitor.Answer answer = table.visit(client, "/papers/board/" + format);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headers().get("content-disposition"))
                    .contains("papers-and-more-board-client-" + table.today() + "." + format);
            assertThat(answer.html())
                    .startsWith(format.equals("pdf") ? "%PDF" : format.equals("pptx") ? "PK" : "<!DOCTYPE");
        }
    }

    @Test
    void whatOneSideKeepsIsNeitherListedNorCountedNorNamedToTheOther() {
        Ref<LeadershipPair> pair = table.agree(
                Team.LEADERSHIP_PAIR,
                new LeadershipPair("PAIR", null, null, null, null, null, null, null, null, null, null),
                table.today());
        String before = table.visit(provider, "/papers/board/html").html();
        String packBefore = table.visit(provider, "/papers/joint-pack/html").html();
        table.say(client, Chain.CLIENT, Arrangements.PROMISE, promise("P-9", "Leave the old hall"));
        table.say(
                client,
                Chain.CLIENT,
                Team.PAIR_REVIEW,
                new PairReview(pair, table.today(), PairReview.Way.REPLACE_PROVIDER_LEADER, "Quite hopeless"));

        assertThat(page(client, "/papers"))
                .contains("Leave the old hall (kept to this side)", "The pair of leaders", "(kept to this side)");
        assertThat(table.visit(provider, "/papers/board/html").html()).isEqualTo(before);
        assertThat(table.visit(provider, "/papers/joint-pack/html").html()).isEqualTo(packBefore);
        assertThat(table.visit(client, "/papers/joint-pack/html").html()).isEqualTo(packBefore);
        for (String path : new String[] {"/papers", "/papers/joint-pack"}) {
            assertThat(table.visit(provider, path).html())
                    .doesNotContain("old hall", "For the client only", "board-client");
        }
    }

    @Test
    void thereIsNoAddressAtWhichTheOtherSidesPaperIsFound() {
        for (String path : new String[] {"/papers/board-client", "/papers/board-client/pdf", "/papers/nothing/html"}) {
            assertThat(table.visit(provider, path).status()).isEqualTo(404);
        }
        assertThat(table.visit(table.stranger(), "/papers").status()).isEqualTo(404);
        assertThat(table.visit(table.stranger(), "/papers/joint-pack/pdf").status())
                .isEqualTo(404);
    }

    @Test
    void thePortfolioIsOnePaperOfWhatItsReaderReads() {
        Visitor.Answer paper = TestInstance.visitor(client).get("/portfolio/html");
        assertThat(paper.text()).contains("Papers and more (as the client)", "All arrangements, worst first");
        assertThat(TestInstance.visitor(provider).get("/portfolio/html").text()).contains("(as the provider)");
        assertThat(TestInstance.visitor(table.stranger()).get("/portfolio/html").status())
                .isEqualTo(404);
        assertThat(TestInstance.visitor(client).get("/").text()).contains("Portfolio as PDF");
    }
}
