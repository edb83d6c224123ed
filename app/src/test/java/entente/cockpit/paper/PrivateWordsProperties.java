package entente.cockpit.paper;

import static org.assertj.core.api.Assertions.assertThat;

import entente.commercial.Benefit;
import entente.governance.decision.DecidingSide;
import entente.governance.decision.DecisionClass;
import entente.governance.decision.DecisionDraft;
import entente.kernel.Money;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Fact;
import entente.paper.Paper;
import entente.paper.PaperFormat;
import entente.paper.PaperSamples;
import entente.paper.ReadBack;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Whatever one side keeps to itself, the other side's papers and the joint pack are what they were without it. */
class PrivateWordsProperties {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private static List<Fact> kept(String word, int money) {
        return List.of(
                Grounds.promise("X-" + word, word + " objective", "2026-04-15", "2026-08-15"),
                new Benefit(
                        "X-" + word,
                        word + " benefit",
                        Money.of(money + ".00", "EUR"),
                        Money.of("1.00", "EUR"),
                        START,
                        START,
                        null),
                DecisionDraft.of("X-" + word, "2026-01-05")
                        .reaching(DecisionClass.STRATEGIC)
                        .whose(DecidingSide.TOGETHER)
                        .said(),
                Grounds.action("X-" + word, word + " action", Side.CLIENT, "2026-02-15"),
                Grounds.lesson("X-" + word, word + " situation"));
    }

    private static List<String> read(Paper paper) {
        return List.of(
                ReadBack.html(PaperSamples.file(paper, PaperFormat.HTML)),
                ReadBack.pdf(PaperSamples.file(paper, PaperFormat.PDF)),
                ReadBack.pptx(PaperSamples.file(paper, PaperFormat.PPTX)));
    }

    @Property(tries = 8)
    void nothingOfItIsListedCountedOrNamed(
            @ForAll @AlphaChars @StringLength(min = 8, max = 12) String letters,
            @ForAll @IntRange(min = 1, max = 900_000) int money,
            @ForAll Side side) {
        String word = "zq" + letters;
        Book shared = Grounds.shared().book();
        Book own = Grounds.beside(shared, side, kept(word, money));
        Ground before = Grounds.of(shared, Grounds.DAY);
        Ground after = Grounds.of(own.shared(), Grounds.DAY);
        Side other = side.other();

        List<String> pack = read(JointPack.of(after));
        assertThat(pack).isEqualTo(read(JointPack.of(before))).noneMatch(words -> words.contains(word));
        Ground others = Grounds.of(own.seenBy(other), Grounds.DAY);
        assertThat(read(BoardPaper.of(other, after, others)))
                .isEqualTo(read(BoardPaper.of(other, before, Grounds.of(shared.seenBy(other), Grounds.DAY))))
                .noneMatch(words -> words.contains(word));
        // the attack is one: what is kept does stand on the paper of whoever keeps it
        assertThat(read(BoardPaper.of(side, after, Grounds.of(own, Grounds.DAY))))
                .allMatch(words -> words.contains(word));
    }
}
