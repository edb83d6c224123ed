package entente.cockpit.team;

import static entente.arrangement.ArrangementSamples.shared;
import static entente.team.duty.WebSamples.filled;
import static entente.team.duty.WebSamples.link;
import static org.assertj.core.api.Assertions.assertThat;

import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.team.RoleSeat;
import entente.team.duty.Web;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WebDrawingTest {
    private static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private final Told told = shared();

    @Test
    void theClientsSeatsStandOnTheLeftAndTheSameWebIsDrawnTheSame() {
        people(12, 30);
        Web web = Web.of(told.book().on(AS_OF), AS_OF);
        WebDrawing drawing = WebDrawing.of(web);

        assertThat(drawing.dots()).allSatisfy(dot -> {
            assertThat(dot.x()).isBetween(0, WebDrawing.SIZE);
            assertThat(dot.y()).isBetween(0, WebDrawing.SIZE);
            assertThat(dot.x() < WebDrawing.SIZE / 2).isEqualTo(dot.seat().side() == Side.CLIENT);
        });
        assertThat(drawing.lines()).hasSize(30);
        assertThat(drawing.isNumbered()).isTrue();
        assertThat(WebDrawing.of(web)).isEqualTo(drawing);
    }

    @Test
    void seatsThatAreLinkedStandAcrossFromEachOther() {
        List<Ref<RoleSeat>> clients = new ArrayList<>();
        List<Ref<RoleSeat>> providers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            clients.add(filled(told, "C" + i, Side.CLIENT));
            providers.add(filled(told, "P" + (9 - i), Side.PROVIDER));
        }
        for (int i = 0; i < 4; i++) {
            link(told, clients.get(i), providers.get(i));
        }
        WebDrawing drawing = WebDrawing.of(Web.of(told.book().on(AS_OF), AS_OF));
        assertThat(drawing.lines())
                .allSatisfy(line -> assertThat(drawing.dots()
                                .get(drawing.number(line.link().one()) - 1)
                                .y())
                        .isEqualTo(drawing.dots()
                                .get(drawing.number(line.link().other()) - 1)
                                .y()));
    }

    @Test
    void fiveHundredPeopleBecomeASmallDrawingWithoutNumbers() {
        people(500, 1500);
        WebDrawing drawing = WebDrawing.of(Web.of(told.book().on(AS_OF), AS_OF));

        assertThat(drawing.dots()).hasSizeGreaterThan(400);
        assertThat(drawing.isNumbered()).isFalse();
        int size =
                drawing.lines().stream().mapToInt(line -> line.path().length()).sum();
        assertThat(size).as("characters of all paths").isLessThan(100_000);
    }

    private void people(int seats, int links) {
        List<Ref<RoleSeat>> all = new ArrayList<>();
        for (int i = 0; i < seats; i++) {
            all.add(filled(told, "S" + i, i % 2 == 0 ? Side.CLIENT : Side.PROVIDER));
        }
        Random random = new Random(7);
        List<String> known = new ArrayList<>();
        while (known.size() < links) {
            int one = random.nextInt(seats);
            int other = random.nextInt(seats);
            if (one < other && !known.contains(one + " " + other)) {
                known.add(one + " " + other);
                link(told, all.get(one), all.get(other));
            }
        }
    }
}
