package entente.exchange.demo;

import static entente.exchange.demo.Euro.eur;

import entente.access.Role;
import entente.commercial.Benefit;
import entente.commercial.Budget;
import entente.kernel.Money;
import entente.ledger.Ref;
import java.time.LocalDate;

/** The money set aside and what it is meant to bring; one of the gains nobody has looked at for more than four months. */
final class Gains {
    private final Telling story;

    private Gains(Telling story) {
        this.story = story;
    }

    static void tell(Telling story) {
        story.client(Role.COMMERCIAL_MANAGER).on(1, 11).says(new Budget("BUDGET", null, eur(6_900_000)));
        Gains gains = new Gains(story);
        Ref<Benefit> weeks = gains.expected("B1", "Weeks saved between last patient and lock", 6_200, 60);
        Ref<Benefit> people = gains.expected("B2", "Physicians freed from cleaning data", 3_400, 90);
        Ref<Benefit> licences = gains.expected("B3", "One data platform instead of three", 1_900, 150);
        Ref<Benefit> findings = gains.expected("B4", "Fewer findings at inspections", 1_100, 10);
        gains.looked(weeks, 4, 420)
                .looked(weeks, 7, 1_150)
                .looked(weeks, 10, 1_980)
                .looked(weeks, 13, 2_930);
        gains.looked(people, 4, 380)
                .looked(people, 7, 840)
                .looked(people, 10, 1_360)
                .looked(people, 13, 1_790);
        gains.looked(licences, 4, 390)
                .looked(licences, 7, 700)
                .looked(licences, 10, 960)
                .looked(licences, 13, 1_240);
        gains.looked(findings, 4, 40).looked(findings, 7, 110).looked(findings, 10, 190);
    }

    private Ref<Benefit> expected(String code, String title, long thousands, long soFar) {
        LocalDate on = story.months().day(1, 26);
        return story.client(Role.COMMERCIAL_MANAGER)
                .on(on)
                .says(new Benefit(code, title, thousands(thousands), thousands(soFar), on, on, 90));
    }

    /** Finance looked again and verified what had come in so far. */
    private Gains looked(Ref<Benefit> benefit, int month, long soFar) {
        LocalDate on = story.months().day(month, 18);
        story.client(Role.COMMERCIAL_MANAGER)
                .on(on)
                .amends(
                        benefit,
                        "Verified by our finance team",
                        b -> new Benefit(b.code(), b.title(), b.expected(), thousands(soFar), on, on, b.cadenceDays()));
        return this;
    }

    private static Money thousands(long amount) {
        return eur(amount * 1_000);
    }
}
