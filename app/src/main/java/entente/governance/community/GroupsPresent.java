package entente.governance.community;

import entente.arrangement.AgreedTerms;
import entente.delivery.ChangeRequest;
import entente.delivery.ChangeState;
import entente.governance.challenge.ChallengeCase;
import entente.governance.challenge.ChallengeClass;
import entente.governance.challenge.Challenges;
import entente.kernel.Amount;
import entente.kernel.Explanation;
import entente.kernel.Figure;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.kernel.Unit;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.signal.About;
import entente.signal.Finding;
import entente.signal.Limits;
import entente.signal.Mirror;
import entente.signal.Policy;
import entente.signal.Rule;
import entente.signal.Signal;
import entente.signal.Term;
import entente.signal.Unconfirmed;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * 003-06: who is not in the room? Of what asks people to change, and of every change asked for or under way that names any, the groups it affects of which nobody took part yet, counted from the day
 * a group was named; and problems of which nobody has said whom they affect, counted from the day their kind was said.
 */
public final class GroupsPresent implements Rule {
    static final Limits ABSENT = Limits.from(
            Term.number("003-06.absent.watch", "1", "signal.source.ours"),
            Term.number("003-06.absent.act", "14", "governance.source.absent"),
            Unit.CALENDAR_DAYS);
    static final Term<Integer> STALE = Unconfirmed.after("003-06");

    /**
     * An open problem that asks people to change, or an open change, with whom it affects.
     *
     * @param ratedOn since when a problem is said to ask people to change
     */
    private record Room(String title, Recorded<?> work, Optional<LocalDate> ratedOn, List<GroupCase> groups) {
        static Room of(ChallengeCase problem, List<GroupCase> groups) {
            return new Room(problem.said().title(), problem.issue(), problem.ratedOn(), groups);
        }

        static Room of(Recorded<ChangeRequest> change, List<GroupCase> groups) {
            return new Room(change.fact().title(), change, Optional.empty(), groups);
        }

        /** The work, its groups and who of them took part. */
        Stream<Recorded<?>> said() {
            return Stream.concat(
                    Stream.of(work),
                    groups.stream().flatMap(one -> Stream.concat(Stream.of(one.group()), one.parts().stream())));
        }

        long unnamedDays(LocalDate asOf) {
            return ratedOn.filter(_ -> groups.isEmpty())
                    .map(day -> Math.max(0, ChronoUnit.DAYS.between(day, asOf)))
                    .orElse(0L);
        }

        Explanation explained() {
            return Explanation.of(
                            groups.isEmpty() ? "governance.community.unnamed" : "governance.community.room",
                            title,
                            groups.stream().filter(GroupCase::isPresent).count(),
                            groups.size())
                    .from(work.source())
                    .because(groups.stream().map(GroupCase::explained).toList());
        }
    }

    @Override
    public String practice() {
        return "003-06";
    }

    @Override
    public List<Term<?>> terms() {
        return Limits.terms(List.of(ABSENT), STALE);
    }

    @Override
    public Stream<Signal> judge(Book book, Policy policy, LocalDate asOf) {
        Communities all = Communities.of(book, asOf);
        Stream<Room> problems = Challenges.of(book, asOf).open().stream()
                .filter(one ->
                        one.challenge().filter(ChallengeClass::asksForLeader).isPresent())
                .map(one -> Room.of(one, all.affectedBy(one.issue().id())));
        Stream<Room> changes = book.current(ChangeRequest.class).stream()
                .filter(one -> isUnderWay(one.fact().state()))
                .map(one -> Room.of(one, all.affectedBy(one.id())))
                .filter(room -> !room.groups().isEmpty());
        List<Room> rooms = Stream.concat(problems, changes).toList();
        return Stream.of(Finding.decide(
                practice(),
                About.ARRANGEMENT,
                Text.of("governance.community.question"),
                Stream.concat(
                                Stream.of(finding(rooms, policy, asOf)),
                                Unconfirmed.judge(
                                        rooms.stream().flatMap(Room::said).toList(),
                                        STALE,
                                        policy,
                                        AgreedTerms.of(book, asOf).zone(),
                                        asOf))
                        .toList(),
                Stream.of(Side.values()).map(side -> mirror(rooms, side)).toList()));
    }

    /** Once it is done nobody can be asked into the room any more. */
    private static boolean isUnderWay(ChangeState state) {
        return state.counts() && !state.isDone();
    }

    private static Finding finding(List<Room> rooms, Policy policy, LocalDate asOf) {
        if (rooms.isEmpty()) {
            return Finding.notApplicable(Text.of("governance.community.none"), asOf);
        }
        List<GroupCase> groups = rooms.stream()
                .flatMap(room -> room.groups().stream())
                .distinct()
                .toList();
        List<GroupCase> absent = groups.stream().filter(one -> !one.isPresent()).toList();
        long unnamed = rooms.stream().filter(room -> room.groups().isEmpty()).count();
        long longest = Math.max(
                absent.stream().mapToLong(one -> one.absentDays(asOf)).max().orElse(0),
                rooms.stream().mapToLong(room -> room.unnamedDays(asOf)).max().orElse(0));
        Figure figure = Figure.known(
                Amount.days(longest),
                Explanation.of("governance.community.of", rooms.size(), groups.size() - absent.size(), groups.size())
                        .because(rooms.stream().map(Room::explained).toList()));
        Text says = absent.isEmpty() && unnamed == 0
                ? Text.of("governance.community.well", groups.size())
                : Text.of("governance.community.says", absent.size(), groups.size(), unnamed, longest);
        LocalDate newest = groups.stream()
                .map(one -> one.group().effectiveOn())
                .filter(day -> !day.isAfter(asOf))
                .max(LocalDate::compareTo)
                .orElse(asOf);
        return ABSENT.judge(policy, figure, says, newest);
    }

    /** A side's own part is who of its own people is missing; whom a problem affects both can say. */
    private static Mirror mirror(List<Room> rooms, Side side) {
        List<Explanation> own = rooms.stream()
                .flatMap(room -> room.groups().isEmpty()
                        ? Stream.of(room.explained())
                        : room.groups().stream()
                                .filter(one -> one.said().side() == side && !one.isPresent())
                                .map(GroupCase::explained))
                .distinct()
                .toList();
        return Mirror.of(
                side,
                Text.of("governance.community.mirror"),
                Text.of("governance.community.mirror.says", own.size()),
                own);
    }
}
