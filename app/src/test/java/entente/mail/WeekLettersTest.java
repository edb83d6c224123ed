package entente.mail;

import static entente.mail.Posted.subject;
import static entente.mail.Posted.text;
import static org.assertj.core.api.Assertions.assertThat;

import entente.TestInstance;
import entente.access.Members;
import entente.access.Role;
import entente.access.SignedIn;
import entente.asking.Calls;
import entente.governance.DecisionTable;
import entente.governance.Governance;
import entente.governance.challenge.ChallengeTelling;
import entente.governance.decision.DecidingSide;
import entente.governance.decision.Decision;
import entente.governance.decision.DecisionDraft;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.performance.Performance;
import entente.performance.SuccessDefinition;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The week's letter, and the few that cannot wait for it. */
class WeekLettersTest extends PostedLetters {
    @Test
    void theWeeksLetterComesOnItsDayWithAllThatWaits() {
        action("Send the list", client, Chain.SHARED, today.minusDays(40));
        List.of(client, provider)
                .forEach(one -> readers.choose(one, new MailChoice(true, DayOfWeek.TUESDAY, true, true, true)));
        mail(tuesday.minus(Duration.ofHours(5).plusMinutes(1)), port()).round();
        assertThat(received(client)).isEmpty();
        mail(tuesday.minus(Duration.ofHours(5)), port()).round();
        mail(tuesday, port()).round();

        assertThat(received(client)).hasSize(1);
        assertThat(subject(received(client).getFirst())).isEqualTo("One thing waits for you");
        assertThat(text(received(client).getFirst()))
                .contains("Trials (you are of the client)", "One thing you said you would do:", "  - Send the list: ")
                .contains("https://entente.example.org" + leaders.base() + "/actions");
        assertThat(received(provider)).as("nothing waits for the provider").isEmpty();
        forget(client, provider);
    }

    @Test
    void theWeeksLetterNamesTheSessionsAheadAndTheDecisionsThatWait() {
        leaders.say(client, Chain.SHARED, Governance.FORUM, daily());
        Decision both = DecisionDraft.of("D-1", today.toString())
                .whose(DecidingSide.CLIENT)
                .said();
        leaders.say(client, Chain.SHARED, DecisionTable.DECISION, both);
        List.of(client, provider)
                .forEach(one -> readers.choose(one, new MailChoice(true, DayOfWeek.TUESDAY, true, true, true)));
        mail(tuesday, port()).round();

        assertThat(subject(received(client).getFirst())).isEqualTo("One thing waits for you");
        assertThat(text(received(client).getFirst()))
                .contains("One decision waits for your side:", "  - Question D-1: on the table since ")
                .contains("https://entente.example.org" + leaders.base() + "/decisions")
                .contains("You meet 8 times within the week:", "  - Operations round: ", "09:30 (Europe/Berlin)")
                .contains("  - and one more");
        assertThat(received(provider))
                .as("named by no address, and not theirs to decide")
                .isEmpty();
        forget(client, provider);
    }

    @Test
    void whoeverLeadsHearsOnceAQuarterThatTheirSuccessIsNotScored() {
        SuccessDefinition ours = new SuccessDefinition("S", Side.CLIENT, "Calm nights", List.of());
        leaders.say(client, Chain.SHARED, Performance.SUCCESS_DEFINITION, ours, today.minusYears(1));
        List.of(client, provider)
                .forEach(one -> readers.choose(one, new MailChoice(true, DayOfWeek.TUESDAY, true, true, true)));
        mail(tuesday, port()).round();
        assertThat(text(received(client).getFirst()))
                .contains("  - How much of our own success has come is not said for the quarter from ")
                .doesNotContain("Calm nights");
        assertThat(received(provider)).as("it wrote down no success").isEmpty();
        forget(client, provider);
    }

    @Test
    void aWeekInWhichOneOnlyMeetsIsWrittenToo() {
        leaders.say(client, Chain.SHARED, Governance.FORUM, daily());
        readers.choose(client, new MailChoice(true, DayOfWeek.TUESDAY, true, true, true));
        mail(tuesday, port()).round();
        assertThat(subject(received(client).getFirst())).isEqualTo("Your week");
        forget(client);
    }

    @Test
    void howeverManyLeadOneQuestionIsAskedForAllOfThem() {
        List.of("Ada", "Bo", "Cy").forEach(name -> {
            SignedIn one = TestInstance.colleague(name, client.organisationName());
            TestInstance.appoint(one, leaders.arrangement(), Side.CLIENT, Role.LEADER);
        });
        leaders.say(client, Chain.SHARED, Governance.ISSUE, ChallengeTelling.standstill("I-1", today));
        Counted members = new Counted(source);
        Counted asked = new Counted(source);
        Clock now = Clock.fixed(tuesday, ZoneOffset.UTC);
        Findings findings = MailAt.findings(new Members(members, now));
        new Planning(outbox, new MailReaders(asked), findings, TestInstance.bean(Calls.class), now)
                .urgent(leaders.arrangement());

        assertThat(members.times()).isZero();
        assertThat(asked.times()).isEqualTo(1);
        assertThat(outbox.of(client.account())).hasSize(1);
        // nobody else's letters wait behind these
        mail(tuesday, port()).round();
    }

    @Test
    void whatStopsTheWorkGoesToBothLeadersOnceAndToNobodyElse() {
        SignedIn colleague = TestInstance.person("Nina Hill");
        TestInstance.appoint(colleague, leaders.arrangement(), Side.CLIENT, Role.EXECUTIVE_SPONSOR);
        leaders.say(client, Chain.SHARED, Governance.ISSUE, ChallengeTelling.standstill("I-1", today));
        Mail mail = mail(tuesday, port());
        mail.planNightly(leaders.arrangement());
        mail.planNightly(leaders.arrangement());
        mail.round();
        assertThat(received(client)).hasSize(1);
        assertThat(subject(received(provider).getFirst())).startsWith("Trials: a problem stops the work: ");
        assertThat(outbox.of(colleague.account())).isEmpty();
    }
}
