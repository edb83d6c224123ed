package entente.delivery.forecast;

import java.util.EnumMap;
import java.util.Map;

/**
 * One line of a reference table: what stays below {@code ratio} in a share of the projects.
 *
 * @param sector the class of those projects
 * @param expert whose word is compared with the outcome: PLAN, PROMISE or PRICE
 * @param stage how far the work had come, 0 to 1
 * @param projects how many projects the table rests on; 0 where nobody says
 * @param ratio outcome / promised
 * @param source the id of its source
 */
public record ReferenceShare(
        String sector, Expert expert, double stage, int projects, double share, double ratio, String source) {
    /** From a line of the shipped tables. */
    static ReferenceShare read(String line) {
        String[] cells = line.split(",", -1);
        return new ReferenceShare(
                cells[0],
                Expert.valueOf(cells[2]),
                Double.parseDouble(cells[3]),
                Integer.parseInt(cells[4]),
                Double.parseDouble(cells[5]),
                Double.parseDouble(cells[6]),
                cells[7]);
    }

    /** Which lines are about the same: a table over all its stages. */
    Table table() {
        return new Table(source, sector, expert);
    }

    /** Which lines are of one distribution. */
    Row row() {
        return new Row(table(), stage);
    }

    /**
     * A line as a project of the past.
     *
     * @param weight what it counts; the lines of a table count as much as one project together
     * @param median the ratio in the middle of its distribution
     * @param alone whether that is all there is of it
     */
    Case asCase(double weight, double median, boolean alone) {
        double error = Math.log(ratio) / Situation.scaleAt(stage);
        Map<Expert, Double> errors = new EnumMap<>(Map.of(expert, error));
        if (stage == 0 && expert == Expert.PLAN) {
            // on the first day the plan is what is promised
            errors.put(Expert.PROMISE, error);
        }
        return new Case(
                source + " " + sector + " " + expert + " " + share,
                sector,
                stage,
                weight,
                alone ? Case.Origin.MEDIAN : Case.Origin.SHARE,
                Math.log(median) / Situation.scaleAt(stage),
                null,
                Map.of(),
                errors);
    }

    record Table(String source, String sector, Expert expert) {}

    record Row(Table table, double stage) {}
}
