package entente.cockpit.web;

import entente.access.Member;
import entente.cockpit.governance.SessionReader;
import entente.cockpit.governance.SessionSheet;
import entente.kernel.Words;
import entente.meeting.ItemDraft;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.output.StringOutput;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;

/**
 * Everything that an item of a session's minutes shows beside the minutes themselves. It is rendered from this and from nothing else of anybody,
 * so that readers of one view can be handed the same bytes. What belongs to one person alone, the token of a form, the open page puts in.
 */
record LiveView(SessionReader reader, Locale locale, ZoneId zone, Map<String, String> parlance) {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    LiveView {
        parlance = Map.copyOf(parlance);
    }

    static LiveView of(Ui ui, Member member) {
        return new LiveView(
                SessionReader.of(member), ui.locale(), ui.zone(), ui.frame().parlance());
    }

    News of(SessionSheet sheet, ItemDraft item) {
        Ui ui = Ui.piece(Words.forReader(locale, zone).with(parlance));
        StringOutput html = new StringOutput();
        TEMPLATES.governanceSessionItem(ui, sheet.readBy(reader), item).render(html);
        return News.piece(item.id(), html.toString());
    }
}
