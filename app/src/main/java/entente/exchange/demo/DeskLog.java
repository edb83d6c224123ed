package entente.exchange.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** What a desk wrote down in some months, made by a die that always falls the same: requests, whom they waited for, when they were done. */
final class DeskLog {
    private static final long SEED = 20_260_101L;
    private static final int A_DAY = 9;
    private static final int OPENS = 8;
    private static final int CLOSES = 18;

    private final Random die = new Random(SEED);
    private final StringBuilder rows = new StringBuilder("Request,At,What,Priority\n");
    private int number = 4000;

    private DeskLog() {}

    /** Of whole months; a last row is a slip of the pen, as logs have them. */
    static String of(YearMonth first, int months) {
        DeskLog log = new DeskLog();
        for (int month = 0; month < months; month++) {
            YearMonth of = first.plusMonths(month);
            double haste = switch (month) {
                case DeskLevel.MOVED -> 0.55;
                case DeskLevel.SLOW -> 0.70;
                default -> 0.42;
            };
            for (LocalDate day = of.atDay(1); !day.isAfter(of.atEndOfMonth()); day = day.plusDays(1)) {
                if (day.getDayOfWeek().getValue() <= 5) {
                    log.day(day, haste, month == DeskLevel.SLOW && day.getDayOfMonth() == 9 ? 3 : 1);
                }
            }
        }
        log.row(99_999, first.plusMonths(months).atDay(1).minusDays(3).atTime(9, 0), "done", "normal");
        return log.rows.toString();
    }

    private void day(LocalDate day, double haste, int times) {
        for (int i = 0; i < A_DAY * times; i++) {
            request(day.atTime(OPENS, 0).plusMinutes(die.nextInt(60 * (CLOSES - OPENS))), haste);
        }
    }

    private void request(LocalDateTime opened, double haste) {
        int request = number++;
        String priority =
                List.of("urgent", "normal", "normal", "normal", "when it suits").get(die.nextInt(5));
        double allowed = switch (priority) {
            case "urgent" -> 4;
            case "normal" -> 10;
            default -> 30;
        };
        row(request, opened, "opened", priority);
        LocalDateTime now = opened;
        if (die.nextInt(4) == 0) {
            LocalDateTime asked = worked(now, 0.3 + die.nextDouble());
            now = worked(asked, 2 + die.nextDouble() * 12);
            row(request, asked, "waits for the client", priority);
            row(request, now, "client answered", priority);
        }
        // mostly well within the time, with a tail that is not
        double takes = allowed * haste * (0.2 + Math.abs(die.nextGaussian()));
        row(request, worked(now, Math.max(0.1, takes)), "done", priority);
    }

    /** So many hours of work later: evenings and weekends pass without any. */
    private static LocalDateTime worked(LocalDateTime from, double hours) {
        LocalDateTime now = from;
        long left = Math.round(hours * 60);
        while (left > 0) {
            LocalDateTime end = now.toLocalDate().atTime(CLOSES, 0);
            long today = now.getDayOfWeek().getValue() > 5 ? 0 : Math.max(0, ChronoUnit.MINUTES.between(now, end));
            if (left <= today) {
                return now.plusMinutes(left);
            }
            left -= today;
            now = now.toLocalDate().plusDays(1).atTime(OPENS, 0);
        }
        return now;
    }

    private void row(int request, LocalDateTime at, String what, String priority) {
        rows.append(String.format(Locale.ROOT, "R%05d,%s,%s,%s%n", request, at, what, priority));
    }
}
