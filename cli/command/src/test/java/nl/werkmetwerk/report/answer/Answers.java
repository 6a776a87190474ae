package nl.werkmetwerk.report.answer;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import nl.werkmetwerk.files.ScenarioReader;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.report.Proefstraat;
import nl.werkmetwerk.report.ReportTexts;
import nl.werkmetwerk.study.CompareStudy;
import nl.werkmetwerk.study.LeverStudy;

/** Pages of comparisons for tests. */
final class Answers {
    private static final String EXAMPLES = "../../examples/cases/";

    private Answers() {}

    static Case example(String name) {
        return new ScenarioReader(InputStream.nullInputStream())
                .read(Path.of(EXAMPLES + name).toString(), List.of())
                .scenario()
                .orElseThrow()
                .of();
    }

    static String page(Case of, Language language) throws IOException {
        StringWriter page = new StringWriter();
        TurnableAnswer content =
                new TurnableAnswer(new CompareStudy().run(of), new LeverStudy().run(of), Proefstraat.stamp());
        AnswerPage.write(content, ReportTexts.of(language.locale()), page);
        return page.toString();
    }
}
