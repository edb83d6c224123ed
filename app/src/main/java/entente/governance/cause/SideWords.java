package entente.governance.cause;

import entente.kernel.CauseParty;
import entente.kernel.Side;
import java.util.List;
import java.util.Objects;

/**
 * Where one side says things come from, as counts of things.
 *
 * @param own from its own house alone
 * @param both from both houses together
 * @param other from the other side's house alone
 * @param outside from neither
 */
public record SideWords(Side by, long own, long both, long other, long outside) {

    /** What each side says of them, the reader's own first. */
    static List<SideWords> of(List<Attribution> some, Side reader) {
        return reader.ownFirst().stream()
                .map(side -> of(some, side, side.other()))
                .toList();
    }

    private static SideWords of(List<Attribution> some, Side by, Side other) {
        return new SideWords(
                by,
                count(some, by, CauseParty.of(by)),
                count(some, by, CauseParty.JOINT),
                count(some, by, CauseParty.of(other)),
                count(some, by, CauseParty.EXTERNAL));
    }

    private static long count(List<Attribution> some, Side by, CauseParty cause) {
        return some.stream()
                .map(one -> one.words().get(by))
                .filter(said -> Objects.equals(said, cause))
                .count();
    }

    public boolean isSilent() {
        return own + both + other + outside == 0;
    }
}
