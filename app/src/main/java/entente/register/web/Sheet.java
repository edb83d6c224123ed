package entente.register.web;

import entente.access.Member;
import entente.kernel.Noun;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Chain;
import entente.ledger.Fact;
import entente.ledger.History;
import entente.ledger.Kind;
import entente.ledger.Recorded;
import entente.ledger.postgres.Draft;
import entente.page.Control;
import entente.page.Field;
import entente.page.FieldRows;
import entente.page.Ui;
import entente.register.FieldProblem;
import entente.register.Form;
import entente.register.FormFields;
import entente.register.References;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a form asks besides the fact itself: since when it holds, whether both shall see it, and why it changes.
 *
 * @param version the version that is amended; 0 for a new fact
 * @param offersSharing whether the writer chooses between both sides and the own one
 */
record Sheet(
        Kind<?> kind,
        Writing writing,
        String action,
        int version,
        String since,
        String reason,
        boolean shared,
        boolean offersSharing,
        LocalDate today) {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String KEEP = "DRAFT";

    /** What the form makes of what is typed. */
    enum Writing {
        NEW,
        AMENDMENT,
        DRAFT
    }

    static Sheet blank(Kind<?> kind, LocalDate today, Chain home, boolean mayShare) {
        return new Sheet(
                kind,
                Writing.NEW,
                "registers/" + kind.name() + "/new",
                0,
                "",
                "",
                home == Chain.SHARED,
                mayShare,
                today);
    }

    static Sheet sent(Kind<?> kind, HttpServletRequest request, LocalDate today, Chain home, boolean mayShare) {
        Sheet blank = blank(kind, today, home, mayShare);
        boolean shared = mayShare && "SHARED".equals(request.getParameter("entry.where"));
        return new Sheet(
                kind, Writing.NEW, blank.action, 0, given(request, "entry.since"), "", shared, mayShare, today);
    }

    /** What was kept as a draft; who sees it is asked when it is released. */
    static Sheet draft(Draft draft, LocalDate today) {
        return draft(draft, draft.effectiveOn().toString(), today);
    }

    static Sheet draft(Draft draft, HttpServletRequest request, LocalDate today) {
        return draft(draft, given(request, "entry.since"), today);
    }

    private static Sheet draft(Draft draft, String since, LocalDate today) {
        return new Sheet(draft.kind(), Writing.DRAFT, "drafts/" + draft.id(), 0, since, "", false, false, today);
    }

    static Sheet amending(History history, Recorded<?> present, LocalDate today) {
        return new Sheet(
                history.kind(),
                Writing.AMENDMENT,
                "facts/" + history.fact() + "/amend",
                present.version().number(),
                "",
                "",
                history.chain() == Chain.SHARED,
                false,
                today);
    }

    static Sheet amended(History history, HttpServletRequest request, LocalDate today) {
        String version = given(request, "entry.version");
        return new Sheet(
                history.kind(),
                Writing.AMENDMENT,
                "facts/" + history.fact() + "/amend",
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : 0,
                given(request, "entry.since"),
                given(request, "entry.reason"),
                history.chain() == Chain.SHARED,
                false,
                today);
    }

    /** The day typed; else the day the kind names; else today. */
    LocalDate effectiveOn(Kind<?> of, Fact fact) {
        if (!since.isBlank()) {
            try {
                return LocalDate.parse(since.strip());
            } catch (DateTimeParseException wrong) {
                throw new Refused("entry.since", Text.of("register.since.wrong", since));
            }
        }
        Optional<LocalDate> named =
                of.holdsFromComponent().map(c -> of.component(c).of(fact)).map(LocalDate.class::cast);
        return named.orElse(today);
    }

    JteModel page(Ui ui, Member member, Form form, References references) {
        return page(ui, member, form, references, List.of());
    }

    /** With what is wrong with the files that were sent along. */
    JteModel page(Ui ui, Member member, Form form, References references, List<FieldProblem> files) {
        List<FieldRows> lists = form.lists().stream()
                .map(lines -> FormFields.rows(lines, references, ui.words()))
                .toList();
        return TEMPLATES.registerForm(
                ui,
                member,
                title(),
                version,
                action,
                FormFields.of(form, references, ui.words()),
                lists,
                Stream.concat(Attachments.fields(ui, kind, files).stream(), about(ui).stream())
                        .toList(),
                form.problems(),
                buttons(ui, member),
                Attachments.takes(kind),
                "registers");
    }

    private Text title() {
        return Text.of(
                switch (writing) {
                    case NEW -> "register.write";
                    case AMENDMENT -> "register.amend.title";
                    case DRAFT -> "register.draft.title";
                },
                new Noun(kind.name()));
    }

    /** Who prepares only keeps a draft. */
    private List<Control.Option> buttons(Ui ui, Member member) {
        Control.Option keep = new Control.Option(KEEP, ui.say("register.draft.keep"));
        return switch (writing) {
            case NEW ->
                member.maySay(kind)
                        ? List.of(new Control.Option("RECORD", ui.say("register.record")), keep)
                        : List.of(keep);
            case AMENDMENT -> List.of(new Control.Option("RECORD", ui.say("register.amend.do")));
            case DRAFT -> List.of(keep);
        };
    }

    /** Whether what was typed shall wait as a draft. */
    static boolean keeps(HttpServletRequest request) {
        return KEEP.equals(request.getParameter("entry.do"));
    }

    private List<Field> about(Ui ui) {
        List<Field> fields = new ArrayList<>();
        Field from = Field.of("entry.since", Text.of("register.since"), new Control.Day(since));
        fields.add(from.helped(
                Text.of(kind.holdsFromComponent().isPresent() ? "register.since.kind" : "register.since.help")));
        if (offersSharing) {
            List<Control.Option> where = List.of(
                    new Control.Option("SHARED", ui.say("register.where.shared")),
                    new Control.Option("OWN", ui.say("register.where.own")));
            fields.add(Field.of(
                            "entry.where",
                            Text.of("register.where"),
                            new Control.Choice(shared ? "SHARED" : "OWN", where))
                    .must());
        }
        if (version > 0) {
            Field why = Field.of("entry.reason", Text.of("register.why"), new Control.Line(reason));
            fields.add(shared ? why.must().helped(Text.of("register.why.help")) : why);
        }
        return fields;
    }

    private static String given(HttpServletRequest request, String name) {
        @Nullable String value = request.getParameter(name);
        return Objects.requireNonNullElse(value, "");
    }
}
