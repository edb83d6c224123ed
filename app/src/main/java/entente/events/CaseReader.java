package entente.events;

import entente.kernel.Text;
import entente.performance.clock.Spans;
import entente.performance.level.Case;
import entente.performance.level.CaseHistory;
import entente.performance.level.EventSource;
import entente.performance.level.EventSource.Form;
import entente.performance.level.Happening;
import entente.performance.level.Misfit;
import entente.performance.level.Role;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes cases of rows that come case by case. A case of which one row cannot be is left out as a whole, and the row is named. */
final class CaseReader {
    private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);

    private final EventSource source;
    private final Function<Case, Optional<Text>> lacking;
    private final Consumer<Case> cases;
    private final Consumer<Rejected> rejected;
    private final List<Happening> happenings = new ArrayList<>();

    private @Nullable RawRow row;
    private String id = "";
    private boolean misfit;
    private boolean told;

    /** @param lacking what is wrong with a case as it stands; empty where nothing is */
    CaseReader(
            EventSource source,
            Function<Case, Optional<Text>> lacking,
            Consumer<Case> cases,
            Consumer<Rejected> rejected) {
        this.source = source;
        this.lacking = lacking;
        this.cases = cases;
        this.rejected = rejected;
    }

    void read(ResultSet rows) throws SQLException {
        RawRow now = row == null ? new RawRow(source, rows) : row;
        row = now;
        String next = now.id();
        if (!next.equals(id)) {
            close();
            id = next;
        }
        try {
            if (next.isEmpty()) {
                throw new Fault(source.id(), "", Text.of("events.row.noid"));
            }
            if (source.form() == Form.CASES) {
                whole(now);
            } else {
                happened(now);
            }
        } catch (Fault fault) {
            misfit = true;
            rejected.accept(fault.at(now.number(), next));
        }
    }

    /** The last case has no row after it that would end it. */
    void close() {
        if (!happenings.isEmpty() && !misfit) {
            try {
                accept(
                        CaseHistory.of(id, happenings, source),
                        happenings.getFirst().row());
            } catch (Misfit unfit) {
                rejected.accept(
                        new Rejected(unfit.row(), id, source.word() == null ? "" : source.word(), "", unfit.text()));
            }
        }
        happenings.clear();
        misfit = false;
        told = false;
    }

    private void happened(RawRow now) throws SQLException {
        Role role = now.role();
        if (role == Role.NOTHING) {
            return;
        }
        now.checkLimits();
        happenings.add(new Happening(
                now.number(),
                now.first(source.at()),
                role == Role.PAUSE ? now.second(source.until()) : null,
                role,
                now.priority(),
                now.pausedFor()));
    }

    private void whole(RawRow now) throws SQLException {
        Role role = now.role();
        if (role == Role.NOTHING) {
            return;
        }
        now.checkLimits();
        if (told) {
            throw new Fault(source.id(), id, Text.of("events.row.twice"));
        }
        long started = now.first(source.start());
        Long stopped = now.second(source.stop());
        if (stopped != null && stopped < started) {
            throw new Fault(source.stop(), "", Text.of("performance.level.stopbeforestart"));
        }
        BigDecimal seconds = now.lasting();
        BigDecimal amount = now.amount();
        BigDecimal base = now.base();
        demand(source.lasting(), seconds, role);
        demand(source.amount(), amount, role);
        demand(source.base(), base, role);
        String priority = now.priority();
        Long lasting = seconds == null ? null : seconds.multiply(MILLION).longValueExact();
        told = true;
        accept(
                new Case(
                        id,
                        priority,
                        priority,
                        started,
                        source.stop() == null ? Long.valueOf(started) : stopped,
                        Spans.NONE,
                        null,
                        lasting,
                        amount,
                        base,
                        role == Role.HIT),
                now.number());
    }

    private void accept(Case of, long row) {
        Optional<Text> wrong = lacking.apply(of);
        if (wrong.isEmpty()) {
            cases.accept(of);
        } else {
            String column = source.priority() == null ? "" : source.priority();
            rejected.accept(new Rejected(row, of.id(), column, of.first(), wrong.get()));
        }
    }

    private static void demand(@Nullable String column, @Nullable BigDecimal value, Role role) {
        if (column != null && value == null && role == Role.HIT) {
            throw new Fault(column, "", Text.of("events.row.empty"));
        }
    }
}
