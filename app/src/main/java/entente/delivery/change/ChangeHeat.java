package entente.delivery.change;

import entente.delivery.ChangeReason;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Unit;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where changes come from: reasons against departments, each field with its number, value and days (000-A5). A reason is the one both
 * agreed on, else the one that was said.
 *
 * @param departments in the order of the alphabet; "" for changes that name none
 */
public record ChangeHeat(List<ChangeReason> reasons, List<String> departments, List<Field> fields) {

    /** All changes of one reason and department. */
    public record Field(ChangeReason reason, String department, Currency currency, List<ChangeCase> cases) {
        public Field {
            cases = List.copyOf(cases);
        }

        public Figure count() {
            return Figure.known(
                    Amount.count(cases.size()),
                    Explanation.of("delivery.heat.count", reason)
                            .because(cases.stream().map(ChangeCase::explained).toList()));
        }

        /** What those are worth that were neither declined nor dropped; one without a value adds nothing and is counted in words. */
        public Figure value() {
            List<ChangeCase> counting =
                    cases.stream().filter(change -> change.state().counts()).toList();
            List<Worth> worths =
                    counting.stream().flatMap(change -> change.worth().stream()).toList();
            return Worth.sum(
                    Explanation.of("delivery.heat.value", reason, counting.size() - worths.size()), currency, worths);
        }

        /** Working days by which they move the end, by the same word as their value. */
        public Figure days() {
            List<Explanation> moved = cases.stream()
                    .filter(change -> change.state().counts())
                    .flatMap(change -> change.days().stream()
                            .map(days -> change.explained().is(Amount.workingDays(days))))
                    .toList();
            BigDecimal sum = moved.stream()
                    .flatMap(part -> part.shown().stream())
                    .map(Amount::value)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return Figure.known(
                    sum,
                    Unit.WORKING_DAYS,
                    Explanation.of("delivery.heat.days", reason).because(moved));
        }
    }

    private record Place(ChangeReason reason, String department) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            return Comparator.comparing(Place::reason)
                    .thenComparing(Place::department)
                    .compare(this, other);
        }
    }

    public ChangeHeat {
        reasons = List.copyOf(reasons);
        departments = List.copyOf(departments);
        fields = List.copyOf(fields);
    }

    public static ChangeHeat of(List<ChangeCase> cases, Currency currency) {
        Map<Place, List<ChangeCase>> places =
                cases.stream().collect(Collectors.groupingBy(ChangeHeat::place, TreeMap::new, Collectors.toList()));
        return new ChangeHeat(
                places.keySet().stream().map(Place::reason).distinct().toList(),
                places.keySet().stream()
                        .map(Place::department)
                        .distinct()
                        .sorted()
                        .toList(),
                places.entrySet().stream()
                        .map(at -> new Field(at.getKey().reason(), at.getKey().department(), currency, at.getValue()))
                        .toList());
    }

    public Optional<Field> at(ChangeReason reason, String department) {
        return fields.stream()
                .filter(field -> field.reason() == reason && field.department().equals(department))
                .findFirst();
    }

    private static Place place(ChangeCase change) {
        return new Place(
                change.cause()
                        .map(agreed -> agreed.fact().reason())
                        .orElse(change.asked().reason()),
                Optional.ofNullable(change.asked().department()).orElse(""));
    }
}
