package entente.learning.lesson;

import entente.arrangement.Contract;
import entente.delivery.ChangeRequest;
import entente.delivery.Milestone;
import entente.governance.challenge.ChallengeCase;
import entente.governance.challenge.Challenges;
import entente.governance.challenge.Issue;
import entente.kernel.Side;
import entente.learning.lesson.Situation.Sort;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What is being done now, and what was within a year: changes, milestones that come near, problems, renewals. */
final class Situations {
    /** How far back what is over still counts. */
    static final int WINDOW = 365;

    /** How long before its day a milestone comes near, and before the last day of notice a renewal. */
    private static final int MILESTONE_NEAR = 60;

    private static final int RENEWAL_NEAR = 180;

    private Situations() {}

    static List<Situation> of(Book book, LocalDate asOf) {
        LocalDate since = asOf.minusDays(WINDOW);
        Circumstances around = Circumstances.of(book, asOf);
        return Stream.of(
                        book.current(ChangeRequest.class).stream().map(one -> change(one, around)),
                        book.current(Milestone.class).stream().map(one -> milestone(one, around, asOf)),
                        Challenges.of(book, asOf).all().stream().map(one -> issue(one, around)),
                        book.current(Contract.class).stream().map(one -> renewal(one, asOf)))
                .flatMap(all -> all)
                .filter(one -> !one.openedOn().isAfter(asOf))
                .filter(one -> one.open() || one.openedOn().isAfter(since))
                .toList();
    }

    private static Situation change(Recorded<ChangeRequest> one, Circumstances around) {
        ChangeRequest said = one.fact();
        return Situation.of(
                        Sort.CHANGE,
                        one,
                        said.title(),
                        said.raisedOn(),
                        !said.state().isEnd())
                .by(said.initiator())
                .marked(
                        "change",
                        Objects.toString(said.department(), ""),
                        around.phase(said.project()),
                        around.dynamic(one, said.project(), said.raisedOn()));
    }

    private static Situation milestone(Recorded<Milestone> one, Circumstances around, LocalDate asOf) {
        Milestone said = one.fact();
        boolean open = said.actualOn() == null || said.actualOn().isAfter(asOf);
        LocalDate near = (said.forecastOn() == null ? said.baselineOn() : said.forecastOn()).minusDays(MILESTONE_NEAR);
        return Situation.of(Sort.MILESTONE, one, said.name(), near, open)
                .marked("milestone", around.phase(said.project()), around.dynamic(one, said.project(), near));
    }

    private static Situation issue(ChallengeCase one, Circumstances around) {
        Issue said = one.said();
        Side owner = said.ownedBy() == null ? said.raisedBy() : said.ownedBy();
        return Situation.of(Sort.ISSUE, one.issue(), said.title(), said.raisedOn(), said.isOpen())
                .by(owner)
                .marked(
                        "problem",
                        "issue",
                        Objects.toString(said.department(), ""),
                        one.challenge().map(Enum::name).orElse(""),
                        around.phase(null),
                        around.dynamic(one))
                .repeating(said.repeats());
    }

    private static Situation renewal(Recorded<Contract> one, LocalDate asOf) {
        Contract said = one.fact();
        LocalDate near = said.lastNoticeOn().minusDays(RENEWAL_NEAR);
        return Situation.of(
                        Sort.CONTRACT, one, said.title(), near, !said.endsOn().isBefore(asOf))
                .marked("renewal", "contract");
    }
}
