package nl.werkmetwerk.files.result.table;

import static nl.werkmetwerk.files.result.table.ResultFields.field;
import static nl.werkmetwerk.files.result.table.ResultFields.leftOut;
import static nl.werkmetwerk.files.result.table.ResultTypes.BOOL;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXT;
import static nl.werkmetwerk.files.result.table.ResultTypes.TEXTS;
import static nl.werkmetwerk.files.result.table.ResultTypes.YEAR;
import static nl.werkmetwerk.files.result.table.ResultTypes.keyed;
import static nl.werkmetwerk.files.result.table.ResultTypes.many;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.model.plan.Sharing;
import nl.werkmetwerk.model.plan.Strategy;
import nl.werkmetwerk.model.plan.Works;

/** A schedule that was found: years, assets and methods (MODEL 4.3). */
final class ScheduleFields {
    private static final Field<Works, Integer> YEAR_OF = field("year", YEAR, Works::year, "4.3");
    private static final Field<Works, List<String>> ASSETS = field("assets", TEXTS, Works::assets, "4.3");
    private static final Field<Works, Map<String, String>> METHODS =
            leftOut("methods", keyed(TEXT), ScheduleFields::methods, "4.3");

    private static final Form<Works> WORKS = Form.of(
            "works",
            given -> new Works(
                    given.get(YEAR_OF), given.get(ASSETS), given.find(METHODS).orElse(Map.of())),
            List.of(YEAR_OF, ASSETS, METHODS));

    private static final Field<Strategy, String> NAME = field("name", TEXT, Strategy::name, "4");
    private static final Field<Strategy, Boolean> COMPLETE = field("complete", BOOL, Strategy::complete, "4.4");
    private static final Field<Strategy, List<Works>> WORKS_OF = field("works", many(WORKS), Strategy::works, "4.3");

    static final Form<Strategy> SCHEDULE = Form.of(
            "schedule",
            given -> new Strategy(
                    given.get(NAME), given.get(WORKS_OF), given.get(COMPLETE), OptionalInt.empty(), Sharing.ALL),
            List.of(NAME, COMPLETE, WORKS_OF));

    private ScheduleFields() {}

    private static Optional<Map<String, String>> methods(Works works) {
        return Optional.of(works.methods()).filter(methods -> !methods.isEmpty());
    }
}
