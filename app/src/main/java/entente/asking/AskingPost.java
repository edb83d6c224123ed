package entente.asking;

import java.util.Collection;
import java.util.UUID;

/** Whoever takes letters to those who are asked. */
public interface AskingPost {
    /**
     * How the links of a campaign fare that go by mail.
     *
     * @param waiting letters that have not left
     * @param tried whether one of them was tried in vain
     */
    record Progress(int waiting, boolean tried) {}

    /** Whether letters leave this instance at all. */
    boolean leaves();

    /** Somebody was asked, or reminded: the letters leave within a minute. */
    void called(UUID arrangement);

    /** Of the letters to these guests alone, never of answers. */
    Progress progress(UUID campaign, Collection<UUID> guests);
}
