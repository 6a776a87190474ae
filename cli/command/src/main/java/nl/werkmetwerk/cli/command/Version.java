package nl.werkmetwerk.cli.command;

import picocli.CommandLine.IVersionProvider;

/** What {@code --version} tells: the same version that results are stamped with. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"werkmetwerk " + Stamps.version()};
    }
}
