package entente.cockpit.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import entente.Rooms;
import entente.governance.decision.DecidingSide;
import entente.governance.decision.DecisionClass;
import entente.governance.decision.DecisionDraft;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.Told;
import entente.paper.Paper;
import entente.paper.PaperFormat;
import entente.paper.PaperSamples;
import entente.paper.ReadBack;
import entente.team.LeadershipPair;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands on the papers, and what does not. */
class PapersTest {
    private final Book shared = Grounds.shared().book();
    private final Ground both = Grounds.of(shared, Grounds.DAY);

    private static String words(Paper paper) {
        return ReadBack.pdf(PaperSamples.file(paper, PaperFormat.PDF));
    }

    private Paper board(Side side, Book own) {
        return BoardPaper.of(side, both, Grounds.of(own, Grounds.DAY));
    }

    @Test
    void theBoardReadsOnOnePageWhatWasSignedAndWhatItIsNow() {
        Paper paper = board(Side.CLIENT, Grounds.beside(shared, Side.CLIENT, List.of()));
        byte[] pdf = PaperSamples.file(paper, PaperFormat.PDF);

        assertThat(ReadBack.pages(pdf)).isEqualTo(1);
        assertThat(ReadBack.pdf(pdf))
                .contains("Archives", "For the client only", "2 of 3", "Archive readable, 20 days late")
                .contains("30 Jun 2026", "20 Jul 2026", "1,000,000.00 EUR", "400,000.00 EUR")
                .contains("120,000.00 EUR", "500,000.00 EUR expected for the whole term")
                .contains("Only proposed so far (proposed by the client, not agreed)")
                .contains("0 of 1 actions by their day, in 90 days");
    }

    @Test
    void theOwnPartStandsBeforeAnythingOfTheOtherSide() {
        String words = words(board(Side.PROVIDER, Grounds.beside(shared, Side.PROVIDER, List.of())));
        assertThat(words.indexOf("The provider's own part first"))
                .isPositive()
                .isLessThan(words.indexOf("Promise, price"));
    }

    @Test
    void onlyWhatNobodyBelowCanDecideWaitsForTheBoard() {
        String client = words(board(Side.CLIENT, Grounds.beside(shared, Side.CLIENT, List.of())));
        assertThat(client).contains("Decide on “Question D-1”", "Renew, renegotiate or give notice");
        String provider = words(board(Side.PROVIDER, Grounds.beside(shared, Side.PROVIDER, List.of())));
        assertThat(provider).doesNotContain("Decide on “Question D-1”: it waits");
    }

    @Test
    void whatIsNotKnownSaysWhatIsMissing() {
        Book nothing = Told.in(Rooms.KINDS, Chain.SHARED, Instant.parse("2026-01-02T08:00:00Z"))
                .book();
        Ground empty = Grounds.of(nothing, Grounds.DAY);
        String board = words(BoardPaper.of(Side.CLIENT, empty, Grounds.of(nothing.seenBy(Side.CLIENT), Grounds.DAY)));
        assertThat(board).contains("not known", "Nothing is promised yet").doesNotContain("null", "%");
        assertThat(words(JointPack.of(empty)))
                .contains(
                        "Both have signed no month yet, so nothing here is agreed as a whole",
                        "No measure is agreed yet",
                        "No month is signed by both yet",
                        "No lesson is written down yet");
    }

    @Test
    void thePackHasAPageForEachSection() {
        byte[] pdf = PaperSamples.file(JointPack.of(both), PaperFormat.PDF);
        assertThat(ReadBack.pages(pdf)).isEqualTo(JointPack.of(both).sheets().size());
        assertThat(ReadBack.page(pdf, 1)).contains("Summary", "For both sides");
        assertThat(ReadBack.page(pdf, 9)).contains("The next quarter", "Night load in time", "2 May 2026");
    }

