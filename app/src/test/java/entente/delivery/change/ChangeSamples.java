package entente.delivery.change;

import static entente.arrangement.ArrangementSamples.START;
import static entente.delivery.DeliverySamples.change;
import static entente.delivery.DeliverySamples.eur;

import entente.delivery.AgreedCause;
import entente.delivery.CauseClaim;
import entente.delivery.ChangeImpact;
import entente.delivery.ChangeOrder;
import entente.delivery.ChangeReason;
import entente.delivery.ChangeRequest;
import entente.delivery.ChangeState;
import entente.delivery.Project;
import entente.kernel.CauseParty;
import entente.kernel.Figure;
import entente.kernel.Percent;
import entente.kernel.Shares;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Changes of an arrangement of a million euros, looked at on 30 June 2026, a Tuesday. */
final class ChangeSamples {
    static final LocalDate AS_OF = LocalDate.parse("2026-06-30");

    private ChangeSamples() {}

    static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    static ChangeLog log(Told told) {
        Book book = told.book().on(AS_OF);
        return ChangeLog.of(book, AS_OF);
    }

    /** What is said from noon of a later day on. */
    static Told later(Told told, String day) {
        return Told.after(told.book(), Chain.SHARED, Instant.parse(day + "T12:00:00Z"));
    }

    static <T extends Fact> void amend(Told told, Side by, Ref<T> fact, T body, String effectiveOn) {
        int seen = told.book().history(fact.id()).orElseThrow().newest().number();
        told.say(by, new Statement.Amend(fact.id(), seen, body, day(effectiveOn), "because"));
    }

    static Ref<ChangeRequest> asked(Told told, String code, String raised, @Nullable String value) {
        return told.fact(Side.CLIENT, change(code, Side.CLIENT, raised, value), START);
    }

    static ChangeRequest dated(
            ChangeRequest r,
            ChangeState state,
            @Nullable String decided,
            @Nullable String implemented,
            @Nullable String closed) {
        return new ChangeRequest(
                r.code(),
                r.title(),
                r.initiator(),
                r.reason(),
                r.raisedOn(),
                r.department(),
                r.project(),
                r.value(),
                r.days(),
                r.evidence(),
                state,
                decided == null ? null : day(decided),
                implemented == null ? null : day(implemented),
                closed == null ? null : day(closed));
    }

    static ChangeRequest reasoned(ChangeRequest r, ChangeReason reason, @Nullable String department) {
        return new ChangeRequest(
                r.code(),
                r.title(),
                r.initiator(),
                reason,
                r.raisedOn(),
                department,
                r.project(),
                r.value(),
                r.days(),
                r.evidence(),
                r.state(),
                r.decidedOn(),
                r.implementedOn(),
                r.closedOn());
    }

    static ChangeImpact impact(Ref<ChangeRequest> request, @Nullable String price, @Nullable Integer days) {
        return impact(request, price, days, null, null);
    }

    static ChangeImpact impact(
            Ref<ChangeRequest> request,
            @Nullable String price,
            @Nullable Integer days,
            @Nullable Integer likelihood,
            @Nullable String started) {
        return new ChangeImpact(
                request,
                Side.PROVIDER,
                day("2026-06-05"),
                "Two more sites",
                price == null ? null : eur(price),
                days,
                null,
                null,
                likelihood == null ? null : Percent.of(likelihood),
                started == null ? null : day(started));
    }

    static ChangeImpact begun(Ref<ChangeRequest> request, @Nullable String price, String started) {
        return impact(request, price, null, null, started);
    }

    static ChangeOrder order(
            String code, @Nullable Ref<ChangeRequest> request, @Nullable Ref<Project> project, String price, int days) {
        return new ChangeOrder(code, request, project, "Order " + code, eur(price), days, null);
    }

    static Ref<ChangeOrder> signed(Told told, ChangeOrder order) {
        return told.fact(Side.PROVIDER, order, START, Side.PROVIDER, Side.CLIENT);
    }

    static CauseClaim claim(Ref<ChangeRequest> about, ChangeReason reason, int client, int provider) {
        return new CauseClaim(about, shares(client, provider), null, reason, null, null);
    }

    static AgreedCause cause(Ref<ChangeRequest> about, ChangeReason reason, Shares shares) {
        return new AgreedCause(about, shares, null, reason, null, null);
    }

    static Shares shares(int client, int provider) {
        return new Shares(Map.of(CauseParty.CLIENT, Percent.of(client), CauseParty.PROVIDER, Percent.of(provider)));
    }

    /** The value to two decimals, as people check it by hand. */
    static String value(Figure figure) {
        return figure.known()
                .map(value -> value.setScale(2, RoundingMode.HALF_UP))
                .map(BigDecimal::toPlainString)
                .orElse("unknown");
    }
}
