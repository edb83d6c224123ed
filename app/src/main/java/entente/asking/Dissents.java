package entente.asking;

import entente.access.Member;
import entente.access.Right;
import entente.governance.challenge.Issue;
import entente.governance.community.DissentNote;
import entente.kernel.Conflict;
import entente.kernel.NotFound;
import entente.kernel.Text;
import entente.ledger.Recorded;
import entente.ledger.postgres.Ledger;
import entente.ledger.postgres.Transactions;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;

/** Takes what somebody says against how a problem is worked on, and keeps nothing by which it could be known who it was. */
public final class Dissents {
    private static final String HELD = "HELD";

    private final Transactions transactions;
    private final Ledger ledger;
    private final WeeklyTurns turns = new WeeklyTurns();

    public Dissents(DataSource source, Ledger ledger) {
        this.transactions = new Transactions(source);
        this.ledger = ledger;
    }

    /** A problem both sides know and that is not over. */
    public Recorded<Issue> about(Member member, UUID issue) {
        member.must(Right.READ);
        return member.sharedBook(ledger).current(Issue.class).stream()
                .filter(one -> one.id().equals(issue) && one.fact().isOpen())
                .findFirst()
                .orElseThrow(() -> new NotFound("no such open problem: " + issue));
    }

    /** Held until the week is over; refused to leaders, and where so few could have written it that everybody would know. */
    public void raise(Member member, UUID issue, String says) {
        Recorded<Issue> about = about(member, issue);
        DissentNote.demand(says);
        LocalDate today = LocalDate.ofInstant(ledger.clock().instant(), member.arrangementZone());
        if (!turns.take(member.arrangement(), member.person().account(), today)) {
            throw new Conflict(Text.of("governance.dissent.often", WeeklyTurns.A_WEEK));
        }
        String taken = "";
        try {
            taken = hold(member, about, says.strip());
        } finally {
            if (!taken.equals(HELD)) {
                turns.giveBack(member.arrangement(), member.person().account());
            }
        }
        switch (taken) {
            case HELD -> {}
            case "FEW" -> throw new Conflict(Text.of("governance.dissent.few"));
            case "LEADS" -> throw new Conflict(Text.of("governance.dissent.leads"));
            case "FULL" -> throw new Conflict(Text.of("governance.dissent.full"));
            default -> throw new NotFound("nothing to say here: " + taken);
        }
    }

    private String hold(Member member, Recorded<Issue> about, String says) {
        return transactions.as(
                member.reader(),
                jdbc -> jdbc.sql("select assessment.hold_dissent(:arrangement, :issue, :problem, :said)")
                        .param("arrangement", member.arrangement())
                        .param("issue", about.id())
                        .param("problem", about.fact().title())
                        .param("said", says)
                        .query(String.class)
                        .single());
    }
}
