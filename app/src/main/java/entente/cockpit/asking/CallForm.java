package entente.cockpit.asking;

import entente.asking.Campaigns;
import entente.assessment.campaign.AnsweringTime;
import entente.assessment.campaign.Campaign;
import entente.assessment.campaign.InParts;
import entente.assessment.campaign.QuestionBudget;
import entente.assessment.campaign.Questionnaire;
import entente.assessment.campaign.Round;
import entente.assessment.campaign.Window;
import entente.assessment.instrument.Extract;
import entente.assessment.instrument.Instrument;
import entente.assessment.scoring.Threshold;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.page.Control;
import entente.page.Field;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The form by which a side calls a campaign.
 *
 * @param instruments what can be asked
 * @param colleagues of the own side, of whom one can be spoken of
 * @param off whether what rates a named person is off
 */
public record CallForm(
        List<Instrument> instruments,
        List<Control.Option> colleagues,
        Map<String, String> typed,
        boolean off,
        @Nullable Refused refused) {
    private static final String NEXT = " next";
    private static final int DAYS = 14;

    /** One instrument that can be chosen, and how much of it. */
    public record Choice(Instrument instrument, String name, List<Pick> picks, String chosen, boolean off) {}

    /** One way to ask it, and what the form sends for it. */
    public record Pick(String value, Text says) {}

    public CallForm {
        typed = Map.copyOf(typed);
    }

    public static CallForm blank(
            List<Instrument> instruments,
            List<Control.Option> colleagues,
            Map<String, String> given,
            LocalDate today,
            boolean off) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "opensOn", today.toString(), "closesOn", today.plusDays(DAYS).toString(), "threshold", "5"));
        typed.putAll(given);
        return new CallForm(instruments, colleagues, typed, off, null);
    }

    public CallForm after(Refused why) {
        return new CallForm(instruments, colleagues, typed, off, why);
    }

    public int budget() {
        return QuestionBudget.A_QUARTER;
    }

    public List<Choice> choices() {
        return instruments.stream().map(this::choice).toList();
    }

    private Choice choice(Instrument one) {
        String name = "ask." + one.code() + "." + one.version();
        return new Choice(one, name, picks(one), typed.getOrDefault(name, ""), one.personal() && off);
    }

    private static String whole(Instrument one) {
        return one.code() + " " + one.version();
    }

    private static String value(Instrument one, Instrument asked) {
        return whole(one) + Extract.of(one, asked).written();
    }

    /** The short form, the parts, and all of it where that is short enough, if need be by asking only how it is. */
    private static List<Pick> picks(Instrument one) {
        List<Pick> picks = new ArrayList<>();
        Instrument pulse = one.pulse();
        if (one.parts() > 0) {
            picks.add(new Pick(whole(one) + NEXT, Text.of("assessment.page.pick.next")));
        }
        if (!pulse.equals(one)) {
            picks.add(new Pick(
                    value(one, pulse),
                    one.parts() > 0 && pulse.equals(one.part(1))
                            ? Text.of(
                                    "assessment.page.pick.first",
                                    one.parts(),
                                    pulse.items().size())
                            : Text.of(
                                    "assessment.page.pick.pulse", pulse.items().size())));
        }
        IntStream.rangeClosed(1, one.parts())
                .filter(part -> !one.part(part).equals(pulse))
                .mapToObj(part -> new Pick(
                        value(one, one.part(part)),
                        Text.of(
                                "assessment.page.pick.part",
                                part,
                                one.parts(),
                                one.part(part).items().size())))
                .forEach(picks::add);
        if (AnsweringTime.isShort(new Questionnaire(List.of(one.onlyOwn())))) {
            picks.add(new Pick(
                    whole(one),
                    Text.of("assessment.page.pick.whole", one.items().size())));
        }
        return picks;
    }

    public Optional<Text> wrongChoice() {
        return Optional.ofNullable(refused)
                .filter(why -> why.field().equals("instruments") || (why.field().equals("title") && said("title")))
                .map(Refused::text);
    }

    private boolean said(String field) {
        return !typed.getOrDefault(field, "").isBlank();
    }

    public List<Field> fields() {
        return List.of(
                        field("title").must(),
                        Field.of("opensOn", Text.of("assessment.page.opensOn"), new Control.Day(at("opensOn")))
                                .must(),
                        Field.of("closesOn", Text.of("assessment.page.closesOn"), new Control.Day(at("closesOn")))
                                .helped(Text.of("assessment.page.closesOn.help"))
                                .must(),
                        Field.of(
                                        "threshold",
                                        Text.of("assessment.page.threshold"),
                                        new Control.Quantity(at("threshold")))
                                .helped(Text.of("assessment.page.threshold.help"))
                                .must(),
                        tick("onlyOwn"),
                        tick("ownHouse"),
                        Field.of("about", Text.of("assessment.page.about"), new Control.Choice(at("about"), colleagues))
                                .helped(Text.of("assessment.page.about.help")))
                .stream()
                .map(field -> field.after(refused))
                .toList();
    }

    private Field tick(String name) {
        return Field.of(name, Text.of("assessment.page." + name), new Control.Tick(at(name).equals("true")))
                .helped(Text.of("assessment.page." + name + ".help"));
    }

    private Field field(String name) {
        return Field.of(name, Text.of("assessment.page." + name), new Control.Line(at(name)))
                .helped(Text.of("assessment.page." + name + ".help"));
    }

    private String at(String name) {
        return typed.getOrDefault(name, "");
    }

    /**
     * What was filled in, or a refusal of the field that is wrong.
     *
     * @param before what was called so far, by which the next part of a set is known
     */
    public Campaigns.Call call(Side side, List<Campaign> before) {
        boolean alone = at("ownHouse").equals("true");
        List<Instrument> parts = instruments.stream()
                .flatMap(one -> asked(one, choice(one).chosen(), alone ? side : null, before).stream())
                .map(one -> at("onlyOwn").equals("true") ? one.onlyOwn() : one)
                .toList();
        Questionnaire asked = new Questionnaire(parts);
        Refused.unless(!at("title").isBlank(), "title", "assessment.refused.title.campaign");
        Refused.unless(at("threshold").matches("\\d{1,4}"), "threshold", "assessment.refused.whole", at("threshold"));
        return new Campaigns.Call(
                at("title"),
                asked,
                new Window(day("opensOn"), day("closesOn")),
                new Threshold(Integer.parseInt(at("threshold"))),
                alone,
                about());
    }

    private Optional<Instrument> asked(Instrument one, String chosen, @Nullable Side onlySide, List<Campaign> before) {
        if (one.parts() > 0 && chosen.equals(whole(one) + NEXT)) {
            InParts.Series series = new InParts.Series(one.code(), one.version(), about(), onlySide);
            return Optional.of(one.part(Round.next(before, series, one.parts(), day("closesOn"))));
        }
        return Extract.all(one)
                .filter(some -> chosen.equals(whole(one) + some.written()))
                .map(some -> some.from(one))
                .findFirst();
    }

    private @Nullable UUID about() {
        return colleagues.stream().anyMatch(one -> one.value().equals(at("about")))
                ? UUID.fromString(at("about"))
                : null;
    }

    private LocalDate day(String name) {
        try {
            return LocalDate.parse(at(name));
        } catch (DateTimeException noDay) {
            throw new Refused(name, Text.of("assessment.refused.day", at(name)));
        }
    }
}
