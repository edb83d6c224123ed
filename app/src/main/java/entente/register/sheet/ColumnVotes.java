package entente.register.sheet;

/** What the words of one column say about how numbers and dates are written. */
final class ColumnVotes {
    final Votes numbers = new Votes();
    final Votes dates = new Votes();
    private int words;
    private boolean keys;

    void add(String text, Votes.Witness witness) {
        words++;
        if (isPlain(text)) {
            keys |= text.length() > 1 && text.charAt(0) == '0';
            numbers.add(true, true, false, true, witness);
            return;
        }
        DateForm date = DateForm.of(text);
        if (date != null) {
            boolean dayFirst = date.possible(DateOrder.DAY_FIRST);
            boolean monthFirst = date.possible(DateOrder.MONTH_FIRST);
            boolean open = dayFirst && monthFirst && date.open() && date.day() != date.month();
            dates.add(dayFirst, monthFirst, open, date.strict(), witness);
            return;
        }
        NumberForm number = NumberForm.of(text);
        if (number != null) {
            keys |= number.isKey();
            numbers.add(
                    number.value(DecimalSign.POINT) != null,
                    number.value(DecimalSign.COMMA) != null,
                    number.isOpen(),
                    NumberForm.isStrict(text),
                    witness);
        }
    }

    /** Whole numbers are the same in every dialect. */
    private static boolean isPlain(String text) {
        return text.indexOf('.') < 0 && NumberForm.isStrict(text);
    }

    /** Whether this is a column of numbers, judged by its values; keys with leading zeros are none. */
    boolean ofNumbers() {
        return !keys && numbers.readable > 0 && 2 * numbers.readable >= words;
    }

    boolean ofDates() {
        return dates.readable > 0 && 2 * dates.readable >= words;
    }
}
