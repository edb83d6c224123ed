package entente.learning.innovation;

import entente.arrangement.ArrangementSamples;
import entente.arrangement.Service;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.performance.LevelExpectation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** New ideas of the spring of 2026, judged on 30 June. */
record InnovationSamples(Told told) {
    static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    InnovationSamples() {
        this(ArrangementSamples.shared());
    }

    /** A level of need both signed, or only the client. */
    void expected(int level, boolean signed) {
        Ref<Service> service = told.fact(
                Side.CLIENT, new Service("S-1", "Studies", null, null, null, null, null, null), day("2026-01-05"));
        LevelExpectation said = new LevelExpectation(service, level, day("2026-12-31"), "It is our promise");
        if (signed) {
            told.fact(Side.CLIENT, said, day("2026-01-05"), Side.CLIENT, Side.PROVIDER);
        } else {
            told.fact(Side.CLIENT, said, day("2026-01-05"), Side.CLIENT);
        }
    }

    void uses(String code, IncentiveMechanism mechanism, @Nullable String endedOn) {
        told.fact(
                Side.CLIENT,
                new InnovationIncentive(
                        code, mechanism, "So it works", day("2026-01-05"), endedOn == null ? null : day(endedOn), null),
                day("2026-01-05"));
    }

    void invested(int year, String planned, @Nullable String actual) {
        told.fact(
                Side.PROVIDER,
                new InnovationInvestment(
                        year, Money.of(planned, "EUR"), actual == null ? null : Money.of(actual, "EUR"), null),
                day("2026-01-05"));
    }

    Ref<Proposal> proposed(String code, Side by, String on) {
        return told.fact(by, new Proposal(code, "One courier", "A fifth saved", by, day(on), null), day(on));
    }

    void answered(Ref<Proposal> proposal, Side by, String on) {
        told.fact(
                by,
                new ProposalAnswer(proposal, by, ProposalDecision.LATER, day(on), "The contract ends in October"),
                day(on));
    }

    private static LocalDate day(String on) {
        return LocalDate.parse(on);
    }
}
