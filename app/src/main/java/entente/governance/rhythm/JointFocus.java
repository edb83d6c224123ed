package entente.governance.rhythm;

import entente.ledger.Book;
import entente.ledger.Recorded;
import java.util.Comparator;
import java.util.List;

/**
 * The few things both teams go for together (004-08).
 *
 * @param open signed by both, the next due first
 * @param proposed that wait for a signature
 */
public record JointFocus(List<Recorded<JointGoal>> open, List<Recorded<JointGoal>> proposed) {
    public JointFocus {
        open = List.copyOf(open);
        proposed = List.copyOf(proposed);
    }

    public static JointFocus of(Book book) {
        List<Recorded<JointGoal>> all = book.current(JointGoal.class).stream()
                .filter(one -> one.fact().isOpen())
                .sorted(Comparator.comparing(one -> one.fact().dueOn()))
                .toList();
        return new JointFocus(
                all.stream().filter(one -> !one.isProposed()).toList(),
                all.stream().filter(Recorded::isProposed).toList());
    }
}
