package nl.werkmetwerk.model.accounting;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Makes an {@link AccountingRule}; what is not said is left to the wider rule. */
public final class AccountingRuleBuilder {
    private OptionalDouble interestRate = OptionalDouble.empty();
    private Optional<DepreciationMethod> method = Optional.empty();
    private OptionalInt depreciationYears = OptionalInt.empty();
    private Optional<DepreciationStart> start = Optional.empty();
    private OptionalDouble bookValue = OptionalDouble.empty();
    private OptionalInt remainingYears = OptionalInt.empty();
    private Optional<EarlyReplacement> earlyReplacement = Optional.empty();
    private Optional<Provision> provision = Optional.empty();
    private OptionalDouble provisionBalance = OptionalDouble.empty();
    private OptionalInt provisionYears = OptionalInt.empty();
    private OptionalDouble addition = OptionalDouble.empty();
    private OptionalDouble threshold = OptionalDouble.empty();
    private Optional<String> taskField = Optional.empty();

    AccountingRuleBuilder() {}

    /** Nominal yearly rate, in (−1, 1]. */
    public AccountingRuleBuilder interestRate(double rate) {
        this.interestRate = OptionalDouble.of(rate);
        return this;
    }

    public AccountingRuleBuilder method(DepreciationMethod value) {
        this.method = Optional.of(value);
        return this;
    }

    /** 1 or more. */
    public AccountingRuleBuilder depreciationYears(int years) {
        this.depreciationYears = OptionalInt.of(years);
        return this;
    }

    public AccountingRuleBuilder start(DepreciationStart value) {
        this.start = Optional.of(value);
        return this;
    }

    /** Nominal euro at 1 January of the base year, charged over the remaining years. */
    public AccountingRuleBuilder bookValue(double euro) {
        this.bookValue = OptionalDouble.of(euro);
        return this;
    }

    /** 1 or more. */
    public AccountingRuleBuilder remainingYears(int years) {
        this.remainingYears = OptionalInt.of(years);
        return this;
    }

    public AccountingRuleBuilder earlyReplacement(EarlyReplacement value) {
        this.earlyReplacement = Optional.of(value);
        return this;
    }

    public AccountingRuleBuilder provision(Provision value) {
        this.provision = Optional.of(value);
        return this;
    }

    /** Nominal euro at 1 January of the base year. */
    public AccountingRuleBuilder provisionBalance(double euro) {
        this.provisionBalance = OptionalDouble.of(euro);
        return this;
    }

    /** 1 or more. */
    public AccountingRuleBuilder provisionYears(int years) {
        this.provisionYears = OptionalInt.of(years);
        return this;
    }

    /** Euro a year at the price level of the case, into a saving provision. */
    public AccountingRuleBuilder addition(double euro) {
        this.addition = OptionalDouble.of(euro);
        return this;
    }

    /** Euro at the price level of the case. */
    public AccountingRuleBuilder threshold(double euro) {
        this.threshold = OptionalDouble.of(euro);
        return this;
    }

    /** Task field (taakveld). */
    public AccountingRuleBuilder taskField(String name) {
        this.taskField = Optional.of(name);
        return this;
    }

    /**
     * The rule.
     *
     * @throws IllegalArgumentException if a number is outside its range or the task field empty
     */
    public AccountingRule build() {
        return new AccountingRule(
                interestRate,
                method,
                depreciationYears,
                start,
                bookValue,
                remainingYears,
                earlyReplacement,
                provision,
                provisionBalance,
                provisionYears,
                addition,
                threshold,
                taskField);
    }
}
