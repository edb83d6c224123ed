package entente.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import entente.access.Navigation.Place;
import entente.access.Navigation.Step;
import entente.kernel.Text;
import entente.page.Link;
import entente.page.Ways;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where the reader stands is marked at the top and among the pages beside it. */
class NavigationTest {
    private static final UUID ID = UUID.randomUUID();
    private static final String BASE = "/arrangements/" + ID;

    private final Navigation navigation = new Navigation(
            List.of(
                    place("cockpit", ""),
                    place("governance", "/forums", "/decisions").with("/sessions"),
                    place("services", "/services", "/service-levels")),
            List.of(step("people", "/people")));

    @Test
    void aPageStandsInItsPlaceAndAmongThePagesBesideIt() {
        Ways ways = navigation.inside(ID, BASE + "/decisions");

        assertThat(current(ways.places())).containsExactly(BASE + "/forums");
        assertThat(ways.steps()).extracting(Link::href).containsExactly(BASE + "/forums", BASE + "/decisions");
        assertThat(current(ways.steps())).containsExactly(BASE + "/decisions");
    }

    @Test
    void aPageBelowAnotherStandsWhereThatStands() {
        assertThat(current(navigation.inside(ID, BASE + "/decisions/1").steps()))
                .containsExactly(BASE + "/decisions");
        assertThat(current(navigation.inside(ID, BASE + "/service-levels").places()))
                .containsExactly(BASE + "/services");
    }

    @Test
    void aPageBehindAPlaceMarksThePlaceAndNoneOfItsSteps() {
        Ways ways = navigation.inside(ID, BASE + "/sessions/1");

        assertThat(current(ways.places())).containsExactly(BASE + "/forums");
        assertThat(ways.steps()).hasSize(2);
        assertThat(current(ways.steps())).isEmpty();
    }

    @Test
    void aPlaceOfOnePageHasNoStepsAndTheCockpitIsNoneOfTheOthers() {
        Ways ways = navigation.inside(ID, BASE);

        assertThat(current(ways.places())).containsExactly(BASE);
        assertThat(ways.steps()).isEmpty();
        assertThat(current(navigation.inside(ID, BASE + "/unheard-of").places()))
                .isEmpty();
    }

    @Test
    void whatIsAboutTheReaderStandsBehindTheName() {
        assertThat(navigation.inside(ID, BASE + "/people").own())
                .extracting(Link::href, Link::current)
                .containsExactly(tuple(BASE + "/people", true), tuple("/account", false));
        assertThat(current(Navigation.outside("/account").own())).containsExactly("/account");
        assertThat(current(Navigation.outside("/").places())).containsExactly("/");
    }

    private static List<String> current(List<Link> links) {
        return links.stream().filter(Link::current).map(Link::href).toList();
    }

    private static Place place(String label, String... paths) {
        return new Place(
                Text.of("access." + label),
                Stream.of(paths).map(path -> step(label, path)).toList(),
                List.of());
    }

    private static Step step(String label, String path) {
        return new Step(Text.of("access." + label), path);
    }
}
