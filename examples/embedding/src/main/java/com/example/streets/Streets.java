package com.example.streets;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkmetwerk.files.CaseFiles;
import nl.werkmetwerk.files.document.CompareDocument;
import nl.werkmetwerk.files.document.Stamp;
import nl.werkmetwerk.files.result.ResultFiles;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.report.WarningTexts;
import nl.werkmetwerk.study.CompareAnswer;
import nl.werkmetwerk.study.CompareStudy;
import nl.werkmetwerk.study.Run;
import nl.werkmetwerk.workbook.compare.WorkbookReport;

/** Reads a case, compares its strategies, and writes what came out for programs (JSON) and for people (a workbook). */
public final class Streets {
    private Streets() {}

    /** Streets CASE JSON WORKBOOK. */
    public static void main(String[] files) throws IOException {
        Case street = CaseFiles.read(Path.of(files[0]));
        CompareAnswer answer = new CompareStudy().run(street, Run.DEFAULT.withThreads(2));

        ReportTexts words = ReportTexts.of(Locale.ENGLISH);
        Stamp stamp = new Stamp(List.of(), "streets", "compare", List.of(), Optional.empty());
        ResultFiles.write(
                CompareDocument.of(answer, new WarningTexts(words).told(answer.comparison().warnings()), stamp),
                Path.of(files[1]));
        try (OutputStream out = Files.newOutputStream(Path.of(files[2]))) {
            new WorkbookReport(answer, stamp, List.of(), words).write(out);
        }
        answer.comparison().savings().forEach(saving -> System.out.printf(
                Locale.ROOT, "%s against %s: EUR %.2f%n", saving.strategy(), saving.baseline(), saving.amount()));
    }
}
