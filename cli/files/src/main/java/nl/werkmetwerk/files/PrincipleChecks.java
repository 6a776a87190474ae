package nl.werkmetwerk.files;

import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.field.table.PrincipleFields;
import nl.werkmetwerk.files.field.Values;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.tree.Node;

/**
 * What must hold within the progress of principles (MODEL-practice 13.1). What does not is said and taken out, so that the
 * rest can be checked all the same.
 */
final class PrincipleChecks {
    private static final String PROGRESS = "progress";

    private final Values read;
    private final Node root;
    private final Findings findings;

    PrincipleChecks(Values read, Node root, Findings findings) {
        this.read = read;
        this.root = root;
        this.findings = findings;
    }

    void tell() {
        read.<Values>list("principles").forEach(this::progress);
    }

    private void progress(Values principle) {
        Object said = principle.value(PROGRESS);
        if (said instanceof Values range) {
            range(principle, range);
        } else if (said != null && !allowed(said)) {
            refuse(principle, "principle.progress", said);
        }
    }

    private static boolean allowed(Object said) {
        return said instanceof Double ratio ? NumberKind.PROGRESS.allows(ratio) : said.equals(PrincipleFields.FIT);
    }

    private void range(Values principle, Values range) {
        double typical = range.number("typical", 1);
        if (range.number("low", typical) > typical || range.number("high", typical) < typical) {
            refuse(principle, "principle.order", range.number("low", typical), typical, range.number("high", typical));
        } else if (!range.has("low") || !range.has("typical") || !range.has("high")) {
            principle.drop(PROGRESS);
        }
    }

    private void refuse(Values principle, String code, Object... said) {
        String place = principle.path().field(PROGRESS).toString();
        findings.add(Message.error(code, Located.in(root, place), said));
        principle.drop(PROGRESS);
    }
}
