package entente.exchange;

import entente.access.Member;
import entente.access.Right;
import entente.kernel.NotFound;
import entente.kernel.Refused;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Entry;
import entente.ledger.ImportIdentity;
import entente.ledger.Imported;
import entente.ledger.Speaker;
import entente.ledger.postgres.Intake;
import entente.ledger.postgres.Ledger;
import entente.register.Batch;
import entente.register.ImportPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/** Imports files for a person: looks first, and records whole or not at all what the person has seen. */
public final class Imports {
    private final Ledger ledger;
    private final Intake intake;

    public Imports(Ledger ledger) {
        this.ledger = ledger;
        this.intake = new Intake(ledger);
    }

    /**
     * What a person wants imported.
     *
     * @param source what the file is known by from month to month
     * @param reason for everything that is amended; asked once
     */
    public record Wish(ImportFile file, String source, String reason) {}

    /** What was done. */
    public record Done(FilePlan plan, List<Entry> entries) {
        public Done {
            entries = List.copyOf(entries);
        }
    }

    /** A plan somebody looks at, with what it takes to record it as it is. */
    public record Looked(FilePlan plan, Intake.Looked found) {}

    /** Looks what an import would do. Nothing is recorded. */
    public Looked look(Member member, Wish wish) {
        member.must(Right.RECORD);
        AtomicReference<FilePlan> plan = new AtomicReference<>();
        // a look at amendments needs no reason yet
        Wish asked = wish.reason.isBlank() ? new Wish(wish.file, wish.source, "?") : wish;
        Intake.Looked found = intake.look(taking(member, wish, (book, known) -> {
            FilePlan made = plan(member, asked, book, known);
            plan.set(made);
            return said(made, known, member);
        }));
        return new Looked(plan.get(), found);
    }

    /** The plan alone, for whoever records nothing. */
    public FilePlan plan(Member member, Wish wish) {
        return look(member, wish).plan;
    }

    /**
     * Records what the file says, all of it or, where the person accepts that, the rows that can be facts.
     *
     * @param agreed whether the plan is what the person has seen; it may differ if something was said meanwhile
     * @param alongside what else is done in the same transaction
     */
    public Done record(
            Member member, Wish wish, boolean acceptValid, Predicate<FilePlan> agreed, Intake.Alongside alongside) {
        member.must(Right.RECORD);
        AtomicReference<FilePlan> plan = new AtomicReference<>();
        Intake.Taking taking = taking(member, wish, checked(member, wish, acceptValid, agreed, plan));
        List<Entry> entries = intake.take(taking, intake.look(taking), alongside);
        return new Done(plan.get(), entries);
    }

    /** The same with nothing else done beside it. */
    public Done record(Member member, Wish wish, boolean acceptValid, Predicate<FilePlan> agreed) {
        return record(member, wish, acceptValid, agreed, Intake.Alongside.NOTHING);
    }

    /** The same for whoever has looked just before: what was found then is recorded, unless something was said meanwhile. */
    public List<Entry> record(Member member, Wish wish, boolean acceptValid, ImportPreview seen, Intake.Looked found) {
        member.must(Right.RECORD);
        Refused.unless(acceptValid || seen.whole(), "valid", "exchange.import.notwhole");
        Predicate<FilePlan> agreed = plan -> ImportPreview.fingerprint(plan).equals(seen.fingerprint());
        Intake.Taking taking =
                taking(member, wish, checked(member, wish, acceptValid, agreed, new AtomicReference<>()));
        boolean reasoned = !wish.reason.isBlank() || !found.said().amends();
        return intake.take(taking, reasoned ? found : intake.look(taking), Intake.Alongside.NOTHING);
    }

    private static Intake.Taking taking(Member member, Wish wish, Intake.Planner planner) {
        return new Intake.Taking(member.reader(), member.arrangement(), member.side(), wish.source, planner);
    }

    private Intake.Planner checked(
            Member member, Wish wish, boolean acceptValid, Predicate<FilePlan> agreed, AtomicReference<FilePlan> plan) {
        return (book, known) -> {
            FilePlan made = plan(member, wish, book, known);
            plan.set(made.alone(book));
            Refused.unless(agreed.test(made), "", "exchange.import.changed");
            Refused.unless(acceptValid || made.isWhole(), "valid", "exchange.import.notwhole");
            return said(made, known, member);
        };
    }

    private FilePlan plan(Member member, Wish wish, Book book, Map<ImportIdentity, Imported> known) {
        Instant now = ledger.clock().instant();
        Batch batch = new Batch(
                new Speaker(
                        member.arrangement(), member.voice(), member.reader().person()),
                member.chain(),
                wish.source,
                wish.reason,
                LocalDate.ofInstant(now, member.arrangementZone()),
                now,
                member.arrangementZone());
        FilePlan plan = wish.file.plan(
                batch, known, book.narrowedTo(member.subjects(), member.sight().hidden()));
        plan.parts().forEach(part -> demandReadable(member, part.plan()));
        return plan;
    }

    /** What a person may not read is not theirs to write either. */
    private static void demandReadable(Member member, ImportPlan<?> plan) {
        if (!member.subjects().contains(plan.kind().subject())) {
            throw new NotFound("no register " + plan.kind().name());
        }
        member.mustSay(plan.kind());
    }

    private static Intake.Said said(FilePlan plan, Map<ImportIdentity, Imported> known, Member member) {
        Map<ImportIdentity, Imported> changed = new LinkedHashMap<>();
        plan.known().forEach((row, made) -> {
            if (!made.equals(known.get(row))) {
                changed.put(row, made);
            }
        });
        return new Intake.Said(plan.statements(Chain.SHARED), plan.statements(member.chain()), changed);
    }
}
