package entente.exchange.demo;

import static entente.exchange.demo.Euro.eur;

import entente.access.Role;
import entente.arrangement.Arrangement;
import entente.arrangement.Arrangement.Pack;
import entente.arrangement.Contract;
import entente.arrangement.Promise;
import entente.commercial.CostLine;
import entente.commercial.CostLine.CostSort;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.team.LeadershipPair;
import entente.team.Person;
import java.time.LocalDate;
import java.util.List;

/** The provider's other arrangement: begun alone on the data of a first day, in its own chain; the client has not joined. */
final class BuildingService {
    static final String NAME = "Laboratory buildings, Tidewater";
    static final int BEGINS = 14;
    private static final String CLIENT_NAME = "Sundermere Vaccines";

    private BuildingService() {}

    static Telling tell(Telling story) {
        Months m = story.months();
        Moment first = story.provider().on(BEGINS, 13);
        LocalDate began = m.day(4, 2);
        first.notes(new Arrangement(
                "LAB",
                NAME,
                CLIENT_NAME,
                Player.Firm.PROVIDER.words(),
                Beginnings.ZONE,
                "EUR",
                "MON-FRI",
                "NL",
                List.of(),
                Pack.FACILITY));
        first.notes(new Contract(
                "LAB-3", "Care of two laboratory buildings", eur(1_180_000), began, began.plusYears(2), 90, null));
        Ref<Person> anneke = first.notes(new Person("AV", "Anneke Vreeland", Side.PROVIDER, null));
        Ref<Person> other = first.notes(new Person("CB", "Casimir Boateng", Side.CLIENT, null));
        first.notes(
                new LeadershipPair("PAIR", null, other, began, false, false, anneke, m.day(10, 2), true, false, null));
        first.notes(new Promise(
                "T1",
                "Clean rooms never out of class for more than four hours",
                began.plusYears(2),
                null,
                null,
                null,
                null));
        first.notes(new Promise(
                "T2", "Energy a tenth below last year", m.day(16, 10), eur(85_000), m.day(16, 28), null, null));
        story.provider(Role.COMMERCIAL_MANAGER)
                .on(BEGINS, 13)
                .notes(new CostLine("T-TO-DATE", null, CostSort.INVOICE, eur(512_000), m.day(BEGINS, 10), null, null));
        return story;
    }
}
