package entente.ledger;

import static entente.ledger.Chains.MARCH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.kernel.Conflict;
import entente.kernel.Money;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Sample.Deal;
import entente.ledger.Sample.Keyed;
import entente.ledger.Sample.Note;
import entente.ledger.Sample.Plan;
import entente.ledger.Sample.Pointer;
import entente.ledger.Sample.Secret;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PublicationPlanTest {
    private final Chains chains = new Chains(Sample.KINDS);

    @Test
    void aPublishedFactIsSharedUnderANewIdAndNoBookCountsItTwiceOnAnyDay() {
        Ref<Note> mine = chains.say(Side.CLIENT, Chain.CLIENT, new Note("n", "one"), MARCH);
        chains.amend(Side.CLIENT, Chain.CLIENT, mine, new Note("n", "two"), MARCH.plusMonths(2));
        publish(offer(mine));

        assertThat(notes(Viewpoint.SHARED)).containsExactly("two");
        assertThat(notes(Viewpoint.PROVIDER)).containsExactly("two");
        for (int month = 0; month < 4; month++) {
            LocalDate day = MARCH.plusMonths(month);
            assertThat(client().on(day).inForce(Note.class)).as("on " + day).hasSize(month < 2 ? 0 : 1);
        }
        UUID published = client().publishedAs(mine.id()).orElseThrow();
        assertThat(published).isNotEqualTo(mine.id());
        assertThat(chains.book(Viewpoint.SHARED).history(published)).isPresent();
        assertThat(chains.entries(Chain.SHARED).toString())
                .doesNotContain(mine.id().toString());
    }

    @Test
    void everyVersionIsPublishedWithItsDayWhereThatWasChosen() {
        Ref<Note> mine = chains.say(Side.CLIENT, Chain.CLIENT, new Note("n", "one"), MARCH);
        chains.amend(Side.CLIENT, Chain.CLIENT, mine, new Note("n", "two"), MARCH.plusMonths(2));
        publish(offer(mine).everyVersionOfIt());

        Book shared = chains.book(Viewpoint.SHARED);
        assertThat(shared.on(MARCH).inForce(Note.class).getFirst().fact().text())
                .isEqualTo("one");
        assertThat(shared.on(MARCH.plusMonths(2))
                        .inForce(Note.class)
                        .getFirst()
                        .fact()
                        .text())
                .isEqualTo("two");
        assertThat(chains.entries(Chain.SHARED).toString())
                .as("why it was amended in private stays private")
                .doesNotContain("because")
                .contains("now for both");
    }

    @Test
    void referencesAmongPublishedFactsAreRewrittenWhateverTheOrderTheyAreNamedIn() {
        Ref<Note> note = chains.say(Side.CLIENT, Chain.CLIENT, new Note("n", "target"));
        Ref<Plan> first = chains.say(Side.CLIENT, Chain.CLIENT, new Plan("one", note, List.of()));
        Ref<Plan> second =
                chains.say(Side.CLIENT, Chain.CLIENT, new Plan("two", null, List.of(new Plan.Step("after", first))));
        publish(offer(second), offer(first), offer(note));

        Book shared = chains.book(Viewpoint.SHARED);
        for (Recorded<Plan> plan : shared.inForce(Plan.class)) {
            for (UUID target : References.of(Sample.PLAN, plan.fact())) {
                assertThat(shared.history(target)).isPresent();
            }
        }
        assertThat(shared.inForce(Plan.class)).hasSize(2);
    }

    @Test
    void aReferenceToAFactThatStaysPrivateStopsThePublicationByName() {
        Ref<Note> note = chains.say(Side.CLIENT, Chain.CLIENT, new Note("n", "stays"));
        Ref<Pointer> pointer = chains.say(Side.CLIENT, Chain.CLIENT, new Pointer("p", note, null));
        PublicationPlan plan = plan(offer(pointer));
        assertThat(stops(plan))
                .containsExactly(
                        "pointer p points to note n, which only your side knows: publish that one too, or take the reference out");
        assertThat(plan.shared()).isEmpty();
        assertThatThrownBy(() -> chains.publish(Side.CLIENT, plan)).isInstanceOf(Conflict.class);

        publish(offer(note));
        publish(offer(pointer));
        assertThat(chains.book(Viewpoint.SHARED).inForce(Pointer.class)).hasSize(1);
    }

    @Test
    void aCircleOfReferencesStopsByName() {
        Ref<Plan> one = chains.say(Side.CLIENT, Chain.CLIENT, new Plan("one", null, List.of()));
        Ref<Plan> two = chains.say(Side.CLIENT, Chain.CLIENT, step("two", one));
        chains.amend(Side.CLIENT, Chain.CLIENT, one, step("one", two), MARCH);
        assertThat(stops(plan(offer(one), offer(two)))).hasSize(2).allMatch(s -> s.contains("circle of references"));
    }

    @Test
    void whatNeverLeavesItsSideAndWhatIsGoneCannotBePublished() {
        Ref<Secret> secret = chains.say(Side.CLIENT, Chain.CLIENT, new Secret("s", "x"));
        Ref<Note> gone = chains.say(Side.CLIENT, Chain.CLIENT, new Note("n", "x"));
        chains.add(Side.CLIENT, Chain.CLIENT, List.of(new Statement.Withdraw(gone.id(), 1, MARCH, "", null)));
        assertThat(stops(plan(offer(secret), offer(gone))))
                .containsExactly(
                        "secret s stays with the side that wrote it and is never shared",
                        "note n is withdrawn already");
        assertThat(PublicationPlan.everything(client(), Side.CLIENT)).isEmpty();
    }

    @Test
    void aFactOfTheOtherSideOrOfNobodyIsNotThereToPublish() {
        Ref<Note> theirs = chains.say(Side.PROVIDER, Chain.PROVIDER, new Note("n", "x"));
        for (UUID absent : List.of(theirs.id(), chains.id())) {
            assertThatThrownBy(() -> plan(new Offer(absent, 1, false, null))).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void whatWasAmendedSinceItWasChosenIsAConflict() {
        Ref<Note> mine = chains.say(Side.CLIENT, Chain.CLIENT, new Note("n", "one"));
        Offer chosen = offer(mine);
        chains.amend(Side.CLIENT, Chain.CLIENT, mine, new Note("n", "not for them"), MARCH);
        assertThatThrownBy(() -> plan(chosen)).isInstanceOf(Conflict.class);
    }

    @Test
    void aTakenNameIsShownSideBySideAndNothingHappensUntilSomebodyDecides() {
        Ref<Note> theirs = chains.say(Side.PROVIDER, Chain.SHARED, new Note("n", "theirs"));
        Ref<Note> mine = chains.say(Side.CLIENT, Chain.CLIENT, new Note("n", "mine"));
        PublicationPlan plan = plan(offer(mine));
        Clash clash = plan.clashes().getFirst();
        assertThat(clash.differences()).containsExactly("text");
        assertThat(clash.shared().id()).isEqualTo(theirs.id());
        assertThat(clash.amendable()).isFalse();
        assertThat(plan.ready()).isFalse();
        assertThatThrownBy(plan::demandReady)
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("know a note n already");
        assertThat(stops(plan(offer(mine).deciding(new Offer.Amend(1)))))
                .singleElement()
                .asString()
                .contains("said by the other side");

        publish(offer(mine).deciding(new Offer.Leave()));
        assertThat(notes(Viewpoint.SHARED)).containsExactly("theirs");
        assertThat(notes(Viewpoint.CLIENT)).containsExactlyInAnyOrder("theirs", "mine");

        publish(offer(mine).deciding(new Offer.Rename(new Note("mine", "of which only the name counts"))));
        assertThat(notes(Viewpoint.SHARED)).containsExactlyInAnyOrder("theirs", "mine");
    }

    @Test
    void anOwnSharedFactIsAmendedAndATwoSidedOneGetsAProposal() {
        chains.say(Side.CLIENT, Chain.SHARED, new Note("n", "before"));
        chains.say(Side.PROVIDER, Chain.SHARED, new Deal("d", Money.of("100", "EUR")));
        Ref<Note> note = chains.say(Side.CLIENT, Chain.CLIENT, new Note("n", "after"));
        Ref<Deal> deal = chains.say(Side.CLIENT, Chain.CLIENT, new Deal("d", Money.of("90", "EUR")));
        publish(offer(note).deciding(new Offer.Amend(1)), offer(deal).deciding(new Offer.Amend(1)));
        assertThat(notes(Viewpoint.CLIENT)).containsExactly("after");
        assertThat(client().current(Deal.class)).singleElement().matches(Recorded::isProposed);
        assertThat(stops(plan(offer(note)))).containsExactly("note n is withdrawn already");
    }

    @Test
    void aDecisionAboutASharedFactThatHasMovedOnIsAConflict() {
        Ref<Note> shared = chains.say(Side.CLIENT, Chain.SHARED, new Note("n", "before"));
        Ref<Note> mine = chains.say(Side.CLIENT, Chain.CLIENT, new Note("n", "after"));
        chains.amend(Side.CLIENT, Chain.SHARED, shared, new Note("n", "moved on"), MARCH);
        assertThatThrownBy(() -> plan(offer(mine).deciding(new Offer.Amend(1)))).isInstanceOf(Conflict.class);
        chains.amend(Side.CLIENT, Chain.SHARED, shared, new Note("renamed", "moved on"), MARCH);
        assertThat(stops(plan(offer(mine).deciding(new Offer.Same(3)))))
                .containsExactly("no shared note is named n any more: look at it again");
    }

    @Test
    void twoSidesThatBothBeganAloneArePairedByNameThroughTheFactsTheyPointTo() {
        Ref<Note> theirNote = chains.say(Side.PROVIDER, Chain.SHARED, new Note("n", "same words"));
        chains.say(Side.PROVIDER, Chain.SHARED, new Keyed(theirNote, "k", "theirs"));
        Ref<Note> note = chains.say(Side.CLIENT, Chain.CLIENT, new Note("n", "same words"));
        Ref<Keyed> keyed = chains.say(Side.CLIENT, Chain.CLIENT, new Keyed(note, "k", "mine"));
        assertThat(PublicationPlan.pairs(client(), Side.CLIENT)).hasSize(2);

        publish(
                offer(keyed).deciding(new Offer.Rename(new Keyed(note, "k2", ""))),
                offer(note).deciding(new Offer.Same(1)));
        assertThat(notes(Viewpoint.CLIENT)).containsExactly("same words");
        assertThat(client().inForce(Keyed.class))
                .hasSize(2)
                .allMatch(k -> k.fact().note().equals(theirNote));
    }

    @Test
    void thePreviewIsWhatTheOtherSideWillReadAndNothingElse() {
        chains.say(Side.CLIENT, Chain.SHARED, new Note("known", "to both"));
        Ref<Note> offered = chains.say(Side.CLIENT, Chain.CLIENT, new Note("offered", "now for both"));
        chains.say(Side.CLIENT, Chain.CLIENT, new Note("kept", "to ourselves"));
        Book preview = plan(offer(offered)).preview(Chains.speaker(Side.CLIENT), chains.now, ZoneOffset.UTC);
        assertThat(preview.viewpoint()).isEqualTo(Viewpoint.SHARED);
        assertThat(texts(preview)).containsExactly("to both", "now for both");
        assertThat(notes(Viewpoint.SHARED)).containsExactly("to both");
    }

    @Test
    void everyVersionNeedsWordsForTheOtherSide() {
        Ref<Note> mine = chains.say(Side.CLIENT, Chain.CLIENT, new Note("n", "one"));
        chains.amend(Side.CLIENT, Chain.CLIENT, mine, new Note("n", "two"), MARCH);
        PublicationPlan plan =
                PublicationPlan.of(client(), Side.CLIENT, List.of(offer(mine).everyVersionOfIt()), " ", chains::id);
        assertThatThrownBy(() -> chains.publish(Side.CLIENT, plan)).isInstanceOf(Refused.class);
    }

    private static Plan step(String code, Ref<Plan> after) {
        return new Plan(code, null, List.of(new Plan.Step("after", after)));
    }

    private Offer offer(Ref<?> fact) {
        return Offer.of(client().history(fact.id()).orElseThrow());
    }

    private PublicationPlan plan(Offer... offers) {
        return PublicationPlan.of(client(), Side.CLIENT, List.of(offers), "now for both", chains::id);
    }

    private void publish(Offer... offers) {
        chains.publish(Side.CLIENT, plan(offers));
    }

    private Book client() {
        return chains.book(Viewpoint.CLIENT);
    }

    private List<String> notes(Viewpoint viewpoint) {
        return texts(chains.book(viewpoint));
    }

    private static List<String> texts(Book book) {
        return book.inForce(Note.class).stream().map(n -> n.fact().text()).toList();
    }

    private static List<String> stops(PublicationPlan plan) {
        return plan.stops().stream().map(Words.ENGLISH::say).toList();
    }
}
