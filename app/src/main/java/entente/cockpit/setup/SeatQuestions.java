package entente.cockpit.setup;

import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Kind;
import entente.ledger.Ref;
import entente.ledger.Statement;
import entente.page.Control;
import entente.page.Field;
import entente.team.Assignment;
import entente.team.Assignment.Employer;
import entente.team.RoleSeat;
import entente.team.Team;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The own side's seats at the interface and who sits in them: a seat, and an assignment where somebody holds it. */
final class SeatQuestions implements Asked {
    private static final int ROWS = 4;

    @Override
    public List<Kind<?>> kinds() {
        return List.of(Team.ROLE_SEAT, Team.ASSIGNMENT);
    }

    @Override
    public boolean isAnswered(Setting setting) {
        return false;
    }

    @Override
    public List<Group> shown(Setting setting, Map<String, String[]> sent) {
        return IntStream.range(0, ROWS)
                .mapToObj(n -> new Group(Text.of("setup.row", n + 1), fields(setting, n, sent)))
                .toList();
    }

    @Override
    public Reply read(Setting setting, Map<String, String[]> sent) {
        List<Statement> said = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        boolean wrong = false;
        int seats = 0;
        for (int n = 0; n < ROWS; n++) {
            List<Field> fields = fields(setting, n, sent);
            try {
                List<Statement> row = row(setting, n, sent, seats);
                seats += row.isEmpty() ? 0 : 1;
                said.addAll(row);
            } catch (Refused refused) {
                wrong = true;
                fields = fields.stream().map(field -> field.after(refused)).toList();
            }
            groups.add(new Group(Text.of("setup.row", n + 1), fields));
        }
        return wrong ? new Reply.Wrong(groups, List.of()) : new Reply.Said(said);
    }

    private static List<Statement> row(Setting setting, int n, Map<String, String[]> sent, int before) {
        String title = typed(sent, n, "title");
        String holder = typed(sent, n, "holder");
        String since = typed(sent, n, "since");
        if (title.isEmpty()) {
            Refused.unless(holder.isEmpty(), name(n, "title"), "register.missing");
            return List.of();
        }
        RoleSeat seat = new RoleSeat(setting.code(Team.ROLE_SEAT, "S", before), title, setting.side(), true, null);
        Statement.Say said = setting.say(Team.ROLE_SEAT, seat);
        if (holder.isEmpty()) {
            return List.of(said);
        }
        LocalDate from = since.isEmpty() ? setting.today() : Days.read(name(n, "since"), since);
        Assignment assignment =
                new Assignment(new Ref<>(said.fact()), null, holder, employer(setting, n, sent), from, null);
        return List.of(said, setting.say(Team.ASSIGNMENT, assignment));
    }

    private static Employer employer(Setting setting, int n, Map<String, String[]> sent) {
        String typed = typed(sent, n, "employer");
        return Stream.of(Employer.values())
                .filter(employer -> employer.name().equals(typed))
                .findFirst()
                .orElse(setting.side() == Side.CLIENT ? Employer.CLIENT : Employer.PROVIDER);
    }

    private static List<Field> fields(Setting setting, int n, Map<String, String[]> sent) {
        List<Control.Option> employers = Stream.of(Employer.values())
                .map(employer ->
                        new Control.Option(employer.name(), setting.words().show(employer)))
                .toList();
        return List.of(
                Field.of(name(n, "title"), Text.of("setup.seat.title"), new Control.Line(typed(sent, n, "title"))),
                Field.of(name(n, "holder"), Text.of("setup.seat.holder"), new Control.Line(typed(sent, n, "holder"))),
                Field.of(
                        name(n, "employer"),
                        Text.of("setup.seat.employer"),
                        new Control.Choice(typed(sent, n, "employer"), employers)),
                Field.of(name(n, "since"), Text.of("setup.seat.since"), new Control.Day(typed(sent, n, "since"))));
    }

    private static String typed(Map<String, String[]> sent, int n, String part) {
        return Asked.typed(sent, name(n, part)).strip();
    }

    private static String name(int n, String part) {
        return "row" + n + "." + part;
    }
}
