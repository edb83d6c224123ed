package entente.delivery.network;

import static org.assertj.core.api.Assertions.assertThat;

import entente.delivery.network.Link.Kind;
import entente.kernel.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CriticalPathProperties {
    /** A network of up to seven activities in which links lead to later ones. */
    private record Drawn(List<Activity> activities, List<Link> links) {
        static Drawn of(long seed, int size) {
            Random random = new Random(seed);
            List<Activity> activities = new ArrayList<>();
            List<Link> links = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                activities.add(new Activity("A" + i, BigDecimal.valueOf(random.nextInt(9))));
                for (int before = 0; before < i; before++) {
                    if (random.nextInt(3) == 0) {
                        links.add(link(random, before, i));
                    }
                }
            }
            return new Drawn(activities, links);
        }

        static Link link(Random random, int before, int after) {
            Kind kind = List.of(Kind.values()).get(random.nextInt(Kind.values().length));
            return new Link("A" + before, "A" + after, kind, BigDecimal.valueOf(random.nextInt(7) - 2));
        }

        CriticalPath path() {
            return CriticalPath.of(new Network(activities, links));
        }

        /** The soonest an activity can start, by trying every chain that leads to it. */
        int start(int at) {
            int latest = 0;
            for (Link link : links) {
                if (link.after().equals("A" + at)) {
                    int before = Integer.parseInt(link.before().substring(1));
                    latest = Math.max(latest, start(before) + wait(link, days(before), days(at)));
                }
            }
            return latest;
        }

        int length() {
            int end = 0;
            for (int i = 0; i < activities.size(); i++) {
                end = Math.max(end, start(i) + days(i));
            }
            return end;
        }

        private int days(int at) {
            return activities.get(at).days().intValue();
        }

        private static int wait(Link link, int before, int after) {
            int from = link.kind() == Kind.FINISH_TO_START || link.kind() == Kind.FINISH_TO_FINISH ? before : 0;
            int to = link.kind() == Kind.FINISH_TO_FINISH || link.kind() == Kind.START_TO_FINISH ? after : 0;
            return from + link.lag().intValue() - to;
        }
    }

    @Property(tries = 400)
    void theLengthIsThatOfTheLongestChain(@ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int size) {
        Drawn drawn = Drawn.of(seed, size);
        assertThat(length(drawn.path())).isEqualByComparingTo(BigDecimal.valueOf(drawn.length()));
    }

    @Property(tries = 200)
    void anotherLinkNeverShortens(@ForAll long seed, @ForAll @IntRange(min = 2, max = 7) int size) {
        Drawn drawn = Drawn.of(seed, size);
        List<Link> more = new ArrayList<>(drawn.links());
        more.add(Drawn.link(new Random(seed + 1), 0, size - 1));
        assertThat(length(new Drawn(drawn.activities(), more).path())).isGreaterThanOrEqualTo(length(drawn.path()));
    }

    @Property(tries = 200)
    void timeToSpareIsExactlyWhatMayBeLost(@ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int size) {
        Drawn drawn = Drawn.of(seed, size);
        CriticalPath path = drawn.path();
        BigDecimal length = length(path);
        for (Timing timing : path.timings()) {
            assertThat(timing.totalFloat()).isGreaterThanOrEqualTo(timing.freeFloat());
            assertThat(timing.freeFloat()).isNotNegative();
            assertThat(length(heldBack(drawn, timing, timing.latestStart()))).isEqualByComparingTo(length);
            assertThat(length(heldBack(drawn, timing, timing.latestStart().add(BigDecimal.ONE))))
                    .isGreaterThan(length);
        }
    }

    /** Everything on the path is critical, and it begins with the whole. */
    @Property(tries = 200)
    void thePathIsCriticalFromStartToEnd(@ForAll long seed, @ForAll @IntRange(min = 1, max = 7) int size) {
        CriticalPath path = Drawn.of(seed, size).path();
        assertThat(path.path()).isNotEmpty().allMatch(Timing::isCritical);
        assertThat(path.path().getFirst().earliestStart()).isZero();
        assertThat(path.path().getLast().earliestFinish()).isEqualByComparingTo(length(path));
    }

    /** The same with a milestone at the start that an activity has to wait for until a day. */
    private static CriticalPath heldBack(Drawn drawn, Timing timing, BigDecimal until) {
        List<Activity> activities = new ArrayList<>(drawn.activities());
        activities.add(new Activity("hold", BigDecimal.ZERO));
        List<Link> links = new ArrayList<>(drawn.links());
        links.add(new Link("hold", timing.activity().code(), Kind.START_TO_START, until));
        return new Drawn(activities, links).path();
    }

    private static BigDecimal length(CriticalPath path) {
        return path.length(Unit.CALENDAR_DAYS).known().orElseThrow();
    }
}
