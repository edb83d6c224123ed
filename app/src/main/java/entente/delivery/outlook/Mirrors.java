package entente.delivery.outlook;

import entente.arrangement.AgreedTerms;
import entente.delivery.OwnParts;
import entente.delivery.Project;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Ref;
import entente.signal.Mirror;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Either side's own part in where a project is going: inputs given late, and milestones late without such an input. */
record Mirrors(OwnParts parts, LocalDate asOf) {
    static Mirrors of(Book book, LocalDate asOf) {
        AgreedTerms terms = AgreedTerms.of(book, asOf);
        return new Mirrors(new OwnParts(book, terms, terms.calendar(), asOf), asOf);
    }

    List<Mirror> of(Followed project) {
        Ref<Project> ref = project.status().project().ref();
        List<Explanation> inputs = parts.lateInputs(ref, asOf);
        List<Explanation> late = late(project, ref);
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

    private List<Explanation> late(Followed project, Ref<Project> ref) {
        return project.milestones().stream()
                .filter(m -> m.fact().expectedOn(asOf).isAfter(m.fact().baselineOn()))
                .filter(m -> !parts.isHeldUp(ref, m.fact().expectedOn(asOf)))
                .map(m -> Explanation.of(
                                "delivery.part.milestone",
                                m.fact().name(),
                                m.fact().baselineOn(),
                                m.fact().expectedOn(asOf))
                        .is(Amount.days(ChronoUnit.DAYS.between(
                                m.fact().baselineOn(), m.fact().expectedOn(asOf))))
                        .from(m.source()))
                .toList();
    }
}
