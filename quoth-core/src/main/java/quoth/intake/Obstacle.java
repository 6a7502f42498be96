package quoth.intake;

import java.util.function.Consumer;

/**
 * A path at which nothing can be read.
 *
 * @param uri the path
 * @param reason why not
 */
record Obstacle(String uri, String reason) implements Source {

    @Override
    public long bytes() {
        return 0;
    }

    @Override
    public void read(Consumer<Taken> into) {
        into.accept(new Rejection(uri, reason));
    }
}
