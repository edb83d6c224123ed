package entente.learning.innovation;

import entente.assessment.instrument.RelationshipType;
import entente.assessment.result.Results;
import entente.commercial.credit.CreditTerms;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What has to be in use for a kind of relationship to be more than a name (001-15); which takes what is our own choice. */
enum Takes {
    /** Both sides' people were asked how it goes between them. */
    HEARD(false, "learning.takes.heard"),
    /** The provider's capabilities were looked at one by one. */
    CAPABLE(false, "learning.takes.capable"),
    /** Something pays by what is reached: credits, or an incentive. */
    RESULT(true, "learning.takes.result"),
    /** An incentive that is known to help at least. */
    SHARED(true, "learning.takes.shared"),
    /** A strong incentive. */
    STRONG(true, "learning.takes.strong");

    private final boolean agreed;
    private final String key;

    Takes(boolean agreed, String key) {
        this.agreed = agreed;
        this.key = key;
    }

    /** What the kind takes; buying by price and a preferred provider take nothing beside the contract. */
    static List<Takes> by(RelationshipType type) {
        return switch (type) {
            case TRANSACTIONAL, PREFERRED -> List.of();
            case PERFORMANCE_BASED -> List.of(RESULT, HEARD);
            case STRATEGIC -> List.of(SHARED, HEARD);
            case TRANSFORMATIONAL -> List.of(STRONG, HEARD, CAPABLE);
        };
    }

    Text says() {
        return Text.of(key);
    }

    /** Either side can ask people by itself; what pays takes both. */
    Set<Side> whose(Side wishes) {
        return agreed ? Set.of(Side.values()) : Set.of(wishes);
    }

    /** Whether it is in use on the day; people asked before the first day tell nothing any more. */
    boolean inUse(Book book, LocalDate first, LocalDate asOf) {
        return switch (this) {
            case HEARD -> asked(book, first, asOf, "health-check", "five-dynamics", "trust-six");
            case CAPABLE -> asked(book, first, asOf, "provider-capabilities");
            case RESULT ->
                incentive(book, asOf, any -> true)
                        || book.current(CreditTerms.class).stream()
                                .anyMatch(terms -> !terms.isProposed()
                                        && !terms.fact().startsOn().isAfter(asOf));
            case SHARED -> incentive(book, asOf, grade -> grade != IncentiveGrade.WEAK);
            case STRONG -> incentive(book, asOf, grade -> grade == IncentiveGrade.STRONG);
        };
    }

    private static boolean asked(Book book, LocalDate first, LocalDate asOf, String... instruments) {
        Results results = Results.of(book, asOf);
        return Stream.of(instruments)
                .flatMap(one -> results.newest(one).stream())
                .anyMatch(one -> !one.fact().closedOn().isBefore(first));
    }

    private static boolean incentive(Book book, LocalDate asOf, Predicate<IncentiveGrade> enough) {
        return book.current(InnovationIncentive.class).stream()
                .anyMatch(one -> one.fact().holds(asOf)
                        && enough.test(one.fact().mechanism().grade()));
    }
}
