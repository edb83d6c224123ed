package entente.delivery;

import entente.kernel.Money;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.PersonallySigned;
import entente.ledger.Ref;
import entente.team.Person;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a project is for, before anybody works on it; both sides sign it, for the client the leader who owns it, in person or by a deputy.
 *
 * @param outcome what will be different when it is done
 * @param scope what belongs to it, and what does not
 * @param assumptions what the plan rests on
 * @param acceptance how it will be known that the outcome is there
 * @param owner the leader who answers for it
 * @param delayCost what one working day of delay costs the client; agreed once both signed
 */
public record ProjectCharter(
        String code,
        Ref<Project> project,
        @Nullable String outcome,
        List<ScopeItem> scope,
        List<Assumption> assumptions,
        List<Criterion> acceptance,
        @Nullable Ref<Person> owner,
        @Nullable Money delayCost)
        implements PersonallySigned {

    /** Something that belongs to the project, or that is left out of it by name. */
    public record ScopeItem(String what, boolean included) {}

    /**
     * Something the plan rests on.
     *
     * @param checkBy the day by which somebody looks whether it holds
     * @param holds what was found; left out while nobody looked
     */
    public record Assumption(
            String what,
            @Nullable LocalDate checkBy,
            @Nullable Boolean holds) {}

    /** One way to know that the outcome is there. */
    public record Criterion(String what) {}

    public ProjectCharter {
        Refused.unless(!code.isBlank(), "code", "delivery.refused.blank");
        Refused.unless(
                delayCost == null || delayCost.signum() > 0,
                "delayCost",
                "delivery.refused.positive",
                delayCost == null ? "" : delayCost);
        scope = List.copyOf(scope);
        assumptions = List.copyOf(assumptions);
        acceptance = List.copyOf(acceptance);
    }

    @Override
    public Side signingSide() {
        return Side.CLIENT;
    }

    @Override
    public @Nullable Ref<Person> signatory() {
        return owner;
    }
}
