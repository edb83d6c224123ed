package entente.exchange;

import entente.cockpit.PairCockpit;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.signal.Judge;
import entente.signal.Judgement;
import entente.signal.Room;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A workbook's answers to the seven questions, on one page.
 *
 * @param title what the arrangement is called, or the file's name
 * @param counts how many facts of each kind were read
 */
public record Report(
        String title,
        Side side,
        LocalDate asOf,
        PairCockpit cockpit,
        Judgement judgement,
        Map<String, Integer> counts) {

    /** There is one chain and one reader, so the one judgement stands for both. */
    public static Report of(String title, ToldWorkbook workbook, List<Room> rooms, Side side, LocalDate asOf) {
        Book book = workbook.book();
        Judgement judgement = new Judge(rooms).judge(book, asOf);
        PairCockpit cockpit = PairCockpit.alone(side, book.on(asOf), judgement, asOf);
        String name = cockpit.name().isEmpty() ? title : cockpit.name();
        return new Report(name, side, asOf, cockpit, judgement, workbook.counts());
    }
}
