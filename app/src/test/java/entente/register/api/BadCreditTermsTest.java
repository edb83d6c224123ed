package entente.register.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.commercial.Commercial;
import entente.commercial.credit.DeskCredits;
import entente.ledger.Bodies;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** Terms of credits that contradict themselves: named with what would be right, and nothing recorded. */
class BadCreditTermsTest {
    private final BothSides both = BothSides.begin();
    private final String register = both.register(Commercial.CREDIT_TERMS.name());

    @Test
    void weightsThatDoNotAddUp() {
        ObjectNode terms = terms();
        ObjectNode level = (ObjectNode) terms.path("levels").path(0);
        level.put("regime", "WEIGHTING").put("share", "90");

        refused(terms, "the weighting factors add up to 90 %");
    }

    @Test
    void poolAboveItsLimit() {
        ObjectNode terms = terms();
        terms.put("pool", "40");

        refused(terms, "the allocations add up to 50 %; the pool allows 40 %");
    }

    @Test
    void asTheyAreTheyAreTaken() {
        assertThat(both.client()
                        .post(register + "?chain=SHARED", Caller.said(terms(), ""))
                        .status())
                .isEqualTo(201);
        assertThat(both.client().get(register).json().path("items").size()).isOne();
    }

    private void refused(ObjectNode terms, String named) {
        Caller.Answer answer = both.client().post(register + "?chain=SHARED", Caller.said(terms, ""));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().toString().replace('\u00a0', ' ')).contains(named);
        assertThat(both.client().get(register).json().path("items").size()).isZero();
    }

    private static ObjectNode terms() {
        return Bodies.tree(Commercial.CREDIT_TERMS, DeskCredits.from(LocalDate.of(2026, 1, 1)));
    }
}
