package entente.register;

import entente.kernel.Text;
import entente.ledger.Chain;
import entente.ledger.Statement;
import entente.register.sheet.Problem;
import java.util.List;
import java.util.UUID;

/** What an import would do with one row. */
public sealed interface PlannedRow {
    /** The row's number in its file. */
    int number();

    /** A fact that was not there; {@code doubts} name what in it contradicts itself. */
    record Added(int number, Chain chain, Statement.Say statement, List<Text> doubts) implements PlannedRow {}

    /** A next version of a fact, with what would change. */
    record Amended(int number, Chain chain, Statement.Amend statement, List<Difference> differences, List<Text> doubts)
            implements PlannedRow {}

    /** The fact says this already, or the file says nothing new. */
    record Unchanged(int number, UUID fact) implements PlannedRow {}

    /** It cannot be a fact. */
    record Rejected(int number, List<Problem> problems) implements PlannedRow {}

    /** Somebody changed the fact meanwhile; who and when, and what the row would change beside it. */
    record Overtaken(int number, UUID fact, Text why, List<Difference> differences) implements PlannedRow {}

    /** What is said in doubt of a row that is recorded all the same. */
    default List<Text> said() {
        return switch (this) {
            case Added added -> added.doubts();
            case Amended amended -> amended.doubts();
            case Unchanged _, Rejected _, Overtaken _ -> List.of();
        };
    }

    /** Whether the row stands in the way of recording the whole. */
    default boolean blocks() {
        return switch (this) {
            case Rejected _, Overtaken _ -> true;
            case Added _, Amended _, Unchanged _ -> false;
        };
    }
}
