package entente.governance;

import entente.governance.premortem.ImaginedCauses;
import entente.governance.premortem.IndicatorsTrip;
import entente.governance.premortem.PreMortem;
import entente.governance.premortem.PreMortemHeld;
import entente.governance.premortem.PreMortemRisk;
import entente.governance.prevention.PreventabilityReview;
import entente.governance.prevention.PreventableAgain;
import entente.governance.quarter.QuarterClose;
import entente.governance.quarter.QuarterPreRead;
import entente.governance.quarter.QuarterPreparation;
import entente.governance.quarter.QuarterReview;
import entente.governance.quarter.QuarterReviewed;
import entente.governance.watch.WatchClimbs;
import entente.ledger.Kind;
import entente.signal.Composite;
import entente.signal.Rule;
import java.util.List;

/** The part of the room's table of contents that is about looking back at a quarter and ahead of what may go wrong. */
public final class QuarterTable {
    public static final Kind<QuarterReview> QUARTER_REVIEW = Kind.of("quarter-review", QuarterReview.class);
    public static final Kind<QuarterPreRead> QUARTER_PRE_READ =
            Kind.of("quarter-pre-read", QuarterPreRead.class).holdingFrom("issuedOn");
    public static final Kind<QuarterPreparation> QUARTER_PREPARATION =
            Kind.of("quarter-preparation", QuarterPreparation.class).revealedTogether();
    public static final Kind<QuarterClose> QUARTER_CLOSE =
            Kind.of("quarter-close", QuarterClose.class).holdingFrom("closedOn");

    public static final Kind<PreMortem> PRE_MORTEM =
            Kind.of("pre-mortem", PreMortem.class).holdingFrom("heldOn");
    public static final Kind<ImaginedCauses> IMAGINED_CAUSES =
            Kind.of("imagined-causes", ImaginedCauses.class).revealedTogether();
    public static final Kind<PreMortemRisk> PRE_MORTEM_RISK = Kind.of("pre-mortem-risk", PreMortemRisk.class);

    public static final Kind<PreventabilityReview> PREVENTABILITY_REVIEW = Kind.of(
                    "preventability-review", PreventabilityReview.class)
            .keyedBy("promise", "credit", "issue")
            .revealedTogether();

    static final List<Kind<?>> KINDS = List.of(
            QUARTER_REVIEW,
            QUARTER_PRE_READ,
            QUARTER_PREPARATION,
            QUARTER_CLOSE,
            PRE_MORTEM,
            IMAGINED_CAUSES,
            PRE_MORTEM_RISK,
            PREVENTABILITY_REVIEW);

    static final List<Rule> RULES = List.of(new QuarterReviewed(), new PreMortemHeld(), new PreventableAgain());

    static final List<Composite> COMPOSITES = List.of(new IndicatorsTrip(), new WatchClimbs());

    private QuarterTable() {}
}
