package entente.mail;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Somebody who sits in an arrangement, or did.
 *
 * @param arrangement its name
 * @param present whether the person still reads it
 */
record Sitter(MailReader reader, String arrangement, boolean present) {
    UUID account() {
        return reader.person().account();
    }

    /** The letters that bring the person's calendar to where the diary is. */
    Stream<Outbox.Wanted> wanted(Diary diary, Map<UUID, List<DiaryEntry>> told) {
        return diary.news(this, told.getOrDefault(account(), List.of())).stream()
                .map(one -> new Outbox.Wanted(account(), one.entry().about()));
    }
}
