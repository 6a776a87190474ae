package nl.werkmetwerk.field.table;

import static nl.werkmetwerk.field.table.Types.*;

import java.util.List;
import java.util.Optional;
import nl.werkmetwerk.field.Choice;
import nl.werkmetwerk.field.Field;
import nl.werkmetwerk.field.Form;
import nl.werkmetwerk.field.Given;
import nl.werkmetwerk.field.NumberKind;
import nl.werkmetwerk.field.Type;
import nl.werkmetwerk.model.uncertain.Correlation;
import nl.werkmetwerk.model.uncertain.CostKind;
import nl.werkmetwerk.model.uncertain.Distribution;
import nl.werkmetwerk.model.uncertain.Each;
import nl.werkmetwerk.model.uncertain.Experiment;
import nl.werkmetwerk.model.uncertain.Parameter;
import nl.werkmetwerk.model.uncertain.Target;
import nl.werkmetwerk.model.uncertain.UncertainInput;

/** What is not known for sure (MODEL 10), and what was tried to know it (MODEL 15). */
public final class UncertaintyFields {
    private static final Field<Target, Parameter> PARAMETER = Field.of(
                    "parameter", Choice.named(List.of(Parameter.values()), Parameter::id), Target::parameter)
            .absent(Parameter.COST)
            .model("10")
            .example("life");
    private static final Field<Target, CostKind> KIND = Field.maybe(
                    "kind", Choice.named(List.of(CostKind.values()), CostKind::id), Target::kind)
            .model("10")
            .example("renewal");
    private static final Field<Target, String> COMPONENT =
            Field.maybe("component", TEXT, Target::component).model("10").example("excavation");
    private static final Field<Target, String> DISCIPLINE =
            Field.maybe("discipline", TEXT, Target::discipline).model("10").example("sewer");
    private static final Field<Target, String> ASSET =
            Field.maybe("asset", TEXT, Target::asset).model("10").example("sewer-1");
    private static final Field<Target, String> SECTION =
            Field.maybe("section", TEXT, Target::section).model("10").example("street-1");

    /** Which inputs an uncertainty changes. */
    public static final Form<Target> SELECTION = Form.of(
                    "selection",
                    UncertaintyFields::target,
                    List.of(PARAMETER, KIND, COMPONENT, DISCIPLINE, ASSET, SECTION))
            .withCommon();

    private static final Type<Each> DRAWS = Choice.named(List.of(Each.ASSET, Each.SECTION), Choice::word);

    private static final Field<UncertainInput, String> ID =
            Field.of("id", TEXT, UncertainInput::id).required().model("10").example("bids");
    private static final Field<UncertainInput, Target> ON = Field.of("on", new Type.Of<>(SELECTION), UncertainInput::on)
            .required()
            .model("10")
            .example("{kind: renewal, discipline: sewer}");
    private static final Field<UncertainInput, Each> EACH = Field.maybe(
                    "each",
                    DRAWS,
                    (UncertainInput input) -> Optional.of(input.each()).filter(each -> each != Each.ALL))
            .model("10")
            .example("asset");
    private static final Field<UncertainInput, Double> CORRELATION = Field.of(
                    "correlation", FRACTION, UncertainInput::correlation)
            .model("10")
            .example("0.3");
    private static final Field<UncertainInput, Distribution> DISTRIBUTION = Field.of(
                    "distribution", new Type.Of<>(DistributionFields.DISTRIBUTION), UncertainInput::distribution)
            .required()
            .model("10")
            .example("{type: pert, low: 0.9, mode: 1, high: 1.4}");

    /** An input of which the value is not known. */
    public static final Form<UncertainInput> UNCERTAINTY = Form.of(
                    "uncertainty", UncertaintyFields::input, List.of(ID, ON, EACH, CORRELATION, DISTRIBUTION))
            .withCommon();

    private static final Type<Double> GAIN = number(NumberKind.FINITE, EUR);
    private static final Type<Double> AMOUNT = number(NumberKind.AMOUNT, EUR);

    private static final Field<Experiment, String> EXPERIMENT_ID =
            Field.of("id", TEXT, Experiment::id).required().model("15").example("pilot-1");
    private static final Field<Experiment, String> HYPOTHESIS = Field.of("hypothesis", TEXT, Experiment::hypothesis)
            .required()
            .model("15")
            .example("one crew for sewer and road saves two weeks");
    private static final Field<Experiment, String> MEASURE = Field.of("measure", TEXT, Experiment::measure)
            .required()
            .model("15")
            .example("joint works by one contractor");
    private static final Field<Experiment, String> STRATEGY =
            Field.maybe("strategy", TEXT, Experiment::strategy).model("15").example("window5");
    private static final Field<Experiment, List<String>> SECTIONS = Field.of("sections", texts(1), Experiment::sections)
            .required()
            .model("15")
            .example("[street-1, street-2]");
    private static final Field<Experiment, Double> COST =
            Field.of("cost", AMOUNT, Experiment::cost).model("15").example("15000");
    private static final Field<Experiment, List<Double>> OBSERVED = Field.maybe(
                    "observed",
                    new Type.Many<>(GAIN, 1),
                    (Experiment one) -> Optional.of(one.observed()).filter(gains -> !gains.isEmpty()))
            .model("15")
            .example("[12000, 9500]");
    private static final Field<Experiment, Double> STREET_SD = Field.maybeNumber(
                    "streetSd", AMOUNT, Experiment::streetSd)
            .model("15")
            .example("20000");
    private static final Field<Experiment, Double> AREA_SD =
            Field.maybeNumber("areaSd", AMOUNT, Experiment::areaSd).model("15").example("5000");

    /** What was tried in some streets, and what was seen. */
    public static final Form<Experiment> EXPERIMENT = Form.of(
                    "experiment",
                    UncertaintyFields::experiment,
                    List.of(EXPERIMENT_ID, HYPOTHESIS, MEASURE, STRATEGY, SECTIONS, COST, OBSERVED, STREET_SD, AREA_SD))
            .withCommon();

    private UncertaintyFields() {}

    private static Target target(Given given) {
        return new Target(
                given.get(PARAMETER),
                given.find(DISCIPLINE),
                given.find(ASSET),
                given.find(SECTION),
                given.find(KIND),
                given.find(COMPONENT));
    }

    private static UncertainInput input(Given given) {
        return new UncertainInput(
                given.get(ID),
                given.get(ON),
                given.find(EACH).orElse(Each.ALL),
                given.get(CORRELATION),
                given.get(DISTRIBUTION));
    }

    private static Experiment experiment(Given given) {
        return new Experiment(
                given.get(EXPERIMENT_ID),
                given.get(HYPOTHESIS),
                given.get(MEASURE),
                given.find(STRATEGY),
                given.get(SECTIONS),
                given.get(COST),
                given.find(OBSERVED).orElse(List.of()),
                given.number(STREET_SD),
                given.number(AREA_SD));
    }

    static List<Object> written(Correlation correlation) {
        return List.of(correlation.first(), correlation.second(), correlation.rho());
    }

    static List<Correlation> correlations(List<List<Object>> read) {
        return read.stream()
                .map(pair -> new Correlation((String) pair.get(0), (String) pair.get(1), (Double) pair.get(2)))
                .toList();
    }
}
