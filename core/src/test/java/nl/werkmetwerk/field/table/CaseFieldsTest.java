package nl.werkmetwerk.field.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.uncertain.Uncertainty;
import nl.werkmetwerk.plain.WholeCases;
import nl.werkmetwerk.sample.RealisticCity;
import org.junit.jupiter.api.Test;

/** Nothing that a case holds is lost on the way through the table of fields. */
class CaseFieldsTest {
    @Test
    void aCaseMadePlainAndMadeAgainIsTheSameCase() {
        LongStream.rangeClosed(1, 300)
                .mapToObj(WholeCases::of)
                .map(CaseFieldsTest::withoutFigures)
                .forEach(CaseFieldsTest::comesBack);
    }

    @Test
    void aCityComesBackToo() {
        comesBack(RealisticCity.of(7, 12, 40));
    }

    /** What libraries say of figures is no field of the case. */
    private static Case withoutFigures(Case of) {
        Uncertainty known = of.uncertainty();
        return of.toBuilder()
                .uncertainty(new Uncertainty(known.inputs(), known.correlations()))
                .build();
    }

    private static void comesBack(Case of) {
        assertThat(CaseFields.CASE.make(new PlainGiven(CaseFields.CASE.plain(of), "")))
                .as(of.name())
                .isEqualTo(of);
    }
}
