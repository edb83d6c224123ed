package entente.exchange.demo;

import entente.access.Role;
import entente.governance.PulseResult;
import entente.kernel.DateRange;
import java.time.LocalDate;
import java.util.List;

/** How many of the client's people often wish to do it all themselves: most of them while nobody led for the provider. */
final class Pulses {
    private static final int INVITED = 52;

    private Pulses() {}

    static void tell(Telling story) {
        List<Month> months = List.of(
                new Month(34, 5, 16, 4),
                new Month(36, 6, 17, 4),
                new Month(38, 6, 18, 4),
                new Month(37, 8, 18, 6),
                new Month(40, 10, 20, 8),
                new Month(39, 11, 19, 8),
                new Month(41, 14, 20, 10),
                new Month(42, 20, 21, 13),
                new Month(44, 24, 22, 15),
                new Month(45, 21, 22, 13),
                new Month(43, 17, 21, 11),
                new Month(44, 15, 21, 10),
                new Month(46, 13, 22, 9),
                new Month(47, 12, 22, 8));
        for (int i = 0; i < months.size(); i++) {
            result(story, i + 1, months.get(i));
        }
    }

    /** Answers in all and of those who know the subject best, who tend to wish it more. */
    private record Month(int answered, int seven, int experts, int expertsSeven) {}

    private static void result(Telling story, int number, Month month) {
        LocalDate from = story.months().day(number, 14);
        LocalDate to = story.months().day(number, 22);
        story.client(Role.INTERFACE_MANAGER)
                .on(number, 24)
                .notes(new PulseResult(
                        "Month " + number,
                        new DateRange(from, to),
                        INVITED,
                        month.answered,
                        month.seven,
                        List.of(
                                new PulseResult.Role("Clinical experts", month.experts, month.expertsSeven),
                                new PulseResult.Role(
                                        "Everybody else",
                                        month.answered - month.experts,
                                        month.seven - month.expertsSeven))));
    }
}
