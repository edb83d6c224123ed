package entente.exchange.demo;

import static entente.exchange.demo.Euro.eur;
import static entente.kernel.Side.CLIENT;
import static entente.kernel.Side.PROVIDER;

import entente.access.Role;
import entente.arrangement.Arrangement;
import entente.arrangement.Arrangement.Pack;
import entente.arrangement.Contract;
import entente.arrangement.Promise;
import entente.arrangement.Protocol;
import entente.commercial.Benefit;
import entente.commercial.CostLine;
import entente.commercial.CostLine.CostSort;
import entente.commercial.price.Indexation.IndexReading;
import entente.commercial.price.IndexedPrice;
import entente.governance.PulseResult;
import entente.kernel.DateRange;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.team.Assignment;
import entente.team.Assignment.Employer;
import entente.team.Capability;
import entente.team.LeadershipPair;
import entente.team.Person;
import entente.team.RoleSeat;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** The client's other arrangement: its networks, run by somebody else, where little has to be said. */
final class NetworkService {
    static final String NAME = "Networks and sites";
    static final int BEGINS = 8;

    private final Telling story;
    private final Months m;

    private NetworkService(Telling story) {
        this.story = story;
        this.m = story.months();
    }

    static Telling tell(Telling story) {
        NetworkService service = new NetworkService(story);
        service.terms();
        service.people();
        NetworkSites.tell(story);
        service.money();
        return story;
    }

    private void terms() {
        story.client()
                .on(BEGINS, 3)
                .says(new Arrangement(
                        "NET",
                        NAME,
                        Player.Firm.CLIENT.words(),
                        Player.Firm.NETWORK_PROVIDER.words(),
                        Beginnings.ZONE,
                        "EUR",
                        "MON-FRI",
                        "NL",
                        List.of(),
                        Pack.IT));
        Ref<Protocol> protocol = story.client()
                .on(BEGINS, 4)
                .proposes(new Protocol(
                        "Protocol", "One set of numbers. The contract prevails, and nothing here is a notice.", 10, 5));
        story.provider().on(BEGINS, 5).signs(protocol);
        LocalDate begins = m.day(BEGINS, 8);
        Ref<Contract> contract = story.client()
                .on(BEGINS, 5)
                .proposes(new Contract(
                        "NET-1", "Networks of eleven sites", eur(960_000), begins, begins.plusYears(3), 120, null));
        story.provider().on(BEGINS, 8).signs(contract);
        Ref<Promise> promise = story.client()
                .on(BEGINS, 9)
                .proposes(new Promise(
                        "N1", "Eleven sites on the new network", m.day(13, 20), eur(240_000), null, null, null));
        story.provider().on(BEGINS, 10).signs(promise);
        Ref<Promise> kept = promise;
        story.provider()
                .on(13, 16)
                .counters(
                        kept,
                        "The last site went over two days early",
                        p -> new Promise(
                                p.code(), p.objective(), p.promisedOn(), p.price(), null, null, m.day(13, 16)));
        story.client().on(13, 17).signs(kept);
    }

    private void people() {
        Ref<Person> orla = person(CLIENT, "OF", "Orla Fennimore");
        Ref<Person> bronagh = person(PROVIDER, "BT", "Bronagh Tully");
        LocalDate since = m.day(BEGINS, 8);
        story.client()
                .on(BEGINS, 9)
                .says(new LeadershipPair("PAIR", null, orla, since, true, true, bronagh, since, true, true, null));
        int number = 1;
        for (Capability capability : Capability.values()) {
            Ref<RoleSeat> seat = story.client()
                    .on(BEGINS, 10)
                    .says(new RoleSeat("S" + number, seat(capability), CLIENT, number <= 3, capability));
            story.client()
                    .on(BEGINS, 10)
                    .says(new Assignment(seat, orla, null, Employer.CLIENT, m.day(BEGINS, 10), null));
            number++;
        }
    }

    private void money() {
        for (int month = BEGINS + 1; month <= Months.COUNT; month++) {
            LocalDate booked = m.day(month, 6);
            story.provider()
                    .on(booked)
                    .says(new CostLine(
                            "N-INV-%02d".formatted(month),
                            null,
                            CostSort.INVOICE,
                            eur(26_500),
                            booked,
                            booked.plusDays(30),
                            null));
        }
        priced(YearMonth.from(m.day(BEGINS, 8)).plusMonths(1).atDay(1));
        LocalDate stated = m.day(13, 21);
        story.client(Role.COMMERCIAL_MANAGER)
                .on(stated)
                .says(new Benefit(
                        "N-B1", "Three old contracts ended", eur(1_450_000), eur(262_000), stated, stated, 90));
        story.client(Role.INTERFACE_MANAGER)
                .on(14, 24)
                .notes(new PulseResult("Month 14", new DateRange(m.day(14, 12), m.day(14, 22)), 18, 15, 2, List.of()));
    }

    /** The run of the sites: six tenths of its price follow wages, read three months before each anniversary, within 4 % a year. */
    private void priced(LocalDate from) {
        Ref<IndexedPrice> price = story.client()
                .on(BEGINS, 11)
                .proposes(new IndexedPrice(
                        "NET-RUN",
                        "Run of eleven sites",
                        null,
                        from,
                        null,
                        eur(26_500),
                        Percent.of(60),
                        "Wages, services",
                        new BigDecimal("112.4"),
                        IndexReading.CHAINED_ON_BASE,
                        3,
                        Percent.of(4),
                        Percent.of(0)));
        story.provider().on(BEGINS, 12).signs(price);
    }

    private Ref<Person> person(Side side, String key, String name) {
        return new Narrator(story, side, Role.LEADER).on(BEGINS, 8).says(new Person(key, name, side, null));
    }

    private static String seat(Capability capability) {
        String words = capability.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
