package entente.governance.prevention;

import entente.arrangement.Promise;
import entente.commercial.credit.ServiceCredit;
import entente.governance.challenge.Issue;
import entente.kernel.CauseParty;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one side says of something nobody wanted (000-QB): whether it could be foreseen, who could have prevented it, and which practice was
 * missing. Both are asked, neither sees the other's answer before its own is given, and each begins with its own part.
 *
 * @param promise that was broken
 * @param credit that fell due
 * @param issue that was critical; exactly one of the three is named
 * @param ownPart what this side could have done
 * @param whoCould who could have prevented it; nobody of the two where it came from outside
 * @param practice the practice that was missing, by its id, such as 000-E13
 */
public record PreventabilityReview(
        @Nullable Ref<Promise> promise,
        @Nullable Ref<ServiceCredit> credit,
        @Nullable Ref<Issue> issue,
        LocalDate saidOn,
        String ownPart,
        boolean foreseeable,
        CauseParty whoCould,
        @Nullable String practice,
        @Nullable String because)
        implements Fact {
    public PreventabilityReview {
        long named = Stream.of(Optional.ofNullable(promise), Optional.ofNullable(credit), Optional.ofNullable(issue))
                .filter(Optional::isPresent)
                .count();
        Refused.unless(named > 0, "promise", "prevention.refused.nothing");
        // both sides' answers are revealed together by what they are about, so each is about one thing
        Refused.unless(named == 1, "promise", "prevention.refused.several", named);
        Refused.unless(!ownPart.isBlank(), "ownPart", "prevention.refused.ownpart");
        Refused.unless(
                practice == null || practice.matches("\\d{3}-[A-Z]?\\d{0,2}[A-Z]?"),
                "practice",
                "prevention.refused.practice",
                String.valueOf(practice));
    }

    boolean isAbout(UUID fact) {
        return Stream.of(
                        Stream.<Ref<?>>ofNullable(promise),
                        Stream.<Ref<?>>ofNullable(credit),
                        Stream.<Ref<?>>ofNullable(issue))
                .flatMap(refs -> refs)
                .anyMatch(ref -> ref.id().equals(fact));
    }

    /** Whether one side, or both together, could have prevented it. */
    public boolean isPreventable() {
        return isPreventableBy(Side.CLIENT) || isPreventableBy(Side.PROVIDER);
    }

    public boolean isPreventableBy(Side side) {
        return whoCould.includes(side);
    }
}
