package entente.register;

import entente.kernel.CauseParty;
import entente.kernel.DateRange;
import entente.kernel.Percent;
import entente.kernel.Rating;
import entente.kernel.Shares;
import entente.kernel.UnitPrice;
import entente.kernel.Words;
import entente.ledger.Component;
import entente.ledger.Document;
import entente.ledger.Ref;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows the values of components in one reader's language and manner; a reference by its key. */
public final class Shown {
    private final Words words;
    private final References references;

    public Shown(Words words, References references) {
        this.words = words;
        this.references = references;
    }

    public Words words() {
        return words;
    }

    /** The value of a component; nothing where it was left out. */
    public String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            // a fact that is named by its id alone is still read by its key
            case String text -> References.isId(text) ? references.shown(UUID.fromString(text)) : text;
            case Boolean yes -> words.say(yes ? "register.yes" : "register.no");
            case Ref<?> ref -> references.shown(ref.id());
            case Rating rating -> words.show(rating.points());
            case BigDecimal number -> number(number);
            case UnitPrice price ->
                number(price.amount()) + "\u00a0" + price.currency().getCurrencyCode();
            case DateRange range -> words.say("register.range", range.from(), range.to());
            case Document document -> document.title();
            case Shares shares -> shares(shares);
            case List<?> rows -> words.say("register.rows", rows.size());
            default -> words.show(value);
        };
    }

    /** What a row is called: the value of its first component. */
    String row(Component list, Object row) {
        return of(list.row().getFirst().of(row));
    }

    /** All its decimals: a price per unit means every one of them. */
    private String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(words.locale());
        format.setMaximumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    private String shares(Shares shares) {
        return shares.of().entrySet().stream().map(this::share).collect(Collectors.joining(", "));
    }

    private String share(Map.Entry<CauseParty, Percent> share) {
        return words.show(share.getKey()) + " " + number(share.getValue().points());
    }
}
