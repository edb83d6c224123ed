package entente.cockpit.paper;

import entente.cockpit.PairCockpit;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.paper.Paper;
import java.util.List;

/** The pack both sides read together: from the shared record alone, so that either of them makes the very same one. */
public final class JointPack {
    private JointPack() {}

    /** Throws IllegalArgumentException for any book but the shared one. */
    public static Paper of(Ground shared) {
        if (!shared.isShared()) {
            throw new IllegalArgumentException("a joint pack is made from the shared record, not "
                    + shared.book().viewpoint());
        }
        // in the shared record no side is the reader; the client's part stands first because its name does
        PairCockpit cockpit = PairCockpit.alone(Side.CLIENT, shared.book(), shared.judged(), shared.on());
        return new Paper(
                FileName.of(shared.name(), "joint-pack", shared.on()),
                Text.of("paper.plain", shared.name()),
                Text.of("paper.pack.under", shared.day()),
                Text.of("paper.pack.mark"),
                shared.foot(),
                null,
                List.of(
                        SummarySheet.of(shared, cockpit),
                        PromiseSheet.of(shared, cockpit),
                        PerceptionSheet.of(shared),
                        MoneySheet.of(shared),
                        HalvesSheet.of(shared, cockpit),
                        DisputeSheet.of(shared),
                        ActionPage.of(shared),
                        LearnedSheet.of(shared),
                        QuarterSheet.of(shared, cockpit)));
    }
}
