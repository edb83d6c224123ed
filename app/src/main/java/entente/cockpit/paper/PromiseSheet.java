package entente.cockpit.paper;

import entente.cockpit.PairCockpit;
import entente.kernel.Text;
import entente.paper.Paper;
import entente.paper.Part;
import entente.signal.Signal;
import java.util.ArrayList;
import java.util.List;

/** What was promised, and when it is expected now. */
final class PromiseSheet {
    private static final String FORECAST = "000-QC";
    private static final int SHOWN = 6;

    private PromiseSheet() {}

    static Paper.Sheet of(Ground shared, PairCockpit cockpit) {
        PromiseParts promises = PromiseParts.of(shared, cockpit);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.KeyFigures(List.of(promises.inTime())));
        if (!promises.isEmpty()) {
            parts.add(promises.table());
            parts.add(Part.softly(Text.of("paper.promise.forecast")));
            parts.add(promises.chart());
            List<Text> answers = shared.judged().direct().stream()
                    .filter(signal -> signal.practice().equals(FORECAST) && signal.isYes())
                    .map(Signal::answer)
                    .distinct()
                    .limit(SHOWN)
                    .toList();
            if (!answers.isEmpty()) {
                parts.add(new Part.Heading(Text.of("paper.promise.why")));
                parts.add(new Part.Points(answers));
            }
        }
        return new Paper.Sheet(Text.of("paper.pack.promises"), parts);
    }
}
