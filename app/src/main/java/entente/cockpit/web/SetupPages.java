package entente.cockpit.web;

import entente.access.Member;
import entente.access.Right;
import entente.access.Sides;
import entente.cockpit.Judgements;
import entente.cockpit.setup.Asked;
import entente.cockpit.setup.Group;
import entente.cockpit.setup.Reply;
import entente.cockpit.setup.Setting;
import entente.cockpit.setup.Step;
import entente.cockpit.setup.Way;
import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Chain;
import entente.ledger.Home;
import entente.ledger.Statement;
import entente.ledger.postgres.Ledger;
import entente.page.Page;
import entente.page.Ui;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Setting an arrangement up, one short form at a time; each step can be left and taken up again. */
@Controller
class SetupPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String SETUP = "/arrangements/{arrangement}/setup";

    private final Ledger ledger;
    private final Judgements judgements;
    private final Sides sides;

    SetupPages(Ledger ledger, Judgements judgements, Sides sides) {
        this.ledger = ledger;
        this.judgements = judgements;
        this.sides = sides;
    }

    @GetMapping(SETUP)
    JteModel way(Ui ui, Member member) {
        Desk desk = desk(ui, member);
        return TEMPLATES.cockpitSetup(ui, member, desk.way, desk.both.isAlone());
    }

    @GetMapping(SETUP + "/{step}")
    JteModel asked(Ui ui, Member member, @PathVariable String step, @RequestParam(defaultValue = "0") int said) {
        Desk desk = desk(ui, member);
        Way.Stop stop = desk.stop(step);
        return desk.page(
                stop, desk.asked(stop).shown(desk.setting(member.chain()), Map.of()), List.of(), said, member.chain());
    }

    @PostMapping(SETUP + "/{step}")
    Object answered(Ui ui, Member member, @PathVariable String step, HttpServletRequest request) {
        Desk desk = desk(ui, member);
        Way.Stop stop = desk.stop(step);
        Chain chain = desk.home(stop, request);
        Map<String, String[]> sent = request.getParameterMap();
        return switch (desk.asked(stop).read(desk.setting(chain), sent)) {
            case Reply.Wrong wrong -> Page.refused(desk.page(stop, wrong.groups(), wrong.problems(), 0, chain));
            case Reply.Said said ->
                append(desk, chain, said.statements())
                        .<Object>map(why -> Page.refused(desk.page(
                                stop, desk.asked(stop).shown(desk.setting(chain), sent), List.of(why), 0, chain)))
                        .orElseGet(() -> onwards(
                                ui, member, stop.step(), said.statements().size()));
        };
    }

    /** What a form says is one append, all of it or nothing; answers why it was refused, where it was. */
    private Optional<Text> append(Desk desk, Chain chain, List<Statement> statements) {
        Member member = desk.member;
        try {
            ledger.append(member.reader(), member.arrangement(), member.voice(), chain, statements);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.text());
        } catch (Conflict overtaken) {
            return Optional.of(overtaken.text());
        }
    }

    private String onwards(Ui ui, Member member, Step from, int said) {
        String setup = "redirect:/arrangements/" + member.arrangement() + "/setup";
        return desk(ui, member)
                .way
                .next(from.name())
                .map(next -> setup + "/" + next.step().name() + "?said=" + said)
                .orElse(setup);
    }

    private Desk desk(Ui ui, Member member) {
        member.must(Right.RECORD);
        return new Desk(ui, member, sides.of(member));
    }

    /** One request's way: who asks, and how far the arrangement is set up. */
    private final class Desk {
        private final Ui ui;
        private final Member member;
        private final Sides.Both both;
        private final Way way;

        Desk(Ui ui, Member member, Sides.Both both) {
            this.ui = ui;
            this.member = member;
            this.both = both;
            Setting setting = setting(member.chain());
            this.way = Way.of(setting, member.subjects(), judgements.of(setting.book(), setting.today()));
        }

        Setting setting(Chain chain) {
            Map<Side, String> organisations = new EnumMap<>(Side.class);
            both.held().forEach((side, held) -> organisations.put(side, held.organisation()));
            return new Setting(
                    member.book(ledger),
                    member.arrangementName(),
                    member.arrangementZone(),
                    member.side(),
                    member.person().name(),
                    organisations,
                    chain,
                    ui.words(),
                    ledger.clock());
        }

        Way.Stop stop(String step) {
            return way.find(step)
                    .filter(stop -> stop.step().asked() != null)
                    .orElseThrow(() -> new NotFound("no such step of the set-up: " + step));
        }

        Asked asked(Way.Stop stop) {
            return Objects.requireNonNull(stop.step().asked());
        }

        /** Whoever begins alone writes for the own side; once both are here the writer chooses. */
        Chain home(Way.Stop stop, HttpServletRequest request) {
            boolean shared = Chain.SHARED.name().equals(request.getParameter("where"));
            return shared && mayChoose(stop) ? Chain.SHARED : member.chain();
        }

        boolean mayChoose(Way.Stop stop) {
            return !both.isAlone() && stop.step().kinds().stream().noneMatch(kind -> kind.home() == Home.PRIVATE_ONLY);
        }

        JteModel page(Way.Stop stop, List<Group> groups, List<Text> problems, int said, Chain chain) {
            return TEMPLATES.cockpitSetupStep(ui, member, stop, groups, problems, said, mayChoose(stop) ? chain : null);
        }
    }
}
