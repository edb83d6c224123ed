package entente.cockpit;

import entente.access.Member;
import entente.access.Right;
import entente.access.Sides;
import entente.cockpit.setup.Way;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.signal.Judgement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the pair's page together from a reader's own book and the shared one. What follows from the two books alone is found once. */
public final class CockpitSheets {
    private static final int KEPT = 16;

    private final Judgements judgements;
    private final Courses courses;
    private final Sides sides;
    private final EarlierBooks earlier;
    private final OncePerBook<Place, Found> known = new OncePerBook<>(KEPT);

    /** What a page of a reader's own book depends on beside it. */
    private record Place(Book shared, Side side, LocalDate on, ZoneId zone, boolean now) {}

    private record Found(
            PairCockpit cockpit,
            @Nullable PromisePlot plot,
            @Nullable Today today) {}

    private record Today(AlertBoard alerts, List<Waiting> waiting, Unpublished unpublished) {}

    public CockpitSheets(Judgements judgements, Courses courses, EarlierBooks earlier, Sides sides) {
        this.judgements = judgements;
        this.courses = courses;
        this.earlier = earlier;
        this.sides = sides;
    }

    /**
     * The page as one reader sees it.
     *
     * @param today the reader's own book
     * @param both what both sides know today
     * @param seenAt when the reader last looked; null where that does not matter
     */
    public CockpitSheet of(Member member, Book today, Book both, Moment moment, @Nullable Instant seenAt) {
        Book own = earlier.of(today, moment);
        Book shared = earlier.of(both, moment);
        boolean now = moment.isToday();
        Found found = known.of(
                own,
                new Place(shared, member.side(), moment.on(), member.arrangementZone(), now),
                place -> found(own, place));
        Courses.Course course = courses.of(shared, moment.on());
        return new CockpitSheet(
                today.isBegun(),
                found.cockpit,
                course.trends(),
                found.plot,
                course.health(),
                moment.through(today, "/arrangements/" + member.arrangement()),
                found.today == null ? null : today(member, own, found.today, seenAt));
    }

    /** What depends on the reader's rights and visits beside the books. */
    private CockpitSheet.Today today(Member member, Book own, Today found, @Nullable Instant seenAt) {
        return new CockpitSheet.Today(
                found.alerts,
                member.may(Right.SIGN) ? found.waiting : List.of(),
                member.may(Right.PUBLISH) && !sides.of(member).isAlone() ? found.unpublished : null,
                Since.of(own, member.person().actor(), seenAt, member.arrangementZone()),
                member.may(Right.RECORD) ? Way.openIn(own, member.subjects()) : List.of());
    }

    private Found found(Book own, Place place) {
        Judgement judged = judgements.of(own, place.on);
        Book then = own.on(place.on);
        PairCockpit cockpit = PairCockpit.of(place.side, judgements.of(place.shared, place.on), then, judged, place.on);
        return new Found(
                cockpit,
                cockpit.promises().isEmpty() ? null : PromisePlot.of(cockpit.promises(), then, place.on),
                place.now ? today(own, judged, place) : null);
    }

    private static Today today(Book own, Judgement judged, Place place) {
        return new Today(
                AlertBoard.of(place.side, own, judged, place.on),
                Waiting.of(place.side, place.shared, place.zone),
                Unpublished.of(place.side, own));
    }
}
