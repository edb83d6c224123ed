package entente.ledger;

import entente.kernel.Side;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One version of a fact with what both sides said of it.
 *
 * @param fact what was said; absent for a withdrawal and for what cannot be read
 * @param unreadable why the body cannot be read, where it cannot
 * @param signOffs every signature and dispute, in the order they came
 * @param agreedAt when the second signature came, for a two-sided kind
 * @param affirmedAt when somebody last said "still true"
 */
public record Version(
        Entry entry,
        @Nullable Fact fact,
        @Nullable Unreadable unreadable,
        List<SignOff> signOffs,
        @Nullable Instant agreedAt,
        @Nullable Instant affirmedAt) {

    public int number() {
        return entry.version();
    }

    public LocalDate effectiveOn() {
        return entry.effectiveOn();
    }

    public boolean withdraws() {
        return entry.act() == Act.WITHDRAW;
    }

    public boolean isAgreed() {
        return agreedAt != null;
    }

    /** What the side last said of this version while that could still matter. */
    public Optional<SignOff> signOff(Side side) {
        return signOffs.stream().filter(s -> s.side() == side).reduce((first, second) -> second);
    }

    public boolean isDisputed() {
        return List.of(Side.values()).stream()
                .anyMatch(s -> signOff(s).filter(o -> !o.agrees()).isPresent());
    }

    Version with(SignOff signOff) {
        List<SignOff> all = new ArrayList<>(signOffs);
        all.add(signOff);
        Version next = new Version(entry, fact, unreadable, List.copyOf(all), agreedAt, affirmedAt);
        boolean both = agreedAt == null
                && List.of(Side.values()).stream()
                        .allMatch(s -> next.signOff(s).filter(SignOff::agrees).isPresent());
        return both ? new Version(entry, fact, unreadable, next.signOffs, signOff.at(), affirmedAt) : next;
    }

    Version affirmed(Instant at) {
        return new Version(entry, fact, unreadable, signOffs, agreedAt, at);
    }

    Version redacted(Instant at) {
        List<SignOff> wordless = signOffs.stream()
                .map(s -> new SignOff(s.side(), s.agrees(), s.actor(), s.at(), null))
                .toList();
        Entry emptied = entry.emptied();
        return new Version(emptied, null, Unreadable.redacted(emptied, at), wordless, agreedAt, affirmedAt);
    }
}
