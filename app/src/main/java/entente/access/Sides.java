package entente.access;

import entente.kernel.Side;
import entente.ledger.postgres.Transactions;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Who holds the two sides of an arrangement. */
public final class Sides {
    /** One side's organisation; {@code invited} where it came in because the other side asked it. */
    public record Held(String organisation, boolean invited) {}

    /** The sides that are held, as somebody of the arrangement may know them. */
    public record Both(Map<Side, Held> held) {
        public Both {
            held = Map.copyOf(held);
        }

        public Optional<Held> of(Side side) {
            return Optional.ofNullable(held.get(side));
        }

        public boolean isAlone() {
            return held.size() < Side.values().length;
        }

        public boolean wasInvited(Side side) {
            return of(side).filter(Held::invited).isPresent();
        }
    }

    private final Transactions transactions;

    public Sides(DataSource source) {
        this.transactions = new Transactions(source);
    }

    public Both of(Member member) {
        Map<Side, Held> held = new EnumMap<>(Side.class);
        transactions.as(
                member.reader(),
                jdbc -> jdbc.sql("select side, organisation, invited from access.sides(:arrangement)")
                        .param("arrangement", member.arrangement())
                        .query((row, n) -> held.put(
                                Side.valueOf(row.getString("side")),
                                new Held(row.getString("organisation"), row.getBoolean("invited"))))
                        .list());
        return new Both(held);
    }
}
