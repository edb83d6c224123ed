package entente.commercial.credit;

import entente.kernel.Money;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The last step: what shares the amount at risk is rounded as one sum, and damages as another, so that no cent goes from one to the other. */
record MonthPosting(RoundingMode how, Currency currency, CreditCaps caps) {

    /** In the order of the drafts. */
    List<CreditLine> of(List<CreditDraft> drafts, boolean bonus) {
        Map<CreditDraft, Money> amounts = new HashMap<>();
        amounts.putAll(rounded(
                drafts.stream().filter(draft -> draft.regime().isAtRisk()).toList()));
        amounts.putAll(rounded(
                drafts.stream().filter(draft -> !draft.regime().isAtRisk()).toList()));
        return drafts.stream()
                .map(draft -> draft.posted(Objects.requireNonNull(amounts.get(draft)), bonus))
                .toList();
    }

    private Map<CreditDraft, Money> rounded(List<CreditDraft> drafts) {
        List<Money> amounts = Posting.rounded(
                drafts.stream()
                        .map(draft ->
                                new Posting.Share(draft.now(), caps.room(draft).orElse(null)))
                        .toList(),
                currency,
                how);
        Map<CreditDraft, Money> by = new HashMap<>();
        for (int nth = 0; nth < drafts.size(); nth++) {
            by.put(drafts.get(nth), amounts.get(nth));
        }
        return by;
    }
}
