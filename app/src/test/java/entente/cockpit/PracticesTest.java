package entente.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import entente.Rooms;
import entente.TestInstance;
import entente.kernel.Words;
import entente.signal.Practice;
import entente.signal.Room;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class PracticesTest {
    private static final List<Practice> ALL = Practices.of(Rooms.ALL).all();

    /** A rule's class and the practice it judges. */
    private record Judges(String practice, String rule) {}

    @Test
    void everyTestAClaimNamesExists() throws IOException {
        Set<String> tests;
        try (Stream<Path> files = Files.walk(Path.of("src", "test", "java"))) {
            tests = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
        assertThat(ALL)
                .allSatisfy(practice -> assertThat(practice.tests())
                        .as(practice.id())
                        .isNotEmpty()
                        .isSubsetOf(tests));
    }

    /** A claim rots when its tests go on without it: they name its rules, its kinds and its pages. */
    @Test
    void theTestsAClaimNamesSpeakOfAllItClaims() {
        PracticeSources sources = PracticeSources.read();
        assertThat(ALL.stream()
                        .filter(practice -> !sources.missing(practice).isEmpty())
                        .map(practice -> practice.id() + " " + sources.missing(practice)))
                .isEmpty();
    }

    @Test
    void theRulesClaimedAreExactlyTheRulesThereAre() {
        for (Room room : Rooms.ALL) {
            Set<Judges> there = Stream.concat(
                            room.rules().stream().map(r -> new Judges(r.practice(), name(r))),
                            room.composites().stream().map(c -> new Judges(c.practice(), name(c))))
                    .collect(Collectors.toSet());
            Set<Judges> claimed = room.practices().stream()
                    .flatMap(p -> p.rules().stream().map(rule -> new Judges(p.id(), rule)))
                    .collect(Collectors.toSet());
            assertThat(claimed).as(room.name()).isEqualTo(there);
        }
    }

    @Test
    void everyKindAClaimNeedsIsAKindOfTheHouse() {
        assertThat(ALL)
                .allSatisfy(practice -> assertThat(practice.kinds())
                        .as(practice.id())
                        .isNotEmpty()
                        .isSubsetOf(Rooms.KINDS.all()));
    }

    @Test
    void everyPageAClaimNamesIsServed() {
        Set<String> served = TestInstance.bean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .collect(Collectors.toSet());
        assertThat(ALL)
                .allSatisfy(practice -> assertThat(practice.pages())
                        .as(practice.id())
                        .isNotEmpty()
                        .isSubsetOf(served));
    }

    @Test
    void everyPracticeIsClaimedOnceAndHasATitle() {
        assertThat(ALL).extracting(Practice::id).doesNotHaveDuplicates().isSorted();
        assertThat(ALL)
                .allSatisfy(practice -> assertThat(Words.ENGLISH.knows("practices." + practice.id()))
                        .as(practice.id())
                        .isTrue());
    }

    @Test
    void thePageTellsThemToEverybodySignedIn() {
        String page = TestInstance.visitor(TestInstance.person("Uma Frey"))
                .get("/practices")
                .text();
        assertThat(ALL).isNotEmpty().allSatisfy(practice -> assertThat(page).contains(practice.id()));
    }

    private static String name(Object rule) {
        return rule.getClass().getSimpleName();
    }
}
