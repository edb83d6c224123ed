package entente.exchange.demo;

import entente.access.Accounts;
import entente.access.Member;
import entente.access.Members;
import entente.access.Role;
import entente.access.SignedIn;
import entente.exchange.landing.EventUpload;
import entente.exchange.landing.EventUploads;
import entente.exchange.landing.LandingDesk;
import entente.exchange.landing.LandingOutcome;
import entente.kernel.Side;
import entente.kernel.Words;
import entente.ledger.Recorded;
import entente.ledger.postgres.Ledger;
import entente.performance.level.EventLog;
import entente.performance.level.EventSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Brings the desk's log into the story the way people bring one: uploaded, looked through, recorded for both, measured. */
public final class DeskEvents {
    private final Ledger ledger;
    private final Members members;
    private final Accounts accounts;
    private final EventUploads uploads;
    private final LandingDesk desk;

    public DeskEvents(Ledger ledger, Members members, Accounts accounts, EventUploads uploads, LandingDesk desk) {
        this.ledger = ledger;
        this.members = members;
        this.accounts = accounts;
        this.uploads = uploads;
        this.desk = desk;
    }

    /** Once: where the log is there already, nothing happens. */
    public void bring() throws IOException {
        Optional<Member> manager = DemoStory.LOGINS.stream()
                .filter(login -> login.side() == Side.PROVIDER && login.role() == Role.INTERFACE_MANAGER)
                .flatMap(login -> accounts.find(login.email()).stream())
                .map(Accounts.Login::person)
                .flatMap(this::memberOf)
                .findFirst();
        if (manager.isPresent()
                && manager.get().book(ledger).current(EventLog.class).isEmpty()) {
            bring(manager.get());
        }
    }

    private Stream<Member> memberOf(SignedIn person) {
        return members.of(person).stream()
                .filter(member -> member.arrangementName().equals(Beginnings.NAME));
    }

    private void bring(Member member) throws IOException {
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
        YearMonth first = DeskLevel.firstMonth(today);
        byte[] log = DeskLog.of(first, DeskLevel.MONTHS).getBytes(StandardCharsets.UTF_8);
        List<Recorded<EventSource>> sources = member.book(ledger).inForce(EventSource.class);
        if (sources.isEmpty()) {
            return;
        }
        EventUpload upload = uploads.keep(member, "desk-" + first.getYear() + ".csv", new ByteArrayInputStream(log));
        desk.look(member, upload, sources.getFirst().id(), Words.ENGLISH).join();
        LandingOutcome.Days days = new LandingOutcome.Days(
                first.atDay(1), first.plusMonths(DeskLevel.MONTHS).atDay(1).minusDays(1));
        EventUpload looked = uploads.get(member, upload.id());
        Objects.requireNonNull(
                looked.outcome().preview(), () -> looked.outcome().problems().toString());
        desk.land(member, looked, days, true, Words.ENGLISH).join();
    }
}
