package entente.learning.lesson;

/** What came of a lesson where it came up. */
public enum LessonUse {
    USED,
    /** It came up by its words, and is about something else. */
    DOES_NOT_FIT
}
