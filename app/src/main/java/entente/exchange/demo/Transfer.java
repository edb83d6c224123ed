package entente.exchange.demo;

import entente.access.Role;
import entente.delivery.InvestmentEntry;
import entente.delivery.KnownProblem;
import entente.delivery.TransitionStage;
import entente.delivery.TransitionStage.TransitionStep;
import entente.delivery.TransitionStream;
import entente.delivery.TransitionStream.StreamNature;
import entente.kernel.Side;
import entente.ledger.Document;
import entente.ledger.Ref;
import entente.signal.Adoption;
import entente.team.Assignment;
import entente.team.Assignment.Employer;
import entente.team.RoleSeat;
import java.math.BigDecimal;
import java.time.LocalDate;

/** How the work moved to the provider: the systems in time, the people not yet; and a problem that came along and was mended together. */
final class Transfer {
    private final Telling story;
    private final Months m;

    private Transfer(Telling story) {
        this.story = story;
        this.m = story.months();
    }

    static void tell(Telling story) {
        Transfer transfer = new Transfer(story);
        LocalDate adopted = transfer.m.day(1, 22);
        story.client().on(adopted).says(new Adoption("003-10", adopted));
        transfer.systems();
        transfer.people();
        transfer.oldQueries();
    }

    private void systems() {
        Ref<TransitionStream> stream = stream(
                Side.PROVIDER, "TS-1", "Systems and data", StreamNature.TECHNICAL, "T2", "Lead of the move of systems");
        passed(stream, TransitionStep.DISCOVERY, "Every feed and every listing is on one list", 2, 20, 2, 20);
        passed(stream, TransitionStep.KNOWLEDGE_TRANSFER, "A month is closed under supervision", 3, 20, 3, 26);
        passed(stream, TransitionStep.CUTOVER, "The old platform can only be read", 4, 18, 4, 18);
        passed(stream, TransitionStep.STABILISATION, "Three closes without help", 7, 20, 7, 18);
        passed(stream, TransitionStep.STEADY_STATE, "Service levels count from now on", 8, 10, 8, 10);
    }

    /** Habits are older than systems: physicians still send their questions to the colleagues they know. */
    private void people() {
        Ref<TransitionStream> stream = stream(
                Side.CLIENT, "TS-2", "People and habits", StreamNature.ADAPTIVE, "C10", "Lead of the change at home");
        passed(stream, TransitionStep.DISCOVERY, "Every physician knows who asks and who answers", 2, 25, 3, 5);
        passed(
                stream,
                TransitionStep.KNOWLEDGE_TRANSFER,
                "Medical affairs has taught the terms once more",
                4,
                10,
                4,
                24);
        passed(stream, TransitionStep.CUTOVER, "No question goes to the old team any more", 8, 12, 10, 20);
        planned(
                stream,
                TransitionStep.STABILISATION,
                "Nine of ten questions take the new way, three months running",
                13,
                12);
        planned(stream, TransitionStep.STEADY_STATE, "The old team works on something else", 16, 12);
        story.client(Role.INTERFACE_MANAGER).on(14, 3).affirms(stream);
    }

    private void oldQueries() {
        LocalDate declared = m.day(1, 23);
        Ref<KnownProblem> problem = story.client(Role.INTERFACE_MANAGER)
                .on(declared)
                .says(new KnownProblem(
                        "KP-1",
                        "A third of the open queries has no owner",
                        "Query handling",
                        declared,
                        "Two of ours and two of yours go through a hundred a week, oldest first",
                        m.day(5, 20),
                        null));
        invested(problem, Side.CLIENT, 2, 24, 42);
        invested(problem, Side.PROVIDER, 2, 24, 60);
        invested(problem, Side.CLIENT, 4, 24, 38);
        invested(problem, Side.PROVIDER, 4, 24, 55);
        LocalDate solved = m.day(5, 12);
        story.client(Role.INTERFACE_MANAGER)
                .on(solved)
                .amends(
                        problem,
                        "Every query has a name beside it",
                        p -> new KnownProblem(
                                p.code(), p.what(), p.service(), p.declaredOn(), p.fixPlan(), p.fixBy(), solved));
    }

    private void invested(Ref<KnownProblem> problem, Side side, int month, int day, int hours) {
        LocalDate on = m.day(month, day);
        new Narrator(story, side, Role.INTERFACE_MANAGER)
                .on(on)
                .says(new InvestmentEntry(
                        problem, side, on, "Went through old queries", BigDecimal.valueOf(hours), null));
    }

    private Ref<TransitionStream> stream(
            Side side, String code, String name, StreamNature nature, String seat, String title) {
        Moment on = new Narrator(story, side, Role.INTERFACE_MANAGER).on(1, 24);
        Ref<RoleSeat> owner = on.says(new RoleSeat(seat, title, side, false, null));
        String holder = side == Side.CLIENT ? "Sunniva Aas" : "Bastien Roux";
        on.says(new Assignment(owner, null, holder, Employer.valueOf(side.name()), on.day(), null));
        return on.says(new TransitionStream(code, name, null, nature, owner));
    }

    private void passed(
            Ref<TransitionStream> stream,
            TransitionStep step,
            String gate,
            int month,
            int day,
            int inMonth,
            int onDay) {
        Ref<TransitionStage> stage = planned(stream, step, gate, month, day);
        LocalDate on = m.day(inMonth, onDay);
        LocalDate taught = step == TransitionStep.KNOWLEDGE_TRANSFER ? Months.weekday(on.minusDays(3)) : null;
        Document evidence = new Document("Minutes of the gate", "https://files.example/gates/" + step);
        story.client(Role.INTERFACE_MANAGER)
                .on(on)
                .amends(
                        stage,
                        "Gate passed, both project managers in the room",
                        s -> new TransitionStage(s.stream(), s.step(), s.gate(), s.plannedOn(), taught, on, evidence));
    }

    private Ref<TransitionStage> planned(
            Ref<TransitionStream> stream, TransitionStep step, String gate, int month, int day) {
        return story.client(Role.INTERFACE_MANAGER)
                .on(1, 25)
                .says(new TransitionStage(stream, step, gate, m.day(month, day), null, null, null));
    }
}
