package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.Visitor;
import entente.access.Beginnings;
import entente.access.Member;
import entente.access.Members;
import entente.access.Role;
import entente.access.SignedIn;
import entente.governance.Governance;
import entente.governance.challenge.ChallengeTelling;
import entente.kernel.Side;
import entente.learning.Learning;
import entente.learning.improvement.Improvement;
import entente.learning.improvement.ImprovementState;
import entente.learning.innovation.Proposal;
import entente.learning.lesson.Lesson;
import entente.learning.playbook.CoreProcess;
import entente.learning.playbook.PlaybookProcess;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Ids;
import entente.ledger.Kind;
import entente.ledger.Statement;
import entente.performance.Performance;
import entente.performance.ProcessMaturity;
import entente.signal.Adoption;
import entente.signal.Signals;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a lesson one side wrote down to its use by the other; improvements both lead, proposals and their answers, the playbook both confirm. */
class LearningPagesTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final SignedIn client = TestInstance.person("Ilse Adler");
    private final SignedIn provider = TestInstance.person("Per Lund");
    private final SignedIn stranger = TestInstance.person("Zoe Faber");
    private final UUID arrangement = TestInstance.bean(Beginnings.class).begin(client, "Learning", Side.CLIENT, ZONE);
    private final String base = "/arrangements/" + arrangement;
    private final LocalDate today =
            LocalDate.ofInstant(TestInstance.ledger().clock().instant(), ZONE);

    @BeforeEach
    void appoint() {
        TestInstance.appoint(provider, arrangement, Side.PROVIDER, Role.LEADER);
    }

    @Test
    void beforeAnythingIsWrittenDownEachPageSaysWhatToDo() {
        assertThat(visit(client, "/lessons").text()).contains("Write down a lesson");
        assertThat(visit(provider, "/improvements").text()).contains("Suggest an improvement");
        assertThat(visit(provider, "/playbook").text()).contains("Write down a process");
    }

    @Test
    void aLessonComesUpWhereItFitsUntilItsUseIsShown() {
        adopt("001-20");
        say(client, Learning.LESSON, lesson("laboratory", today.minusDays(60)));
        raise("Laboratory is late");
        assertThat(visit(client, "/lessons").text())
                .contains("Lessons fit one thing", "Laboratory is late", "Ask &lt;first")
                .contains("Found by: laboratory, late.", "No use is shown yet of a lesson that fits.");

        Visitor.Answer after = use();
        assertThat(after.status()).isEqualTo(200);
        assertThat(visit(client, "/lessons").text())
                .contains("A lesson was used:", "We asked them in April")
                .doesNotContain("No use is shown yet of a lesson that fits.");
    }

    @Test
    void theProblemsOwnPageNamesWhatFitsAndOnceItIsOverAsksWhatWasLearned() {
        say(client, Learning.LESSON, lesson("codes", today));
        UUID raised = say(client, Governance.ISSUE, ChallengeTelling.issue("I-1", today));
        assertThat(visit(provider, "/facts/" + raised).text())
                .contains("One lesson fits this")
                .doesNotContain("Write down what");

        UUID over = say(client, Governance.ISSUE, ChallengeTelling.ended("I-2", today));
        Visitor.Answer page = visit(client, "/facts/" + over);
        assertThat(page.text()).contains("Write down what was learned from it").doesNotContain("fits this");
        assertThat(visit(client, link(page, "lesson").substring(base.length())).html())
                .contains("I-2");
    }

    @Test
    void aLessonThatWasNotUsedIsAnAlertWithTheReadersOwnPartFirst() {
        adopt("001-20");
        say(client, Learning.LESSON, lesson("laboratory", today.minusDays(60)));
        say(client, Governance.ISSUE, ChallengeTelling.issue("Laboratory", today.minusDays(20)));

        assertThat(visit(client, "/lessons").text()).contains("Do we use what we learned?", "the longest for 20 days");
    }

    @Test
    void lessonsAreFoundByTheirWordsAndHostileOnesHarmNobody() {
        say(client, Learning.LESSON, lesson("laboratory", today));

        assertThat(visit(provider, "/lessons?q=laboratories").text()).contains("One lesson found for");
        assertThat(visit(provider, "/lessons?q=helicopter").text()).contains("No lesson found for “helicopter”");
        Visitor.Answer hostile = visit(provider, "/lessons?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        assertThat(hostile.status()).isEqualTo(200);
        assertThat(hostile.html()).doesNotContain("<script>alert(1)", "Ask <first>");
    }

    /** A third view settles it at 2; the outcome needs 4. */
    @Test
    void aProcessThatFallsShortAsksForAnImprovementBothLead() {
        ProcessMaturity intake =
                new ProcessMaturity("IN", "Intake of samples", null, Side.PROVIDER, null, 4, 2, null, null);
        UUID process = say(client, Performance.PROCESS_MATURITY, intake);
        Visitor.Answer page = visit(provider, "/improvements");
        assertThat(page.text()).contains("What falls short and nobody improves", "2 of 5 now, 4 needed");
        assertThat(page.html()).contains("/registers/improvement/new?toward=" + process);
    }

    @Test
    void eachSideSeesWhichImprovementsNobodyOfItsOwnLeads() {
        adopt("002-10");
        say(
                client,
                Learning.IMPROVEMENT,
                new Improvement(
                        "M-1",
                        "Samples arrive the same day",
                        Side.CLIENT,
                        today,
                        null,
                        "Jonas Falk",
                        null,
                        null,
                        null,
                        null,
                        today,
                        ImprovementState.PLAN));

        assertThat(visit(provider, "/improvements").text())
                .contains("One improvement is under way", "The provider: nobody yet. The client: Jonas Falk.")
                .contains("The one improvement under way is led by the client alone")
                .contains("Names no process it is to make more mature")
                .contains("Finance has verified no benefit yet.");
        assertThat(visit(client, "/improvements").text()).contains("The client: Jonas Falk. The provider: nobody yet.");
    }

    @Test
    void theClientAnswersWhatTheProviderProposesAndNobodyItsOwn() {
        Proposal said = new Proposal("P-1", "One courier", "A fifth saved", Side.PROVIDER, today.minusDays(3), null);
        say(provider, Learning.PROPOSAL, said);
        assertThat(visit(client, "/improvements").text()).contains("waits for 3 days", "One courier: Answer it");
        assertThat(visit(provider, "/improvements").text()).doesNotContain("Answer it");

        String form = link(visit(client, "/improvements"), "proposal-answer");
        Visitor.Answer sent = TestInstance.visitor(client)
                .send(form, action(form), fields(form, Map.of("decision", "ACCEPTED", "because", "It saves money")));
        assertThat(sent.status()).isEqualTo(200);
        assertThat(visit(provider, "/improvements").text()).contains("yes", "after 3 days", "It saves money");
    }

    @Test
    void aProcessIsConfirmedByEachSideForItself() {
        adopt("001-18");
        say(
                client,
                Learning.PLAYBOOK_PROCESS,
                new PlaybookProcess(
                        "PB-1",
                        "What is in and what is out",
                        CoreProcess.DISPUTES,
                        "One asks",
                        null,
                        null,
                        null,
                        today,
                        null));
        String form = link(visit(client, "/playbook"), "playbook-confirmation");
        TestInstance.visitor(client).send(form, action(form), fields(form, Map.of("by", "Jonas Falk")));

        assertThat(visit(provider, "/playbook").text())
                .contains("The provider: not confirmed yet. The client: confirmed on")
                .contains("Not written down yet: how each side finds the work")
                .contains("Do both work by the same book?");
        assertThat(visit(client, "/playbook").text()).contains("One process is written down, none waits for our word.");
    }

    @Test
    void nobodyElseLearnsThatThereIsALesson() {
        for (String page : List.of("/lessons", "/improvements", "/playbook")) {
            assertThat(visit(stranger, page).status()).isEqualTo(404);
        }
    }

    @Test
    void thePagesAreReachedFromTheirPartOfTheHouse() {
        assertThat(visit(client, "").html()).contains("href=\"" + base + "/lessons\"");
        assertThat(visit(client, "/lessons").html()).contains("href=\"" + base + "/playbook\"");
    }

    /** Follows the step the page offers, and shows the use by a link. */
    private Visitor.Answer use() {
        String form = link(visit(provider, "/lessons"), "lesson-application");
        Map<String, String> said = Map.of(
                "what", "We asked them in April",
                "document.title", "Minutes",
                "document.address", "https://files.example/minutes");
        return TestInstance.visitor(provider).send(form, action(form), fields(form, said));
    }

    private static String link(Visitor.Answer page, String kind) {
        Matcher found = Pattern.compile("href=\"([^\"]*/registers/" + kind + "/new\\?[^\"]*)\"")
                .matcher(page.html());
        assertThat(found.find()).isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    private static String action(String form) {
        return form.substring(0, form.indexOf('?'));
    }

    /** What the link carries, as the form shows it, and what is typed. */
    private static Map<String, String> fields(String form, Map<String, String> typed) {
        Map<String, String> all = new LinkedHashMap<>(typed);
        for (String pair : form.substring(form.indexOf('?') + 1).split("&", -1)) {
            all.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        all.put("entry.where", "SHARED");
        return all;
    }

    private Lesson lesson(String tags, LocalDate learnedOn) {
        return new Lesson(
                "L-1",
                "It was late",
                "Nobody asked",
                "Ask <first>",
                tags,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                learnedOn);
    }

    private void raise(String title) {
        say(client, Governance.ISSUE, ChallengeTelling.issue(title, today));
    }

    private Visitor.Answer visit(SignedIn reader, String page) {
        return TestInstance.visitor(reader).get(base + page);
    }

    private void adopt(String practice) {
        say(client, Signals.ADOPTION, new Adoption(practice, today));
    }

    private <T extends Fact> UUID say(SignedIn who, Kind<T> kind, T fact) {
        UUID id = Ids.next(TestInstance.ledger().clock().instant());
        Member member = TestInstance.bean(Members.class).get(who, arrangement);
        TestInstance.ledger()
                .append(
                        member.reader(),
                        arrangement,
                        member.voice(),
                        Chain.SHARED,
                        List.of(new Statement.Say(id, kind, fact, today)));
        return id;
    }
}
