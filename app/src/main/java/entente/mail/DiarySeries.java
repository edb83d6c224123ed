package entente.mail;

import entente.exchange.calendar.Summons;
import entente.governance.forum.Forum;
import entente.governance.forum.ForumSession;
import entente.governance.forum.Series;
import entente.governance.forum.Sitting;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One forum's series: what a calendar that was told something of it, or nothing, is still to be told. */
record DiarySeries(Recorded<Forum> forum, List<Sitting> sittings, LocalDate today) {
    /** What is not over, the whole before its parts: a forum that changed brings its exceptions anew, since calendars forget them with the old. */
    List<DiaryNews> news(Map<String, DiaryEntry> told) {
        Series series = forum.fact().series();
        LocalDate last = sittings.stream()
                .map(DiarySeries::last)
                .max(LocalDate::compareTo)
                .orElse(today);
        List<DiaryNews> news = new ArrayList<>();
        if (!last.isBefore(today)) {
            ZonedDateTime first = ZonedDateTime.of(
                    series.days().first(), forum.fact().time(), forum.fact().zoneId());
            add(news, told.get(DiaryEntry.SERIES), DiaryEntry.SERIES, null, first, last);
        }
        sittings.stream()
                .filter(one -> series.has(one.plannedOn()) && !last(one).isBefore(today))
                .forEach(one -> add(
                        news,
                        told.get(one.plannedOn().toString()),
                        one.plannedOn().toString(),
                        one,
                        one.plannedAt(),
                        last(one)));
        told.values().stream()
                .filter(one -> !one.isSeries() && one.isAhead(today) && !series.has(LocalDate.parse(one.session())))
                .map(one -> new DiaryNews(one.without(0), true, forum, null))
                .forEach(news::add);
        return news;
    }

    private void add(
            List<DiaryNews> news,
            @Nullable DiaryEntry before,
            String name,
            @Nullable Sitting sitting,
            ZonedDateTime startsAt,
            LocalDate last) {
        String basis = basis(sitting);
        boolean plain = sitting != null && said(sitting).findAny().isEmpty();
        boolean known = (before == null || before.basis().equals(DiaryEntry.NOTHING))
                ? plain
                : before.basis().equals(basis);
        if (known) {
            return;
        }
        int feed = sitting == null ? Summons.sequence(forum) : Summons.sequence(sitting);
        int sequence = before == null ? feed : Math.max(feed, before.sequence() + 1);
        boolean cancelled = sitting != null && sitting.isCancelled();
        DiaryEntry entry = new DiaryEntry(forum.id(), name, sequence, basis, cancelled, startsAt, last);
        news.add(new DiaryNews(entry, before != null, forum, sitting));
    }

    /** What nothing was said of stays as planned, whatever the version of its series: the series tells of it. */
    private String basis(@Nullable Sitting sitting) {
        String version = String.valueOf(forum.version().number());
        if (sitting == null) {
            return version;
        }
        List<String> said = said(sitting)
                .map(word -> word.id() + " " + word.version().number())
                .toList();
        return said.isEmpty() ? "planned" : version + " " + String.join(" ", said);
    }

    private static Stream<Recorded<ForumSession>> said(Sitting sitting) {
        return Stream.of(sitting.moved(), sitting.cancelled()).flatMap(Stream::ofNullable);
    }

    /** A session that met earlier than planned concerns the planned day all the same: nobody meets then. */
    private static LocalDate last(Sitting sitting) {
        return sitting.on().isAfter(sitting.plannedOn()) ? sitting.on() : sitting.plannedOn();
    }
}
