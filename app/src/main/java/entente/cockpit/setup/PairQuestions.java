package entente.cockpit.setup;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.page.Control;
import entente.page.Field;
import entente.team.LeadershipPair;
import entente.team.Person;
import entente.team.Team;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who leads for each side and since when: two people and the pair they are. */
final class PairQuestions implements Asked {
    /** One half as it was typed. */
    private record Half(Ref<Person> leader, @Nullable LocalDate since) {}

    @Override
    public List<Kind<?>> kinds() {
        return List.of(Team.LEADERSHIP_PAIR, Team.PERSON);
    }

    @Override
    public boolean isAnswered(Setting setting) {
        return !setting.book().current(LeadershipPair.class).isEmpty();
    }

    @Override
    public List<Group> shown(Setting setting, Map<String, String[]> sent) {
        return Stream.of(Side.values())
                .map(side -> {
                    String known = sent.isEmpty() && side == setting.side() ? setting.writer() : "";
                    return group(side, known + Asked.typed(sent, name(side)), Asked.typed(sent, since(side)));
                })
                .toList();
    }

    @Override
    public Reply read(Setting setting, Map<String, String[]> sent) {
        List<Statement> said = new ArrayList<>();
        Map<Side, Half> halves = new EnumMap<>(Side.class);
        List<Group> groups = new ArrayList<>();
        boolean wrong = false;
        for (Side side : Side.values()) {
            String name = Asked.typed(sent, name(side)).strip();
            String since = Asked.typed(sent, since(side)).strip();
            Group group = group(side, name, since);
            try {
                LocalDate from = day(side, since);
                Refused.unless(from == null || !name.isEmpty(), name(side), "register.missing");
                if (!name.isEmpty()) {
                    halves.put(side, new Half(person(setting, side, name, said), from));
                }
            } catch (Refused refused) {
                wrong = true;
                group = new Group(
                        group.title(),
                        group.fields().stream().map(f -> f.after(refused)).toList());
            }
            groups.add(group);
        }
        if (wrong) {
            return new Reply.Wrong(groups, List.of());
        }
        if (!halves.isEmpty()) {
            said.add(setting.say(Team.LEADERSHIP_PAIR, pair(halves)));
        }
        return new Reply.Said(said);
    }

    /** Whoever is known by this name already is not recorded again. */
    private static Ref<Person> person(Setting setting, Side side, String name, List<Statement> said) {
        Optional<Ref<Person>> known = setting.book().current(Person.class).stream()
                .filter(p -> p.fact().side() == side && p.fact().name().equalsIgnoreCase(name))
                .map(p -> p.ref())
                .findFirst();
        return known.orElseGet(() -> {
            Statement.Say person = setting.say(Team.PERSON, new Person(name, name, side, null));
            said.add(person);
            return new Ref<>(person.fact());
        });
    }

    private static LeadershipPair pair(Map<Side, Half> halves) {
        @Nullable Half client = halves.get(Side.CLIENT);
        @Nullable Half provider = halves.get(Side.PROVIDER);
        return new LeadershipPair(
                "PAIR",
                null,
                client == null ? null : client.leader,
                client == null ? null : client.since,
                null,
                null,
                provider == null ? null : provider.leader,
                provider == null ? null : provider.since,
                null,
                null,
                null);
    }

    private static @Nullable LocalDate day(Side side, String typed) {
        return typed.isEmpty() ? null : Days.read(since(side), typed);
    }

    private static Group group(Side side, String name, String since) {
        return new Group(
                Text.of("setup.pair.half", side),
                List.of(
                        Field.of(name(side), Text.of("setup.pair.name"), new Control.Line(name))
                                .helped(Text.of("setup.pair.name.help")),
                        Field.of(since(side), Text.of("setup.pair.since"), new Control.Day(since))));
    }

    private static String name(Side side) {
        return side + ".name";
    }

    private static String since(Side side) {
        return side + ".since";
    }
}
