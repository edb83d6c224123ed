package entente.commercial.credit;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The credits of many months, worked out one after the other from nothing but what the months hold: the same again whenever it is run. */
public final class CreditRun {
    private CreditRun() {}

    /** In the order of time; a month without agreed terms, or whose charges are not known yet, is judged and costs nothing. */
    public static List<MonthCredits> of(List<ServiceMonth> months) {
        List<ServiceMonth> inOrder = months.stream()
                .sorted(Comparator.comparing(ServiceMonth::month))
                .toList();
        Map<YearMonth, List<Judged>> judged = judged(inOrder);
        List<MonthCredits> done = new ArrayList<>();
        for (ServiceMonth month : inOrder) {
            List<Judged> levels = judged.getOrDefault(month.month(), List.of());
            done.add(new MonthCredits(month, levels, lines(month, levels, done)));
        }
        return List.copyOf(done);
    }

    private static Map<YearMonth, List<Judged>> judged(List<ServiceMonth> months) {
        Map<YearMonth, DefaultRule> rules =
                months.stream().collect(Collectors.toMap(ServiceMonth::month, ServiceMonth::defaults));
        Function<YearMonth, DefaultRule> rule = month -> rules.getOrDefault(month, DefaultRule.USUAL);
        Map<String, List<LevelMonth>> levels = months.stream()
                .flatMap(month -> month.levels().stream())
                .collect(Collectors.groupingBy(level -> level.terms().level(), TreeMap::new, Collectors.toList()));
        return levels.values().stream()
                .flatMap(level -> LevelRecord.judge(rule, level).stream())
                .collect(Collectors.groupingBy(level -> level.of().month()));
    }

    private static List<CreditLine> lines(ServiceMonth month, List<Judged> judged, List<MonthCredits> before) {
        if (month.terms() == null || month.charges() == null) {
            return List.of();
        }
        List<CreditLine> earlier =
                before.stream().flatMap(done -> done.lines().stream()).toList();
        CreditCaps caps = new CreditCaps(month.terms(), month.charges(), month.yearBegan(), earlier);
        MonthRun run = new MonthRun(month.terms(), month.charges(), judged, caps);
        return Stream.concat(run.credits().stream(), run.bonuses().stream()).toList();
    }
}
