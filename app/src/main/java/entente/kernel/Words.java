package entente.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Puts texts, numbers and dates into one reader's language and manner; all words of the product stand in message bundles, one a room. */
public final class Words {
    /** For logs, exceptions and machines: English words, ISO dates are not used here, UTC. */
    public static final Words ENGLISH = new Words(Locale.UK, ZoneOffset.UTC);

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final int MOST_READ = 20_000;
    private static final Map<Message, MessageFormat> READ = new ConcurrentHashMap<>();

    private record Message(Locale locale, Locale language, String key) {}

    private final Locale locale;
    private final Locale language;
    private final ZoneId zone;
    private final Map<String, String> own;

    public Words(Locale locale, ZoneId zone) {
        this(locale, locale, zone, Map.of());
    }

    private Words(Locale locale, Locale language, ZoneId zone, Map<String, String> own) {
        this.locale = locale;
        this.language = language;
        this.zone = zone;
        this.own = own;
    }

    /** For a reader of pages: dates and numbers in the reader's manner, words in the reader's language where all of them are shipped. */
    public static Words forReader(Locale reader, ZoneId zone) {
        return new Words(reader, Languages.spoken(reader), zone, Map.of());
    }

    /** The same with words of somebody's own, by the key of the message each stands for: they are said as they are. */
    public Words with(Map<String, String> own) {
        return new Words(locale, language, zone, Map.copyOf(own));
    }

    public Locale locale() {
        return locale;
    }

    public ZoneId zone() {
        return zone;
    }

    public String say(Text text) {
        return say(text.key(), text.args().toArray());
    }

    public String say(String key, Object... args) {
        String called = own.get(key);
        if (called != null) {
            return called;
        }
        Object[] shown = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            shown[i] = args[i] instanceof Integer || args[i] instanceof Long ? args[i] : show(args[i]);
        }
        return format(key).format(shown);
    }

    /** Of shipped messages alone. Reading a pattern costs more than filling it; a format serves one at a time, so each gets its own copy. */
    private MessageFormat format(String key) {
        if (READ.size() > MOST_READ) {
            // languages come from readers, and nobody keeps their number small
            READ.clear();
        }
        return (MessageFormat) READ.computeIfAbsent(
                        new Message(locale, language, key), none -> new MessageFormat(message(key), locale))
                .clone();
    }

    /** Whether a message with this key is shipped. */
    public boolean knows(String key) {
        try {
            return own.containsKey(key) || bundle(key).containsKey(key);
        } catch (MissingResourceException none) {
            return false;
        }
    }

    /** The same where it stands alone: it begins with a capital, whatever it begins with in the middle of another sentence. */
    public String sentence(Text text) {
        String said = say(text);
        if (said.isEmpty()) {
            return said;
        }
        int first = said.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + said.substring(Character.charCount(first));
    }

    public String show(Object value) {
        return switch (value) {
            case Text text -> say(text);
            case Amount amount -> show(amount);
            case Money money -> show(Amount.of(money));
            case Percent percent -> show(Amount.percent(percent.points()));
            case Source source -> show(source);
            case Noun noun -> noun(noun.kind());
            case LocalDate day ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(locale)
                        .format(day);
            case Instant at ->
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(locale)
                        .withZone(zone)
                        .format(at);
            case BigDecimal number -> number(number, 0, 6);
            case Integer number -> number(BigDecimal.valueOf(number), 0, 0);
            case Long number -> number(BigDecimal.valueOf(number), 0, 0);
            case Enum<?> constant -> show(constant);
            case List<?> several -> several.stream().map(this::show).collect(Collectors.joining(", "));
            default -> Objects.toString(value);
        };
    }

    public String show(Amount amount) {
        BigDecimal value = amount.value();
        return switch (amount.unit().of()) {
            case RATIO -> number(value, 2, 2);
            case PERCENT -> say("kernel.unit.percent", number(value, 0, 1));
            case COUNT -> number(value, 0, 2);
            case CALENDAR_DAYS -> say("kernel.unit.days", counted(value), number(value, 0, 1));
            case WORKING_DAYS -> say("kernel.unit.workingdays", counted(value), number(value, 0, 1));
            case MONTHS -> say("kernel.unit.months", counted(value), number(value, 0, 1));
            case MONEY -> {
                var currency = Objects.requireNonNull(amount.unit().currency());
                int digits = Math.max(0, currency.getDefaultFractionDigits());
                yield number(value, digits, digits) + "\u00a0" + currency.getCurrencyCode();
            }
        };
    }

    public String show(Source source) {
        return say(
                "kernel.source",
                noun(source.kind()),
                source.key(),
                source.version(),
                show(source.effectiveOn()),
                say(source.standing()));
    }

    /** The name of a kind as people say it, or the kind's own name where no bundle has one. */
    public String noun(String kind) {
        String key = "kinds." + kind;
        return knows(key) ? say(key) : kind;
    }

    private String show(Enum<?> constant) {
        String key = "kinds." + constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        if (knows(key)) {
            return say(key);
        }
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private String number(BigDecimal value, int atLeast, int atMost) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(atLeast);
        format.setMaximumFractionDigits(atMost);
        // rounded here: a format would write a small negative number as -0
        return format.format(value.setScale(atMost, RoundingMode.HALF_UP));
    }

    /** What a plural is chosen by: the number as it is shown where that is whole, else "many". */
    private static long counted(BigDecimal value) {
        BigDecimal shown = value.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.scale() <= 0 ? shown.longValue() : 2;
    }

    private String message(String key) {
        try {
            return bundle(key).getString(key);
        } catch (MissingResourceException none) {
            throw new IllegalStateException("no message " + key + " for " + language, none);
        }
    }

    private ResourceBundle bundle(String key) {
        return ResourceBundle.getBundle("messages." + key.substring(0, key.indexOf('.')), language, NO_FALLBACK);
    }
}
