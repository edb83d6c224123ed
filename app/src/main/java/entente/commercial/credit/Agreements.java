package entente.commercial.credit;

import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Recorded;
import entente.ledger.SignOff;
import entente.ledger.Voice;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one side asked for and the other agreed to: reliefs, and events that struck several levels. A claim alone moves nothing. */
final class Agreements {
    private final List<Recorded<ServiceRelief>> reliefs;
    private final List<Recorded<SharedIncident>> incidents;

    Agreements(Book book) {
        this.reliefs = shared(book.current(ServiceRelief.class));
        this.incidents = shared(book.current(SharedIncident.class));
    }

    List<Recorded<ServiceRelief>> claims(String level, YearMonth month) {
        return reliefs.stream()
                .filter(relief -> relief.fact().level().equals(level))
                .filter(relief -> relief.fact().monthOf().equals(month))
                .toList();
    }

    List<Relief> reliefs(String level, YearMonth month) {
        return claims(level, month).stream()
                .map(claim -> new Relief(claim.fact().code(), claim.fact().units(), isAgreed(claim)))
                .toList();
    }

    /** What the client says of itself counts at once, since it can only lower what it is owed. */
    LevelMonth.@Nullable Incident incident(String level, YearMonth month) {
        return incidents.stream()
                .filter(incident -> incident.fact().monthOf().equals(month)
                        && incident.fact().struck(level))
                .filter(incident -> incident.by() == Voice.CLIENT || isAgreed(incident))
                .map(incident -> new LevelMonth.Incident(
                        incident.fact().code(), level.equals(incident.fact().chosen())))
                .findFirst()
                .orElse(null);
    }

    /** Whether the side that did not say it has signed this very version. */
    static boolean isAgreed(Recorded<? extends Fact> said) {
        Side other = said.by() == Voice.CLIENT ? Side.PROVIDER : Side.CLIENT;
        return said.version().signOff(other).filter(SignOff::agrees).isPresent();
    }

    private static <T extends Fact> List<Recorded<T>> shared(List<Recorded<T>> all) {
        return all.stream().filter(fact -> fact.chain() == Chain.SHARED).toList();
    }
}
