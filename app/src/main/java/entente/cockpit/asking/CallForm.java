package entente.cockpit.asking;

import entente.asking.Campaigns;
import entente.assessment.campaign.QuestionBudget;
import entente.assessment.campaign.Questionnaire;
import entente.assessment.campaign.Window;
import entente.assessment.instrument.Instrument;
import entente.assessment.scoring.Threshold;
import entente.kernel.Refused;
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
    private static final String PULSE = " pulse";
    private static final int DAYS = 14;

    /** One instrument that can be chosen. */
    public record Choice(Instrument instrument, String name, String whole, String pulse, String chosen, boolean off) {
        public boolean hasPulse() {
            return instrument.pulse().items().size() < instrument.items().size();
        }
    }

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
        String value = one.code() + " " + one.version();
        String name = "ask." + value.replace(' ', '.');
        return new Choice(one, name, value, value + PULSE, typed.getOrDefault(name, ""), one.personal() && off);
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
                        Field.of(
                                        "ownHouse",
                                        Text.of("assessment.page.ownHouse"),
                                        new Control.Tick(at("ownHouse").equals("true")))
                                .helped(Text.of("assessment.page.ownHouse.help")),
                        Field.of("about", Text.of("assessment.page.about"), new Control.Choice(at("about"), colleagues))
                                .helped(Text.of("assessment.page.about.help")))
                .stream()
                .map(field -> field.after(refused))
                .toList();
    }

    private Field field(String name) {
        return Field.of(name, Text.of("assessment.page." + name), new Control.Line(at(name)))
                .helped(Text.of("assessment.page." + name + ".help"));
    }

    private String at(String name) {
        return typed.getOrDefault(name, "");
    }

    /** What was filled in, or a refusal of the field that is wrong. */
    public Campaigns.Call call() {
        List<Instrument> parts = new ArrayList<>();
        for (Choice choice : choices()) {
            if (choice.chosen().equals(choice.whole())) {
                parts.add(choice.instrument());
            } else if (choice.chosen().equals(choice.pulse())) {
                parts.add(choice.instrument().pulse());
            }
        }
        Questionnaire asked = new Questionnaire(parts);
        Refused.unless(!at("title").isBlank(), "title", "assessment.refused.title.campaign");
        Refused.unless(at("threshold").matches("\\d{1,4}"), "threshold", "assessment.refused.whole", at("threshold"));
        return new Campaigns.Call(
                at("title"),
                asked,
                new Window(day("opensOn"), day("closesOn")),
                new Threshold(Integer.parseInt(at("threshold"))),
                at("ownHouse").equals("true"),
                about());
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
