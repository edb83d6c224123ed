package entente.access;

import entente.kernel.Money;
import entente.ledger.Component;
import entente.ledger.Fact;
import entente.ledger.Kind;
import java.util.List;

/**
 * Up to which amount a role signs alone; above it a second person of the side signs too.
 *
 * @param kind the kind of fact it is about; {@link #EVERY} for all that have no limit of their own
 */
public record SigningLimit(Role role, String kind, Money upTo) {
    public static final String EVERY = "*";

    boolean isAbout(Kind<?> of) {
        return kind.equals(of.name());
    }

    /** Whether every amount in the fact is within the limit; one in another currency never is. */
    boolean covers(Kind<?> of, Fact fact) {
        return covers(of.components(), fact);
    }

    private boolean covers(List<Component> components, Object body) {
        return components.stream().allMatch(component -> switch (component.of(body)) {
            case Money money ->
                money.currency().equals(upTo.currency()) && money.amount().abs().compareTo(upTo.amount()) <= 0;
            case List<?> rows -> rows.stream().allMatch(row -> covers(component.row(), row));
            case null, default -> true;
        });
    }
}
