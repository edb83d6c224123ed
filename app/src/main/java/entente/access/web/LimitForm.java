package entente.access.web;

import entente.access.Right;
import entente.access.Rights;
import entente.access.Role;
import entente.access.SigningLimit;
import entente.kernel.Money;
import entente.kernel.Noun;
import entente.kernel.Refused;
import entente.kernel.Text;
import entente.page.Control;
import entente.page.Field;
import entente.page.Ui;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was typed as the amount up to which a role signs alone, kept as typed. */
record LimitForm(
        @Nullable String role,
        @Nullable String kind,
        @Nullable String amount,
        @Nullable String currency) {
    static final LimitForm EMPTY = new LimitForm(null, null, null, null);

    SigningLimit read(List<String> kinds) {
        String about = given(kind);
        Refused.unless(about.equals(SigningLimit.EVERY) || kinds.contains(about), "kind", "access.limit.choose");
        return new SigningLimit(signer(given(role)), about, money(given(amount), given(currency)));
    }

    Stream<Field> fields(Ui ui, List<String> kinds) {
        List<Control.Option> about = Stream.concat(
                        Stream.of(new Control.Option(SigningLimit.EVERY, ui.say("access.limit.every"))),
                        kinds.stream().map(name -> new Control.Option(name, ui.show(new Noun(name)))))
                .toList();
        List<Control.Option> roles = signers()
                .map(signer -> new Control.Option(signer.name(), ui.show(signer)))
                .toList();
        return Stream.of(
                        Field.of("role", Text.of("access.limit.role"), new Control.Choice(given(role), roles)),
                        Field.of("kind", Text.of("access.limit.kind"), new Control.Choice(given(kind), about)),
                        Field.of("amount", Text.of("access.limit.amount"), new Control.Quantity(given(amount))),
                        Field.of("currency", Text.of("access.limit.currency"), new Control.Line(given(currency))))
                .map(Field::must);
    }

    private static Stream<Role> signers() {
        return Stream.of(Role.values()).filter(role -> Rights.of(role).contains(Right.SIGN));
    }

    private static Role signer(String typed) {
        return signers()
                .filter(role -> role.name().equals(typed))
                .findFirst()
                .orElseThrow(() -> new Refused("role", Text.of("access.limit.choose")));
    }

    private static Money money(String amount, String currency) {
        String code = currency.strip().toUpperCase(Locale.ROOT);
        Refused.unless(amount.strip().matches("\\d{1,15}(\\.\\d{1,4})?"), "amount", "access.limit.number", amount);
        try {
            return Money.of(amount.strip(), code);
        } catch (Refused refused) {
            throw refused;
        } catch (IllegalArgumentException unknown) {
            throw new Refused("currency", Text.of("access.limit.currency.unknown", currency));
        }
    }

    private static String given(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }
}
