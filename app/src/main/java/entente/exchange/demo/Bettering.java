package entente.exchange.demo;

import entente.kernel.Money;
import entente.kernel.Side;
import entente.learning.improvement.Improvement;
import entente.learning.improvement.ImprovementState;
import entente.learning.improvement.ImprovementVerification;
import entente.learning.innovation.IncentiveMechanism;
import entente.learning.innovation.InnovationIncentive;
import entente.learning.innovation.InnovationItem;
import entente.learning.innovation.InnovationStage;
import entente.learning.innovation.Proposal;
import entente.learning.innovation.ProposalAnswer;
import entente.learning.innovation.ProposalDecision;
import entente.ledger.Document;
import entente.ledger.Ref;
import entente.signal.Adoption;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What both made better, what is new, and what the provider proposed: one benefit that finance verified, one proposal that waits. */
final class Bettering {
    private final Telling story;
    private final Months m;

    private Bettering(Telling story) {
        this.story = story;
        this.m = story.months();
    }

    static void tell(Telling story) {
        Bettering told = new Bettering(story);
        told.improve();
        told.renew();
        told.propose();
        story.client().on(12, 1).says(new Adoption("002-10", story.months().day(12, 1)));
        story.provider().on(12, 2).says(new Adoption("003-30", story.months().day(12, 2)));
    }

    private void improve() {
        Ref<Improvement> queries = story.provider()
                .on(5, 12)
                .says(improvement(
                        "M-1", "Questions to the sites close within a week", 5, 12, "Rahim Dastoor", "11", "7"));
        int month = 5;
        for (ImprovementState state : new ImprovementState[] {
            ImprovementState.PLAN, ImprovementState.DO, ImprovementState.CHECK, ImprovementState.ADOPTED
        }) {
            month++;
            story.provider().on(month, 20).amends(queries, "It went on", said -> moved(said, state));
        }
        story.client()
                .on(10, 14)
                .says(new ImprovementVerification(
                        queries,
                        m.day(10, 14),
                        new BigDecimal("7.5"),
                        Money.of("58000.00", "EUR"),
                        "Henrike Solberg",
                        true,
                        new Document("Calculation", "https://files.marrowdale.example/queries")));
        story.client()
                .on(11, 10)
                .says(improvement("M-2", "Every listing is read by whoever asked for it", 11, 10, null, "40", "90"));
    }

    private Improvement improvement(
            String code, String title, int month, int day, @Nullable String provider, String now, String wanted) {
        return new Improvement(
                code,
                title,
                provider == null ? Side.CLIENT : Side.PROVIDER,
                m.day(month, day),
                null,
                "Priya Venkataraman",
                provider,
                new BigDecimal(now),
                new BigDecimal(wanted),
                provider == null ? "percent" : "days",
                m.day(16, 15),
                ImprovementState.IDEA);
    }

    private static Improvement moved(Improvement said, ImprovementState state) {
        return new Improvement(
                said.code(),
                said.title(),
                said.suggestedBy(),
                said.suggestedOn(),
                said.toward(),
                said.clientOwner(),
                said.providerOwner(),
                said.baseline(),
                said.target(),
                said.unit(),
                said.dueOn(),
                state);
    }

    private void renew() {
        story.client()
                .on(4, 14)
                .says(new InnovationIncentive(
                        "N-FUND",
                        IncentiveMechanism.INNOVATION_FUND,
                        "One percent of the price is set aside for ideas",
                        m.day(4, 14),
                        null,
                        null));
        idea("N-1", "Codes are proposed by what was coded before", Side.PROVIDER, 6, InnovationStage.FUND, "40000.00");
        idea("N-2", "Sites see their own open questions", Side.CLIENT, 9, InnovationStage.INSPIRE, null);
        idea(
                "N-3",
                "A day at a site for everybody who writes checks",
                Side.PROVIDER,
                11,
                InnovationStage.ACCULTURATE,
                null);
    }

    private void idea(String code, String title, Side by, int month, InnovationStage stage, @Nullable String granted) {
        by(by, month, 10)
                .says(new InnovationItem(
                        code,
                        title,
                        by,
                        m.day(month, 10),
                        stage,
                        granted == null ? null : Money.of(granted, "EUR"),
                        null,
                        null));
    }

    private void propose() {
        Ref<Proposal> first = proposal("P-1", "One call a week instead of three", "Two hours a week for ten people", 8);
        story.client()
                .on(8, 24)
                .says(new ProposalAnswer(
                        first,
                        Side.CLIENT,
                        ProposalDecision.ACCEPTED,
                        m.day(8, 24),
                        "We tried it in the summer and missed nothing"));
        proposal("P-2", "Check laboratory files where they are made", "Most restarts would not be needed", 13);
    }

    private Ref<Proposal> proposal(String code, String title, String what, int month) {
        return story.provider()
                .on(month, 12)
                .says(new Proposal(code, title, what, Side.PROVIDER, m.day(month, 12), null));
    }

    private Moment by(Side side, int month, int day) {
        return side == Side.CLIENT
                ? story.client().on(month, day)
                : story.provider().on(month, day);
    }
}
