package entente.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.NotFound;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.Home;
import entente.ledger.Viewpoint;
import entente.ledger.postgres.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What each side may know of the other in the story, and that nothing in it was changed. */
class StoryPrivacyTest {
    private static final TheStory STORY = TheStory.endingOn(LocalDate.of(2026, 11, 21));
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void noWordOfTheClientsOwnIsInTheProvidersBook() {
        Set<String> own = sentences(STORY.book(Viewpoint.CLIENT), Chain.CLIENT);

        assertThat(own).hasSizeGreaterThan(15).anyMatch(s -> s.startsWith("Not proud of it"));
        assertThat(words(Viewpoint.PROVIDER)).doesNotContainAnyElementsOf(own);
    }

    @Test
    void noWordOfTheProvidersOwnIsInTheClientsBook() {
        Set<String> own = sentences(STORY.book(Viewpoint.PROVIDER), Chain.PROVIDER);

        assertThat(own).hasSizeGreaterThan(3).anyMatch(s -> s.startsWith("VELA-3 costs us more"));
        assertThat(words(Viewpoint.CLIENT)).doesNotContainAnyElementsOf(own);
    }

    @Test
    void anAnswerTheOtherSideHasNotGivenToStaysWithItsSide() {
        String claim = "It was you who chose the telephone";
        assertThat(words(Viewpoint.CLIENT)).contains(claim);
        assertThat(words(Viewpoint.PROVIDER)).doesNotContain(claim).contains("It was not decided when we asked");
    }

    @Test
    void neitherLeaderMayOpenTheOthersBookNorAnybodyTheWrongArrangement() {
        Reader orla = STORY.person(Player.ORLA).reader();
        Reader anneke = STORY.person(Player.ANNEKE).reader();
        UUID clinical = STORY.told.clinical();

        assertThatThrownBy(() -> STORY.ledger.book(orla, clinical, Viewpoint.PROVIDER))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> STORY.ledger.book(anneke, clinical, Viewpoint.CLIENT))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> STORY.ledger.book(anneke, STORY.told.network(), Viewpoint.SHARED))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> STORY.ledger.book(orla, STORY.told.building(), Viewpoint.SHARED))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void everyChainVerifies() {
        Reader orla = STORY.person(Player.ORLA).reader();
        Reader anneke = STORY.person(Player.ANNEKE).reader();
        Reader bronagh = STORY.person(Player.BRONAGH).reader();

        verified(orla, STORY.told.clinical(), Chain.SHARED, Chain.CLIENT);
        verified(anneke, STORY.told.clinical(), Chain.SHARED, Chain.PROVIDER);
        verified(orla, STORY.told.network(), Chain.SHARED, Chain.CLIENT);
        verified(bronagh, STORY.told.network(), Chain.SHARED);
        verified(anneke, STORY.told.building(), Chain.PROVIDER);
    }

    private static void verified(Reader reader, UUID arrangement, Chain... chains) {
        for (Chain chain : chains) {
            assertThat(STORY.ledger.entries(reader, arrangement, chain)).isNotEmpty();
            assertThat(STORY.ledger.verify(reader, arrangement, chain)).isEmpty();
        }
    }

    private static Set<String> words(Viewpoint viewpoint) {
        return STORY.book(viewpoint).entries().stream()
                .flatMap(StoryPrivacyTest::texts)
                .collect(Collectors.toSet());
    }

    /** Everything of several words that was said in the chain, and the codes of what is only there. */
    private static Set<String> sentences(Book book, Chain chain) {
        return book.entries().stream()
                .filter(entry -> entry.chain() == chain)
                .filter(entry -> !isRevealed(book, entry))
                .flatMap(StoryPrivacyTest::texts)
                .filter(text -> text.contains(" ") || text.startsWith("OWN-"))
                .collect(Collectors.toSet());
    }

    /** An answer both gave was shown to both, word for word. */
    private static boolean isRevealed(Book book, Entry entry) {
        return book.kinds().get(entry.kind()).home() == Home.REVEALED_TOGETHER
                && book.entries().stream()
                        .anyMatch(other -> other.chain() == Chain.SHARED
                                && other.kind().equals(entry.kind())
                                && Objects.equals(other.body(), entry.body()));
    }

    private static Stream<String> texts(Entry entry) {
        JsonNode body = JSON.readTree(Objects.requireNonNull(entry.body()));
        List<String> values = body.findParents("practice").isEmpty()
                ? body.properties().stream().map(p -> p.getValue().asString("")).toList()
                : List.of(body.path("note").asString(""));
        return Stream.concat(values.stream(), Optional.ofNullable(entry.reason()).stream())
                .filter(text -> !text.isBlank());
    }
}
