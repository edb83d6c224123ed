package entente.cockpit.governance;

import entente.governance.forum.Agenda;
import entente.learning.lesson.LessonsDue;

/** The agenda with what every room brings onto it. */
public final class WholeAgenda {
    public static final Agenda ITSELF = Agenda.with(new LessonsDue());

    private WholeAgenda() {}
}
