package entente.delivery.ownpart;

import static entente.delivery.DeliverySamples.eur;

import entente.delivery.Approval;
import entente.delivery.ClientDependency;
import entente.delivery.InformationRequest;
import entente.delivery.InvestmentEntry;
import entente.delivery.KnownProblem;
import entente.delivery.ReliefClaim;
import entente.delivery.ReworkItem;
import entente.kernel.CauseParty;
import entente.kernel.Side;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a client owes, makes do again and brings along broken, in the year 2026. */
public final class OwnPartSamples {
    private OwnPartSamples() {}

    public static InformationRequest question(String code, String asked, String due, @Nullable String given) {
        return new InformationRequest(
                code, "Question " + code, null, "Medical", day(asked), day(due), dayOrNone(given));
    }

    public static Approval approval(String code, String due, @Nullable String decided) {
        return new Approval(code, "Approval " + code, null, "Medical", day("2026-01-05"), day(due), dayOrNone(decided));
    }

    public static ClientDependency owed(String code, String due, @Nullable String met) {
        return new ClientDependency(code, "Input " + code, null, "Medical", day(due), dayOrNone(met));
    }

    public static ReworkItem rework(String code, CauseParty origin, String found, @Nullable String cost) {
        return new ReworkItem(
                code, "Rework " + code, null, origin, null, day(found), cost == null ? null : eur(cost), 3);
    }

    public static ReliefClaim claim(String code, Ref<ClientDependency> dependency) {
        return new ReliefClaim(code, dependency, null, null, 5, null, day("2026-06-20"), "Two people waited");
    }

    public static KnownProblem problem(String code, String declared, @Nullable String fixBy, @Nullable String solved) {
        return new KnownProblem(
                code,
                "Problem " + code,
                null,
                day(declared),
                fixBy == null ? null : "Both go through it",
                dayOrNone(fixBy),
                dayOrNone(solved));
    }

    public static InvestmentEntry hours(Ref<KnownProblem> problem, Side side, String on, int hours) {
        return new InvestmentEntry(problem, side, day(on), "Work on it", BigDecimal.valueOf(hours), null);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static @Nullable LocalDate dayOrNone(@Nullable String day) {
        return day == null ? null : day(day);
    }
}
