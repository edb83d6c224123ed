package entente.cockpit.performance;

import entente.kernel.Text;

/**
 * Something that is not calculated yet, and what would change that.
 *
 * @param next what to do
 * @param place where, below the arrangement's own address
 */
public record LevelGap(Text says, Text next, String place) {
    static LevelGap of(Text says, String next, String place) {
        return new LevelGap(says, Text.of("performance.levels.next." + next), place);
    }
}
