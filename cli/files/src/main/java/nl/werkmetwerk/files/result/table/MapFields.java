package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.anyOrNull;
import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEAR;
import static nl.werkmetwerk.files.result.table.ResultTypes.one;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.files.document.MappedCase;
import nl.werkmetwerk.files.document.MappedOpportunity;
import nl.werkmetwerk.files.document.MappedWork;
import nl.werkmetwerk.files.document.Stamp;

/** What the features of a map carry, and what they were made from. */
public final class MapFields {
    private static final String CASE = "case";

    private static final Field<MappedOpportunity, String> OF_CASE =
            field(CASE, TEXT, MappedOpportunity::caseName, "1.2");
    private static final Field<MappedOpportunity, String> NAME = field("name", TEXT, MappedOpportunity::name, "1.10");
    private static final Field<MappedOpportunity, String> DISTRICT =
            anyOrNull("district", TEXT, MappedOpportunity::district, "1.10");

    /** An opportunity at its section. */
    public static final Form<MappedOpportunity> OPPORTUNITY = Form.of(
            "mappedOpportunity",
            given -> new MappedOpportunity(
                    given.get(OF_CASE),
                    given.get(NAME),
                    given.find(DISTRICT),
                    OpportunityFields.OPPORTUNITY.make(given)),
            with(List.of(OF_CASE, NAME, DISTRICT), OpportunityFields.OPPORTUNITY, MappedOpportunity::opportunity));

    private static final Field<MappedWork, String> WORK_OF = field(CASE, TEXT, MappedWork::caseName, "1.2");
    private static final Field<MappedWork, Integer> IN_YEAR = field("year", YEAR, MappedWork::year, "11");

    /** A renewal at its section. */
    public static final Form<MappedWork> WORK = Form.of(
            "mappedWork",
            given -> new MappedWork(given.get(WORK_OF), given.get(IN_YEAR), YearPlanFields.YEAR_WORK.make(given)),
            with(List.of(WORK_OF, IN_YEAR), YearPlanFields.YEAR_WORK, MappedWork::work));

    private static final Field<MappedCase, String> MADE_OF = field(CASE, TEXT, MappedCase::caseName, "1.2");
    private static final Field<MappedCase, Stamp> STAMP =
            field("stamp", one(StampFields.STAMP), MappedCase::stamp, "6.21");

    /** What features were made from. */
    public static final Form<MappedCase> MADE = Form.of(
            "mappedCase", given -> new MappedCase(given.get(MADE_OF), given.get(STAMP)), List.of(MADE_OF, STAMP));

    private MapFields() {}

    private static <T, U> List<Field<T, ?>> with(List<Field<T, ?>> own, Form<U> form, Function<T, U> held) {
        List<Field<T, ?>> all = new ArrayList<>(own);
        form.kept().forEach(field -> all.add(field.within(held)));
        return all;
    }
}
