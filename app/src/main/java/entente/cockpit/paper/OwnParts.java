package entente.cockpit.paper;

import entente.cockpit.PairCockpit;
import entente.cockpit.governance.ActionSheet;
import entente.governance.action.SayDo;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.paper.KeyFigure;
import entente.signal.Mirror;
import java.util.List;
import java.util.Optional;

/** What a side itself contributed, before anything is said of the other. */
final class OwnParts {
    private OwnParts() {}

    /** One sentence a question that somebody has to look at, as far as dated facts tell. */
    static List<Text> told(Ground ground, PairCockpit cockpit, boolean own) {
        return cockpit.questions().stream()
                .filter(question ->
                        question.signal().isYes() || question.signal().needsPerson())
                .flatMap(question -> part(question, own).stream()
                        .filter(mirror ->
                                mirror.evidence().everySource().findAny().isPresent())
                        .map(mirror -> Text.of(
                                "paper.own.part",
                                question.signal().question(),
                                Marked.of(mirror.evidence(), ground.book(), mirror.says()))))
                .toList();
    }

    private static Optional<Mirror> part(PairCockpit.Question question, boolean own) {
        return own ? question.own() : question.theirs();
    }

    /** What it did of what it said, with its base. */
    static KeyFigure sayDo(Ground ground, Side side) {
        SayDo done = SayDo.of(ground.book(), side, ground.on(), ActionSheet.WINDOW);
        return KeyFigure.of(
                Text.of("paper.saydo.label", side),
                done.share(),
                Text.of("paper.saydo.base", done.kept().size(), done.due().size(), ActionSheet.WINDOW),
                null);
    }
}
