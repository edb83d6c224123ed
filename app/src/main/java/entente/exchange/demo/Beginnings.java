package entente.exchange.demo;

import static entente.exchange.demo.Euro.eur;

import entente.arrangement.Arrangement;
import entente.arrangement.Arrangement.DayOff;
import entente.arrangement.Arrangement.Pack;
import entente.arrangement.Contract;
import entente.arrangement.Protocol;
import entente.ledger.Document;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.List;

/** How it began: who works for whom, the rules of this workspace, and the contract. */
final class Beginnings {
    static final String NAME = "Clinical data, respiratory studies";
    static final String ZONE = "Europe/Amsterdam";

    private static final String RULES = """
            This workspace is where we look at one set of numbers. What is written here is no contractual notice, and the contract prevails.
            Whatever either of us says about its own part is said without prejudice.
            Each of us may read, print and export what is shared, and keeps it no longer than the years named here.
            What was shown and not contested within the days named here counts as not contested. It never counts as signed.
            """;

    private Beginnings() {}

    static void tell(Telling story) {
        Months months = story.months();
        story.client()
                .on(1, 1)
                .says(new Arrangement(
                        "CDR",
                        NAME,
                        Player.Firm.CLIENT.words(),
                        Player.Firm.PROVIDER.words(),
                        ZONE,
                        "EUR",
                        "MON-FRI",
                        "NL",
                        List.of(
                                new DayOff(months.day(5, 13), "Joint planning day"),
                                new DayOff(months.day(11, 19), "Joint planning day")),
                        Pack.CLINICAL));
        Ref<Protocol> protocol =
                story.client().on(1, 2).proposes(new Protocol("How we use this workspace", RULES, 10, 7));
        story.provider().on(1, 3).signs(protocol);
        contract(story);
    }

    private static void contract(Telling story) {
        LocalDate begins = story.months().day(1, 8);
        Ref<Contract> contract = story.client()
                .on(1, 4)
                .says(new Contract(
                        "MSA-7",
                        "Data management for the respiratory programme",
                        eur(6_900_000),
                        begins,
                        begins.plusMonths(30).minusDays(1),
                        180,
                        new Document("Contract as executed", "https://contracts.marrowdale.example/msa-7")));
        story.client().on(1, 5).signs(contract);
        story.provider().on(1, 8).signs(contract);
    }
}
