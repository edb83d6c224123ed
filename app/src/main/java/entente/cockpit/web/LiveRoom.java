package entente.cockpit.web;

import entente.access.Member;
import entente.cockpit.governance.SessionSheet;
import entente.meeting.ItemDraft;
import entente.meeting.SessionKey;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whoever of one organisation has one session's page open. When something changes it is looked at once for all of them, one look at a time: who
 * may still be told, what is new since the look before, and each piece of it once a view.
 */
final class LiveRoom {
    private static final Logger LOG = LoggerFactory.getLogger(LiveRoom.class);

    /**
     * Which room.
     *
     * @param session as the address names it
     * @param organisation as which the database is read
     */
    record Place(SessionKey key, String session, UUID organisation) {}

    private final Place place;
    private final SessionDesk desk;
    private final Admission admission;
    private final Set<LivePage> pages = ConcurrentHashMap.newKeySet();
    private final Rounds looks = new Rounds(this::look);
    /** The version of each item that everybody here was told, in the order of the items; touched in a look alone. */
    private SequencedMap<UUID, Integer> told = new LinkedHashMap<>();

    LiveRoom(Place place, SessionDesk desk, Admission admission) {
        this.place = place;
        this.desk = desk;
        this.admission = admission;
    }

    LiveRoom with(LivePage page) {
        pages.add(page);
        return this;
    }

    /** The room without the page; nothing once nobody is in it. */
    Optional<LiveRoom> without(LivePage page) {
        pages.remove(page);
        return pages.isEmpty() ? Optional.empty() : Optional.of(this);
    }

    void changed() {
        looks.ask();
    }

    void close() {
        pages.forEach(LivePage::close);
    }

    private void look() {
        Set<LivePage> there = Set.copyOf(pages);
        try {
            Map<LivePage, Member> admitted = admission.of(place.key().arrangement(), there);
            there.stream().filter(page -> !admitted.containsKey(page)).forEach(LivePage::close);
            if (!admitted.isEmpty()) {
                tell(admitted);
            }
        } catch (RuntimeException failed) {
            LOG.warn("nobody could be shown what changed in {}; each page asks for itself", place, failed);
            there.forEach(LivePage::ask);
        }
        // whoever came in meanwhile may have asked before what is now taken as told
        pages.stream().filter(page -> !there.contains(page)).forEach(LivePage::ask);
    }

    private void tell(Map<LivePage, Member> admitted) {
        // any of them: what both sides know is the same for everybody of one organisation, and a view decides what is
        // shown of it
        Member reader = admitted.values().iterator().next();
        SessionSheet sheet = desk.ofItems(reader, place.session(), null);
        if (sheet.items().isEmpty()) {
            admitted.keySet().forEach(LivePage::ask);
        } else {
            List<ItemDraft> fresh = sheet.items().stream()
                    .filter(item -> !Integer.valueOf(item.version()).equals(told.get(item.id())))
                    .toList();
            List<UUID> order = sheet.items().stream().map(ItemDraft::id).toList();
            boolean moved = !order.equals(List.copyOf(told.sequencedKeySet()));
            Map<Optional<LiveView>, List<News>> news = new HashMap<>();
            admitted.keySet()
                    .forEach(page -> page.tell(news.computeIfAbsent(
                            page.view(), view -> news(view, sheet, fresh, moved ? order : List.of()))));
        }
        told = new LinkedHashMap<>();
        sheet.items().forEach(item -> told.put(item.id(), item.version()));
    }

    private static List<News> news(
            Optional<LiveView> view, SessionSheet sheet, List<ItemDraft> fresh, List<UUID> order) {
        Stream<News> items =
                fresh.stream().map(item -> view.map(of -> of.of(sheet, item)).orElseGet(() -> News.ask(item.id())));
        Stream<News> places = order.isEmpty() ? Stream.of() : Stream.of(view.isEmpty() ? News.ASK : News.order(order));
        return Stream.concat(items, places).toList();
    }
}
