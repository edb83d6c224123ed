package entente.assessment;

import entente.assessment.instrument.RelationshipType;
import entente.kernel.Side;
import entente.ledger.Fact;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What kind of relationship a side has in mind, and what kind it finds practised today (001-15).
 *
 * @param because why it should be so, or what shows that it is not
 */
public record DeclaredRelationship(
        Side side,
        RelationshipType envisioned,
        RelationshipType practised,
        @Nullable String because,
        LocalDate declaredOn)
        implements Fact {}
