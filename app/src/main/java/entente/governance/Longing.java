package entente.governance;

import entente.governance.LeaderAnswer.Answer;
import entente.kernel.Amount;
import entente.kernel.Band;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Percent;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Viewpoint;
import entente.signal.About;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Reading;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 000-A2: do we often wish to do it all ourselves? The worse of two readings: the share of pulse answers of 7 or more, and work that
 * somebody on the client's side does in the shadow. The client's own question: no other book shows a trace of it.
 */
final class Longing implements Rule {
    static final Term<Percent> WATCH = Term.percent("000-A2.watch", "30", "signal.source.ours");
    static final Term<Percent> ACT = Term.percent("000-A2.act", "50", "signal.source.ours");
    static final Term<Percent> RESPONSE = Term.percent("000-A2.response", "60", "signal.source.ours");
    static final Term<Integer> MOST_DAYS = Term.whole("000-A2.pulse-days", 90, "signal.source.ours");

    private record Test(Band band, Figure figure, Text answer, Reading reading, LocalDate measuredOn) {}

    @Override
    public String practice() {
        return "000-A2";
    }

    @Override
    public List<Term<?>> terms() {
        return List.of(WATCH, ACT, RESPONSE, MOST_DAYS);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        if (book.viewpoint() != Viewpoint.CLIENT) {
            return Stream.empty();
        }
        Test asked = asked(book, policy, asOf);
        Test worst = shadow(book, asOf)
                .filter(shadow -> asked.band().worse(shadow.band()) == shadow.band())
                .orElse(asked);
        return Stream.of(new Signal(
                practice(),
                About.ARRANGEMENT,
                Text.of("governance.longing.question"),
                worst.answer(),
                worst.figure(),
                worst.band(),
                worst.reading(),
                false,
                worst.measuredOn(),
                List.of(mirror(book, asOf))));
    }

    /** What people were asked: the newest pulse, and until there is one the leader's own answer, which alone never makes it well. */
    private static Test asked(Book book, Policy policy, LocalDate asOf) {
        Optional<Pulse> pulse = Pulse.newest(book, policy, asOf);
        if (pulse.isPresent()) {
            Pulse p = pulse.get();
            LongingAsked asked = p.asked();
            Reading reading = Pulse.isThin(asked, policy) ? Reading.THIN : Reading.FULL;
            return new Test(p.band(), p.figure(), p.answer(), reading, asked.until());
        }
        return LeaderAnswers.of(book, policy, asOf)
                .find("000-A2")
                .map(Longing::own)
                .orElseGet(() -> {
                    Text none = Text.of("governance.longing.none");
                    return new Test(Band.UNKNOWN, Figure.unknown(none), none, Reading.THIN, asOf);
                });
    }

    private static Test own(Recorded<LeaderAnswer> answer) {
        LeaderAnswer said = answer.fact();
        Explanation because = Explanation.of("governance.longing.own", said.answer(), said.answeredOn())
                .from(answer.source());
        boolean yes = said.answer() == Answer.YES;
        Text text = Text.of(yes ? "governance.longing.ownyes" : "governance.longing.ownno", said.answeredOn());
        Figure figure = yes ? Figure.known(Amount.count(1), because) : Figure.unknown(text, List.of(because));
        return new Test(yes ? Band.WATCH : Band.UNKNOWN, figure, text, Reading.THIN, said.answeredOn());
    }

    private static Optional<Test> shadow(Book book, LocalDate asOf) {
        List<Recorded<ShadowWork>> undeclared =
                lasting(book, asOf).filter(work -> !work.fact().declared()).toList();
        return undeclared.stream()
                .max(Comparator.comparing(work -> work.fact().foundOn()))
                .map(newest -> {
                    Explanation because = Explanation.of("governance.longing.undeclared")
                            .from(undeclared.stream().map(Recorded::source).toList());
                    return new Test(
                            Band.ACT,
                            Figure.known(Amount.count(undeclared.size()), because),
                            Text.of(
                                    "governance.longing.shadow",
                                    undeclared.size(),
                                    newest.fact().what()),
                            Reading.FULL,
                            newest.fact().foundOn());
                });
    }

    private static Mirror mirror(Book book, LocalDate asOf) {
        List<Recorded<ShadowWork>> work = lasting(book, asOf).toList();
        BigDecimal hours = work.stream()
                .flatMap(w -> Stream.ofNullable(w.fact().hours()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Text says = work.isEmpty()
                ? Text.of("governance.longing.nocost")
                : Text.of("governance.longing.cost", work.size(), hours);
        Explanation evidence =
                new Explanation(says, null, work.stream().map(Recorded::source).toList(), List.of());
        return new Mirror(Side.CLIENT, Text.of("governance.longing.mirror"), says, evidence);
    }

    private static Stream<Recorded<ShadowWork>> lasting(Book book, LocalDate asOf) {
        return book.current(ShadowWork.class).stream().filter(w -> w.fact().lasts(asOf));
    }
}
