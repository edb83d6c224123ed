package entente.cockpit.governance;

import entente.cockpit.PageSignals;
import entente.governance.burden.GovernanceBurden;
import entente.governance.burden.GovernanceLoad;
import entente.governance.burden.SideBurden;
import entente.governance.forum.Sittings;
import entente.governance.rhythm.DirectReport;
import entente.governance.rhythm.Feedback;
import entente.governance.rhythm.Goal;
import entente.governance.rhythm.JointFocus;
import entente.governance.rhythm.OneToOne;
import entente.governance.rhythm.Recognition;
import entente.governance.rhythm.ReviewCase;
import entente.governance.rhythm.Reviews;
import entente.governance.rhythm.ReviewsHeld;
import entente.governance.rhythm.Rhythm;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.page.AsOf;
import entente.signal.Judgement;
import entente.signal.Policy;
import entente.signal.Signal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rhythm of the two leaders on one page: what they keep, which reviews are due and held, what both put in, and what governing takes.
 *
 * @param missing periods that are over and were not reviewed, the oldest first
 * @param loads what governing takes each side, the reader's own first
 * @param forums what each forum costs beside what it brings
 */
public record ReviewsSheet(
        Side reader,
        LocalDate today,
        Reviews reviews,
        List<Reviews.Missing> missing,
        DirectReport test,
        JointFocus focus,
        EffortPlot effort,
        List<SideBurden> loads,
        Figure layers,
        List<ForumLine> forums,
        List<Signal> signals,
        @Nullable AsOf asOf) {
    private static final int SHOWN = 4;
    private static final Set<String> PRACTICES = Set.of("002-02", "002-08", "002-09", "004-08");

    public ReviewsSheet {
        missing = List.copyOf(missing);
        loads = List.copyOf(loads);
        forums = List.copyOf(forums);
        signals = List.copyOf(signals);
    }

    public static ReviewsSheet of(Side reader, Book book, Judgement own, LocalDate day, @Nullable AsOf asOf) {
        Policy policy = Policy.of(book);
        Reviews reviews = Reviews.of(book, day);
        int window = policy.of(GovernanceBurden.WINDOW);
        return new ReviewsSheet(
                reader,
                day,
                reviews,
                reviews.missing(day, policy.of(ReviewsHeld.WITHIN)),
                new DirectReport(Rhythm.of(book, day), policy),
                JointFocus.of(book),
                EffortPlot.of(book, day),
                SideBurden.all(book, day, window).stream()
                        .sorted(Comparator.comparing(one -> one.side() != reader))
                        .toList(),
                GovernanceLoad.layers(book),
                Sittings.forums(book).stream()
                        .map(forum -> ForumLine.of(book, forum, day))
                        .toList(),
                PageSignals.toLookAt(own, PRACTICES),
                asOf);
    }

    public Rhythm rhythm() {
        return test.rhythm();
    }

    /** Talks that are planned for today or later, the next first. */
    public List<Recorded<OneToOne>> ahead() {
        return rhythm().ahead();
    }

    /** Planned reviews of periods that are not over. */
    public List<ReviewCase> comingUp() {
        return reviews.planned().stream()
                .filter(one -> !one.period().last().isBefore(today))
                .toList();
    }

    public List<Recorded<Recognition>> thanks() {
        return newest(rhythm().thanks());
    }

    public List<Recorded<Feedback>> feedback() {
        return newest(rhythm().feedback());
    }

    /** Goals that were reached. */
    public List<Recorded<Goal>> reached() {
        return newest(rhythm().ended().stream()
                .filter(one -> one.fact().state() == Goal.GoalState.REACHED)
                .toList());
    }

    private static <T> List<T> newest(List<T> all) {
        return all.stream().limit(SHOWN).toList();
    }

    /** Whether nobody has written down anything of the rhythm. */
    public boolean isEmpty() {
        return reviews.all().isEmpty()
                && rhythm().all().isEmpty()
                && focus.open().isEmpty()
                && focus.proposed().isEmpty()
                && effort.isEmpty();
    }
}
