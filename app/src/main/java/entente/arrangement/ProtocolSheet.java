package entente.arrangement;

import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Digest;
import entente.ledger.History;
import entente.ledger.SignOff;
import entente.ledger.Version;
import entente.page.Mark;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The Protocol as its page shows it: the version that is proposed where one is, else the one both signed.
 *
 * @param inForce what holds meanwhile, where a newer text is only proposed
 */
public record ProtocolSheet(
        UUID fact,
        int version,
        Digest digest,
        Protocol text,
        List<Mark> marks,
        @Nullable Protocol inForce) {
    public ProtocolSheet {
        marks = List.copyOf(marks);
    }

    /** None where nobody has proposed one to both. */
    public static Optional<ProtocolSheet> of(Book shared, ZoneId zone) {
        return history(shared).flatMap(history -> {
            Version shows = history.proposal().orElseGet(history::newest);
            Protocol signed = history.standing().stream()
                    .filter(Version::isAgreed)
                    .reduce((first, second) -> second)
                    .map(ProtocolSheet::text)
                    .orElse(null);
            return Optional.ofNullable(text(shows))
                    .map(text -> new ProtocolSheet(
                            history.fact(),
                            shows.number(),
                            shows.entry().bodyDigest(),
                            text,
                            marks(shows, zone),
                            text.equals(signed) ? null : signed));
        });
    }

    /** What stands at the foot of every page both sides share; nothing before one is proposed. */
    public static Optional<Text> shortForm(Book shared) {
        List<Protocol> signed = shared.inForce(Protocol.class).stream()
                .map(protocol -> protocol.fact())
                .toList();
        if (!signed.isEmpty()) {
            Protocol holds = signed.getFirst();
            return Optional.of(Text.of("protocol.short", holds.silenceDays(), holds.keptYears()));
        }
        return history(shared).map(proposed -> Text.of("protocol.short.proposed"));
    }

    public boolean isAgreed() {
        return marks.stream().allMatch(mark -> mark.state() == Mark.State.SIGNED);
    }

    public boolean waitsFor(Side side) {
        return marks.stream().anyMatch(mark -> mark.side() == side && mark.state() != Mark.State.SIGNED);
    }

    private static Optional<History> history(Book shared) {
        return shared.histories(Arrangements.PROTOCOL)
                .filter(history -> history.chain() == Chain.SHARED && !history.isWithdrawn())
                .findFirst();
    }

    private static @Nullable Protocol text(Version version) {
        return version.fact() instanceof Protocol protocol ? protocol : null;
    }

    private static List<Mark> marks(Version version, ZoneId zone) {
        return Stream.of(Side.values())
                .map(side -> version.signOff(side).map(said -> mark(said, zone)).orElseGet(() -> Mark.waiting(side)))
                .toList();
    }

    private static Mark mark(SignOff said, ZoneId zone) {
        return said.agrees()
                ? Mark.signed(said.side(), said.at().atZone(zone).toLocalDate())
                : Mark.disputed(said.side(), said.at().atZone(zone).toLocalDate());
    }
}
