package entente.governance.premortem;

import entente.governance.challenge.RiskImpact;
import entente.governance.challenge.RiskState;
import entente.governance.premortem.ImaginedCauses.Imagined;
import entente.kernel.Percent;
import entente.ledger.Ref;
import entente.performance.Measure;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A pre-mortem of 2 February 2026, and causes that were imagined in it. */
public final class PreMortemSamples {
    static final LocalDate HELD = LocalDate.parse("2026-02-02");

    private PreMortemSamples() {}

    public static PreMortem held(LocalDate on) {
        return new PreMortem("PM-1", "The transfer of the second study", PreMortem.Occasion.LAUNCH, on);
    }

    public static ImaginedCauses imagined(Ref<PreMortem> about, LocalDate on, String part, String cause) {
        return new ImaginedCauses(about, on, part, List.of(new Imagined(cause, Percent.of(40), RiskImpact.HIGH)));
    }

    public static PreMortemRisk risk(String code, Ref<PreMortem> about, @Nullable String practice) {
        return risk(code, about, practice, null, RiskState.OPEN);
    }

    static PreMortemRisk risk(
            String code,
            Ref<PreMortem> about,
            @Nullable String practice,
            @Nullable Ref<Measure> measure,
            RiskState state) {
        return new PreMortemRisk(
                code,
                about,
                "Nobody answers the sites",
                Percent.of(40),
                RiskImpact.HIGH,
                "Jonas Falk",
                "Mira Lund",
                practice,
                measure,
                state,
                state == RiskState.OPEN ? null : HELD.plusMonths(2));
    }
}
