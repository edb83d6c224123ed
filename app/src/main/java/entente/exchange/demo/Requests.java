package entente.exchange.demo;

import static entente.exchange.demo.Euro.eur;

import entente.access.Role;
import entente.delivery.ChangeReason;
import entente.delivery.ChangeRequest;
import entente.delivery.ChangeState;
import entente.delivery.Project;
import entente.kernel.Side;
import entente.ledger.Document;
import entente.ledger.Ref;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How a change is asked for in the story, and decided. */
final class Requests {
    private final Telling story;
    private int number;

    Requests(Telling story) {
        this.story = story;
    }

    /** The client asks; its interface manager writes it down. */
    Ref<ChangeRequest> client(
            int month,
            int day,
            String title,
            ChangeReason reason,
            String department,
            Ref<Project> project,
            long value,
            int days) {
        number++;
        return story.client(Role.INTERFACE_MANAGER)
                .on(month, day)
                .says(asked(code("CR"), title, Side.CLIENT, reason, on(month, day), department, project, value, days));
    }

    Ref<ChangeRequest> provider(
            int month, int day, String title, ChangeReason reason, Ref<Project> project, long value, int days) {
        number++;
        return story.provider(Role.INTERFACE_MANAGER)
                .on(month, day)
                .says(asked(code("CR"), title, Side.PROVIDER, reason, on(month, day), null, project, value, days));
    }

    Ref<ChangeRequest> clientDraft(int month, int day, String title, Ref<Project> project) {
        return story.client()
                .on(month, day)
                .notes(asked(
                        "DRAFT-C1",
                        title,
                        Side.CLIENT,
                        ChangeReason.STRATEGY_REDIRECTED,
                        on(month, day),
                        null,
                        project,
                        0,
                        0));
    }

    void providerDraft(int month, int day, String title, Ref<Project> project, long value) {
        story.provider()
                .on(month, day)
                .notes(asked(
                        "DRAFT-P1",
                        title,
                        Side.PROVIDER,
                        ChangeReason.STAFFING,
                        on(month, day),
                        null,
                        project,
                        value,
                        0));
    }

    /** Who asked keeps the request up to date, also with what the other side decided. */
    void decided(int month, int day, Ref<ChangeRequest> request, ChangeState state, String why) {
        amend(month, day, request, why, r -> changed(r, r.title(), r.evidence(), state, on(month, day)));
    }

    /** What was decided was done on the first day, and nothing was left to do about it on the second. */
    void done(int month, int day, int closedMonth, int closedDay, Ref<ChangeRequest> request) {
        LocalDate done = on(month, day);
        amend(month, day, request, "It is in use", r -> ended(r, ChangeState.IMPLEMENTED, done, null));
        LocalDate closed = on(closedMonth, closedDay);
        amend(
                closedMonth,
                closedDay,
                request,
                "Nothing is left to do",
                r -> ended(r, ChangeState.CLOSED, done, closed));
    }

    void shows(int month, int day, Ref<ChangeRequest> request, Document evidence) {
        amend(month, day, request, "The letter itself", r -> changed(r, r.title(), evidence, r.state(), r.decidedOn()));
    }

    void reworded(int month, int day, Ref<ChangeRequest> draft, String title) {
        story.client()
                .on(month, day)
                .amends(draft, "Said more politely", r -> changed(r, title, r.evidence(), r.state(), r.decidedOn()));
    }

    private void amend(
            int month, int day, Ref<ChangeRequest> request, String why, UnaryOperator<ChangeRequest> change) {
        new Narrator(story, story.latest(request).initiator(), Role.INTERFACE_MANAGER)
                .on(month, day)
                .amends(request, why, change);
    }

    private LocalDate on(int month, int day) {
        return story.months().day(month, day);
    }

    private String code(String prefix) {
        return "%s-%02d".formatted(prefix, number);
    }

    private static ChangeRequest asked(
            String code,
            String title,
            Side initiator,
            ChangeReason reason,
            LocalDate raisedOn,
            @Nullable String department,
            Ref<Project> project,
            long value,
            int days) {
        return new ChangeRequest(
                code,
                title,
                initiator,
                reason,
                raisedOn,
                department,
                project,
                eur(value),
                days,
                null,
                ChangeState.ASKED,
                null,
                null,
                null);
    }

    private static ChangeRequest ended(
            ChangeRequest r, ChangeState state, LocalDate doneOn, @Nullable LocalDate closedOn) {
        return new ChangeRequest(
                r.code(),
                r.title(),
                r.initiator(),
                r.reason(),
                r.raisedOn(),
                r.department(),
                r.project(),
                r.value(),
                r.days(),
                r.evidence(),
                state,
                r.decidedOn(),
                doneOn,
                closedOn);
    }

    private static ChangeRequest changed(
            ChangeRequest r,
            String title,
            @Nullable Document evidence,
            ChangeState state,
            @Nullable LocalDate decidedOn) {
        return new ChangeRequest(
                r.code(),
                title,
                r.initiator(),
                r.reason(),
                r.raisedOn(),
                r.department(),
                r.project(),
                r.value(),
                r.days(),
                evidence,
                state,
                decidedOn,
                null,
                null);
    }
}
