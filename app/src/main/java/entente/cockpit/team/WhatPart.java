package entente.cockpit.team;

import entente.delivery.result.ApprovedAndUsed;
import entente.delivery.result.Outputs;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Policy;
import entente.team.RequirementStatement;
import entente.team.RequirementStatement.Manner;
import java.time.LocalDate;
import java.util.List;

/**
 * How free the provider is in how it works: what is asked of it, at how many steps it has to ask, and what becomes of what it hands over.
 *
 * @param how requirements that say how, of all
 * @param most approvals on one way that need no second look
 * @param unused calendar days after which a result that nobody used needs one
 */
public record WhatPart(long how, long requirements, Outputs outputs, LocalDate day, int most, int unused) {

    static WhatPart of(Book book, LocalDate day) {
        Policy policy = Policy.of(book);
        List<Recorded<RequirementStatement>> statements = book.current(RequirementStatement.class).stream()
                .filter(one -> !one.fact().statedOn().isAfter(day))
                .toList();
        return new WhatPart(
                statements.stream()
                        .filter(one -> one.fact().manner() == Manner.HOW)
                        .count(),
                statements.size(),
                Outputs.of(book, day),
                day,
                policy.of(ApprovedAndUsed.APPROVALS),
                policy.of(ApprovedAndUsed.UNUSED));
    }

    public boolean isEmpty() {
        return requirements == 0 && outputs.all().isEmpty();
    }
}
