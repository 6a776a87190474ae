package nl.werkmetwerk.cli.command;

import java.util.List;
import nl.werkmetwerk.files.Narrowing;
import nl.werkmetwerk.files.Scenario;
import nl.werkmetwerk.files.text.Message;
import nl.werkmetwerk.files.text.Place;

/** Strategies of a case by name, baselines among them. */
final class Strategies {
    private Strategies() {}

    /** @throws FailedException if the case does not have one of the names */
    static void require(Scenario scenario, List<String> names) {
        List<String> known = Narrowing.strategyNames(scenario.of());
        names.forEach(name -> Unknown.refuse(scenario, "narrow.strategy", name, known));
    }

    /** @throws FailedException if the case does not have one of them, or they are the same */
    static void require(Scenario scenario, String strategy, String baseline) {
        require(scenario, List.of(strategy, baseline));
        requireTwo(scenario, strategy, baseline);
    }

    /** @throws FailedException if they are the same, so that there is no saving */
    static void requireTwo(Scenario scenario, String strategy, String baseline) {
        if (strategy.equals(baseline)) {
            throw new FailedException(
                    Exit.USAGE, Message.error("cli.pair", Place.file(scenario.file()), strategy, baseline));
        }
    }
}
