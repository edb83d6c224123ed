package entente.exchange.demo;

import entente.governance.context.ContextChange;
import entente.governance.context.ContextSort;
import entente.kernel.Side;
import entente.learning.playbook.Achievement;
import entente.learning.playbook.CoreProcess;
import entente.learning.playbook.PlaybookConfirmation;
import entente.learning.playbook.PlaybookProcess;
import entente.ledger.Ref;
import entente.signal.Adoption;
import org.jspecify.annotations.Nullable;

/** How both work together: four processes, one of them changed and read by one side alone, and what changed around them. */
final class Playbook {
    private final Telling story;
    private final Months m;

    private Playbook(Telling story) {
        this.story = story;
        this.m = story.months();
    }

    static void tell(Telling story) {
        Playbook told = new Playbook(story);
        told.written();
        told.around();
        story.client().on(12, 1).says(new Adoption("001-18", story.months().day(12, 1)));
    }

    private void written() {
        process(
                "PB-1",
                "What is asked for, and by when",
                CoreProcess.SCOPE,
                "The client asks in one place; the provider answers within five days",
                2);
        Ref<PlaybookProcess> disputes = process(
                "PB-2",
                "What is in and what is out",
                CoreProcess.DISPUTES,
                "Whoever doubts writes one line; both managers look at it on Thursday",
                2);
        process(
                "PB-3",
                "How the work is found",
                CoreProcess.PERCEPTIONS,
                "Both sides are asked every two months, and talk about the lowest first",
                3);
        process("PB-4", "A load that stops", null, "Whoever sees it calls the other side before the restart", 9);
        story.client()
                .on(13, 26)
                .amends(
                        disputes,
                        "Thursday was too late in the week",
                        said -> new PlaybookProcess(
                                said.code(),
                                said.name(),
                                said.core(),
                                "Whoever doubts writes one line; both managers look at it within two days",
                                said.when(),
                                said.clientContact(),
                                said.providerContact(),
                                m.day(13, 26),
                                said.document()));
    }

    private Ref<PlaybookProcess> process(
            String code, String name, @Nullable CoreProcess core, String steps, int month) {
        Ref<PlaybookProcess> process = story.client()
                .on(month, 17)
                .says(new PlaybookProcess(
                        code, name, core, steps, null, "Priya Venkataraman", "Rahim Dastoor", m.day(month, 17), null));
        story.client()
                .on(month, 18)
                .says(new PlaybookConfirmation(process, Side.CLIENT, m.day(month, 18), "Priya Venkataraman"));
        story.provider()
                .on(month, 20)
                .says(new PlaybookConfirmation(process, Side.PROVIDER, m.day(month, 20), "Rahim Dastoor"));
        return process;
    }

    private void around() {
        story.client()
                .on(10, 16)
                .says(new ContextChange(
                        "X-1",
                        ContextSort.DEMAND,
                        "The safety board wants to meet every month",
                        Side.CLIENT,
                        m.day(10, 16),
                        true,
                        true,
                        false,
                        true,
                        "One coder more until the spring",
                        m.day(10, 27)));
        story.provider()
                .on(14, 4)
                .says(new ContextChange(
                        "X-2",
                        ContextSort.TECHNOLOGY,
                        "The maker of the diary stops the old telephone model",
                        Side.PROVIDER,
                        m.day(14, 4),
                        null,
                        null,
                        null,
                        false,
                        null,
                        null));
        story.client()
                .on(9, 26)
                .says(new Achievement(
                        "R-1",
                        "The first study was moved without a lost record",
                        m.day(9, 24),
                        null,
                        "Lunch of both teams at the client",
                        m.day(9, 26),
                        "The remaining legacy studies in half the time"));
    }
}
