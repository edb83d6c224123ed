package entente.exchange.demo;

import entente.access.SignedIn;
import entente.governance.ChallengeTable;
import entente.governance.challenge.Issue;
import entente.governance.community.DissentAnswer;
import entente.governance.community.DissentNote;
import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Kinds;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Viewpoint;
import entente.ledger.Voice;
import entente.ledger.postgres.Ledger;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What somebody says without a name against how a problem is worked on, in the last week of the story; one side has answered. */
final class SaidAgainst {
    private SaidAgainst() {}

    static void tell(DataSource app, Kinds kinds, UUID arrangement, LocalDate end, Troupe troupe) {
        LocalDate today = Months.weekday(end);
        LocalDate shownOn = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        StoryClock clock = new StoryClock(DemoStory.ZONE, today);
        Ledger ledger = new Ledger(app, kinds, clock, appended -> {});
        SignedIn provider = troupe.who(Player.ANNEKE);
        UUID note = Ids.next(clock.instant());
        Ref<Issue> about = ledger.book(provider.reader(), arrangement, Viewpoint.SHARED).current(Issue.class).stream()
                .filter(issue -> issue.fact().code().equals("T3"))
                .map(Recorded::ref)
                .findFirst()
                .orElseThrow();
        DissentNote said = new DissentNote(
                note.toString().substring(note.toString().length() - 8),
                null,
                about,
                shownOn,
                "Reading reports side by side changes nothing while each department is measured by its own count.");
        ledger.append(
                provider.reader(),
                arrangement,
                Voice.SYSTEM,
                Chain.SHARED,
                List.of(new Statement.Say(note, ChallengeTable.DISSENT_NOTE, said, shownOn)));
        DissentAnswer answer = new DissentAnswer(
                new Ref<>(note),
                Side.PROVIDER,
                today,
                "True for our own count: from next month on, an event counts once, whoever writes it up.");
        ledger.append(
                provider.reader(),
                arrangement,
                Voice.PROVIDER,
                Chain.SHARED,
                List.of(new Statement.Say(Ids.next(clock.instant()), ChallengeTable.DISSENT_ANSWER, answer, today)));
    }
}
