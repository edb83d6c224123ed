package entente.register;

import entente.kernel.Noun;
import entente.kernel.Text;
import entente.ledger.Kind;
import entente.page.Mark;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One fact as its page shows it.
 *
 * @param version the version shown: a proposal where one waits, else the one in force
 * @param digest of what is shown, so that a signature covers exactly this
 * @param withdrawalProposed whether the newest version proposes to withdraw it
 * @param lines its components; {@code was} is what is in force where a proposal differs from it
 * @param doubts what in it contradicts itself
 * @param asides what rooms have to say beside it
 * @param asked what the other side asks to have done with it
 */
public record FactSheet(
        UUID fact,
        Kind<?> kind,
        int version,
        String digest,
        LocalDate effectiveOn,
        boolean shared,
        boolean withdrawn,
        boolean withdrawalProposed,
        List<Difference.Line> lines,
        List<Paper> papers,
        List<Text> doubts,
        List<Mark> marks,
        List<Happened> happened,
        List<Possible> acts,
        List<Aside.Line> asides,
        @Nullable Text asked) {

    /**
     * A document the fact names, or that shows it.
     *
     * @param href where it opens
     * @param shown what it shows and the fact that says so, where somebody attached it
     */
    public record Paper(
            String title,
            String href,
            boolean stored,
            @Nullable Shown shown) {}

    /** What attached evidence shows, and its own page. */
    public record Shown(String what, UUID evidence) {}

    /** One thing that happened, with the name of who did it. */
    public record Happened(Change change, String name, List<Difference.Line> lines) {}

    /** What the reader can do with the fact as it stands. */
    public enum Possible {
        SIGN,
        DISPUTE,
        AMEND,
        AFFIRM,
        WITHDRAW,
        PUBLISH,
        REDACT,
        NAME_READERS,
        ATTACH
    }

    public Noun noun() {
        return new Noun(kind.name());
    }

    public boolean can(Possible act) {
        return acts.contains(act);
    }
}
