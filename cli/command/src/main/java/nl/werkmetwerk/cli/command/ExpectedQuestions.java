package nl.werkmetwerk.cli.command;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.werkmetwerk.cli.expected.ExpectedFile;
import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.model.plan.Baseline;
import nl.werkmetwerk.practice.Pilot;
import nl.werkmetwerk.study.Chances;
import nl.werkmetwerk.study.CompareStudy;
import nl.werkmetwerk.study.DrawStudy;
import nl.werkmetwerk.study.PartyStudy;
import nl.werkmetwerk.study.PilotStudy;
import nl.werkmetwerk.study.Run;
import nl.werkmetwerk.study.SensitivityStudy;
import nl.werkmetwerk.uncertainty.sampling.Sampling;

/** What an expected file asks, as its own fields say: its strategy, draws, seed, pilot, …; what it does not say is usual. */
final class ExpectedQuestions {
    private final Case of;
    private final ExpectedFile file;

    ExpectedQuestions(Case of, ExpectedFile file) {
        this.of = of;
        this.file = file;
    }

    /** With chances where the file has one. */
    CompareStudy compare() {
        return new CompareStudy(file.mentions("compare", "chance") ? Chances.ALWAYS : Chances.NONE);
    }

    PartyStudy parties() {
        return new PartyStudy(strategy("parties"));
    }

    DrawStudy simulate() {
        Sampling sampling = file.text("simulate", "sampling")
                .map(word -> Sampling.valueOf(word.toUpperCase(Locale.ROOT)))
                .orElse(DrawStudy.DEFAULT.sampling());
        return new DrawStudy(draws("simulate", "draws"), sampling, file.mentions("simulate", "shares"), false);
    }

    SensitivityStudy sensitivity() {
        return new SensitivityStudy(
                strategy("sensitivity"), baseline("sensitivity").id(), SensitivityStudy.PART, List.of());
    }

    PilotStudy experiment() {
        String command = "experiment";
        Pilot pilot = new Pilot(
                (int) number(command, "streets", of.sections().size()),
                number(command, "streetSd", 0),
                number(command, "areaSd", 0),
                (int) number(command, "delay", 0),
                number(command, "fixed", 0),
                number(command, "perStreet", 0),
                0);
        int draws = draws(command, "simulatedDraws");
        PilotStudy asked = new PilotStudy(strategy(command), baseline(command), pilot, draws);
        return asked.fits(of) ? asked : new PilotStudy(Optional.empty(), Baseline.SEPARATE, pilot, draws);
    }

    long seed(String command) {
        return (long) number(command, "seed", (double) Run.DEFAULT.seed());
    }

    private int draws(String command, String field) {
        return (int) number(command, field, DrawStudy.DEFAULT.draws());
    }

    private double number(String command, String field, double absent) {
        return file.number(command, field).orElse(absent);
    }

    private Optional<String> strategy(String command) {
        return file.text(command, "strategy").filter(name -> of.strategy(name).isPresent());
    }

    private Baseline baseline(String command) {
        return file.text(command, "baseline").flatMap(Baseline::of).orElse(Baseline.SEPARATE);
    }
}