    @Test
    void thePackIsMadeFromTheSharedRecordAlone() {
        Ground own = Grounds.of(shared.seenBy(Side.CLIENT), Grounds.DAY);
        assertThatThrownBy(() -> JointPack.of(own)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BoardPaper.of(Side.CLIENT, own, own)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aSidesOwnFactsAreOnItsPaperAndMarked() {
        Book own = Grounds.beside(
                shared, Side.CLIENT, List.of(Grounds.promise("P-9", "Leave the old hall", "2026-04-30", null)));
        assertThat(words(board(Side.CLIENT, own))).contains("Leave the old hall (kept to this side)");
        assertThat(words(board(Side.PROVIDER, Grounds.beside(shared, Side.PROVIDER, List.of()))))
                .doesNotContain("old hall", "kept to this side");
    }

    @Test
    void anEmptySeatOfTheSidesOwnLeaderIsTheBoardsToFill() {
        Told told = Grounds.shared();
        told.fact(
                Side.CLIENT,
                new LeadershipPair("PAIR", null, null, null, null, null, null, null, null, null, null),
                LocalDate.of(2026, 1, 1));
        Ground ground = Grounds.of(told.book(), Grounds.DAY);
        Paper paper = BoardPaper.of(Side.CLIENT, ground, Grounds.of(told.book().seenBy(Side.CLIENT), Grounds.DAY));
        assertThat(words(paper))
                .contains("Fill the seat of the client's leader")
                .doesNotContain("Fill the seat of the provider");
    }

    @Test
    void aPaperOfAnEarlierDayKnowsNothingOfWhatCameLater() {
        Told told = Grounds.shared();
        told.fact(Side.CLIENT, Grounds.lesson("L-2", "Learned much later"), LocalDate.of(2026, 5, 1));
        assertThat(words(JointPack.of(Grounds.of(told.book(), Grounds.DAY)))).doesNotContain("Learned much later");
        assertThat(words(JointPack.of(Grounds.of(told.book(), LocalDate.of(2026, 5, 2)))))
                .contains("Learned much later", "2 May 2026");
    }

    @Test
    void theFileIsCalledByItsArrangementItsKindAndItsDay() {
        assertThat(JointPack.of(both).name()).isEqualTo("archives-joint-pack-2026-03-31");
        assertThat(board(Side.PROVIDER, shared.seenBy(Side.PROVIDER)).name())
                .isEqualTo("archives-board-provider-2026-03-31");
        assertThat(FileName.of("Größe / ../x", "board", Grounds.DAY)).isEqualTo("große-x-board-2026-03-31");
        assertThat(FileName.of("///", "board", Grounds.DAY)).isEqualTo("arrangement-board-2026-03-31");
    }

    @Test
    void aBoardWithMoreThanAPageHoldsShowsTheWorstAndSaysHowManyMoreThereAre() {
        Told told = Grounds.shared();
        String longName = "An objective that somebody described at greater length than anybody reads, number ";
        for (int i = 0; i < 12; i++) {
            told.fact(
                    Side.CLIENT,
                    Grounds.promise("LP-" + i, longName + i, "2026-05-" + (10 + i), "2026-06-" + (10 + 2 * i % 20)),
                    LocalDate.of(2026, 1, 1),
                    Side.values());
            told.fact(
                    Side.CLIENT,
                    DecisionDraft.of(
                                    "LD-" + i + " which is a rather long code for a decision that waits",
                                    "2026-03-" + (10 + i))
                            .reaching(DecisionClass.STRATEGIC)
                            .whose(DecidingSide.TOGETHER)
                            .said(),
                    LocalDate.of(2026, 1, 1));
        }
        Ground full = Grounds.of(told.book(), Grounds.DAY);
        for (Side side : Side.values()) {
            Ground own = Grounds.of(told.book().seenBy(side), Grounds.DAY);
            byte[] pdf = PaperSamples.file(BoardPaper.of(side, full, own), PaperFormat.PDF);
            assertThat(ReadBack.pages(pdf)).isEqualTo(1);
            assertThat(ReadBack.slides(PaperSamples.file(BoardPaper.of(side, full, own), PaperFormat.PPTX)))
                    .isEqualTo(1);
            assertThat(ReadBack.pdf(pdf)).contains("10 more promises stand on the pages", "more on the pages");
        }
    }
}
