package entente.mail;

import entente.exchange.calendar.Summons;
import entente.governance.forum.Forum;
import entente.governance.forum.Sittings;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The forums of one arrangement with their sessions, and what of them a calendar has not been told. */
record Diary(List<Recorded<Forum>> forums, Sittings sittings, LocalDate today) {
    boolean isEmpty() {
        return forums.isEmpty();
    }

    /**
     * The series first, then its single sessions.
     *
     * @param told what the calendar was told last
     */
    List<DiaryNews> news(Sitter sitter, Collection<DiaryEntry> told) {
        Map<UUID, Map<String, DiaryEntry>> known = new HashMap<>();
        told.forEach(one ->
                known.computeIfAbsent(one.forum(), none -> new HashMap<>()).put(one.session(), one));
        List<DiaryNews> news = new ArrayList<>();
        for (Recorded<Forum> forum : forums) {
            if (sitter.sitsIn(forum.fact())) {
                Map<String, DiaryEntry> before = known.remove(forum.id());
                DiarySeries series = new DiarySeries(forum, sittings.of(forum.ref()), today);
                news.addAll(series.news(before == null ? Map.of() : before));
            }
        }
        known.values().forEach(left -> news.addAll(left(left, sitter)));
        return news;
    }

    /** What the person sits in no longer, may not read any more, or nobody meets in: once the series is gone, so are its sessions. */
    private List<DiaryNews> left(Map<String, DiaryEntry> told, Sitter sitter) {
        DiaryEntry series = told.get(DiaryEntry.SERIES);
        if (series == null
                || series.cancelled()
                || told.values().stream().allMatch(one -> one.lastOn().isBefore(today))) {
            return List.of();
        }
        Recorded<Forum> forum = sitter.present() ? byId().get(series.forum()) : null;
        int feed = forum == null ? 0 : Summons.sequence(forum);
        return List.of(new DiaryNews(series.without(feed), true, forum, null));
    }

    /** Whether a forum meets no more for anybody. */
    boolean isOver(UUID forum) {
        return !byId().containsKey(forum);
    }

    private Map<UUID, Recorded<Forum>> byId() {
        return forums.stream().collect(Collectors.toMap(Recorded::id, Function.identity()));
    }
}
