package entente.register.web;

import entente.access.Appointments;
import entente.access.Member;
import entente.access.NamedReaders;
import entente.access.ReadersNamed;
import entente.access.Right;
import entente.access.Role;
import entente.ledger.Chain;
import entente.ledger.History;
import entente.ledger.postgres.Ledger;
import entente.page.Ui;
import entente.register.ReaderChoice;
import entente.register.References;
import ententepages.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A leader says who of the side reads a fact that is for few, and what a coach may see. */
@Controller
class ReaderPages {
    private static final StaticTemplates TEMPLATES = new StaticTemplates();
    private static final String READERS = "/arrangements/{arrangement}/facts/{fact}/readers";

    private final Ledger ledger;
    private final KnownFacts known;
    private final NamedReaders readers;
    private final Appointments appointments;
    private final ApplicationEventPublisher events;

    ReaderPages(Ledger ledger, NamedReaders readers, Appointments appointments, ApplicationEventPublisher events) {
        this.ledger = ledger;
        this.known = new KnownFacts(ledger);
        this.readers = readers;
        this.appointments = appointments;
        this.events = events;
    }

    @GetMapping(READERS)
    JteModel readers(Ui ui, Member member, @PathVariable UUID fact) {
        member.must(Right.INVITE);
        History history = known.get(member, fact);
        NamedReaders.Named named = readers.of(member, fact);
        ReaderChoice choice = new ReaderChoice(
                fact,
                new References(member.book(ledger), history.chain()).titleOf(fact),
                history.chain() == Chain.SHARED,
                people(member, role -> role != Role.COACH, named.few()),
                people(member, role -> role == Role.COACH, named.coaches()));
        return TEMPLATES.registerReaders(ui, member, choice);
    }

    @PostMapping(READERS)
    String name(
            Member member,
            @PathVariable UUID fact,
            @RequestParam(defaultValue = "") List<UUID> few,
            @RequestParam(defaultValue = "") List<UUID> coach) {
        member.must(Right.INVITE);
        History history = known.get(member, fact);
        Set<UUID> only = history.chain() == Chain.SHARED ? Set.of() : new HashSet<>(few);
        readers.name(member, fact, new NamedReaders.Named(only, new HashSet<>(coach)));
        events.publishEvent(new ReadersNamed(member.arrangement(), member.side()));
        return "redirect:/arrangements/" + member.arrangement() + "/facts/" + fact;
    }

    private List<ReaderChoice.Person> people(Member member, Predicate<Role> as, Set<UUID> named) {
        return appointments.of(member).stream()
                .filter(person -> as.test(person.role()))
                .map(person ->
                        new ReaderChoice.Person(person.account(), person.name(), named.contains(person.account())))
                .distinct()
                .toList();
    }
}
