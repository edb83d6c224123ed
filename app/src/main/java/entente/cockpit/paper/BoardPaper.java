package entente.cockpit.paper;

import entente.cockpit.PairCockpit;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.paper.KeyFigure;
import entente.paper.Paper;
import entente.paper.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One side's own paper for its board, on one page: it rests on that side's book too, and nobody else is told that it exists. */
public final class BoardPaper {
    /** What a page has room for. */
    private static final int PROMISES = 5;

    private static final int POINTS = 3;
    private static final int DECISIONS = 5;

    private BoardPaper() {}

    /**
     * The paper of one side.
     *
     * @param shared what both know
     * @param own what the side knows
     */
    public static Paper of(Side side, Ground shared, Ground own) {
        if (!shared.isShared()) {
            throw new IllegalArgumentException(
                    "what both know is asked for, not " + shared.book().viewpoint());
        }
        PairCockpit cockpit = own.isShared()
                ? PairCockpit.alone(side, own.book(), own.judged(), own.on())
                : PairCockpit.of(side, shared.judged(), own.book(), own.judged(), own.on());
        return new Paper(
                FileName.of(own.name(), "board-" + side, own.on()),
                Text.of("paper.plain", own.name()),
                Text.of("paper.board.under", side, own.day()),
                Text.of("paper.board.mark", side),
                own.foot(),
                1,
                List.of(new Paper.Sheet(Text.of("paper.board.title"), parts(side, shared, own, cockpit))));
    }

    private static List<Part> parts(Side side, Ground shared, Ground own, PairCockpit cockpit) {
        List<Part> parts = new ArrayList<>();
        // the third sentence is the own part, which has a place of its own
        cockpit.lead().stream()
                .limit(2)
                .filter(BoardPaper::isAnswer)
                .map(Part::lead)
                .forEach(parts::add);
        parts.addAll(own(side, own, cockpit));
        parts.addAll(now(own, cockpit));
        parts.add(new Part.Heading(Text.of("paper.exposure.heading")));
        LastDays last = LastDays.ofBoard(own);
        List<KeyFigure> exposure = new ExposureParts(shared).figures();
        parts.add(new Part.KeyFigures(exposure));
        parts.add(new Part.Heading(Text.of("paper.decide.heading")));
        parts.add(new Part.KeyFigures(
                List.of(last.nearest(), OwnParts.sayDo(own, side), OwnParts.sayDo(own, side.other()))));
        parts.add(decisions(new BoardDecisions(side, own).all()));
        return parts;
    }

    private static boolean isAnswer(Text sentence) {
        return !sentence.key().equals("cockpit.lead.own");
    }

    private static List<Part> own(Side side, Ground own, PairCockpit cockpit) {
        List<Text> told = OwnParts.told(own, cockpit, true);
        return List.of(
                new Part.Heading(Text.of("paper.own.heading", side)),
                told.isEmpty() ? Part.says(Text.of("paper.own.none")) : new Part.Points(few(told, POINTS)));
    }

    private static List<Part> now(Ground own, PairCockpit cockpit) {
        PromiseParts promises = PromiseParts.of(own, cockpit);
        MoneyParts money = MoneyParts.of(own);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part.Heading(Text.of("paper.now.heading")));
        parts.add(new Part.KeyFigures(List.of(promises.inTime(), money.price(), money.benefit())));
        if (!promises.isEmpty()) {
            PromiseParts worst = promises.worst(PROMISES);
            parts.add(worst.table());
            promises.left(PROMISES).ifPresent(left -> parts.add(Part.softly(left)));
        }
        money.chart().ifPresent(parts::add);
        return parts;
    }

    private static Part decisions(List<Text> all) {
        return all.isEmpty() ? Part.says(Text.of("paper.decide.none")) : new Part.Points(few(all, DECISIONS));
    }

    /** As many as there is room for, and how many more there are. */
    private static List<Text> few(List<Text> all, int most) {
        return all.size() <= most
                ? all
                : Stream.concat(all.stream().limit(most), Stream.of(Text.of("paper.more", all.size() - most)))
                        .toList();
    }
}
