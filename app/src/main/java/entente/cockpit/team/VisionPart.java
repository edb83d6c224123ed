package entente.cockpit.team;

import entente.assessment.ResultSnapshot;
import entente.assessment.VisionStatement;
import entente.assessment.result.Results;
import entente.assessment.result.ToldAndLived;
import entente.assessment.result.VisionLived;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The vision, and how both sides' people see it told and lived.
 *
 * @param stated the newest first
 * @param asked the newest closed result, as long as both sides let such results be kept
 */
public record VisionPart(List<Recorded<VisionStatement>> stated, Optional<Recorded<ResultSnapshot>> asked) {
    public VisionPart {
        stated = List.copyOf(stated);
    }

    static VisionPart of(Book book, LocalDate day) {
        return new VisionPart(
                book.current(VisionStatement.class).stream()
                        .filter(one -> !one.fact().statedOn().isAfter(day))
                        .sorted(Comparator.comparing((Recorded<VisionStatement> one) ->
                                        one.fact().statedOn())
                                .reversed())
                        .toList(),
                Results.of(book, day).newest(VisionLived.INSTRUMENT));
    }

    /** What each side's people see, where enough of them answered. */
    public List<ToldAndLived> seen() {
        return asked.stream()
                .flatMap(one -> ToldAndLived.of(one.fact()).stream())
                .toList();
    }
}
