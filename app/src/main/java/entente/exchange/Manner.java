package entente.exchange;

import entente.delivery.Progress.CostView;
import entente.register.Mapping;
import entente.register.MappingYaml;
import entente.register.sheet.DateOrder;
import entente.register.sheet.DecimalSign;
import entente.register.sheet.Serials;
import entente.register.sheet.Told;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants an uploaded file read, and what is to be said with it; kept with the file as JSON.
 *
 * @param kind the kind its rows are, where its columns are the kind's own
 * @param mapping the mapping's YAML, where one reads it
 * @param schedule whether it is a schedule
 * @param dates how its dates are meant, where the person said so; likewise its decimals
 * @param valid whether the valid rows are wanted although others cannot be recorded
 */
public record Manner(
        String kind,
        String mapping,
        boolean schedule,
        @Nullable CostView costs,
        @Nullable DateOrder dates,
        @Nullable DecimalSign decimal,
        String reason,
        boolean valid) {
    /** A file that says by itself what it is. */
    public static final Manner OWN = new Manner("", "", false, null, null, null, "", false);

    public static Manner ofKind(String kind) {
        return new Manner(kind, "", false, null, null, null, "", false);
    }

    public static Manner mapped(Mapping mapping) {
        return new Manner(mapping.kind(), MappingYaml.write(mapping), false, null, null, null, "", false);
    }

    public static Manner ofSchedule(@Nullable CostView costs) {
        return new Manner("", "", true, costs, null, null, "", false);
    }

    public Manner inDialect(@Nullable DateOrder order, @Nullable DecimalSign sign) {
        return new Manner(kind, mapping, schedule, costs, order, sign, reason, valid);
    }

    public Manner because(String why, boolean validOnes) {
        return new Manner(kind, mapping, schedule, costs, dates, decimal, why, validOnes);
    }

    public boolean isMapped() {
        return !mapping.isEmpty();
    }

    public Mapping asMapping() {
        return MappingYaml.read(mapping);
    }

    ReadAs readAs() {
        if (schedule) {
            return new ReadAs.Schedule(costs);
        }
        if (isMapped()) {
            Mapping read = asMapping();
            return new ReadAs.Mapped(read.reading(read.sheets(), told(read.told())));
        }
        return kind.isEmpty() ? new ReadAs.Own() : new ReadAs.OfKind(kind);
    }

    Told told() {
        return told(Told.NOTHING);
    }

    private Told told(Told before) {
        Serials serials = before.serials();
        return new Told(
                before.encoding(),
                before.separator(),
                decimal == null ? before.decimal() : decimal,
                dates == null ? before.dates() : dates,
                serials);
    }
}
