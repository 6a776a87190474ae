package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultTypes.many;

import java.util.List;
import nl.werkmetwerk.compare.Potential;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.files.document.CompareDocument;
import nl.werkmetwerk.files.document.ComparedSaving;
import nl.werkmetwerk.files.document.ComparedStrategy;
import nl.werkmetwerk.files.document.ToldWarning;

/** The result of {@code compare} (MODEL 6.21). */
public final class CompareFields {
    private static final String MODEL = "6.21";

    private static final Envelope<CompareDocument> AROUND = new Envelope<>(1);
    private static final Field<CompareDocument, List<ComparedStrategy>> STRATEGIES = Field.of(
                    "strategies", many(ComparedStrategyFields.STRATEGY), CompareDocument::strategies)
            .required()
            .model(MODEL);
    private static final Field<CompareDocument, List<ComparedSaving>> SAVINGS = Field.of(
                    "savings", many(ComparedSavingFields.SAVING), CompareDocument::savings)
            .required()
            .model(MODEL);
    private static final Field<CompareDocument, List<ToldWarning>> WARNINGS = Field.of(
                    "warnings", WarningFields.WARNINGS, CompareDocument::warnings)
            .required()
            .model("6.20");
    private static final Field<CompareDocument, List<Potential>> POTENTIALS = Field.of(
                    "potentials", many(PotentialFields.POTENTIAL), CompareDocument::potentials)
            .required()
            .model("6.22");

    /** What compare tells of a case. */
    public static final Form<CompareDocument> COMPARE = Form.of(
            "compare",
            given -> new CompareDocument(
                    AROUND.head(given),
                    given.get(STRATEGIES),
                    given.get(SAVINGS),
                    given.get(WARNINGS),
                    given.get(POTENTIALS),
                    AROUND.stamp(given)),
            AROUND.around(List.of(STRATEGIES, SAVINGS, WARNINGS, POTENTIALS)));

    private CompareFields() {}
}
