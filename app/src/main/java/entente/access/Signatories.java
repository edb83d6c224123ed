package entente.access;

import entente.ledger.Book;
import entente.ledger.Fact;
import entente.ledger.Signatory;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who signs in person, told by the address an account signs in with; by the name alone while no address is recorded with the person.
 *
 * @param addresses of those whom the member stands in for today
 */
record Signatories(Book shared, Set<String> addresses) {
    Signatories {
        addresses = Set.copyOf(addresses);
    }

    /** The name of whoever signs the fact for the member's side in person; empty where the member may. */
    Optional<String> otherThan(Member member, Fact fact) {
        return Signatory.of(shared, fact, member.side())
                .filter(person -> !isOneOf(member, person))
                .map(Signatory::name);
    }

    private boolean isOneOf(Member member, Signatory person) {
        String address = person.email();
        return address == null
                ? person.name().strip().equalsIgnoreCase(member.person().name().strip())
                : address.equalsIgnoreCase(member.person().email())
                        || addresses.contains(address.toLowerCase(Locale.ROOT));
    }
}
