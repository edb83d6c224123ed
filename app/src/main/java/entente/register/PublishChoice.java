package entente.register;

import entente.kernel.Noun;
import java.util.List;
import java.util.UUID;

/** Everything that one side could publish, by kind, for its reader to choose from. */
public record PublishChoice(List<Group> groups) {
    public PublishChoice {
        groups = List.copyOf(groups);
    }

    /** The facts of one kind. */
    public record Group(Noun noun, List<Line> lines) {}

    /**
     * One private fact.
     *
     * @param seen its newest version
     * @param versions how many there are, to be published all or the newest alone
     * @param taken whether both sides know one of this name already
     */
    public record Line(UUID fact, int seen, int versions, String title, boolean taken, boolean chosen) {}

    public boolean isEmpty() {
        return groups.isEmpty();
    }

    public int taken() {
        return (int) groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(Line::taken)
                .count();
    }
}
