package entente.exchange.backtest;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A finished project as one line tells it.
 *
 * @param planned calendar days first planned
 * @param took calendar days it took
 * @param price the price agreed
 * @param cost what it cost in the end; not a number where nobody says
 */
record Ended(String code, String sector, double planned, double took, double price, double cost, LocalDateTime start) {
    private static final Set<String> NEEDED = Set.of("code", "planned_days", "actual_days", "bac", "bs");

    /** By code, in the order of the file. */
    static Map<String, Ended> read(Path file) throws IOException {
        Map<String, Ended> byCode = new LinkedHashMap<>();
        Table.read(file, NEEDED, line -> {
            Ended ended = new Ended(
                    line.name("code"),
                    line.text("class"),
                    line.size("planned_days"),
                    line.size("actual_days"),
                    line.size("bac"),
                    line.amount("final_cost"),
                    line.moment("bs"));
            if (byCode.put(ended.code(), ended) != null) {
                line.refuse("code", "exchange.backtest.twice");
            }
            return ended;
        });
        return byCode;
    }

    /** Calendar days from the start to a moment. */
    double days(LocalDateTime moment) {
        return Duration.between(start, moment).toSeconds() / 86_400.0;
    }
}
