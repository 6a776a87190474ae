package nl.werkmetwerk.workbook.input;

import nl.werkmetwerk.files.tree.InputFile;
import nl.werkmetwerk.files.tree.Limits;
import nl.werkmetwerk.files.tree.Tree;
import nl.werkmetwerk.files.tree.UnreadableException;
import nl.werkmetwerk.files.tree.WorkbookTrees;

/** What this module brings to the reading of cases. */
public final class CaseWorkbookTrees implements WorkbookTrees {
    /** For the service loader. */
    public CaseWorkbookTrees() {}

    @Override
    public Tree read(InputFile input, Limits limits) throws UnreadableException {
        return CaseWorkbookReader.read(input, limits);
    }
}
