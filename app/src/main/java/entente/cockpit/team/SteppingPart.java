package entente.cockpit.team;

import entente.assessment.RatingGuard;
import entente.governance.action.StepUp;
import entente.governance.action.SteppingUp;
import entente.governance.leading.InnovationLicensed;
import entente.governance.leading.Licence;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.signal.Policy;
import entente.team.growth.Certified;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Beside the seats: how many learned to manage the interface, whose idea actions were, and whether something new may be expected.
 *
 * @param licences the client's own alone
 * @param spoke what the lowest of six must reach, of 100
 */
public record SteppingPart(Certified certified, StepUp actions, List<Licence> licences, BigDecimal spoke) {
    public SteppingPart {
        licences = List.copyOf(licences);
    }

    static SteppingPart of(Side reader, Book book, LocalDate day) {
        Policy policy = Policy.of(book);
        return new SteppingPart(
                Certified.of(book, reader, day),
                StepUp.of(book, day, policy.of(SteppingUp.DAYS)),
                reader == Side.CLIENT && RatingGuard.isOn(book, Side.CLIENT) ? Licence.all(book, day) : List.of(),
                policy.of(InnovationLicensed.SPOKE));
    }
}
