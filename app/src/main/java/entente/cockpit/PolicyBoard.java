package entente.cockpit;

import entente.kernel.Percent;
import entente.kernel.Text;
import entente.kernel.Words;
import entente.ledger.Book;
import entente.ledger.Chain;
import entente.ledger.History;
import entente.ledger.Recorded;
import entente.ledger.Ref;
import entente.ledger.Version;
import entente.signal.Policy;
import entente.signal.PolicyOverride;
import entente.signal.Signals;
import entente.signal.Term;
import entente.signal.Terms;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Every threshold and cadence of an arrangement: what holds, what is usual and why, what is proposed. */
public record PolicyBoard(List<Section> sections) {
    /** The terms of one practice. */
    public record Section(Text title, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }

        /** How many lines both sides set to something else than usual. */
        public long set() {
            return lines.stream().filter(line -> line.override().isPresent()).count();
        }

        public long proposed() {
            return lines.stream().filter(line -> line.proposal().isPresent()).count();
        }

        private Section matching(Predicate<Text> asked) {
            return asked.test(title)
                    ? this
                    : new Section(
                            title,
                            lines.stream()
                                    .filter(line -> asked.test(line.label())
                                            || asked.test(line.term().source()))
                                    .toList());
        }
    }

    /**
     * One term as it stands.
     *
     * @param override what both signed instead of the default
     * @param proposal what one side proposes and both have not signed
     */
    public record Line(
            Term<?> term,
            Object value,
            Optional<Recorded<PolicyOverride>> override,
            Optional<Recorded<PolicyOverride>> proposal) {
        public Text label() {
            return Text.of("terms." + term.name());
        }

        public Object usual() {
            return shown(term.usual());
        }
    }

    public PolicyBoard {
        sections = List.copyOf(sections);
    }

    public static PolicyBoard of(Terms terms, Book shared) {
        Policy policy = Policy.of(shared);
        return new PolicyBoard(terms.byPractice().entrySet().stream()
                .map(practice -> section(practice, policy, shared))
                .toList());
    }

    public Optional<Line> find(String term) {
        return lines().filter(line -> line.term().name().equals(term)).findFirst();
    }

    public Stream<Line> lines() {
        return sections.stream().flatMap(section -> section.lines().stream());
    }

    public long set() {
        return sections.stream().mapToLong(Section::set).sum();
    }

    /** The lines whose name, source or practice holds what was typed; all where nothing was. */
    public List<Section> matching(String typed, Words words) {
        String wanted = typed.strip().toLowerCase(words.locale());
        return sections.stream()
                .map(section -> section.matching(
                        text -> words.say(text).toLowerCase(words.locale()).contains(wanted)))
                .filter(section -> !section.lines().isEmpty())
                .toList();
    }

    private static Section section(Map.Entry<String, List<Term<?>>> practice, Policy policy, Book shared) {
        Text title = practice.getKey().equals("alert") ? Text.of("terms.alert") : Practices.title(practice.getKey());
        return new Section(
                title,
                practice.getValue().stream()
                        .map(term -> line(term, policy, shared))
                        .toList());
    }

    private static Line line(Term<?> term, Policy policy, Book shared) {
        return new Line(term, shown(policy.of(term)), policy.override(term), proposal(term, shared));
    }

    private static Optional<Recorded<PolicyOverride>> proposal(Term<?> term, Book shared) {
        return shared.histories(Signals.POLICY_OVERRIDE)
                .filter(history -> history.chain() == Chain.SHARED && !history.isWithdrawn())
                .filter(history -> history.proposal()
                        .filter(version -> isAbout(version, term))
                        .isPresent())
                .map(History::fact)
                .flatMap(fact -> shared.newest(PolicyOverride.class, new Ref<PolicyOverride>(fact)).stream())
                .findFirst();
    }

    private static boolean isAbout(Version version, Term<?> term) {
        return version.fact() instanceof PolicyOverride override
                && override.term().equals(term.name());
    }

    /** A share is told by its label, so that all values of the page are plain numbers. */
    private static Object shown(Object value) {
        return value instanceof Percent percent ? percent.points() : value;
    }
}
