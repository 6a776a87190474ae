package nl.werkmetwerk.report.reader;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.model.place.Section;

/**
 * What results say of a section, each with its place.
 *
 * @param section where
 * @param works by year, in b … b+14; none where only something chosen comes
 * @param years how many years are looked at: 15, or the horizon where that is shorter
 * @param openings in how many of those years the street is opened as planned
 * @param apart in how many when everyone works alone
 * @param days how long the street is open as planned, over the horizon; absent: nobody said
 * @param daysApart the same when everyone works alone
 * @param horizon years that the days are counted over
 * @param levies what a household pays at the end of those years
 * @param chosen what was chosen besides
 */
public record Street(
        Section section,
        List<YearOfWork> works,
        int years,
        Figure openings,
        Figure apart,
        Optional<Figure> days,
        Optional<Figure> daysApart,
        Figure horizon,
        List<LevyPerHousehold> levies,
        ChosenMeasures chosen) {
    public Street {
        works = List.copyOf(works);
        levies = List.copyOf(levies);
    }

    /**
     * What is renewed in a year.
     *
     * @param year where the year stands
     * @param disciplines each once, in the order of the renewals
     */
    public record YearOfWork(Figure year, List<String> disciplines) {
        public YearOfWork {
            disciplines = List.copyOf(disciplines);
        }
    }

    /**
     * What a household pays.
     *
     * @param name of the levy
     * @param year where the year stands
     * @param planned euro, nominal, under the plan
     * @param apart the same when everyone works alone
     */
    public record LevyPerHousehold(String name, Figure year, Figure planned, Figure apart) {}
}
