package entente.register;

import static entente.register.Samples.ENGLISH;
import static entente.register.Samples.VISIT;

import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.Ref;
import entente.ledger.Told;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What somebody types into the form of a visit, and what comes of it. */
abstract class TypedForm {
    final Told told = Samples.told();
    final Ref<Samples.Study> study = Samples.study(told, "ONC-301");

    List<String> options(Form form, String name) {
        return form.fields().stream()
                .filter(f -> f.name().equals(name))
                .flatMap(f -> f.options(references(), ENGLISH).stream())
                .map(o -> o.value() + "=" + o.label())
                .toList();
    }

    References references() {
        return new References(told.book(), Chain.CLIENT);
    }

    static Map<String, String> typed() {
        return new LinkedHashMap<>(Map.of("study", "ONC-301", "code", "V1", "count", "1"));
    }

    String read(String field, String typed) {
        Map<String, String> all = typed();
        all.put(field, typed);
        return Columns.of(VISIT).find(field).orElseThrow().text(accepted(Form.read(VISIT, arrays(all), references())));
    }

    Map<String, String> wrong(String typed, String field) {
        Map<String, String> all = typed();
        all.put(field, typed);
        return wrong(all);
    }

    Map<String, String> wrong(Map<String, String> typed) {
        Map<String, String> wrong = new HashMap<>();
        if (Form.read(VISIT, arrays(typed), references()) instanceof Submission.Rejected<Samples.Visit> rejected) {
            rejected.problems().forEach(p -> wrong.put(p.field(), ENGLISH.say(p.text())));
        }
        return wrong;
    }

    static <T extends Fact> T accepted(Submission<T> submission) {
        return switch (submission) {
            case Submission.Accepted<T>(T fact) -> fact;
            case Submission.Rejected<T> rejected -> throw new AssertionError(rejected.problems());
        };
    }

    static Map<String, String[]> arrays(Map<String, String> typed) {
        Map<String, String[]> arrays = new LinkedHashMap<>();
        typed.forEach((name, value) -> arrays.put(name, new String[] {value}));
        return arrays;
    }

    static Map<String, String[]> sent(Form form) {
        Map<String, String[]> sent = new LinkedHashMap<>();
        form.fields().forEach(f -> sent.put(f.name(), new String[] {f.value()}));
        form.lists()
                .forEach(list ->
                        list.rows().forEach(row -> row.forEach(f -> sent.put(f.name(), new String[] {f.value()}))));
        return sent;
    }
}
