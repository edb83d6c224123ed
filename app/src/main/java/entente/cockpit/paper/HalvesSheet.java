package entente.cockpit.paper;

import entente.cockpit.Health;
import entente.cockpit.PairCockpit;
import entente.kernel.Amount;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.paper.Paper;
import entente.paper.Part;
import java.util.ArrayList;
import java.util.List;

/** Both sides' own parts, by the same scores and each with its base; there is no average of them. */
final class HalvesSheet {
    private HalvesSheet() {}

    static Paper.Sheet of(Ground shared, PairCockpit cockpit) {
        Health health = Health.of(shared.book(), shared.on());
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Table(
                List.of(
                        Part.Column.of(Text.of("paper.halves.score"), 6),
                        Part.Column.of(Text.of("paper.plain", Side.CLIENT), 8),
                        Part.Column.of(Text.of("paper.plain", Side.PROVIDER), 8)),
                health.spokes().stream()
                        .map(spoke -> List.of(
                                Part.Cell.of(spoke.name()),
                                Part.Cell.of(shown(spoke.client())),
                                Part.Cell.of(shown(spoke.provider()))))
                        .toList()));
        if (health.isKnown()) {
            parts.add(new Part.Chart(
                    Text.of("paper.halves.chart"),
                    List.of(Text.of("paper.plain", Side.CLIENT), Text.of("paper.plain", Side.PROVIDER)),
                    health.spokes().stream()
                            .map(spoke ->
                                    new Part.Group(spoke.name(), List.of(bar(spoke.client()), bar(spoke.provider()))))
                            .toList()));
        }
        for (Side side : Side.values()) {
            List<Text> told = OwnParts.told(shared, cockpit, side == Side.CLIENT);
            parts.add(new Part.Heading(Text.of("paper.halves.heading", side)));
            parts.add(told.isEmpty() ? Part.says(Text.of("paper.own.none")) : new Part.Points(told));
        }
        return new Paper.Sheet(Text.of("paper.pack.halves"), parts);
    }

    private static Text shown(Health.Score score) {
        return score.percent()
                .map(percent -> Text.of("paper.halves.percent", Amount.percent(percent), score.base()))
                .orElseGet(() -> Text.of("paper.halves.unknown", score.base()));
    }

    private static Part.Bar bar(Health.Score score) {
        return new Part.Bar(
                score.percent().orElse(null),
                score.percent()
                        .map(percent -> Text.of("paper.halves.of", Amount.percent(percent), score.kept(), score.of()))
                        .orElseGet(() -> Text.of("paper.unknown")));
    }
}
