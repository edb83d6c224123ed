package entente.exchange.demo;

import entente.delivery.ChangeRequest;
import entente.governance.action.ActionItem;
import entente.governance.challenge.Issue;
import entente.kernel.Side;
import entente.learning.lesson.Artefact;
import entente.learning.lesson.Lesson;
import entente.learning.lesson.LessonApplication;
import entente.learning.lesson.LessonUse;
import entente.ledger.Document;
import entente.ledger.Ref;
import entente.signal.Adoption;
import org.jspecify.annotations.Nullable;

/** What was learned on the way: one lesson that is used, one that came back unused, one that does not fit where it came up. */
final class LessonsLearned {
    private final Telling story;
    private final Months m;

    private LessonsLearned(Telling story) {
        this.story = story;
        this.m = story.months();
    }

    static void tell(Telling story) {
        LessonsLearned told = new LessonsLearned(story);
        told.ofTheLoad();
        told.ofUnits();
        told.ofCountries();
        story.client().on(12, 1).says(new Adoption("001-20", story.months().day(12, 1)));
    }

    private void ofTheLoad() {
        Ref<Lesson> load = learned(
                Side.PROVIDER,
                9,
                7,
                new Said(
                        "L-1",
                        "The nightly load stopped, and nobody saw it before the morning",
                        "The file was read before it was complete",
                        "Check the size of the file before each restart",
                        "laboratory data, load",
                        Artefact.CHECKLIST,
                        "Restart of a load"),
                issue("T1"),
                null);
        story.provider()
                .on(12, 11)
                .says(new LessonApplication(
                        load,
                        null,
                        null,
                        issue("T5"),
                        null,
                        LessonUse.USED,
                        m.day(12, 11),
                        "The size of the file is checked before a restart",
                        null,
                        story.named(ActionItem.class, "AC2")));
    }

    private void ofUnits() {
        learned(
                Side.CLIENT,
                7,
                8,
                new Said(
                        "L-2",
                        "Units turned out to be free text after the estimate was made",
                        "Nobody had looked into the old study before",
                        "Look into ten records of an old study before estimating it",
                        "legacy, units, estimate",
                        Artefact.TEMPLATE,
                        "Estimate of a study"),
                null,
                change("Free-text units"));
    }

    private void ofCountries() {
        Ref<Lesson> devices = learned(
                Side.CLIENT,
                10,
                27,
                new Said(
                        "L-3",
                        "Devices differed from country to country",
                        "One model for all was taken for granted",
                        "Ask each country for its model before the first one is ordered",
                        "telephone, devices, country",
                        Artefact.CHECKLIST,
                        "Opening of a country"),
                null,
                change("Diary devices"));
        story.client()
                .on(13, 22)
                .says(new LessonApplication(
                        devices,
                        change("Telephone model"),
                        null,
                        null,
                        null,
                        LessonUse.USED,
                        m.day(13, 22),
                        "Each country named its model before the store was built",
                        new Document("Models by country", "https://files.marrowdale.example/models"),
                        null));
    }

    /** What a lesson says, whatever it was learned from. */
    private record Said(
            String code,
            String situation,
            String cause,
            String advice,
            String tags,
            Artefact changes,
            String artefact) {}

    private Ref<Lesson> learned(
            Side by, int month, int day, Said said, @Nullable Ref<Issue> issue, @Nullable Ref<ChangeRequest> change) {
        Moment moment = by == Side.CLIENT
                ? story.client().on(month, day)
                : story.provider().on(month, day);
        return moment.says(new Lesson(
                said.code,
                said.situation,
                said.cause,
                said.advice,
                said.tags,
                said.changes,
                said.artefact,
                issue,
                null,
                change,
                null,
                null,
                m.day(month, day)));
    }

    private Ref<Issue> issue(String code) {
        return story.named(Issue.class, code);
    }

    private Ref<ChangeRequest> change(String begins) {
        return story.found(ChangeRequest.class, one -> one.title().startsWith(begins));
    }
}
