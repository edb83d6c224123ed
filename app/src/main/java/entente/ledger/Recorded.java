package entente.ledger;

import entente.kernel.Side;
import entente.kernel.Source;
import entente.kernel.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** One version of a fact as a book shows it: what was said, by whom, since when it holds and how far it is agreed. */
public record Recorded<T extends Fact>(
        UUID id, Kind<T> kind, T fact, Version version, Chain chain, Agreement agreement) {

    public Ref<T> ref() {
        return new Ref<>(id);
    }

    public LocalDate effectiveOn() {
        return version.effectiveOn();
    }

    public Instant recordedAt() {
        return version.entry().recordedAt();
    }

    public Voice by() {
        return version.entry().side();
    }

    public String key() {
        return kind.keyOf(fact);
    }

    /** When the fact was last said or affirmed: what its age is counted from. */
    public Instant lastSaidAt() {
        Instant affirmed = version.affirmedAt();
        return affirmed == null ? recordedAt() : affirmed;
    }

    /** The dispute that stands against this version, where one does. */
    public Optional<SignOff> dispute() {
        if (version.signOffs().isEmpty()) {
            return Optional.empty();
        }
        return Stream.of(Side.values())
                .flatMap(side -> version.signOff(side).filter(s -> !s.agrees()).stream())
                .findFirst();
    }

    public boolean isProposed() {
        return agreement == Agreement.PROPOSED;
    }

    /** This version as what a figure rests on. */
    public Source source() {
        return new Source(kind.name(), kind.nameOf(fact), id, version.number(), effectiveOn(), standing());
    }

    private Text standing() {
        Text said = switch (agreement) {
            case ONE_SIDED -> Text.of("ledger.standing.said", by());
            case PROPOSED -> Text.of("ledger.standing.proposed", by());
            case AGREED -> Text.of("ledger.standing.agreed");
        };
        return dispute()
                .map(d -> Text.of(
                        "ledger.standing.disputed",
                        said,
                        d.side(),
                        Optional.ofNullable(d.reason()).orElse("")))
                .orElse(said);
    }
}
