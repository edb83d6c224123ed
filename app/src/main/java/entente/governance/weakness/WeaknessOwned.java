package entente.governance.weakness;

import entente.arrangement.AgreedTerms;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * 000-03: is what we bring with us named, owned and dated? A weak area of one's own house without an owner and a day is watched until the
 * contract begins and an alert from then on; so are a day that has passed, and an open problem that grew from a weakness that was known.
 */
public final class WeaknessOwned implements LookRule {
    static final Term<Integer> STALE = Look.stale("000-03");
    static final Term<Integer> YEARLY = Term.whole("000-03.yearly", 365, "weakness.source");
    static final Term<Integer> WEAK = Term.whole("000-03.weak", 2, "weakness.source");

    @Override
    public String practice() {
        return "000-03";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(STALE, YEARLY, WEAK);
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        BroughtAlong brought = BroughtAlong.of(book, asOf);
        boolean begun = AgreedTerms.of(book, asOf)
                .startsOn()
                .filter(day -> !day.isAfter(asOf))
                .isPresent();
        Band unowned = begun ? Band.ACT : Band.WATCH;
        List<Recorded<ReadinessAssessment>> assessed =
                brought.newest().values().stream().toList();
        return Look.over(
                "weakness",
                Stream.<Recorded<?>>concat(
                                assessed.stream(), brought.weaknesses().stream().map(KnownWeakness::weakness))
                        .toList(),
                Stream.of(
                                assessed.stream().flatMap(one -> unnamed(one, brought, unowned, policy)),
                                brought.weaknesses().stream().flatMap(one -> open(one, unowned, asOf)),
                                assessed.stream().flatMap(one -> old(one, policy, asOf)))
                        .flatMap(gaps -> gaps)
                        .toList());
    }

    /** Weak areas that nothing recorded names; mended before it was looked at again, a weakness is none for it any more. */
    private static Stream<Gap> unnamed(
            Recorded<ReadinessAssessment> one, BroughtAlong brought, Band band, Policy policy) {
        ReadinessAssessment said = one.fact();
        return Stream.of(WeaknessArea.values())
                .filter(area -> said.in(area) < policy.of(WEAK))
                .filter(area -> brought.weaknesses().stream()
                        .map(KnownWeakness::said)
                        .noneMatch(known -> known.side() == said.side()
                                && known.area() == area
                                && !known.isMended(said.assessedOn().minusDays(1))))
                .map(area -> new Gap(
                        band,
                        said.side(),
                        Explanation.of("weakness.unnamed", area, said.in(area), said.assessedOn())
                                .from(one.source())
                                .because(policy.because(WEAK, Amount.count(policy.of(WEAK))))));
    }

    private static Stream<Gap> open(KnownWeakness one, Band unowned, LocalDate asOf) {
        InheritedWeakness said = one.said();
        if (said.isMended(asOf)) {
            return Stream.of();
        }
        Stream<Gap> grown = one.open().stream()
                .map(issue -> Gap.act(
                        said.side(),
                        Explanation.of("weakness.grew", issue.fact().title(), said.what(), said.foundOn())
                                .from(List.of(one.weakness().source(), issue.source()))));
        if (!said.isOwned()) {
            return Stream.concat(
                    Stream.of(new Gap(
                            unowned,
                            said.side(),
                            Explanation.of("weakness.unowned", said.what())
                                    .from(one.weakness().source()))),
                    grown);
        }
        return said.isOverdue(asOf)
                ? Stream.concat(
                        Stream.of(Gap.act(
                                said.side(),
                                Explanation.of("weakness.overdue", said.what(), String.valueOf(said.owner()), day(said))
                                        .from(one.weakness().source()))),
                        grown)
                : grown;
    }

    private static LocalDate day(InheritedWeakness said) {
        LocalDate day = said.remedyOn();
        return day == null ? said.foundOn() : day;
    }

    /** Looked at more than a year ago. */
    private static Stream<Gap> old(Recorded<ReadinessAssessment> one, Policy policy, LocalDate asOf) {
        ReadinessAssessment said = one.fact();
        return said.assessedOn().plusDays(policy.of(YEARLY)).isBefore(asOf)
                ? Stream.of(Gap.watch(
                        said.side(),
                        Explanation.of("weakness.old", said.side(), said.assessedOn())
                                .from(one.source())
                                .because(policy.because(YEARLY, Amount.days(policy.of(YEARLY))))))
                : Stream.of();
    }
}
