package entente.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import entente.delivery.EarnedSchedule;
import entente.kernel.Figure;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The tour prints what the product computes; with {@code -Dtour.write=true} its table is written anew. */
class TourTest {
    private static final Path TOUR = Path.of("..", "docs", "tour.md");
    private static final String FROM = "<!-- real projects -->\n";
    private static final String TO = "<!-- end of real projects -->\n";

    @Test
    void theTableOfRealProjectsIsTheComputedOne() throws IOException {
        String table = RealProjectsTable.table();
        String tour = Files.readString(TOUR);
        int from = tour.indexOf(FROM) + FROM.length();
        int to = tour.indexOf(TO);
        if (Boolean.getBoolean("tour.write")) {
            Files.writeString(TOUR, tour.substring(0, from) + table + tour.substring(to));
        } else {
            assertThat(tour.substring(from, to)).isEqualTo(table);
        }
    }

    @Test
    void theProjectItSpeaksOfIsTheComputedOne() throws IOException {
        RealProject kitchen = RealProject.all().stream()
                .filter(project -> project.code().equals("C2013-04"))
                .findFirst()
                .orElseThrow();
        LocalDate half = RealProject.statusOn(kitchen.halfway());
        EarnedSchedule schedule =
                RealProject.standing(kitchen.told().book().on(half), half).schedule();
        LocalDate last = kitchen.lastStatusOn();
        EarnedSchedule atLast =
                RealProject.standing(kitchen.told().book().on(last), last).schedule();

        assertThat(Files.readString(TOUR))
                .contains(
                        "on day " + days(schedule.earnedSchedule()) + ", but " + days(schedule.elapsed()) + " days",
                        "the " + days(schedule.duration()) + " days planned become "
                                + days(schedule.durationAtPresentPace()),
                        "It took " + days(atLast.elapsed()) + ".");
    }

    private static String days(Figure figure) {
        return figure.known().orElseThrow().setScale(0, RoundingMode.HALF_UP).toPlainString();
    }
}
