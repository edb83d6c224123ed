package entente.cockpit.asking;

import entente.assessment.RatingGuard;
import entente.assessment.RatingSwitch;
import entente.assessment.instrument.Instrument;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where each side stands with ratings of named people.
 *
 * @param personal the sets of statements that rate named people
 */
public record GuardSheet(
        Side reader,
        Map<Side, Recorded<RatingSwitch>> said,
        List<Instrument> personal,
        boolean ownOn,
        boolean otherOn) {

    public static GuardSheet of(Side reader, Book shared, List<Instrument> instruments) {
        return new GuardSheet(
                reader,
                shared.current(RatingSwitch.class).stream()
                        .collect(Collectors.toMap(
                                one -> one.fact().side(),
                                one -> one,
                                (one, other) -> one.recordedAt().isAfter(other.recordedAt()) ? one : other)),
                instruments.stream()
                        .filter(Instrument::personal)
                        .sorted(Comparator.comparing(Instrument::title))
                        .toList(),
                RatingGuard.isOn(shared, reader),
                RatingGuard.isOn(shared, reader.other()));
    }

    public List<Side> sides() {
        return List.of(reader, reader.other());
    }

    public Optional<Recorded<RatingSwitch>> of(Side side) {
        return Optional.ofNullable(said.get(side));
    }

    public boolean bothOn() {
        return ownOn && otherOn;
    }
}
