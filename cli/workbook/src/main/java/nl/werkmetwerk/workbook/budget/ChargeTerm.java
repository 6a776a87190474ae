package nl.werkmetwerk.workbook.budget;

import java.util.function.ToDoubleFunction;
import nl.werkmetwerk.budget.BudgetYear;

/** The terms of a line of the budget, in the order of their columns. */
enum ChargeTerm {
    DEPRECIATION("depreciation", BudgetYear::depreciation),
    INTEREST("interest", BudgetYear::interest),
    WRITE_OFF("writeOff", BudgetYear::writeOff),
    EXPENSES("expenses", BudgetYear::expenses),
    ADDITION("addition", BudgetYear::addition),
    TOTAL("total", BudgetYear::total),
    WITHDRAWAL("withdrawal", BudgetYear::withdrawal),
    BOOK_VALUE("bookValue", BudgetYear::bookValue);

    private final String id;
    private final ToDoubleFunction<BudgetYear> amount;

    ChargeTerm(String id, ToDoubleFunction<BudgetYear> amount) {
        this.id = id;
        this.amount = amount;
    }

    /** Key of its name. */
    String key() {
        return "budget." + id;
    }

    double of(BudgetYear year) {
        return amount.applyAsDouble(year);
    }
}
