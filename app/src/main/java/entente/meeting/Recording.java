package entente.meeting;

import entente.governance.DecisionTable;
import entente.governance.Governance;
import entente.governance.action.ActionItem;
import entente.governance.action.ActionState;
import entente.governance.decision.Decision;
import entente.governance.decision.DecisionState;
import entente.governance.forum.Outcome;
import entente.governance.forum.Sitting;
import entente.kernel.Refused;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Statement;
import entente.ledger.Voice;
import entente.register.FieldProblem;
import entente.register.Submission;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What items of a session become once they are closed: actions and decisions, each under the id it was drafted with, so that none is
 * recorded twice whatever came between the draft and the fact.
 *
 * @param day when it was said, and when the session meets
 * @param book what both sides know, as it stands while it is recorded
 * @param voice whose word it is
 */
record Recording(Sitting sitting, SessionDay day, Book book, Voice voice) {
    /** So many characters of an action's own id tell it from others of its session. */
    private static final int CODE = 6;

    /**
     * What is still to be said when the session ends: what the other side alone can say, or what was amended meanwhile, waits on and keeps
     * nobody from ending it.
     */
    Stream<Statement> atEnd(List<ItemDraft> items) {
        return of(items.stream().filter(item -> !waitsOn(item)).toList());
    }

    private boolean waitsOn(ItemDraft item) {
        DecisionPaper paper = paper(item);
        boolean theirs = paper.waiting().filter(one -> !one.by().equals(voice)).isPresent();
        return item.decides() && (theirs || paper.overtaken().isPresent());
    }

    Stream<Statement> of(List<ItemDraft> items) {
        return Stream.concat(
                items.stream().flatMap(item -> item.actions().stream()).flatMap(this::action),
                items.stream().flatMap(item -> decision(item).stream()));
    }

    /** An item closed as decided decides; what else was written of a decision puts it on the table. */
    private Optional<Statement> decision(ItemDraft item) {
        DecisionDraft draft = item.decision();
        if (draft == null || book.history(draft.id()).isPresent() || isSaid(item) || isDecidedSince(item)) {
            return Optional.empty();
        }
        DecisionPaper paper = paper(item);
        if (item.decides()) {
            return Optional.of(decided(paper, draft));
        }
        // one that waits already goes on waiting as it is
        return paper.waiting().isPresent()
                ? Optional.empty()
                : Optional.of(said(paper, draft, read(paper, draft, DecisionState.OPEN)));
    }

    /** Whether this session decided what the item brought along, whatever somebody said of it in the register since. */
    private boolean isSaid(ItemDraft item) {
        return item.broughtDecision().flatMap(book::history).stream()
                .flatMap(history -> history.versions().stream())
                .anyMatch(version ->
                        version.entry().why().filter(sitting.name()::equals).isPresent());
    }

    /** Whether the decision that the item brought along is no longer open: it was decided here before, or elsewhere. */
    private boolean isDecidedSince(ItemDraft item) {
        return item.broughtDecision()
                .flatMap(about -> book.find(DecisionTable.DECISION, about))
                .filter(one -> one.fact().state() != DecisionState.OPEN)
                .isPresent();
    }

    private Statement decided(DecisionPaper paper, DecisionDraft draft) {
        Decision body = read(paper, draft, DecisionState.CLOSED);
        return paper.waiting().map(one -> amended(one, draft, body)).orElseGet(() -> said(paper, draft, body));
    }

    /** Only the side that put it on the table says of it that it was decided. */
    private Statement amended(Recorded<Decision> one, DecisionDraft draft, Decision body) {
        Refused.unless(
                one.by().equals(voice),
                "decidedBy",
                "forum.refused.theirs",
                one.fact().title(),
                one.by());
        Integer base = draft.base();
        int seen = base == null ? one.version().number() : base;
        // the fact holds from the day it was tabled; a later day would hide what is amended with that day afterwards
        return new Statement.Amend(one.id(), seen, body, one.effectiveOn(), sitting.name());
    }

    private static Statement said(DecisionPaper paper, DecisionDraft draft, Decision body) {
        return new Statement.Say(draft.id(), DecisionTable.DECISION, body, paper.met());
    }

    private static Decision read(DecisionPaper paper, DecisionDraft draft, DecisionState state) {
        return switch (paper.read(draft.texts(), draft.id(), state)) {
            case Submission.Accepted<Decision>(Decision body) -> body;
            case Submission.Rejected<Decision>(List<FieldProblem> problems) ->
                throw new Refused(
                        problems.getFirst().field(), problems.getFirst().text());
        };
    }

    /** What it would be were it decided now; refused for the first reason it cannot be. */
    Statement tried(ItemDraft item) {
        Refused.unless(!isDecidedSince(item), "choice", "forum.refused.decided", item.title());
        return decided(paper(item), Objects.requireNonNull(item.decision()));
    }

    /** Whether closing the item with the outcome decides something that waits, of which nobody wrote what was chosen. */
    boolean isUnsaid(ItemDraft item, @Nullable Outcome outcome) {
        boolean chosen = item.decision() != null && item.decision().isChosen();
        return outcome == Outcome.DECIDED && !chosen && paper(item).waiting().isPresent();
    }

    private DecisionPaper paper(ItemDraft item) {
        return new DecisionPaper(sitting, day.met(), book, item, List.of());
    }

    private Stream<Statement> action(ActionDraft action) {
        return book.history(action.id()).isPresent()
                ? Stream.empty()
                : Stream.of(new Statement.Say(action.id(), Governance.ACTION_ITEM, fact(action), day.today()));
    }

    private ActionItem fact(ActionDraft action) {
        String id = action.id().toString();
        LocalDate met = day.met();
        return new ActionItem(
                sitting.name() + "/" + id.substring(id.length() - CODE),
                action.what(),
                action.owner(),
                action.ownedBy(),
                action.counterpart(),
                sitting.name(),
                action.dueOn().isBefore(met) ? action.dueOn() : met,
                action.dueOn(),
                ActionState.OPEN,
                null,
                null);
    }
}
