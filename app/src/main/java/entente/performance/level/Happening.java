package entente.performance.level;

import org.jspecify.annotations.Nullable;

/**
 * One row of a log of events or states.
 *
 * @param row its number in the file, the first below the header being 1
 * @param at microseconds
 * @param until the end of a pause that is told in one row
 * @param pausedFor what keeps two pauses apart; empty where there is one at a time
 */
public record Happening(long row, long at, @Nullable Long until, Role role, String priority, String pausedFor) {}
