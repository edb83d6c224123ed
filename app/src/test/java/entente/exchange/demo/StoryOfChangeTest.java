package entente.exchange.demo;

import static org.assertj.core.api.Assertions.assertThat;

import entente.arrangement.AgreedTerms;
import entente.delivery.ChangeState;
import entente.delivery.change.ChangeCase;
import entente.delivery.change.ChangeLog;
import entente.delivery.change.ContractValue;
import entente.delivery.change.Likelihoods;
import entente.delivery.change.Rebaselining;
import entente.delivery.change.UnpricedWork;
import entente.kernel.CauseParty;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Viewpoint;
import entente.signal.Policy;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What the story tells of changes, as the calculators read it on its last day. */
class StoryOfChangeTest {
    private static final LocalDate END = LocalDate.of(2026, 11, 21);
    private static final TheStory STORY = TheStory.endingOn(END);

    private final Book book = STORY.book(Viewpoint.SHARED).on(END);
    private final AgreedTerms terms = AgreedTerms.of(book, END);
    private final ChangeLog log = ChangeLog.of(book, END);

    @Test
    void thePriceGrewBySignedOrdersAndWhatWaitsIsForeseen() {
        ContractValue price = ContractValue.of(log, terms, Likelihoods.of(Policy.DEFAULTS));

        BigDecimal original = price.original().known().orElseThrow();
        BigDecimal current = price.current().known().orElseThrow();
        assertThat(current.subtract(original)).isEqualByComparingTo("211700");
        assertThat(price.forecast().known().orElseThrow()).isGreaterThan(current);
        assertThat(price.pending()).hasSizeBetween(4, 8);
    }

    @Test
    void oneCauseIsAgreedAndOneIsClaimedByBothAndSettledByNone() {
        ChangeCase reopened = change("Edit checks reopened after the amendment");
        assertThat(reopened.shares().share(CauseParty.CLIENT)).isEqualTo(Percent.of(80));
        assertThat(reopened.claims()).hasSize(2);
        ChangeCase open = change("What counts as an exacerbation");
        assertThat(open.claims()).hasSize(2);
        assertThat(open.shares().share(CauseParty.UNKNOWN)).isEqualTo(Percent.of(100));
        assertThat(change("Telephone model that loses entries off line").claims())
                .as("the provider has not answered")
                .isEmpty();
    }

    @Test
    void theLargeStudysNewPlanIsExplainedByItsOrdersAndTheSafetyWorksIsNot() {
        Rebaselining large = plan("VELA-3");
        assertThat(large.plans()).hasSize(2);
        assertThat(large.days().moved().known().orElseThrow()).isPositive();
        assertThat(large.days().unexplained().known()).contains(BigDecimal.ZERO);
        assertThat(large.price().unexplained().known().orElseThrow()).isZero();
        assertThat(large.takenInUnapproved()).isEmpty();
        assertThat(plan("SAFETY").days().unexplained().known().orElseThrow()).isPositive();
    }

    @Test
    void codersWorkThoughNobodySignedForThem() {
        assertThat(UnpricedWork.of(log, END).atRisk())
                .extracting(change -> change.asked().title())
                .containsExactly("Coding by hand until the licence is here");
    }

    @Test
    void changesAreFollowedToTheirEnd() {
        assertThat(log.cases())
                .extracting(change -> change.asked().state())
                .contains(ChangeState.CLOSED, ChangeState.ACCEPTED, ChangeState.DECLINED, ChangeState.ASKED);
        assertThat(log.cases()).extracting(change -> change.asked().initiator()).contains(Side.PROVIDER);
    }

    private Rebaselining plan(String code) {
        return Rebaselining.all(book, terms, log, END).stream()
                .filter(one -> one.project().fact().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private ChangeCase change(String title) {
        return log.cases().stream()
                .filter(one -> one.asked().title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
