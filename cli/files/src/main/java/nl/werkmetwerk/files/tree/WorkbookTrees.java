package nl.werkmetwerk.files.tree;

import java.util.ServiceLoader;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;

/**
 * Reads a case that is a workbook. Found by {@link ServiceLoader}, so that whoever reads text files only need not have
 * the libraries for workbooks; the module {@code werkmetwerk-workbook} brings one.
 */
public interface WorkbookTrees {
    /**
     * The tree that the same case in YAML gives; places are cells.
     *
     * @throws UnreadableException if it is no workbook with a case
     */
    Tree read(InputFile input, Limits limits) throws UnreadableException;

    /**
     * The reader that is there.
     *
     * @throws UnreadableException if there is none
     */
    static WorkbookTrees found(InputFile input) throws UnreadableException {
        return ServiceLoader.load(WorkbookTrees.class, WorkbookTrees.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new UnreadableException(
                        Message.error("file.noWorkbookReader", Place.file(input.name())), false));
    }
}
