package entente.delivery.outlook;

import entente.delivery.OwnParts;
import entente.delivery.Project;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Ref;
import entente.signal.Mirror;
import java.time.LocalDate;
import java.util.List;

/** Either side's own part in where a project is going: inputs given late, and milestones late without such an input. */
record Mirrors(OwnParts parts, LocalDate asOf) {
    static Mirrors of(Book book, LocalDate asOf) {
        return new Mirrors(OwnParts.of(book, asOf), asOf);
    }

    List<Mirror> of(Followed project) {
        Ref<Project> ref = project.status().project().ref();
        List<Explanation> inputs = parts.lateInputs(ref, asOf);
        List<Explanation> late = parts.lateMilestones(ref);
        return List.of(
                Mirror.of(
                        Side.CLIENT,
                        Text.of("delivery.a1.mirror.client"),
                        Text.of("delivery.part.inputs", inputs.size()),
                        inputs),
                Mirror.of(
                        Side.PROVIDER,
                        Text.of("delivery.a1.mirror.provider"),
                        Text.of("delivery.part.milestones", late.size()),
                        late));
    }
}
