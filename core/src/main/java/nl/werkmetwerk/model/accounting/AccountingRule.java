package nl.werkmetwerk.model.accounting;

import java.io.Serial;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import nl.werkmetwerk.model.check.Require;
import nl.werkmetwerk.model.stored.StoredRecord;

/**
 * How a municipality charges its assets to its budget; what is absent is taken from the wider rule (MODEL 9). Made with
 * {@link #builder}.
 *
 * @param interestRate nominal yearly rate
 * @param method default linear
 * @param depreciationYears n, 1 or more; default the life of the method used
 * @param start default the next year
 * @param bookValue nominal euro at 1 January of the base year, 0 or more
 * @param remainingYears years over which the opening book value is charged, 1 or more
 * @param earlyReplacement default write-off
 * @param provision default none
 * @param provisionBalance nominal euro at 1 January of the base year, 0 or more; of a discipline
 * @param provisionYears years after which the level addition is set anew, 1 or more; default the horizon; of a discipline
 * @param addition euro a year into a saving provision, at the price level of the case; of a discipline
 * @param threshold euro at the price level of the case below which an investment is an expense
 * @param taskField task field (taakveld) under which it is shown
 */
public record AccountingRule(
        OptionalDouble interestRate,
        Optional<DepreciationMethod> method,
        OptionalInt depreciationYears,
        Optional<DepreciationStart> start,
        OptionalDouble bookValue,
        OptionalInt remainingYears,
        Optional<EarlyReplacement> earlyReplacement,
        Optional<Provision> provision,
        OptionalDouble provisionBalance,
        OptionalInt provisionYears,
        OptionalDouble addition,
        OptionalDouble threshold,
        Optional<String> taskField)
        implements Serializable {
    /** Says nothing. */
    public static final AccountingRule UNSAID = builder().build();

    /** @throws IllegalArgumentException if a number is outside its range or the task field empty */
    public AccountingRule {
        interestRate.ifPresent(value -> Require.rate(value, "interestRate"));
        depreciationYears.ifPresent(value -> Require.years(value, "depreciationYears"));
        bookValue.ifPresent(value -> Require.amount(value, "bookValue"));
        remainingYears.ifPresent(value -> Require.years(value, "remainingYears"));
        provisionBalance.ifPresent(value -> Require.amount(value, "provisionBalance"));
        provisionYears.ifPresent(value -> Require.years(value, "provisionYears"));
        addition.ifPresent(value -> Require.amount(value, "addition"));
        threshold.ifPresent(value -> Require.amount(value, "threshold"));
        taskField.ifPresent(value -> Require.text(value, "taskField"));
    }

    /** Starts a rule that says nothing. */
    public static AccountingRuleBuilder builder() {
        return new AccountingRuleBuilder();
    }

    /** This rule, completed field by field with a wider one. */
    public AccountingRule orElse(AccountingRule wider) {
        if (wider.equals(UNSAID)) {
            return this;
        }
        if (equals(UNSAID)) {
            return wider;
        }
        return new AccountingRule(
                or(interestRate, wider.interestRate),
                method.or(wider::method),
                or(depreciationYears, wider.depreciationYears),
                start.or(wider::start),
                or(bookValue, wider.bookValue),
                or(remainingYears, wider.remainingYears),
                earlyReplacement.or(wider::earlyReplacement),
                provision.or(wider::provision),
                or(provisionBalance, wider.provisionBalance),
                or(provisionYears, wider.provisionYears),
                or(addition, wider.addition),
                or(threshold, wider.threshold),
                taskField.or(wider::taskField));
    }

    private static OptionalDouble or(OptionalDouble own, OptionalDouble wider) {
        return own.isPresent() ? own : wider;
    }

    private static OptionalInt or(OptionalInt own, OptionalInt wider) {
        return own.isPresent() ? own : wider;
    }

    @Serial
    private Object writeReplace() {
        return StoredRecord.of(this);
    }
}
