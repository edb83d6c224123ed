package entente.commercial;

import entente.commercial.credit.MonthName;
import entente.delivery.Project;
import entente.kernel.Money;
import entente.kernel.Refused;
import entente.ledger.Fact;
import entente.ledger.Ref;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the provider may charge month by month, as the contract has it and both signed: what invoices are compared with.
 *
 * @param project it is for; the whole arrangement where it is left out
 * @param due amounts by month, such as 2026-03
 */
public record ChargeSchedule(
        String code, String title, @Nullable Ref<Project> project, List<Due> due) implements Fact {

    /** What is due in one month. */
    public record Due(String month, Money amount) {
        public Due {
            MonthName.of(month);
            Refused.unless(amount.signum() > 0, "amount", "commercial.refused.positive", amount);
        }

        YearMonth monthOf() {
            return YearMonth.parse(month);
        }
    }

    public ChargeSchedule {
        due = List.copyOf(due);
        Refused.unless(!code.isBlank(), "code", "commercial.refused.blank");
        Refused.unless(!title.isBlank(), "title", "commercial.refused.blank");
        Refused.unless(!due.isEmpty(), "due", "commercial.schedule.none");
        Set<String> months = new HashSet<>();
        Currency currency = due.getFirst().amount().currency();
        due.forEach(row -> {
            Refused.unless(months.add(row.month()), "due", "commercial.credit.refused.twice", row.month());
            Refused.unless(row.amount().currency().equals(currency), "due", "commercial.currencies");
        });
    }
}
