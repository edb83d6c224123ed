package entente.register.sheet;

import entente.kernel.Text;
import entente.kernel.Words;
import java.util.List;
import java.util.stream.Collectors;

/** A file that cannot be read as tables, with every reason found; nothing of it has been taken in. */
public final class SheetRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public SheetRefused(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> Words.ENGLISH.say(problem.text()))
                .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    SheetRefused(Problem problem) {
        this(List.of(problem));
    }

    /** A refusal of the file as a whole; the two keys are {@code key} and {@code key.right}. */
    static SheetRefused file(String name, String key, Object... args) {
        return new SheetRefused(Problem.file(name, Text.of(key, args), Text.of(key + ".right", args)));
    }

    public List<Problem> problems() {
        return problems;
    }
}
