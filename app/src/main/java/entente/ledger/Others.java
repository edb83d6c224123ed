package entente.ledger;

import entente.kernel.Side;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said already, each fact as last said, for one that has to fit it; the one itself is not among them. */
public final class Others {
    private final Histories known;
    private final UUID self;
    private final Voice speaker;

    Others(Histories known, UUID self, Voice speaker) {
        this.known = known;
        this.self = self;
        this.speaker = speaker;
    }

    /** For which side the fact is said; none where the system speaks. */
    public Optional<Side> speaker() {
        return speaker.side();
    }

    /** Every other fact of a sort that was not withdrawn. */
    public <T extends Fact> Stream<T> of(Class<T> type) {
        return known.all()
                .filter(history ->
                        history.kind().type() == type && !history.fact().equals(self))
                .flatMap(history -> standing(type, history).stream());
    }

    /** What is pointed to, as last said. */
    public <T extends Fact> Optional<T> find(Class<T> type, @Nullable Ref<T> ref) {
        return ref == null ? Optional.empty() : known.find(ref.id()).flatMap(history -> standing(type, history));
    }

    private static <T extends Fact> Optional<T> standing(Class<T> type, History history) {
        return Optional.ofNullable(history.newest())
                .filter(version -> !version.withdraws())
                .map(Version::fact)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
