package entente.governance.negotiation;

import entente.arrangement.ArrangementSamples;
import entente.governance.negotiation.Negotiation.Need;
import entente.governance.negotiation.Negotiation.Way;
import entente.kernel.Side;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Deals of the first half of 2026, judged on Tuesday, 30 June. */
public record DealSamples(Told told) {
    static final LocalDate AS_OF = LocalDate.parse("2026-06-30");
    static final Need MET = new Need(Side.PROVIDER, "Two free days", true);
    static final Need UNMET = new Need(Side.PROVIDER, "Planned nights", false);

    DealSamples() {
        this(ArrangementSamples.shared());
    }

    /** Of the two ways the shared one is worth 16 to both, the plain one 12. */
    public static Negotiation open(String code, LocalDate on) {
        return open(code, on, null);
    }

    static Negotiation open(String code, LocalDate on, @Nullable Ref<Negotiation> reopens) {
        return new Negotiation(
                code,
                "Nights of " + code,
                on,
                List.of(new Way("Shared", 8, 8), new Way("Plain", 4, 8)),
                List.of(),
                NegotiationState.OPEN,
                null,
                null,
                reopens);
    }

    public static Negotiation agreed(Negotiation said, String way, LocalDate on, Need... needs) {
        return new Negotiation(
                said.code(),
                said.title(),
                said.openedOn(),
                said.ways(),
                List.of(needs),
                NegotiationState.AGREED,
                way,
                on,
                said.reopens());
    }

    public static NegotiationInterest interest(Ref<Negotiation> about, LocalDate on, String needs) {
        return new NegotiationInterest(about, on, needs, null);
    }

    Ref<Negotiation> opened(String code, String on) {
        return told.fact(Side.CLIENT, open(code, LocalDate.parse(on)), LocalDate.parse(on));
    }

    Ref<Negotiation> again(String code, String on, Ref<Negotiation> earlier, Side by) {
        return told.fact(by, open(code, LocalDate.parse(on), earlier), LocalDate.parse(on));
    }

    void says(Side side, Ref<Negotiation> about) {
        told.fact(side, interest(about, LocalDate.parse("2026-01-02"), "Nights that are planned"), AS_OF);
    }

    /** Opened on the first of the year, agreed on the day. */
    Ref<Negotiation> deal(String code, String way, String agreedOn, Need... needs) {
        Ref<Negotiation> fact = opened(code, "2025-01-01");
        says(Side.CLIENT, fact);
        says(Side.PROVIDER, fact);
        agrees(fact, code, way, agreedOn, needs);
        return fact;
    }

    void agrees(Ref<Negotiation> fact, String code, String way, String on, Need... needs) {
        amends(fact, agreed(open(code, LocalDate.parse("2025-01-01")), way, LocalDate.parse(on), needs), on);
    }

    void reopens(Ref<Negotiation> fact, String code, String on) {
        amends(fact, open(code, LocalDate.parse("2025-01-01")), on);
    }

    private void amends(Ref<Negotiation> fact, Negotiation said, String on) {
        int version = told.book().history(fact.id()).orElseThrow().newest().number();
        told.say(Side.CLIENT, new Statement.Amend(fact.id(), version, said, LocalDate.parse(on), "it went otherwise"));
    }
}
