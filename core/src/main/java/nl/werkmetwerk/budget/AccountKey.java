package nl.werkmetwerk.budget;

import nl.werkmetwerk.model.accounting.AccountingRule;
import nl.werkmetwerk.model.asset.Asset;

/** What the lines of the budget can be shown by. */
record AccountKey(String discipline, String party, String taskField) {
    /** Where no task field is said. */
    private static final String NO_TASK_FIELD = "none";

    static AccountKey of(Asset asset, AccountingRule rule) {
        return new AccountKey(
                asset.discipline(), asset.ownerOrNone(), rule.taskField().orElse(NO_TASK_FIELD));
    }
}
