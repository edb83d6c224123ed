package entente.register;

import entente.ledger.Fact;
import java.util.List;

/** What came of a form, a row or a JSON body: the fact, or everything that is wrong with it. */
public sealed interface Submission<T extends Fact> {
    /** Everything could be read, and the record's constructor took it. */
    record Accepted<T extends Fact>(T fact) implements Submission<T> {}

    /** Nothing is recorded until these are put right. */
    record Rejected<T extends Fact>(List<FieldProblem> problems) implements Submission<T> {
        public Rejected {
            problems = List.copyOf(problems);
        }
    }
}
