package entente.performance.level;

import entente.kernel.Text;
import entente.ledger.Recorded;
import java.util.List;

/** What the facts of a book make of a service level on a day. */
public sealed interface LevelDefinition {

    /**
     * It can be measured.
     *
     * @param level the service level as it holds on the day
     * @param proposed what of it both sides have not signed, each by name; a figure that rests on a proposal moves no money
     * @param leftOut exclusions that are on record and do not count, each with why
     */
    record Measurable(Recorded<ServiceLevel> level, Definition definition, List<Text> proposed, List<Text> leftOut)
            implements LevelDefinition {
        public Measurable {
            proposed = List.copyOf(proposed);
            leftOut = List.copyOf(leftOut);
        }

        public boolean isAgreed() {
            return proposed.isEmpty();
        }
    }

    /** It cannot, and what would have to be there first. */
    record Wanting(List<Text> because) implements LevelDefinition {
        public Wanting {
            because = List.copyOf(because);
        }
    }
}
