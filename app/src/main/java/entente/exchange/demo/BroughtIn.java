package entente.exchange.demo;

import entente.governance.challenge.Issue;
import entente.governance.weakness.InheritedWeakness;
import entente.governance.weakness.ReadinessAssessment;
import entente.governance.weakness.WeaknessArea;
import entente.governance.weakness.WeaknessShown;
import entente.kernel.Side;
import entente.ledger.Ref;

/** What both sides bring with them: the client keeps its own to itself, the provider says its own aloud. */
final class BroughtIn {
    private static final int ANOTHER_SEASON = 75;

    private BroughtIn() {}

    static void tell(Telling story) {
        Months m = story.months();
        story.client()
                .on(13, 12)
                .notes(new ReadinessAssessment(Side.CLIENT, m.day(13, 12), 3, 3, 3, 1, 2, "Two afternoons of our own"));
        story.client()
                .on(1, 12)
                .notes(new InheritedWeakness(
                        "W-1",
                        Side.CLIENT,
                        WeaknessArea.PROCESS,
                        "Our departments approve a protocol one after the other",
                        m.day(1, 12),
                        "The head of our protocol office",
                        m.end().plusDays(ANOTHER_SEASON),
                        null));
        Ref<InheritedWeakness> restart = story.provider()
                .on(8, 12)
                .says(new InheritedWeakness(
                        "W-2",
                        Side.PROVIDER,
                        WeaknessArea.PROCEDURE,
                        "How the nightly load is started again is in one person's head",
                        m.day(8, 12),
                        "Kjell Aspen",
                        m.end().plusDays(ANOTHER_SEASON),
                        null));
        story.provider()
                .on(8, 26)
                .says(new WeaknessShown(restart, story.named(Issue.class, "T1"), Side.PROVIDER, m.day(8, 26)));
    }
}
