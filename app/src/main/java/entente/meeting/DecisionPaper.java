package entente.meeting;

import entente.governance.DecisionTable;
import entente.governance.decision.Decision;
import entente.governance.decision.DecisionLevel;
import entente.governance.decision.DecisionState;
import entente.governance.forum.Attendance;
import entente.governance.forum.Forum;
import entente.governance.forum.Sitting;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Recorded;
import entente.register.FieldProblem;
import entente.register.Form;
import entente.register.References;
import entente.register.Submission;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A decision's form under an item of the agenda: what the session knows by itself is filled in, the rest is typed. The item that brought a
 * waiting decision along is about that decision and no other.
 *
 * @param meetsOn the day it is decided on, as far as is known
 * @param book what both sides know
 * @param came who is here, of whom the form takes it that they heard what was decided
 */
record DecisionPaper(Sitting sitting, LocalDate meetsOn, Book book, ItemDraft item, List<Attendance> came) {
    /** What a session says by itself, and nobody types. */
    static final Set<String> KNOWN = Set.of("code", "tabledOn", "forum", "state", "decidedOn");

    /** So many characters of a draft's own id tell its decision from others of its session. */
    private static final int CODE = 6;

    /** The decision that waits and stands on the agenda itself. */
    Optional<Recorded<Decision>> waiting() {
        return item.broughtDecision()
                .flatMap(fact -> book.find(DecisionTable.DECISION, fact))
                .filter(one -> one.fact().state() == DecisionState.OPEN);
    }

    /** The version of the decision that waits; 0 where none does. */
    int base() {
        return waiting().map(one -> one.version().number()).orElse(0);
    }

    /** Who amended what waits since somebody wrote down what is to be decided; none where nobody did. */
    Optional<Text> overtaken(int seen) {
        return waiting()
                .filter(one -> one.version().number() != seen)
                .map(one -> Text.of(
                        "forum.conflict.amended",
                        one.fact().title(),
                        one.by(),
                        one.recordedAt(),
                        one.version().entry().why().orElse("")));
    }

    /** The same of what was kept. */
    Optional<Text> overtaken() {
        return Optional.ofNullable(item.decision()).map(DecisionDraft::base).flatMap(this::overtaken);
    }

    /** The form as it stands, or as it begins. */
    Form form(List<FieldProblem> problems) {
        DecisionDraft draft = item.decision();
        return again(draft == null ? before() : draft.texts(), problems);
    }

    static Form again(Map<String, String> typed, List<FieldProblem> problems) {
        return Form.again(DecisionTable.DECISION, FormTexts.sent(typed), problems);
    }

    /** What was typed as the decision it would be: on the table still, or decided in this session. */
    Submission<Decision> read(Map<String, String> typed, UUID id, DecisionState state) {
        Map<String, String> all = new TreeMap<>(typed);
        waiting()
                .ifPresent(one ->
                        KNOWN.forEach(name -> all.put(name, FormTexts.value(Form.of(one, references()), name))));
        String met = met().toString();
        all.putIfAbsent("code", code(id));
        all.putIfAbsent("tabledOn", met);
        all.merge("forum", sitting.forum().fact().code(), (was, here) -> was.isEmpty() ? here : was);
        all.put("state", state.name());
        all.put("decidedOn", state.isDecided() ? met : "");
        if (!state.isDecided()) {
            Set.of("choice", "decidedBy", "decider", "withoutRight").forEach(all::remove);
            all.keySet().removeIf(name -> name.startsWith("told["));
        }
        FormTexts.rows(all, "foreseen", "what")
                .forEach(row -> all.merge(
                        row + ".code", "F" + row.replaceAll("\\D", ""), (was, own) -> was.isBlank() ? own : was));
        FormTexts.rows(all, "told", "who")
                .forEach(row -> all.merge(row + ".toldOn", met, (was, own) -> was.isBlank() ? own : was));
        return Form.read(DecisionTable.DECISION, FormTexts.sent(all), references());
    }

    /** The day it is decided: nothing is before it was tabled. */
    LocalDate met() {
        return waiting()
                .map(one -> one.fact().tabledOn())
                .filter(tabled -> tabled.isAfter(meetsOn))
                .orElse(meetsOn);
    }

    private Map<String, String> before() {
        Map<String, String> texts = new TreeMap<>();
        waiting().ifPresentOrElse(one -> texts.putAll(FormTexts.texts(Form.of(one, references()))), () -> {
            texts.put("title", item.title());
            texts.put("level", level(sitting.forum().fact()));
        });
        long told = FormTexts.rows(texts, "told", "who").count();
        List<Attendance> here = came.stream().filter(Attendance::present).toList();
        IntStream.range(0, here.size()).forEach(i -> {
            texts.put("told[" + (told + i) + "].side", here.get(i).side().name());
            texts.put("told[" + (told + i) + "].who", here.get(i).name());
            texts.put("told[" + (told + i) + "].toldOn", met().toString());
        });
        return texts;
    }

    private String code(UUID id) {
        return sitting.name() + "/" + id.toString().substring(id.toString().length() - CODE);
    }

    private References references() {
        return new References(book, Chain.SHARED);
    }

    private static String level(Forum forum) {
        return switch (forum.level()) {
            case PEER, OPERATING -> DecisionLevel.OPERATIONAL.name();
            case MANAGEMENT -> DecisionLevel.MANAGEMENT.name();
            case EXECUTIVE -> DecisionLevel.EXECUTIVE.name();
        };
    }
}
