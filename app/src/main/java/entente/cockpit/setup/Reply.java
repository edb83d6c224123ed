package entente.cockpit.setup;

import entente.kernel.Text;
import entente.ledger.Statement;
import java.util.List;

/** What came of a form of the set-up. */
public sealed interface Reply {
    /** Everything could be read, and is one append; empty where nothing was filled in. */
    record Said(List<Statement> statements) implements Reply {
        public Said {
            statements = List.copyOf(statements);
        }
    }

    /** Nothing is recorded until these are put right. */
    record Wrong(List<Group> groups, List<Text> problems) implements Reply {
        public Wrong {
            groups = List.copyOf(groups);
            problems = List.copyOf(problems);
        }
    }
}
