package entente.register.web;

import entente.access.Member;
import entente.access.Right;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Component;
import entente.ledger.Fact;
import entente.ledger.Kind;
import entente.ledger.postgres.Answers;
import entente.ledger.postgres.Ledger;
import entente.page.Page;
import entente.page.Ui;
import entente.register.Pick;
import entente.register.References;
import entente.register.TogetherKind;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What both sides are asked alike: each answers for itself, and both answers appear together or when the time is over. */
@Controller
class AskedPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String ASKED = "/arrangements/{arrangement}/asked";

    private final Ledger ledger;
    private final Answers answers;

    AskedPages(Ledger ledger, Answers answers) {
        this.ledger = ledger;
        this.answers = answers;
    }

    @GetMapping(ASKED)
    JteModel asked(Ui ui, Member member) {
        member.must(Right.READ);
        return shown(ui, member, null);
    }

    @PostMapping(ASKED)
    Object ask(
            Ui ui,
            Member member,
            @RequestParam String kind,
            @RequestParam(defaultValue = "") List<UUID> about,
            @RequestParam(defaultValue = "") String until) {
        member.must(Right.RECORD);
        Kind<?> of = ledger.kinds()
                .find(kind)
                .filter(TogetherKind::canBeAsked)
                .orElseThrow(() -> new NotFound("nothing to ask: " + kind));
        try {
            Refused.unless(!about.isEmpty(), "", "register.asked.choose");
            Instant closesAt = closing(member, until);
            Map<UUID, Component> known = new HashMap<>();
            TogetherKind.subjects(of).forEach(part -> picks(member, part).forEach(pick -> known.put(pick.id(), part)));
            for (UUID one : about) {
                Component part = known.get(one);
                if (part == null) {
                    throw new Refused("", Text.of("register.asked.choose"));
                }
                answers.ask(
                        member.reader(),
                        member.arrangement(),
                        member.side(),
                        of,
                        TogetherKind.key(of, part, one, today(member)),
                        closesAt);
            }
            return "redirect:/arrangements/" + member.arrangement() + "/asked";
        } catch (Refused refused) {
            return Page.refused(shown(ui, member, refused.text()));
        }
    }

    /** The end of the day typed, which is tomorrow or later: the other side must be able to notice the question. */
    private Instant closing(Member member, String until) {
        try {
            LocalDate day = LocalDate.parse(until.strip());
            Refused.unless(day.isAfter(today(member)), "until", "register.asked.until.soon");
            return day.plusDays(1).atStartOfDay(member.arrangementZone()).toInstant();
        } catch (DateTimeParseException wrong) {
            throw new Refused("until", Text.of("register.since.wrong", until));
        }
    }

    private JteModel shown(Ui ui, Member member, @Nullable Text wrong) {
        Book book = member.book(ledger);
        List<TogetherKind> kinds = member.may(Right.RECORD)
                ? ledger.kinds().all().stream()
                        .filter(TogetherKind::canBeAsked)
                        .map(kind -> new TogetherKind(
                                kind,
                                TogetherKind.subjects(kind).stream()
                                        .flatMap(part -> picks(member, part).stream())
                                        .toList()))
                        .filter(kind -> !kind.subjects().isEmpty())
                        .toList()
                : List.of();
        return TEMPLATES.registerAsked(
                ui,
                member,
                new Together(
                                ui,
                                member,
                                book,
                                answers.asked(member.reader(), member.arrangement()),
                                ledger.clock().instant())
                        .questions(),
                kinds,
                wrong);
    }

    private List<Pick> picks(Member member, Component part) {
        Class<? extends Fact> target = Objects.requireNonNull(part.target());
        return new References(member.sharedBook(ledger), Chain.SHARED).picks(target);
    }

    private LocalDate today(Member member) {
        return LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
    }
}
