package nl.werkmetwerk.study;

import nl.werkmetwerk.model.Case;
import nl.werkmetwerk.neighbourhood.PackageFinder;
import nl.werkmetwerk.neighbourhood.PackageQuestion;
import nl.werkmetwerk.neighbourhood.PackageResult;

/**
 * What more is done now that the street is open anyway, in which streets, within the money there is, as the residents
 * weigh it? (MODEL-practice 12)
 *
 * @param question whose ballots and votes, and how much of the front
 */
public record PackageStudy(PackageQuestion question) implements Study<PackageResult> {
    /** @throws IllegalArgumentException if the case cannot be asked this, see {@link PackageQuestion#obstacle} */
    @Override
    public PackageResult run(Case of, Run run) {
        return PackageFinder.find(of, question, run.threads());
    }
}
