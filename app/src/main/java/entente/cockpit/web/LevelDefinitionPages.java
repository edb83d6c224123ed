package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.cockpit.performance.LevelDraft;
import entente.events.DefinitionYaml;
import entente.events.OpenSlo;
import entente.events.OpenSloDraft;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Ids;
import entente.ledger.postgres.Ledger;
import entente.page.Attachment;
import entente.page.Page;
import entente.page.Ui;
import entente.performance.level.Definition;
import entente.performance.level.LevelDefinition;
import entente.performance.level.LevelDefinitions;
import entente.performance.level.ServiceLevel;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** A service level as the file that the command measures by: given as one, its facts are proposed to both; taken as one, it goes elsewhere. */
@Controller
class LevelDefinitionPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String LEVELS = "/arrangements/{arrangement}/service-levels";
    private static final String GIVEN = "/arrangements/{arrangement}/level-definition";

    private final Ledger ledger;

    LevelDefinitionPages(Ledger ledger) {
        this.ledger = ledger;
    }

    @GetMapping(GIVEN)
    JteModel form(Ui ui, Member member) {
        return shown(ui, member, LevelDraft.blank(today(member)), null);
    }

    /** Hours, source, level and exclusions are said to both at once or not at all; each side then signs what it agrees with. */
    @PostMapping(GIVEN)
    Object give(
            Ui ui,
            Member member,
            @RequestParam(defaultValue = "") String yaml,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable UUID measure,
            @RequestParam ServiceLevel.Importance importance,
            @RequestParam LocalDate since,
            @RequestParam(defaultValue = "") String reason)
            throws IOException {
        member.must(Right.RECORD);
        String given = file == null || file.isEmpty() ? yaml : new String(file.getBytes(), StandardCharsets.UTF_8);
        LevelDraft draft = new LevelDraft(given, measure, importance, since, reason);
        try {
            Optional<OpenSloDraft> foreign = draft.foreign();
            if (foreign.isPresent()) {
                OpenSloDraft made = foreign.get();
                return shown(ui, member, draft.saying(made.yaml()), null, made.notes());
            }
            ledger.append(
                    member.reader(),
                    member.arrangement(),
                    member.voice(),
                    Chain.SHARED,
                    draft.statements(
                            member.sharedBook(ledger),
                            today(member),
                            () -> Ids.next(ledger.clock().instant())));
            return "redirect:/arrangements/" + member.arrangement() + "/service-levels";
        } catch (Refused refused) {
            return Page.refused(shown(ui, member, draft, refused));
        }
    }

    /** As {@code measure} reads it. */
    @GetMapping(LEVELS + "/{code}/definition.yaml")
    void definition(Member member, @PathVariable String code, HttpServletResponse response) throws IOException {
        write(response, code + ".yaml", DefinitionYaml.write(definition(member, code)));
    }

    /** As tools that know OpenSLO read it; what that cannot say goes along beside it. */
    @GetMapping(LEVELS + "/{code}/openslo.yaml")
    void openSlo(Member member, @PathVariable String code, HttpServletResponse response) throws IOException {
        write(
                response,
                code + ".openslo.yaml",
                OpenSlo.of(definition(member, code)).yaml());
    }

    private Definition definition(Member member, String code) {
        Book book = member.book(ledger).on(today(member));
        return switch (LevelDefinitions.of(book, code, today(member))) {
            case LevelDefinition.Measurable known -> known.definition();
            case LevelDefinition.Wanting _ -> throw new NotFound("no measurable service level: " + code);
        };
    }

    private static void write(HttpServletResponse response, String name, String yaml) throws IOException {
        Attachment.of(response, "application/yaml;charset=UTF-8", name);
        response.getOutputStream().write(yaml.getBytes(StandardCharsets.UTF_8));
    }

    private JteModel shown(Ui ui, Member member, LevelDraft draft, @Nullable Refused refused) {
        return shown(ui, member, draft, refused, List.of());
    }

    /** With what was left out of a document from elsewhere, before anything is proposed. */
    private JteModel shown(Ui ui, Member member, LevelDraft draft, @Nullable Refused refused, List<Text> notes) {
        return TEMPLATES.performanceDefinition(
                ui, member, draft, LevelDraft.measures(member.sharedBook(ledger).on(today(member))), refused, notes);
    }

    private LocalDate today(Member member) {
        return LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
    }
}
