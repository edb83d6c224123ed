package entente.governance.quarter;

import entente.governance.forum.Forum;
import entente.kernel.Refused;
import entente.ledger.Fitting;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Both sides will look back at a quarter in one session of a forum, and ahead at the next.
 *
 * @param code what people call the quarter, such as 2026-Q2
 * @param from the first day it looks back at
 * @param through the last day it looks back at
 * @param plannedOn the day of the forum's series, which names the session
 * @param parts what the session takes up, each in its time; four equal parts where nothing is said
 */
public record QuarterReview(
        String code, LocalDate from, LocalDate through, Ref<Forum> forum, LocalDate plannedOn, List<TimeBox> parts)
        implements Fitting {

    /**
     * The time of one part of the session.
     *
     * @param minutes at least 1
     */
    public record TimeBox(QuarterPart part, int minutes) {
        public TimeBox {
            Refused.unless(minutes >= 1, "minutes", "quarter.refused.minutes", minutes);
        }
    }

    public QuarterReview {
        parts = List.copyOf(parts);
        Refused.unless(code.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]*"), "code", "quarter.refused.code", code);
        Refused.unless(from.isBefore(through), "through", "quarter.refused.through", from, through);
        Refused.unless(plannedOn.isAfter(from), "plannedOn", "quarter.refused.planned", plannedOn, from);
        Set<QuarterPart> seen = new HashSet<>();
        parts.forEach(box -> Refused.unless(seen.add(box.part()), "parts", "quarter.refused.twice", box.part()));
    }

    /** It is a session of the forum's series, and its parts fit into it. */
    @Override
    public void fit(Others others) {
        others.find(Forum.class, forum).ifPresent(known -> {
            Refused.unless(
                    known.series().has(plannedOn), "plannedOn", "quarter.refused.session", plannedOn, known.name());
            Refused.unless(
                    minutes() <= known.lasts(),
                    "parts",
                    "quarter.refused.long",
                    minutes(),
                    known.name(),
                    known.lasts());
        });
    }

    private int minutes() {
        return parts.stream().mapToInt(TimeBox::minutes).sum();
    }

    /** In whole minutes, of a session of that length. */
    public int minutesOf(QuarterPart part, int lasts) {
        int equal = Math.max(1, lasts / QuarterPart.values().length);
        return parts.isEmpty()
                ? equal
                : parts.stream()
                        .filter(box -> box.part() == part)
                        .mapToInt(TimeBox::minutes)
                        .sum();
    }
}
