package entente.cockpit;

import static entente.cockpit.Browsing.open;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import entente.TestInstance;
import entente.access.Beginnings;
import entente.access.Member;
import entente.access.Members;
import entente.access.SignedIn;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.team.Assignment;
import entente.team.Assignment.Employer;
import entente.team.RelationshipLink;
import entente.team.RoleSeat;
import entente.team.Team;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * The web of five hundred people in a real browser. What it took is written to target/web-of-500.txt for docs/performance.md; no time fails
 * the build.
 */
class WebBrowserTest {
    private static final int PEOPLE = 500;
    private static final int LINKS = 1500;
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** What the browser says of itself: when the page stood, its longest task, and the longest wait for a frame while it is scrolled. */
    private static final String TOOK = """
            async () => {
                const [page] = performance.getEntriesByType('navigation');
                const tasks = await new Promise(done => {
                    new PerformanceObserver(seen => done(seen.getEntries().map(e => e.duration)))
                        .observe({type: 'longtask', buffered: true});
                    setTimeout(() => done([]), 500);
                });
                const waits = await new Promise(done => {
                    const seen = []; let last = performance.now(); let step = 0;
                    const frame = now => {
                        seen.push(now - last); last = now; scrollBy(0, 40);
                        if (++step < 60) requestAnimationFrame(frame); else done(seen);
                    };
                    requestAnimationFrame(frame);
                });
                return [page.responseEnd - page.requestStart, page.loadEventEnd - page.responseEnd,
                        Math.max(0, ...tasks), Math.max(...waits)].map(Math.round).join(' ');
            }
            """;

    private final SignedIn client = TestInstance.person("Ute Brandt");
    private final UUID arrangement = TestInstance.bean(Beginnings.class).begin(client, "Many", Side.CLIENT, BERLIN);
    private final LocalDate today = LocalDate.now(TestInstance.ledger().clock().withZone(BERLIN));
    private final List<Statement> said = new ArrayList<>();

    @Test
    void fiveHundredPeopleAreDrawnAndThePageStillAnswers() throws IOException {
        tell();
        try (Browsing browsing = new Browsing();
                BrowserContext context = browsing.context()) {
            String web = "/arrangements/" + arrangement + "/web";
            open(context, client, "/");
            Page page = open(context, client, web);
            assertThat(page.locator(".web svg[role=img] .web-dot").count()).isEqualTo(PEOPLE);
            assertThat(page.locator(".web svg[role=img] path").count()).isEqualTo(LINKS);
            assertThat(page.locator("#links ~ ul > li").count()).isEqualTo(60);
            assertThat((Integer) page.evaluate("document.querySelectorAll('*').length"))
                    .as("elements of the page")
                    .isLessThan(3_500);
            Files.writeString(
                    Path.of("target", "web-of-500.txt"),
                    "server ms, shown after ms, longest task ms, longest wait for a frame ms: " + page.evaluate(TOOK)
                            + "\n");
            page.click("nav.bar a[href*='/registers/relationship-link']");
            assertThat(page.url()).contains("/registers/relationship-link");
        }
    }

    /** Each works with the next one, with one across the circle and with one of the other side. */
    private void tell() {
        List<Ref<RoleSeat>> seats = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            Side side = i % 2 == 0 ? Side.CLIENT : Side.PROVIDER;
            Ref<RoleSeat> seat = say(Team.ROLE_SEAT, new RoleSeat("S" + i, "Seat " + i, side, false, null));
            Employer employer = side == Side.CLIENT ? Employer.CLIENT : Employer.PROVIDER;
            say(Team.ASSIGNMENT, new Assignment(seat, null, "Person " + i, employer, today, null));
            seats.add(seat);
        }
        for (int step : new int[] {1, 7, 101}) {
            for (int i = 0; i < PEOPLE; i++) {
                say(
                        Team.RELATIONSHIP_LINK,
                        new RelationshipLink(seats.get(i), seats.get((i + step) % PEOPLE), "Every change"));
            }
        }
        Member member = TestInstance.bean(Members.class).get(client, arrangement);
        TestInstance.ledger().append(member.reader(), arrangement, member.voice(), Chain.SHARED, List.copyOf(said));
    }

    private <T extends Fact> Ref<T> say(Kind<T> kind, T fact) {
        UUID id = Ids.next(TestInstance.ledger().clock().instant());
        said.add(new Statement.Say(id, kind, fact, today));
        return new Ref<>(id);
    }
}
