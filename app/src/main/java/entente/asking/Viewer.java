package entente.asking;

import entente.access.Member;
import entente.ledger.postgres.Reader;
import java.util.UUID;

/** Through whose eyes the campaigns of which arrangement are looked at. */
public record Viewer(Reader reader, UUID arrangement) {
    public static Viewer of(Member member) {
        return new Viewer(member.reader(), member.arrangement());
    }
}
