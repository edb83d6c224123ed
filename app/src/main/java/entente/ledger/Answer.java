package entente.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What one side answered where both were asked the same, on its way from its own chain to SHARED.
 *
 * @param body the answer as its side recorded it
 */
public record Answer(Kind<?> kind, Fact body, LocalDate effectiveOn, Voice side, UUID actor) {

    public String subject() {
        return kind.keyOf(body);
    }

    /** The id of the shared fact that a side's answer becomes: one for each side and subject, so that nothing is ever revealed twice. */
    public static UUID idOf(UUID arrangement, Kind<?> kind, String subject, Voice side) {
        String name = arrangement + " " + kind.name() + " " + side + " " + subject;
        ByteBuffer digest = ByteBuffer.wrap(
                Digest.of((byte) 3, name.getBytes(StandardCharsets.UTF_8)).bytes());
        return new UUID(
                (digest.getLong() & ~0xf000L) | 0x8000L,
                (digest.getLong() & 0x3fffffffffffffffL) | 0x8000000000000000L);
    }

    /** Whether the private answer stands in SHARED by now, and counts there alone. */
    static boolean isRevealed(Histories known, History answer) {
        if (answer.chain() == Chain.SHARED || answer.kind().home() != Home.REVEALED_TOGETHER) {
            return false;
        }
        Entry first = answer.versions().getFirst().entry();
        return answer.versions().stream()
                .flatMap(v -> Stream.ofNullable(v.fact()))
                .map(fact ->
                        idOf(first.arrangement(), answer.kind(), answer.kind().keyOf(fact), first.side()))
                .anyMatch(id -> known.find(id).isPresent());
    }
}
