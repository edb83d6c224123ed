package entente.cockpit.web;

import entente.delivery.Delivery;
import entente.governance.Governance;
import entente.kernel.Text;
import entente.learning.lesson.Lessons;
import entente.ledger.Book;
import entente.register.Aside;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Beside a change, a milestone, a problem or a contract: the lessons that fit it, and once it is over the step to write down its own. */
@Component
class LessonAside implements Aside {
    @Override
    public Stream<Line> of(Book book, UUID fact, LocalDate day) {
        Book now = book.on(day);
        Lessons lessons = Lessons.of(now, day);
        int fitting = lessons.fitting(fact);
        Stream<Line> fits = fitting == 0
                ? Stream.empty()
                : Stream.of(new Line(Text.of("learning.page.fits", fitting), "lessons#for-" + fact));
        boolean learned = lessons.index().lessons().stream()
                .anyMatch(lesson -> lesson.fact().isFrom(fact));
        return learned ? fits : Stream.concat(fits, over(now, fact).map(from -> learn(from, fact, day)).stream());
    }

    /** The component of a lesson that names the fact, where the fact is over. */
    private static Optional<String> over(Book book, UUID fact) {
        return Stream.of(
                        book.find(Governance.ISSUE, fact)
                                .filter(one -> !one.fact().isOpen())
                                .map(one -> "issue"),
                        book.find(Delivery.MILESTONE, fact)
                                .filter(one -> one.fact().actualOn() != null)
                                .map(one -> "milestone"),
                        book.find(Delivery.CHANGE_REQUEST, fact)
                                .filter(one -> one.fact().state().isEnd())
                                .map(one -> "change"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Line learn(String from, UUID fact, LocalDate day) {
        return new Line(
                Text.of("learning.page.learn"), "registers/lesson/new?" + from + "=" + fact + "&learnedOn=" + day);
    }
}
