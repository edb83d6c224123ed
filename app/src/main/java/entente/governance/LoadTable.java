package entente.governance;

import entente.governance.context.ContextChange;
import entente.governance.load.ArrangementProfile;
import entente.governance.load.LoadCarried;
import entente.ledger.Author;
import entente.ledger.Kind;
import entente.signal.Practice;
import entente.signal.Rule;
import entente.team.Team;
import java.util.List;

/** The part of the room's table of contents that is about what an arrangement asks of those who lead it. */
public final class LoadTable {
    public static final Kind<ContextChange> CONTEXT_CHANGE =
            Kind.of("context-change", ContextChange.class).holdingFrom("noticedOn");
    public static final Kind<ArrangementProfile> ARRANGEMENT_PROFILE = Kind.of(
                    "arrangement-profile", ArrangementProfile.class)
            .keyedBy("side", "saidOn")
            .saidBy(Author.named("side"))
            .holdingFrom("saidOn");

    static final List<Kind<?>> KINDS = List.of(CONTEXT_CHANGE, ARRANGEMENT_PROFILE);

    static final List<Rule> RULES = List.of(new LoadCarried());

    static final List<Practice> PRACTICES = List.of(new Practice(
            "003-13",
            List.of(ARRANGEMENT_PROFILE, CONTEXT_CHANGE, AcrossTable.COORDINATION_PROFILE, Team.LEADERSHIP_PAIR),
            List.of("LoadCarried"),
            List.of("/arrangements/{arrangement}/pair", Practice.ALERTS),
            List.of("LoadCarriedTest", "LoadIndexTest", "LoadPagesTest")));

    private LoadTable() {}
}
