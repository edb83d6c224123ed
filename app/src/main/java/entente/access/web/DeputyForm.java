package entente.access.web;

import entente.access.Appointments;
import entente.access.Deputies;
import entente.access.Member;
import entente.access.Role;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.page.Control;
import entente.page.Field;
import entente.page.Ui;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was typed to have somebody stand in for somebody, kept as typed; a seat is its holder and the role, with a colon between. */
record DeputyForm(
        @Nullable String who,
        @Nullable String holder,
        @Nullable String from,
        @Nullable String to) {
    static final DeputyForm EMPTY = new DeputyForm(null, null, null, null);

    /** Both days belong to it; the first day without is the one after. */
    void depute(Deputies deputies, Member leader) {
        String[] seat = given(holder).split(":", -1);
        Refused.unless(seat.length == 2, "holder", "access.deputy.role");
        deputies.depute(
                leader,
                id("who", given(who)),
                id("holder", seat[0]),
                role(seat[1]),
                day("from", given(from)),
                day("to", given(to)).plusDays(1));
    }

    Stream<Field> fields(Ui ui, List<Appointments.Appointed> people) {
        List<Control.Option> colleagues = people.stream()
                .map(p -> new Control.Option(p.account().toString(), p.name()))
                .distinct()
                .toList();
        List<Control.Option> seats = people.stream()
                .filter(p -> !p.isDeputy())
                .map(p -> new Control.Option(
                        p.account() + ":" + p.role(), ui.say("access.deputy.seat", p.name(), p.role())))
                .toList();
        return Stream.of(
                        Field.of("who", Text.of("access.deputy.who"), new Control.Choice(given(who), colleagues)),
                        Field.of("holder", Text.of("access.deputy.holder"), new Control.Choice(given(holder), seats)),
                        Field.of("from", Text.of("access.deputy.from"), new Control.Day(given(from))),
                        Field.of("to", Text.of("access.deputy.to"), new Control.Day(given(to))))
                .map(Field::must);
    }

    static UUID id(String field, String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException none) {
            throw new Refused(field, Text.of("access.deputy.unknown"));
        }
    }

    private static Role role(String typed) {
        try {
            return Role.valueOf(typed);
        } catch (IllegalArgumentException none) {
            throw new Refused("holder", Text.of("access.deputy.role"));
        }
    }

    static LocalDate day(String field, String typed) {
        try {
            return LocalDate.parse(typed.strip());
        } catch (DateTimeParseException wrong) {
            throw new Refused(field, Text.of("access.day.wrong", typed));
        }
    }

    private static String given(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
