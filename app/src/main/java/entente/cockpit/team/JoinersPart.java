package entente.cockpit.team;

import entente.kernel.Figure;
import entente.ledger.Book;
import entente.signal.Policy;
import entente.team.seats.Joiner;
import entente.team.seats.Joiners;
import entente.team.seats.JoinersBriefed;
import java.time.LocalDate;
import java.util.List;

/**
 * Seats whose holder joined lately, and whether somebody told them how the other side works.
 *
 * @param briefed percent of them
 * @param days calendar days after joining by which they should be
 */
public record JoinersPart(List<Joiner> lately, Figure briefed, int days, LocalDate day) {
    public JoinersPart {
        lately = List.copyOf(lately);
    }

    static JoinersPart of(Book book, LocalDate day) {
        Policy policy = Policy.of(book);
        Joiners joiners = Joiners.of(book, day);
        int isNew = policy.of(JoinersBriefed.NEW);
        return new JoinersPart(joiners.lately(isNew), joiners.briefed(isNew), policy.of(JoinersBriefed.DAYS), day);
    }
}
