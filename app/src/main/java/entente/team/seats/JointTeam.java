package entente.team.seats;

import entente.kernel.Explanation;
import entente.kernel.Side;
import entente.ledger.Book;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.signal.Look;
import entente.signal.Look.Gap;
import entente.signal.LookRule;
import entente.signal.Policy;
import entente.signal.Term;
import entente.team.JointList;
import entente.team.Person;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** 000-E09: is it one team? A meeting or a list that belongs to both and leaves one side's people out is an alert. */
public final class JointTeam implements LookRule {
    static final Term<Integer> STALE = Look.stale("000-E09");

    @Override
    public String practice() {
        return "000-E09";
    }

    @Override
    public Term<Integer> stale() {
        return STALE;
    }

    @Override
    public Look look(Book book, Policy policy, LocalDate asOf) {
        Map<Ref<Person>, Side> sides = book.current(Person.class).stream()
                .collect(Collectors.toMap(Recorded::ref, one -> one.fact().side()));
        List<Recorded<JointList>> lists = book.current(JointList.class);
        return Look.over(
                "team.e09",
                lists,
                lists.stream().flatMap(list -> missing(list, sides)).toList());
    }

    /** Whoever made the list left the other side out; it is theirs to mend. */
    private static Stream<Gap> missing(Recorded<JointList> list, Map<Ref<Person>, Side> sides) {
        return Arrays.stream(Side.values())
                .filter(side -> list.fact().people().stream().noneMatch(one -> sides.get(one.person()) == side))
                .map(side -> Gap.act(
                        list.by().side().orElse(side.other()),
                        Explanation.of("team.e09.missing", list.fact().name(), side)
                                .from(list.source())));
    }
}
