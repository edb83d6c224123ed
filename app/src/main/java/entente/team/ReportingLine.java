package entente.team;

import entente.kernel.Refused;
import entente.ledger.Fitting;
import entente.ledger.Others;
import entente.ledger.Ref;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** To which seat a seat reports in the one organisation that both sides make together; each reports to one other at most. */
public record ReportingLine(Ref<RoleSeat> seat, Ref<RoleSeat> reportsTo) implements Fitting {
    public ReportingLine {
        Refused.unless(!seat.equals(reportsTo), "reportsTo", "team.refused.self");
    }

    /** No seat reports to itself by way of others. */
    @Override
    public void fit(Others others) {
        Map<Ref<RoleSeat>, Ref<RoleSeat>> above = new HashMap<>();
        others.of(ReportingLine.class).forEach(line -> above.put(line.seat, line.reportsTo));
        List<String> way = new ArrayList<>(List.of(title(others, seat)));
        @Nullable Ref<RoleSeat> next = reportsTo;
        while (next != null && way.size() <= above.size() + 1) {
            way.add(title(others, next));
            Refused.unless(!next.equals(seat), "reportsTo", "team.refused.cycle", String.join(" → ", way));
            next = above.get(next);
        }
    }

    private static String title(Others others, Ref<RoleSeat> seat) {
        return others.find(RoleSeat.class, seat).map(RoleSeat::title).orElse("");
    }
}
