package entente.cockpit.team;

import entente.governance.challenge.AdaptiveLoad;
import entente.governance.load.BothLoads;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.signal.Policy;
import entente.team.lead.LeadershipHours;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The hours the reader's own side led, month by month, beside what was asked of it at each month's end: the load index, and problems
 * that ask people to change; never one person's.
 *
 * @param most the highest number of hours there is to draw
 */
public record LeadingHours(Side side, List<Month> months, Optional<Integer> pledged, Figure fall, int most) {
    private static final int SHOWN = 12;

    /**
     * One month.
     *
     * @param load points of 12, by the side that saw more of it; empty where they are not known
     */
    public record Month(YearMonth month, int hours, int problems, Optional<Integer> load) {
        public LocalDate last() {
            return month.atEndOfMonth();
        }
    }

    public LeadingHours {
        months = List.copyOf(months);
    }

    static LeadingHours of(Side reader, Book book, LocalDate day) {
        Policy policy = Policy.of(book);
        LeadershipHours hours = LeadershipHours.of(book, reader, day);
        List<Month> months = hours.months().stream()
                .map(one -> new Month(
                        one.month(),
                        one.hours(),
                        AdaptiveLoad.of(book, day, one.month().atEndOfMonth()).problems(),
                        load(BothLoads.of(book, policy, one.month().atEndOfMonth()))))
                .toList();
        int most = Math.max(
                hours.pledged().orElse(0),
                months.stream().mapToInt(Month::hours).max().orElse(0));
        return new LeadingHours(
                reader,
                months.subList(Math.max(0, months.size() - SHOWN), months.size()),
                hours.pledged(),
                hours.fall(),
                Math.max(1, most));
    }

    private static Optional<Integer> load(BothLoads loads) {
        return loads.sides().isEmpty() || loads.least() < loads.most() ? Optional.empty() : Optional.of(loads.least());
    }

    /** How far a bar goes, in percent of the longest. */
    public int percent(int hours) {
        return Math.toIntExact(Math.round(100.0 * hours / most));
    }
}
