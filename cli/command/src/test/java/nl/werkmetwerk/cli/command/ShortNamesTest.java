package nl.werkmetwerk.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.werkmetwerk.files.Example;
import nl.werkmetwerk.files.ScenarioReader;
import nl.werkmetwerk.files.text.Language;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.study.CompareAnswer;
import nl.werkmetwerk.study.CompareStudy;
import nl.werkmetwerk.study.Run;
import org.junit.jupiter.api.Test;

/** What a debugger or a log shows of a comparison fits on a line. */
class ShortNamesTest {
    @Test
    void aComparisonSaysWhatEachStrategyCosts() {
        byte[] street = Example.in(Language.EN).getBytes(StandardCharsets.UTF_8);
        Case of = new ScenarioReader(new ByteArrayInputStream(street))
                .read("-", List.of())
                .scenario()
                .orElseThrow()
                .of();
        CompareAnswer answer = new CompareStudy().run(of, Run.DEFAULT);
        long separate = Math.round(answer.comparison().strategy("separate").total());

        assertThat(answer.toString())
                .isEqualTo(answer.comparison().toString())
                .startsWith("Comparison of My street [separate " + separate + ", coincident ")
                .hasSizeLessThan(200);
    }
}
