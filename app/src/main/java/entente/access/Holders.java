package entente.access;

import entente.kernel.Side;
import entente.ledger.Viewpoint;
import entente.ledger.postgres.Reader;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Who holds the sides of an arrangement, as the machinery may know it: it works through their eyes, one viewpoint at a time. */
public record Holders(ZoneId zone, Map<Side, UUID> organisations) {
    /** The actor behind what the system says: nobody's account. */
    private static final UUID SYSTEM = new UUID(0, 0);

    public Holders {
        organisations = Map.copyOf(organisations);
    }

    /** Nobody where no organisation holds the side: nobody could read what is found there. */
    public Optional<Reader> reader(Viewpoint viewpoint) {
        return viewpoint
                .side()
                .map(Stream::of)
                .orElseGet(() -> Stream.of(Side.values()))
                .flatMap(side -> Stream.ofNullable(organisations.get(side)))
                .map(Holders::system)
                .findFirst();
    }

    /** One for each organisation that holds a side. */
    public List<Reader> readers() {
        return organisations.values().stream().distinct().map(Holders::system).toList();
    }

    private static Reader system(UUID organisation) {
        return new Reader(organisation, SYSTEM);
    }
}
