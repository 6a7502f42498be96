package quoth.serve;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import java.nio.file.Path;
import quoth.collation.Collator;
import quoth.dossier.DossierException;
import quoth.views.page.Site;

/** A dossier served to browsers on this machine, until it is closed. */
public final class DossierServer implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";

    /** More than any form of ours sends. */
    private static final long LARGEST_REQUEST = 200_000;

    private final Javalin server;
    private final Current current;
    private final Clerk clerk;
    private final Guard guard;

    private DossierServer(Javalin server, Current current, Clerk clerk, Guard guard) {
        this.server = server;
        this.current = current;
        this.clerk = clerk;
        this.guard = guard;
    }

    /**
     * Starts to serve.
     *
     * @param file the dossier; fails as opening it does
     * @param port where to listen on the loopback; 0 for any that is free
     * @param collator makes the collation of a dossier whose reading was interrupted
     * @param clerk takes the rulings that readers give; closed with the server
     * @throws io.javalin.util.JavalinException when the port cannot be had
     */
    public static DossierServer start(Path file, int port, Collator collator, Clerk clerk) {
        // The dossier is opened beside while the server starts; either takes about half a second.
        Current current = new Current(file, collator);
        try {
            Guard guard = new Guard();
            Pages pages = new Pages(
                    current,
                    clerk,
                    new Site("/" + guard.secret() + "/"),
                    file.getFileName().toString());
            Rulings rulings = new Rulings(file, current, clerk, guard);
            Javalin server = Javalin.create(config -> configure(config, guard, pages, rulings));
            server.start(LOOPBACK, port);
            try {
                current.await();
            } catch (RuntimeException e) {
                server.stop();
                throw e;
            }
            guard.listensOn(server.port());
            return new DossierServer(server, current, clerk, guard);
        } catch (RuntimeException e) {
            clerk.close();
            current.close();
            throw e;
        }
    }

    private static void configure(JavalinConfig config, Guard guard, Pages pages, Rulings rulings) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        config.http.maxRequestSize = LARGEST_REQUEST;
        config.router.ignoreTrailingSlashes = false;
        config.routes.before(request -> {
            Guard.protect(request);
            guard.refuses(request).ifPresent(refused -> {
                request.status(refused.status())
                        .contentType("text/plain; charset=utf-8")
                        .result(refused.sentence());
                request.skipRemainingHandlers();
            });
        });
        pages.route(config.routes, rulings);
        config.routes.exception(
                DossierException.class,
                (trouble, request) -> pages.fail(
                        request, 503, "The dossier cannot be read now", String.valueOf(trouble.getMessage())));
        config.routes.exception(IllegalArgumentException.class, (trouble, request) -> changed(request, pages));
    }

    /** A document of the edition has gone from the dossier while the page was made. */
    private static void changed(Context request, Pages pages) {
        pages.fail(
                request,
                503,
                "The dossier has just changed",
                "A document of this page has been read anew meanwhile. Load the page again in a moment.");
    }

    /** The full address of the overview, with the secret. */
    public String address() {
        return "http://" + LOOPBACK + ":" + server.port() + "/" + guard.secret() + "/";
    }

    /** Answers no more requests and lets go of the dossier. */
    @Override
    public void close() {
        server.stop();
        clerk.close();
        current.close();
    }
}
