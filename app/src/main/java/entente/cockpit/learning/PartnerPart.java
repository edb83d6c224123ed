package entente.cockpit.learning;

import entente.kernel.Side;
import entente.learning.partner.FourRoles;
import entente.learning.partner.HandOff;
import entente.learning.partner.PairCell;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which providers work with which, what passes between them, and the provider's four roles.
 *
 * @param names of all providers, in the order of the matrix
 */
public record PartnerPart(List<String> names, List<PairCell> cells, List<Passed> passed, FourRoles roles) {
    private static final int SHOWN = 12;

    /** One hand-off of a pair. */
    public record Passed(PairCell of, Recorded<HandOff> handOff, boolean failed) {}

    public PartnerPart {
        names = List.copyOf(names);
        cells = List.copyOf(cells);
        passed = List.copyOf(passed);
    }

    static PartnerPart of(Book book, LocalDate day) {
        List<PairCell> cells = PairCell.all(book, day);
        Collection<String> names = new TreeSet<>();
        cells.forEach(cell -> names.addAll(namesOf(cell)));
        return new PartnerPart(
                List.copyOf(names),
                cells,
                cells.stream()
                        .flatMap(cell -> cell.handOffs().stream()
                                .map(one -> new Passed(cell, one, one.fact().isFailed(day))))
                        .sorted((one, other) -> other.handOff()
                                .fact()
                                .dueOn()
                                .compareTo(one.handOff().fact().dueOn()))
                        .limit(SHOWN)
                        .toList(),
                FourRoles.of(book, day));
    }

    private static List<String> namesOf(PairCell cell) {
        return Stream.of(cell.pair().fact().one(), cell.pair().fact().other())
                .map(String::strip)
                .toList();
    }

    /** The pair of two, whichever is named first. */
    public Optional<PairCell> cell(String one, String other) {
        return cells.stream()
                .filter(cell -> namesOf(cell).contains(one) && namesOf(cell).contains(other))
                .filter(cell -> !one.equals(other))
                .findFirst();
    }

    public Object found(PairCell cell, Side side) {
        return cell.shown(side);
    }
}
