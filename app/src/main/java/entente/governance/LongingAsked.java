package entente.governance;

import entente.assessment.OwnHouseResult;
import entente.kernel.Source;
import entente.ledger.Book;
import entente.ledger.Recorded;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How often people wish the work back, as they last said (000-A2): the closed result of the client's own campaign, or what was written down
 * of a pulse held elsewhere; the newer of the two.
 *
 * @param period what it was called
 * @param until the last day on which it could be answered
 * @param answered how many said something to it; never fewer than may be shown
 * @param roles the same by role or group, as far as it may be told
 */
record LongingAsked(
        String period, LocalDate until, int invited, int answered, int sevenOrMore, List<Part> roles, Source source) {
    private static final String INSTRUMENT = "pull-back";

    /** One role's part. */
    record Part(String role, int answered, int sevenOrMore) {}

    static Optional<LongingAsked> newest(Book book, LocalDate asOf) {
        return Stream.concat(
                        book.current(PulseResult.class).stream().map(LongingAsked::pulse),
                        book.current(OwnHouseResult.class).stream().flatMap(said -> campaign(said).stream()))
                .filter(one -> !one.until.isAfter(asOf))
                .max(Comparator.comparing(LongingAsked::until).thenComparing(LongingAsked::period));
    }

    private static LongingAsked pulse(Recorded<PulseResult> of) {
        PulseResult said = of.fact();
        return new LongingAsked(
                said.period(),
                said.asked().to(),
                said.invited(),
                said.answered(),
                said.sevenOrMore(),
                said.roles().stream()
                        .map(role -> new Part(role.role(), role.answered(), role.sevenOrMore()))
                        .toList(),
                of.source());
    }

    /** Nothing where too few answered, and nothing of the words that counted no mark. */
    private static Optional<LongingAsked> campaign(Recorded<OwnHouseResult> of) {
        OwnHouseResult said = of.fact();
        Integer judged = said.judged();
        Integer marked = said.marked();
        return !said.instrument().equals(INSTRUMENT) || judged == null || marked == null
                ? Optional.empty()
                : Optional.of(new LongingAsked(
                        said.title(),
                        said.closedOn(),
                        said.invited(),
                        judged,
                        marked,
                        said.groups().stream()
                                .flatMap(group -> part(group).stream())
                                .toList(),
                        of.source()));
    }

    private static Optional<Part> part(OwnHouseResult.GroupResult group) {
        Integer judged = group.judged();
        Integer marked = group.marked();
        return judged == null || marked == null || judged == 0
                ? Optional.empty()
                : Optional.of(new Part(group.group(), judged, marked));
    }
}
