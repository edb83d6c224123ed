package entente.cockpit;

import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything one answer of the cockpit rests on, down to the last entry; the cockpit itself shows the beginning of it. */
public record Reasons(Text asked, Text answered, List<Tree> trees) {
    /** Reasons for one thing that is said. */
    public record Tree(Text says, Explanation because) {}

    public Reasons {
        trees = List.copyOf(trees);
    }

    /** Of a question by its practice's id, or of a score by its name; nothing where the page has neither. */
    public static Optional<Reasons> of(String what, CockpitSheet sheet, Side reader) {
        return sheet.cockpit().questions().stream()
                .filter(question -> question.signal().practice().equals(what))
                .findFirst()
                .map(question -> of(question, reader))
                .or(() -> sheet.health().spokes().stream()
                        .filter(spoke -> spoke.name().key().equals(what))
                        .findFirst()
                        .map(Reasons::of));
    }

    private static Reasons of(PairCockpit.Question question, Side reader) {
        List<Tree> trees = new ArrayList<>();
        trees.add(new Tree(
                Text.of("cockpit.why.figure"), question.signal().figure().because()));
        question.own().ifPresent(own -> trees.add(new Tree(Text.of("cockpit.own", own.says()), own.evidence())));
        question.theirs()
                .ifPresent(theirs -> trees.add(
                        new Tree(Text.of("cockpit.theirs", reader.other(), theirs.says()), theirs.evidence())));
        return new Reasons(question.signal().question(), question.signal().answer(), trees);
    }

    private static Reasons of(Health.Spoke spoke) {
        return new Reasons(
                spoke.name(),
                Text.of("cockpit.why.score"),
                List.of(
                        new Tree(
                                Text.of(
                                        "cockpit.why.side",
                                        Side.CLIENT,
                                        spoke.client().base()),
                                spoke.client().figure().because()),
                        new Tree(
                                Text.of(
                                        "cockpit.why.side",
                                        Side.PROVIDER,
                                        spoke.provider().base()),
                                spoke.provider().figure().because())));
    }
}
