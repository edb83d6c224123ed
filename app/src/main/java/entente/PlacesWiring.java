package entente;

import entente.access.Navigation;
import entente.access.Navigation.Place;
import entente.access.Navigation.Step;
import entente.kernel.Text;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The parts of an arrangement and their pages, in the order in which everybody sees them. */
@Configuration(proxyBeanMethods = false)
class PlacesWiring {
    @Bean
    Navigation navigation() {
        return new Navigation(
                List.of(
                        place("cockpit.nav.tray", step("cockpit.nav.tray", "/tray"))
                                .with("/drafts", "/asked", "/doubts", "/publish"),
                        place("cockpit.nav.cockpit", step("cockpit.nav.cockpit", ""))
                                .with("/why", "/welcome", "/setup", "/papers", "/protocol", "/practices", "/policy"),
                        place("alerts.title", step("alerts.title", "/alerts")),
                        place(
                                "delivery.page.title",
                                step("delivery.page.title", "/delivery"),
                                step("delivery.record.title", "/forecasts"),
                                step("delivery.relief.page", "/relief")),
                        services(),
                        place(
                                "cockpit.nav.money",
                                step("commercial.month.title", "/month"),
                                step("commercial.credits.title", "/credits"),
                                step("commercial.price.title", "/prices")),
                        people(),
                        health(),
                        governance(),
                        place("cockpit.nav.learning", steps("learning.page.", "lessons", "improvements", "playbook")),
                        place("cockpit.nav.registers", step("cockpit.nav.registers", "/registers"))
                                .with("/facts", "/import")),
                List.of(step("access.people", "/people")));
    }

    private static Place services() {
        return place(
                        "performance.page.title",
                        steps("performance.page.place.", "services", "service-levels", "scorecard", "matters"))
                .with("/event-files", "/level-definition");
    }

    private static Place people() {
        return place(
                "team.page.title",
                steps(
                        "team.page.place.",
                        "organisation",
                        "pair",
                        "responsibilities",
                        "touch-points",
                        "web",
                        "readiness",
                        "standing"));
    }

    private static Place health() {
        return place(
                "assessment.page.health",
                steps("assessment.page.", "health", "campaigns", "instruments", "guard", "mirror", "held"));
    }

    private static Place governance() {
        return place(
                        "cockpit.nav.governance",
                        steps(
                                "governance.page.",
                                "forums",
                                "quarters",
                                "reviews",
                                "decisions",
                                "actions",
                                "issues",
                                "conflicts",
                                "deals",
                                "findings",
                                "premortem",
                                "prevention",
                                "across",
                                "audiences",
                                "stakeholders"))
                .with("/sessions");
    }

    private static Place place(String label, Step... steps) {
        return new Place(Text.of(label), List.of(steps), List.of());
    }

    private static Step step(String label, String path) {
        return new Step(Text.of(label), path);
    }

    /** Pages whose labels are called as their addresses are. */
    private static Step[] steps(String labels, String... pages) {
        return Stream.of(pages).map(page -> step(labels + page, "/" + page)).toArray(Step[]::new);
    }
}
