package entente.performance.level;

import entente.performance.clock.OpeningHours;
import java.time.LocalDate;

/**
 * What holds from a day on, until the next version.
 *
 * @param effectiveOn it governs each period that begins on this day or later; a period is measured by one version from end to end
 */
public record Version(LocalDate effectiveOn, OpeningHours hours, Terms terms) {}
