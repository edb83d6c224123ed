package entente.cockpit.commercial;

import entente.commercial.credit.CreditLines;
import entente.commercial.credit.CreditState;
import entente.commercial.credit.ServiceRelief;
import entente.kernel.CauseParty;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Voice;
import java.util.List;

/** The reader's own part in credits: what waits for its word, and which misses were its own doing. */
final class CreditMirror {
    private CreditMirror() {}

    static List<Text> of(Side reader, Book shared, CreditLines lines) {
        List<Recorded<ServiceRelief>> claims = shared.current(ServiceRelief.class);
        long waiting = claims.stream()
                .filter(claim -> claim.by() != Voice.of(reader))
                .filter(claim -> claim.version().signOff(reader).isEmpty())
                .count();
        long ours = claims.stream()
                .filter(claim -> claim.fact().reason().party() == CauseParty.CLIENT)
                .filter(claim -> claim.version()
                        .signOff(claim.by() == Voice.CLIENT ? Side.PROVIDER : Side.CLIENT)
                        .filter(said -> said.agrees())
                        .isPresent())
                .count();
        long disputed = lines.all().stream()
                .filter(line -> line.fact().in(CreditState.DISPUTED).signum() > 0
                        || line.dispute().isPresent())
                .count();
        Text part = reader == Side.CLIENT
                ? Text.of("commercial.credits.own.client", ours, waiting)
                : Text.of(
                        "commercial.credits.own.provider",
                        lines.all().stream()
                                .filter(line -> line.fact().owedTo() == Side.CLIENT)
                                .count(),
                        waiting);
        return disputed == 0 ? List.of(part) : List.of(part, Text.of("commercial.credits.own.disputed", disputed));
    }
}
