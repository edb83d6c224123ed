package entente.cockpit;

import entente.kernel.Side;
import entente.ledger.Viewpoint;
import entente.ledger.postgres.Reader;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Who holds the sides of an arrangement, as the machinery may know it: it judges through their eyes, one viewpoint at a time. */
record Holders(ZoneId zone, Map<Side, UUID> organisations) {
    /** The actor behind what the system says: nobody's account. */
    private static final UUID SYSTEM = new UUID(0, 0);

    Holders {
        organisations = Map.copyOf(organisations);
    }

    /** Nobody where no organisation holds the side: nobody could read what is found there. */
    Optional<Reader> reader(Viewpoint viewpoint) {
        return viewpoint
                .side()
                .map(Stream::of)
                .orElseGet(() -> Stream.of(Side.values()))
                .flatMap(side -> Stream.ofNullable(organisations.get(side)))
                .map(organisation -> new Reader(organisation, SYSTEM))
                .findFirst();
    }
}
