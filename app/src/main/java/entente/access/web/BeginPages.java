package entente.access.web;

import entente.access.Beginnings;
import entente.access.SignedIn;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.page.Control;
import entente.page.Field;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Beginning an arrangement alone: three answers, and everything else later. */
@Controller
class BeginPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private final Beginnings beginnings;

    BeginPages(Beginnings beginnings) {
        this.beginnings = beginnings;
    }

    @GetMapping("/begin")
    Page begin(Ui ui, SignedIn person) {
        return Page.of(TEMPLATES.accessBegin(ui, fields(ui, "", "", person.zoneId(), null)));
    }

    @PostMapping("/begin")
    Object opened(
            Ui ui,
            SignedIn person,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String side,
            @RequestParam(defaultValue = "") String zone) {
        try {
            UUID arrangement = beginnings.begin(person, name, side(side), zone(zone));
            return "redirect:/arrangements/" + arrangement + "/setup";
        } catch (Refused refused) {
            return Page.refused(TEMPLATES.accessBegin(ui, fields(ui, name, side, zone, refused)));
        }
    }

    private static Side side(String typed) {
        return Arrays.stream(Side.values())
                .filter(s -> s.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Refused("side", Text.of("access.begin.side.needed")));
    }

    private static ZoneId zone(String typed) {
        try {
            return ZoneId.of(typed.strip());
        } catch (DateTimeException unknown) {
            throw new Refused("zone", Text.of("access.begin.zone.unknown", typed));
        }
    }

    private static List<Field> fields(Ui ui, String name, String side, String zone, @Nullable Refused refused) {
        List<Control.Option> sides = Arrays.stream(Side.values())
                .map(s -> new Control.Option(s.name(), ui.show(s)))
                .toList();
        return List.of(
                        Field.of("name", Text.of("access.begin.name"), new Control.Line(name))
                                .must()
                                .helped(Text.of("access.begin.name.help")),
                        Field.of("side", Text.of("access.begin.side"), new Control.Choice(side, sides))
                                .must(),
                        Field.of("zone", Text.of("access.begin.zone"), new Control.Line(zone))
                                .must()
                                .helped(Text.of("access.begin.zone.help")))
                .stream()
                .map(field -> field.after(refused))
                .toList();
    }
}
