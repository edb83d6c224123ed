package entente.cockpit.web;

import entente.access.Appointments;
import entente.access.Member;
import entente.access.Names;
import entente.access.Right;
import entente.access.Signing;
import entente.asking.Answering;
import entente.asking.Campaigns;
import entente.cockpit.Aged;
import entente.cockpit.Tray;
import entente.cockpit.TrayLine;
import entente.cockpit.Unpublished;
import entente.cockpit.asking.CalledUpon;
import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Digest;
import entente.ledger.Statement;
import entente.ledger.postgres.Answers;
import entente.ledger.postgres.Drafts;
import entente.ledger.postgres.Ledger;
import entente.page.Page;
import entente.page.Tone;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All that waits for a person: many signed with one confirmation, many affirmed at once. */
@Controller
class TrayPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String TRAY = "/arrangements/{arrangement}/tray";

    private final Ledger ledger;
    private final Signing signing;
    private final Names names;
    private final Drafts drafts;
    private final Appointments appointments;
    private final Answers answers;
    private final Campaigns campaigns;
    private final Answering answering;

    TrayPages(
            Ledger ledger,
            Signing signing,
            Names names,
            Drafts drafts,
            Appointments appointments,
            Answers answers,
            Campaigns campaigns,
            Answering answering) {
        this.ledger = ledger;
        this.signing = signing;
        this.names = names;
        this.drafts = drafts;
        this.appointments = appointments;
        this.answers = answers;
        this.campaigns = campaigns;
        this.answering = answering;
    }

    @GetMapping(TRAY)
    JteModel tray(
            Ui ui,
            Member member,
            @RequestParam(defaultValue = "0") int signed,
            @RequestParam(defaultValue = "0") int waiting) {
        Text said = signed + waiting == 0
                ? null
                : waiting == 0
                        ? Text.of("cockpit.tray.signed", signed)
                        : Text.of("cockpit.tray.signed.first", signed, waiting);
        return shown(ui, member, said, Tone.DONE);
    }

    /** Every line once more, named with its version and digest, and one button for all. */
    @PostMapping(TRAY + "/look")
    Page look(Ui ui, Member member, @RequestParam(defaultValue = "") List<String> sign) {
        member.must(Right.SIGN);
        List<TrayLine> chosen = filled(ui, member).toSign().stream()
                .filter(line -> line.ready() && sign.contains(line.seen()))
                .toList();
        if (chosen.isEmpty()) {
            return Page.refused(shown(ui, member, Text.of("cockpit.tray.choose"), Tone.REFUSED));
        }
        Text changed = chosen.size() == sign.size() ? null : Text.of("cockpit.tray.overtaken");
        return Page.of(TEMPLATES.cockpitSigning(ui, member, chosen, changed));
    }

    @PostMapping(TRAY + "/sign")
    Object sign(Ui ui, Member member, @RequestParam(defaultValue = "") List<String> sign) {
        try {
            Refused.unless(!sign.isEmpty(), "", "cockpit.tray.choose");
            Signing.Signed done =
                    signing.sign(member, sign.stream().map(TrayPages::seen).toList());
            return "redirect:/arrangements/" + member.arrangement() + "/tray?signed=" + done.entered() + "&waiting="
                    + done.waiting();
        } catch (Conflict overtaken) {
            return new Page(HttpStatus.CONFLICT, shown(ui, member, overtaken.text(), Tone.REFUSED), false);
        } catch (Refused refused) {
            return Page.refused(shown(ui, member, refused.text(), Tone.REFUSED));
        }
    }

    @PostMapping(TRAY + "/affirm")
    String affirm(
            Ui ui,
            Member member,
            @RequestParam(defaultValue = "") List<UUID> fact,
            @RequestParam(defaultValue = "false") boolean all) {
        member.must(Right.RECORD);
        Book book = member.book(ledger);
        List<UUID> affirmed =
                all ? filled(ui, member).aged().stream().map(Aged::fact).toList() : fact;
        for (Chain chain : List.of(Chain.SHARED, member.chain())) {
            List<Statement> still = affirmed.stream()
                    .filter(one -> chain == of(book, one))
                    .<Statement>map(Statement.Affirm::new)
                    .toList();
            ledger.append(member.reader(), member.arrangement(), member.voice(), chain, still);
        }
        return "redirect:/arrangements/" + member.arrangement() + "/tray";
    }

    private static Chain of(Book book, UUID fact) {
        return book.history(fact)
                .orElseThrow(() -> new NotFound("no such fact: " + fact))
                .chain();
    }

    private JteModel shown(Ui ui, Member member, @Nullable Text says, Tone tone) {
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
        CalledUpon called = CalledUpon.of(member, today, campaigns, answering);
        return TEMPLATES.cockpitTray(ui, member, filled(ui, member), called, says, tone);
    }

    private Tray filled(Ui ui, Member member) {
        Book own = member.book(ledger);
        boolean offers = member.may(Right.PUBLISH) && appointments.otherSideIsIn(member);
        return Tray.of(
                member,
                member.sharedBook(ledger),
                own,
                signing.desk(member),
                names.of(member),
                ui.words(),
                LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone()),
                offers ? Unpublished.of(member.side(), own) : null,
                written(member),
                asked(member, own));
    }

    /** Questions put to both sides that are still open for this one. */
    private int asked(Member member, Book own) {
        Instant now = ledger.clock().instant();
        return (int) answers.asked(member.reader(), member.arrangement()).stream()
                .filter(q -> q.closesAt().isAfter(now))
                .filter(q -> own.named(member.chain(), q.kind(), q.subject(), member.voice())
                        .isEmpty())
                .filter(q -> own.named(Chain.SHARED, q.kind(), q.subject(), member.voice())
                        .isEmpty())
                .count();
    }

    private int written(Member member) {
        return member.may(Right.PREPARE)
                ? (int) drafts.list(member.reader(), member.arrangement()).stream()
                        .filter(draft -> draft.side() == member.side())
                        .count()
                : 0;
    }

    private static Statement.Sign seen(String sent) {
        String[] parts = sent.split(":", -1);
        boolean whole = parts.length == 3 && parts[1].matches("\\d{1,9}") && parts[2].matches("[0-9a-f]{64}");
        if (!whole) {
            throw new NotFound("no version: " + Arrays.toString(parts));
        }
        try {
            return new Statement.Sign(UUID.fromString(parts[0]), Integer.parseInt(parts[1]), new Digest(parts[2]));
        } catch (IllegalArgumentException noId) {
            throw new NotFound("no id: " + parts[0]);
        }
    }
}
