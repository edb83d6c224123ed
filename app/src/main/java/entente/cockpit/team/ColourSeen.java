package entente.cockpit.team;

import entente.access.Member;
import entente.access.Role;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.Signal;
import entente.team.PairChemistry;
import entente.team.PairChemistry.Colour;
import entente.team.pair.PairCourse;
import entente.team.pair.PairIndex;
import entente.team.pair.PairLight;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The colour of the two as a reader sees it (003-34, I-8): it exists only where both consented; a coach always sees it, whoever only sponsors
 * sees amber and red, and everybody else the colour and nothing more.
 *
 * @param sponsors whether the reader only sponsors, and cannot tell green from no colour anywhere on the page
 */
public record ColourSeen(Optional<PairChemistry> colour, boolean sponsors) {

    /** By what both sides know, whatever else of it was opened to the reader. */
    public static ColourSeen of(Member member, Book shared, LocalDate day) {
        boolean sponsors = member.roles().contains(Role.EXECUTIVE_SPONSOR)
                && !member.roles().contains(Role.LEADER)
                && !member.roles().contains(Role.COACH);
        return new ColourSeen(
                PairCourse.of(shared, day)
                        .chemistry(day)
                        .map(Recorded::fact)
                        .filter(one -> !sponsors || one.colour() != Colour.GREEN),
                sponsors);
    }

    /** A figure as the reader sees it: to a sponsor without the part that tells the colour. */
    Figure in(Figure figure) {
        return switch (figure) {
            case Figure.Known known when sponsors -> new Figure.Known(known.amount(), in(known.because()));
            case Figure.Unknown unknown when sponsors -> new Figure.Unknown(unknown.reason(), in(unknown.because()));
            case Figure.Known known -> known;
            case Figure.Unknown unknown -> unknown;
        };
    }

    private static Explanation in(Explanation why) {
        return new Explanation(
                why.says(),
                why.amount(),
                why.sources(),
                why.parts().stream()
                        .filter(part -> !part.says().key().equals(PairIndex.COLOUR))
                        .map(ColourSeen::in)
                        .toList());
    }

    /** Signals as the reader sees them: to a sponsor only a colour that needs somebody. */
    List<Signal> in(List<Signal> signals) {
        return signals.stream()
                .filter(one -> !sponsors || !one.practice().equals(PairLight.PRACTICE) || one.isYes())
                .map(one -> sponsors ? with(one, in(one.figure())) : one)
                .toList();
    }

    private static Signal with(Signal one, Figure figure) {
        return new Signal(
                one.practice(),
                one.about(),
                one.question(),
                one.answer(),
                figure,
                one.band(),
                one.reading(),
                one.breach(),
                one.measuredOn(),
                one.mirrors(),
                one.stake());
    }
}
