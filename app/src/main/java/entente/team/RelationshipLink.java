package entente.team;

import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import org.jspecify.annotations.Nullable;

/** Two seats whose holders have to work with each other, whoever sits there (001-22). */
public record RelationshipLink(
        Ref<RoleSeat> one, Ref<RoleSeat> other, @Nullable String because) implements Fact {
    public RelationshipLink {
        Refused.unless(!one.equals(other), "other", "team.refused.self");
    }
}
