package io.github.reintegrationmatrix.cli;

import io.github.reintegrationmatrix.score.Scorer;
import picocli.CommandLine;

/** The version that {@code --version} prints. */
final class Version implements CommandLine.IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"matrix " + Scorer.ENGINE};
    }
}
