package entente.exchange.demo;

import entente.governance.challenge.RiskImpact;
import entente.governance.challenge.RiskState;
import entente.governance.premortem.ImaginedCauses;
import entente.governance.premortem.ImaginedCauses.Imagined;
import entente.governance.premortem.PreMortem;
import entente.governance.premortem.PreMortem.Occasion;
import entente.governance.premortem.PreMortemRisk;
import entente.kernel.Percent;
import entente.ledger.Ref;
import entente.signal.Adoption;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What both imagined at the launch might fail, more than a year ago by now, and what of it is watched, came, or cannot come any more. */
final class Foreboding {
    private final Telling story;
    private final Months m;

    private Foreboding(Telling story) {
        this.story = story;
        this.m = story.months();
    }

    static void tell(Telling story) {
        Foreboding told = new Foreboding(story);
        told.launch();
        for (String practice : List.of("000-10", "000-QB", "003-38")) {
            story.client().on(14, 2).says(new Adoption(practice, story.months().day(14, 2)));
        }
    }

    private void launch() {
        Ref<PreMortem> launch = story.client()
                .on(2, 2)
                .says(new PreMortem("PM-1", "The whole arrangement, a year from now", Occasion.LAUNCH, m.day(2, 2)));
        story.client()
                .on(2, 3)
                .notes(new ImaginedCauses(
                        launch,
                        m.day(2, 3),
                        "We would change what we want while it is built",
                        List.of(
                                imagined("Wishes change faster than studies are built", 50, RiskImpact.HIGH),
                                imagined("The second country comes late", 40, RiskImpact.MEDIUM))));
        story.provider()
                .on(2, 4)
                .notes(new ImaginedCauses(
                        launch,
                        m.day(2, 4),
                        "We would say late that we are late",
                        List.of(imagined("Laboratory files arrive in a shape nobody expected", 30, RiskImpact.HIGH))));
        watched("PR-1", launch, "Wishes change faster than studies are built", 50, "000-A5", null);
        watched("PR-2", launch, "The same quarrel comes back", 30, "001-05", null);
        watched("PR-3", launch, "The second country comes late", 40, "000-A1", m.day(10, 24));
    }

    /** Said at the launch; where it came, said so on the day it did. */
    private void watched(
            String code,
            Ref<PreMortem> launch,
            String cause,
            int probability,
            String practice,
            @Nullable LocalDate cameOn) {
        Ref<PreMortemRisk> risk =
                story.provider().on(2, 9).says(risk(code, launch, cause, probability, practice, null));
        if (cameOn != null) {
            story.provider()
                    .on(10, 24)
                    .amends(risk, "It came", said -> risk(code, launch, cause, probability, practice, cameOn));
        }
    }

    private static Imagined imagined(String cause, int probability, RiskImpact impact) {
        return new Imagined(cause, Percent.of(probability), impact);
    }

    private static PreMortemRisk risk(
            String code,
            Ref<PreMortem> launch,
            String cause,
            int probability,
            String practice,
            @Nullable LocalDate cameOn) {
        return new PreMortemRisk(
                code,
                launch,
                cause,
                Percent.of(probability),
                RiskImpact.HIGH,
                Player.MATEUSZ.words(),
                Player.KJELL.words(),
                practice,
                null,
                cameOn == null ? RiskState.OPEN : RiskState.CAME,
                cameOn);
    }
}
