package entente.team.pair;

import entente.assessment.ResultSnapshot;
import entente.kernel.BySide;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Recorded;
import java.math.BigDecimal;
import java.util.Optional;

/** What each side's people say of the pair, with the gap between them (formulae 4.12, pair survey gap; 4.10, the gap is client less provider). */
public final class PairSurvey {
    private PairSurvey() {}

    /** 0 to 100 a side, as of the newest closed campaign. Unknown while nobody was asked, and where too few of a side answered to be shown. */
    public static BySide of(PairCourse course) {
        return course.newest()
                .map(PairSurvey::of)
                .orElseGet(() -> BySide.of(side -> Figure.unknown(Text.of("pairing.survey.none"))));
    }

    private static BySide of(Recorded<ResultSnapshot> cycle) {
        return BySide.of(side -> Optional.ofNullable(
                        switch (side) {
                            case CLIENT -> cycle.fact().clientIndex();
                            case PROVIDER -> cycle.fact().providerIndex();
                        })
                .map((BigDecimal index) -> Figure.known(
                        index, Unit.COUNT, Explanation.of("pairing.survey.of").because(CycleScore.asked(cycle))))
                .orElseGet(() -> Figure.unknown(
                        Text.of("pairing.survey.few", cycle.fact().threshold()))));
    }
}
