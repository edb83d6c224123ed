package entente.meeting;

import entente.access.Member;
import entente.governance.decision.Decision;
import entente.governance.decision.DecisionState;
import entente.governance.forum.Sitting;
import entente.kernel.Conflict;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.Statement;
import entente.ledger.postgres.Ledger;
import entente.register.Field;
import entente.register.FieldProblem;
import entente.register.Form;
import entente.register.Submission;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a session decides, drafted under an item in the decision's own form; what is wrong with it stands beside its field, and nothing typed is lost. */
public final class Deciding {
    private static final int LONGEST = 60_000;
    private static final List<FieldProblem> CLOSED = List.of(new FieldProblem("", Text.of("forum.conflict.item")));

    /**
     * The form under an item.
     *
     * @param title of the item
     * @param seen what is before whoever writes
     * @param open whether it can be kept still
     */
    public record Asked(UUID item, String title, Seen seen, boolean open, Form form) {
        /** Those that are typed, without what a session knows by itself. */
        public List<Field> fields() {
            return form.fields().stream()
                    .filter(field -> !known().contains(field.name()))
                    .toList();
        }

        /** Whether something stands against it. */
        public boolean isWrong() {
            return !form.problems().isEmpty()
                    || form.fields().stream().anyMatch(Field::isWrong)
                    || form.lists().stream()
                            .flatMap(list -> list.rows().stream().flatMap(List::stream))
                            .anyMatch(Field::isWrong);
        }
    }

    private final Ledger ledger;
    private final Meetings meetings;
    private final Attendances attendances;
    private final Endings endings;

    public Deciding(Ledger ledger, Meetings meetings, Attendances attendances, Endings endings) {
        this.ledger = ledger;
        this.meetings = meetings;
        this.attendances = attendances;
        this.endings = endings;
    }

    /** As it stands; once it says what was chosen, with all that still stands against it. */
    public Asked form(Member member, Sitting sitting, UUID item) {
        ItemDraft draft = get(member, sitting, item);
        DecisionDraft said = draft.decision();
        DecisionPaper paper = paper(member, sitting, draft);
        return asked(paper, paper.form(said == null ? List.of() : problems(member, paper)));
    }

    /** Keeps what was typed and answers with the form again; what cannot be read at all is shown as it was typed and not kept. */
    public Asked keep(Member member, Sitting sitting, UUID item, Seen seen, Map<String, String> typed) {
        Map<String, String> texts = new HashMap<>(typed);
        texts.keySet().removeAll(known());
        int length = texts.values().stream().mapToInt(String::length).sum();
        endings.mustBeOpen(member, SessionKey.of(member.arrangement(), sitting));
        DecisionPaper paper = paper(member, sitting, get(member, sitting, item));
        if (paper.item().closed()) {
            throw new Conflict(CLOSED.getFirst().text());
        }
        if (length > LONGEST) {
            Text tooLong = Text.of("forum.refused.wordy", length, LONGEST);
            return new Asked(
                    item,
                    paper.item().title(),
                    seen,
                    true,
                    DecisionPaper.again(texts, List.of(new FieldProblem("", tooLong))));
        }
        UUID any = Ids.next(ledger.clock().instant());
        if (paper.read(texts, any, DecisionState.OPEN)
                instanceof Submission.Rejected<Decision>(List<FieldProblem> problems)) {
            return new Asked(item, paper.item().title(), seen, true, DecisionPaper.again(texts, problems));
        }
        paper.overtaken(seen.base()).ifPresent(why -> {
            throw new Conflict(why);
        });
        meetings.decide(member, SessionKey.of(member.arrangement(), sitting), item, seen, texts);
        return form(member, sitting, item);
    }

    /** What was typed where somebody else wrote meanwhile; kept once more, it stands over what is there now, unless nothing is kept there any more. */
    public Asked overtaken(Member member, Sitting sitting, UUID item, Map<String, String> typed, Conflict why) {
        Form again = DecisionPaper.again(typed, List.of(new FieldProblem("", why.text())));
        return meetings.list(member, SessionKey.of(member.arrangement(), sitting)).stream()
                .filter(one -> one.id().equals(item))
                .findFirst()
                .map(one ->
                        asked(paper(member, sitting, one), one.closed() ? DecisionPaper.again(typed, CLOSED) : again))
                .orElseGet(() -> new Asked(item, typed.getOrDefault("title", ""), new Seen(0, 0), false, again));
    }

    /** All that stands against it: what the form says of each field, else the first thing the ledger says. */
    private List<FieldProblem> problems(Member member, DecisionPaper paper) {
        DecisionDraft draft = Objects.requireNonNull(paper.item().decision());
        Optional<Text> overtaken = paper.overtaken();
        if (overtaken.isPresent()) {
            return List.of(new FieldProblem("", overtaken.get()));
        }
        if (!draft.isChosen()) {
            return List.of();
        }
        if (paper.read(draft.texts(), draft.id(), DecisionState.CLOSED)
                instanceof Submission.Rejected<Decision>(List<FieldProblem> problems)) {
            return problems;
        }
        try {
            Statement decided = new Recording(
                            paper.sitting(),
                            SessionDay.of(paper.sitting(), today(member)),
                            paper.book(),
                            member.voice())
                    .tried(paper.item());
            ledger.tryAppend(member.reader(), member.arrangement(), member.voice(), Chain.SHARED, List.of(decided));
            return List.of();
        } catch (Refused refused) {
            return List.of(new FieldProblem(refused.field(), refused.text()));
        }
    }

    private static Asked asked(DecisionPaper paper, Form form) {
        ItemDraft item = paper.item();
        DecisionDraft said = item.decision();
        Seen seen = new Seen(said == null ? 0 : said.version(), paper.base());
        return new Asked(item.id(), item.title(), seen, !item.closed(), form);
    }

    private ItemDraft get(Member member, Sitting sitting, UUID item) {
        return meetings.get(member, SessionKey.of(member.arrangement(), sitting), item);
    }

    private DecisionPaper paper(Member member, Sitting sitting, ItemDraft item) {
        LocalDate met = SessionDay.of(sitting, today(member)).met();
        return new DecisionPaper(sitting, met, member.sharedBook(ledger), item, attendances.written(member, sitting));
    }

    private LocalDate today(Member member) {
        return LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
    }

    private static Set<String> known() {
        return DecisionPaper.KNOWN;
    }
}
