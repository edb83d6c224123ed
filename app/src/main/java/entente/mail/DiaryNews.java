package entente.mail;

import entente.governance.forum.Forum;
import entente.governance.forum.Sitting;
import entente.ledger.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a person's calendar is to be told.
 *
 * @param entry where the calendar is once it was told
 * @param again whether it was told something of it before
 * @param forum none where it is gone, or nothing of it is the person's to know any more
 * @param sitting the session it is about, where the series has it still; none for a whole series
 */
record DiaryNews(
        DiaryEntry entry,
        boolean again,
        @Nullable Recorded<Forum> forum,
        @Nullable Sitting sitting) {}
