package nl.werkmetwerk.workbook.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Workbook;

/** Names of cells that hold an assumption or a headline result (DESIGN: one cell each, known in the whole workbook). */
public final class DefinedNames {
    private final Workbook workbook;
    private final Set<String> taken = new HashSet<>();

    DefinedNames(Workbook workbook) {
        this.workbook = workbook;
    }

    /** Names a cell; what a name may not hold becomes {@code _}, and a name taken gets a number. */
    public String put(String wanted, String reference) {
        String clean = wanted.replaceAll("[^A-Za-z0-9_.]", "_");
        String free = clean;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = clean + "_" + number;
        }
        Name name = workbook.createName();
        name.setNameName(free);
        name.setRefersToFormula(reference);
        return free;
    }
}
