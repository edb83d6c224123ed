package entente.delivery.network;

import entente.kernel.Refused;
import entente.kernel.Text;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Activities and what each waits for, without a circle: a circle is refused by the codes that stand in it. */
public final class Network {
    /** So many of a circle are enough to find it by. */
    private static final int NAMED = 12;

    private final Map<String, Activity> byCode = new LinkedHashMap<>();
    private final Map<String, List<Link>> into = new HashMap<>();
    private final Map<String, List<Link>> outOf = new HashMap<>();
    private final List<Activity> order = new ArrayList<>();

    public Network(List<Activity> activities, List<Link> links) {
        for (Activity activity : activities) {
            Refused.unless(
                    byCode.put(activity.code(), activity) == null,
                    "code",
                    "delivery.network.refused.twice",
                    activity.code());
        }
        for (Link link : links) {
            known(link.before());
            known(link.after());
            outOf.computeIfAbsent(link.before(), none -> new ArrayList<>()).add(link);
            into.computeIfAbsent(link.after(), none -> new ArrayList<>()).add(link);
        }
        sort();
    }

    /** Every activity after all it waits for. */
    List<Activity> order() {
        return Collections.unmodifiableList(order);
    }

    /** What an activity waits for. */
    List<Link> into(Activity activity) {
        return into.getOrDefault(activity.code(), List.of());
    }

    /** What waits for an activity. */
    List<Link> outOf(Activity activity) {
        return outOf.getOrDefault(activity.code(), List.of());
    }

    Activity activity(String code) {
        return Objects.requireNonNull(byCode.get(code));
    }

    BigDecimal between(Link link) {
        return link.between(
                activity(link.before()).days(), activity(link.after()).days());
    }

    private void known(String code) {
        Refused.unless(byCode.containsKey(code), "links", "delivery.network.refused.unknown", code);
    }

    private void sort() {
        Map<String, Integer> waiting = new HashMap<>();
        Deque<Activity> free = new ArrayDeque<>();
        for (Activity activity : byCode.values()) {
            waiting.put(activity.code(), into(activity).size());
            if (into(activity).isEmpty()) {
                free.add(activity);
            }
        }
        while (!free.isEmpty()) {
            Activity next = free.remove();
            order.add(next);
            for (Link link : outOf(next)) {
                if (waiting.merge(link.after(), -1, Integer::sum) == 0) {
                    free.add(activity(link.after()));
                }
            }
        }
        if (order.size() < byCode.size()) {
            throw new Refused("links", Text.of("delivery.network.refused.circle", circle(waiting)));
        }
    }

    /** Whatever still waits, waits for something that still waits; going back must come round. */
    private String circle(Map<String, Integer> waiting) {
        String at = byCode.keySet().stream()
                .filter(code -> stillWaits(waiting, code))
                .findFirst()
                .orElseThrow();
        SequencedSet<String> back = new LinkedHashSet<>();
        while (back.add(at)) {
            at = into(activity(at)).stream()
                    .map(Link::before)
                    .filter(code -> stillWaits(waiting, code))
                    .findFirst()
                    .orElseThrow();
        }
        String meeting = at;
        List<String> round =
                back.stream().dropWhile(code -> !code.equals(meeting)).toList();
        String rest = round.size() > NAMED ? " > …" : "";
        return Stream.concat(Stream.of(meeting), round.reversed().stream())
                .limit(NAMED + 1)
                .collect(Collectors.joining(" > ", "", rest));
    }

    private static boolean stillWaits(Map<String, Integer> waiting, String code) {
        return waiting.getOrDefault(code, 0) > 0;
    }
}
