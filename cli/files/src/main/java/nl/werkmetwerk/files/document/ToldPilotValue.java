package nl.werkmetwerk.files.document;

import nl.werkmetwerk.study.PilotAnswer;

/**
 * What a pilot of the best size is worth (MODEL 15); euro.
 *
 * @param best number of streets with the largest net value
 * @param information what it tells is worth, by the formulas
 * @param netValue of the pilot
 * @param worthIt whether it is above 0
 * @param byDraws what it tells is worth, by draws
 */
public record ToldPilotValue(
        int best, InformationValue information, double netValue, boolean worthIt, InformationValue byDraws) {
    static ToldPilotValue of(PilotAnswer answer) {
        return new ToldPilotValue(
                answer.best(),
                new InformationValue(
                        answer.value().perfectInformation(), answer.value().sampleInformation(answer.best())),
                answer.value().netValue(answer.best()),
                answer.value().isWorthIt(),
                new InformationValue(answer.perfectByDraws(), answer.sampleByDraws()));
    }
}
