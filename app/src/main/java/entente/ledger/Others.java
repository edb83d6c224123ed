package entente.ledger;

import entente.kernel.Side;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is said already, each fact as last said, for one that has to fit it; the one itself is not among them. */
public final class Others {
    private final Histories known;
    private final UUID self;
    private final Voice speaker;
    private final Chain chain;

    Others(Histories known, UUID self, Voice speaker, Chain chain) {
        this.chain = chain;
        this.known = known;
        this.self = self;
        this.speaker = speaker;
    }

    /** For which side the fact is said; none where the system speaks. */
    public Optional<Side> speaker() {
        return speaker.side();
    }

    /** Whether it is said to both sides. */
    public boolean isShared() {
        return chain == Chain.SHARED;
    }

    /** Every other fact of a sort that was not withdrawn. */
    public <T extends Fact> Stream<T> of(Class<T> type) {
        return histories(type).flatMap(history -> standing(type, history).stream());
    }

    /** The same of what one side said. */
    public <T extends Fact> Stream<T> saidBy(Side side, Class<T> type) {
        return histories(type)
                .filter(history -> history.saidFirstBy() == Voice.of(side))
                .flatMap(history -> standing(type, history).stream());
    }

    /** The same as both sides signed it, where neither disputes it. */
    public <T extends Fact> Stream<T> agreed(Class<T> type) {
        return histories(type)
                .flatMap(history -> history.inForce(LocalDate.MAX).stream())
                .filter(version -> version.isAgreed() && !version.isDisputed())
                .map(Version::fact)
                .filter(type::isInstance)
                .map(type::cast);
    }

    private Stream<History> histories(Class<? extends Fact> type) {
        return known.all()
                .filter(history ->
                        history.kind().type() == type && !history.fact().equals(self));
    }

    /** What is pointed to, as last said. */
    public <T extends Fact> Optional<T> find(Class<T> type, @Nullable Ref<T> ref) {
        return ref == null ? Optional.empty() : known.find(ref.id()).flatMap(history -> standing(type, history));
    }

    /** What is pointed to as it was on a day; where it was said later, as it was said first. */
    public <T extends Fact> Optional<T> findOn(LocalDate day, Class<T> type, @Nullable Ref<T> ref) {
        return ref == null
                ? Optional.empty()
                : known.find(ref.id())
                        .flatMap(history -> history.current(day)
                                .or(() -> history.standing().stream().findFirst()))
                        .map(Version::fact)
                        .filter(type::isInstance)
                        .map(type::cast);
    }

    private static <T extends Fact> Optional<T> standing(Class<T> type, History history) {
        return Optional.ofNullable(history.newest())
                .filter(version -> !version.withdraws())
                .map(Version::fact)
                .filter(type::isInstance)
                .map(type::cast);
    }
}
