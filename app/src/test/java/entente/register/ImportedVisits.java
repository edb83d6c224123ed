package entente.register;

import static entente.register.Samples.ENGLISH;
import static entente.register.Samples.OTHER;
import static entente.register.Samples.VISIT;

import entente.kernel.Side;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.ImportIdentity;
import entente.ledger.Imported;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.ledger.Told;
import entente.register.sheet.Workbook;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A file of visits on its way into a ledger. */
abstract class ImportedVisits {
    static final String HEADER = "study,code,count,firm,dueOn,price.amount,price.currency\n";

    final Told told = Samples.told();
    final Ref<Samples.Study> study = Samples.study(told, "ONC-301");

    Samples.Visit counting(ImportPlan<Samples.Visit> plan, int count) {
        Samples.Visit visit = (Samples.Visit) added(plan).body();
        return new Samples.Visit(
                visit.study(),
                visit.code(),
                null,
                count,
                null,
                null,
                visit.firm(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    static Statement.Say added(ImportPlan<?> plan) {
        return ((PlannedRow.Added) plan.rows().getFirst()).statement();
    }

    List<String> said(List<Difference> differences) {
        Shown shown = new Shown(ENGLISH, new References(told.book(), Chain.CLIENT));
        return Difference.lines(differences, shown).stream()
                .map(line -> line.label() + ": " + line.was() + " → " + line.now())
                .toList();
    }

    void record(ImportPlan<?> plan) {
        plan.statements(Chain.CLIENT).forEach(statement -> told.say(Side.CLIENT, statement));
    }

    static ImportRequest<Samples.Visit> request(Map<ImportIdentity, Imported> known) {
        return ImportRequest.of(VISIT, Samples.batch(Chain.CLIENT), known);
    }

    ImportPlan<Samples.Visit> plan(Workbook file, Map<ImportIdentity, Imported> known) {
        return ImportPlan.of(request(known), incoming(VISIT, file), told.book());
    }

    static <T extends Fact> Incoming incoming(Kind<T> kind, Workbook file) {
        return Incoming.of(kind, file, ZoneId.of("Europe/Berlin"), List.of(ENGLISH, OTHER));
    }
}
