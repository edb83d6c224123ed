package entente.delivery.change;

import entente.delivery.Milestone;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.WorkingCalendar;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Version;
import java.time.LocalDate;
import java.util.Optional;

/** A milestone whose agreed day is another than the one first agreed. */
public record MovedMilestone(Recorded<Milestone> milestone, LocalDate firstOn) {
    static Optional<MovedMilestone> of(Book book, Recorded<Milestone> milestone, LocalDate asOf) {
        if (milestone.version().number() == 1) {
            return Optional.empty();
        }
        return Corrected.versions(book, milestone.id(), asOf).stream()
                .filter(version -> !version.effectiveOn().isAfter(asOf))
                .map(Version::fact)
                .filter(Milestone.class::isInstance)
                .map(fact -> Milestone.class.cast(fact).baselineOn())
                .findFirst()
                .filter(first -> !first.equals(milestone.fact().baselineOn()))
                .map(first -> new MovedMilestone(milestone, first));
    }

    /** Working days from the first agreed day to the present one. */
    public long days(WorkingCalendar calendar) {
        return calendar.between(firstOn, milestone.fact().baselineOn());
    }

    Explanation explained(WorkingCalendar calendar) {
        Milestone said = milestone.fact();
        return Explanation.of("delivery.baseline.milestone", said.name(), firstOn, said.baselineOn())
                .is(Amount.workingDays(days(calendar)))
                .from(milestone.source());
    }
}
