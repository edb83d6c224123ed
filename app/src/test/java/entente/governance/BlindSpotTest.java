package entente.governance;

import static entente.arrangement.ArrangementSamples.START;
import static entente.delivery.DeliverySamples.project;
import static entente.delivery.DeliverySamples.spent;
import static org.assertj.core.api.Assertions.assertThat;

import entente.Rooms;
import entente.arrangement.ArrangementSamples;
import entente.delivery.Project;
import entente.delivery.Project.CostMethod;
import entente.governance.LeaderAnswer.Answer;
import entente.kernel.Band;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Ref;
import entente.ledger.Told;
import entente.signal.Judge;
import entente.signal.Signal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The acceptance example over every room's rules: leader says NO to A3 while CPI 0.83 -> blind-spot card. */
class BlindSpotTest {
    private static final LocalDate STATUS = LocalDate.parse("2026-04-10");

    @Test
    void leaderSaysNoToA3WhileCpiIsPointEightThreeIsABlindSpotCard() {
        Told told = Told.in(Rooms.KINDS, Chain.CLIENT, Instant.parse("2026-04-11T08:00:00Z"));
        told.fact(Side.CLIENT, ArrangementSamples.contract(), START);
        Ref<Project> project = told.fact(Side.CLIENT, project("A", CostMethod.PRESENT_EFFICIENCY), START);
        told.fact(Side.CLIENT, spent(project, "83000", "100000"), STATUS);
        told.fact(Side.CLIENT, new LeaderAnswer("000-A3", STATUS, Answer.NO, null), STATUS);
        Book book = told.book().on(STATUS);

        Signal card = new Judge(Rooms.ALL)
                .judge(book, STATUS).composed().stream()
                        .filter(signal -> signal.about().name().equals("000-A3"))
                        .findFirst()
                        .orElseThrow();

        assertThat(card.practice()).isEqualTo("000-A8");
        assertThat(card.band()).isEqualTo(Band.ACT);
        assertThat(Words.ENGLISH.say(card.answer()))
                .isEqualTo("You said no on 10 Apr 2026. The facts say: Study A earns 0.83 for each unit of money spent,"
                        + " by its progress of 10 Apr 2026");
        assertThat(card.figure().because().indented(Words.ENGLISH)).contains("a blind spot");
    }
}
