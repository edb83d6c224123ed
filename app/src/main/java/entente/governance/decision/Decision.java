package entente.governance.decision;

import entente.arrangement.Service;
import entente.kernel.Percent;
import entente.kernel.Refused;
import entente.kernel.Side;
import entente.kernel.Text;
import entente.ledger.Fitting;
import entente.ledger.Others;
import entente.ledger.Ref;
import entente.team.Person;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be decided, or was: what there was to choose from, what was chosen by whom, what was foreseen to follow from it, and
 * who was told (001-04, 004-07). A strategic or tactical one cannot be closed without foresight.
 *
 * @param tabledOn the day from which it waits
 * @param right by which right it is decided
 * @param level at which level it was decided
 * @param forum where it was decided, or by whom where nobody met
 * @param decider the person whose word it was
 * @param withoutRight why somebody decided it who does not hold the right
 * @param heard what those said whom it affects, and whether it was used
 * @param foreseen what will follow from it
 * @param told who was told of it
 * @param reopenedFrom the earlier decision that this one takes up again
 * @param similarTo an earlier case of the same sort
 * @param whyDifferent why this one was decided otherwise than that case
 * @param service the piece of the work it is about, where it is about one
 */
public record Decision(
        String code,
        String title,
        DecisionClass decisionClass,
        LocalDate tabledOn,
        @Nullable Ref<DecisionRight> right,
        @Nullable DecisionLevel level,
        @Nullable String forum,
        List<Option> options,
        @Nullable String criteria,
        List<Heard> heard,
        DecisionState state,
        @Nullable String choice,
        @Nullable DecidingSide decidedBy,
        @Nullable Ref<Person> decider,
        @Nullable String withoutRight,
        @Nullable LocalDate decidedOn,
        List<Foreseen> foreseen,
        List<Told> told,
        @Nullable Ref<Decision> reopenedFrom,
        @Nullable Ref<Decision> similarTo,
        @Nullable String whyDifferent,
        @Nullable Ref<Service> service)
        implements Fitting {

    /** One thing that could be chosen. */
    public record Option(String name, @Nullable String says) {
        public Option {
            Refused.unless(!name.isBlank(), "name", "governance.refused.blank");
        }
    }

    /** What somebody said whom it affects (004-05). */
    public record Heard(String who, String said, boolean used) {
        public Heard {
            Refused.unless(!who.isBlank(), "who", "governance.refused.blank");
        }
    }

    /**
     * One consequence that is foreseen.
     *
     * @param probability from 0 to 100
     * @param affects who will feel it
     */
    public record Foreseen(String code, Horizon horizon, String what, Percent probability, String affects) {
        public Foreseen {
            Refused.unless(!code.isBlank(), "code", "governance.refused.blank");
            Refused.unless(!what.isBlank(), "what", "governance.refused.blank");
            Refused.unless(
                    Probability.isOne(probability), "probability", "governance.refused.probability", probability);
        }
    }

    /** Somebody who was told. */
    public record Told(Side side, String who, LocalDate toldOn) {}

    public Decision {
        options = List.copyOf(options);
        heard = List.copyOf(heard);
        foreseen = List.copyOf(foreseen);
        told = List.copyOf(told);
        Refused.unless(!code.isBlank(), "code", "governance.refused.blank");
        Refused.unless(!title.isBlank(), "title", "governance.refused.blank");
        once(options, Option::name, "options");
        once(foreseen, Foreseen::code, "foreseen");
        Refused.unless(
                state.isDecided() == (decidedOn != null),
                "decidedOn",
                state.isDecided() ? "governance.refused.decidedon" : "governance.refused.notdecided",
                String.valueOf(decidedOn));
        Refused.unless(
                decidedOn == null || !decidedOn.isBefore(tabledOn),
                "decidedOn",
                "governance.refused.before",
                String.valueOf(decidedOn),
                tabledOn);
        Refused.unless(
                !state.isDecided() || (choice != null && !choice.isBlank()), "choice", "governance.refused.choice");
        Refused.unless(!state.isDecided() || decidedBy != null, "decidedBy", "governance.refused.whose");
        Refused.unless(
                state != DecisionState.CLOSED || !decisionClass.asksForForesight() || !foreseen.isEmpty(),
                "foreseen",
                "governance.refused.foresight",
                decisionClass);
    }

    private static <R> void once(List<R> rows, Function<R, String> name, String component) {
        Set<String> seen = new HashSet<>();
        rows.forEach(row ->
                Refused.unless(seen.add(name.apply(row)), component, "governance.refused.twice", name.apply(row)));
    }

    /** Whoever decides holds the right to it; who does not, says why it was decided all the same. */
    @Override
    public void fit(Others others) {
        if (withoutRight == null || withoutRight.isBlank()) {
            others.find(DecisionRight.class, right).ifPresent(held -> demand(held, others));
        }
    }

    private void demand(DecisionRight held, Others others) {
        Refused.unless(
                decidedBy == null || decidedBy == held.decidedBy(),
                "decidedBy",
                "governance.refused.right.side",
                held.what(),
                held.decidedBy());
        Ref<Person> person = decider;
        Refused.unless(
                person == null || held.isHeldBy(person),
                "decider",
                "governance.refused.right",
                held.what(),
                names(held, others));
        Refused.unless(
                person != null || !state.isDecided() || !held.namesPersons(),
                "decider",
                "governance.refused.right.who",
                held.what(),
                names(held, others));
    }

    private static List<String> names(DecisionRight held, Others others) {
        return held.holders().stream()
                .map(holder -> others.find(Person.class, holder.person())
                        .map(Person::name)
                        .orElse(holder.role()))
                .toList();
    }

    /** Somebody can hardly be told of a decision before it is made. */
    @Override
    public List<Text> doubts() {
        LocalDate decided = decidedOn;
        return decided == null
                ? List.of()
                : told.stream()
                        .filter(one -> one.toldOn().isBefore(decided))
                        .map(one -> Text.of("governance.doubt.told", one.who(), one.toldOn(), decided))
                        .toList();
    }
}
