package quoth.serve;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Decides who may ask. The address of every page holds a secret that no other site can know; the Host header must be that of this
 * machine's loopback, so that no name of another site can be made to lead here; what writes must come from a page of ours, by
 * its Origin and by a token in the form.
 */
final class Guard {

    private static final int SECRET_BYTES = 18;
    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src data:;"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    private final String secret = random();
    private final String token = random();
    private int port;

    /** The part of every path that only whoever started the server was told. */
    String secret() {
        return secret;
    }

    /** What every form sends along. */
    String token() {
        return token;
    }

    /** Sets the port that the server listens on, which is known once it does. */
    void listensOn(int listening) {
        this.port = listening;
    }

    /** Sets the headers of every answer. */
    static void protect(Context context) {
        context.header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "private, no-cache");
    }

    /** Why a request is refused; empty when it is not. */
    Optional<Refused> refuses(Context context) {
        if (!hosts().contains(header(context, "Host"))) {
            return Optional.of(
                    new Refused(421, "This server answers only to the address that quoth serve has printed."));
        }
        if (!knowsTheSecret(context.path())) {
            return Optional.of(
                    new Refused(404, "There is nothing here. Use the full address that quoth serve has printed."));
        }
        return isReading(context) ? Optional.empty() : refusesToWrite(context);
    }

    private Optional<Refused> refusesToWrite(Context context) {
        String fetched = header(context, "Sec-Fetch-Site");
        boolean ours =
                origins().contains(header(context, "Origin")) && (fetched.isEmpty() || fetched.equals("same-origin"));
        String given = Optional.ofNullable(context.formParam("token")).orElse("");
        return ours && same(token, given)
                ? Optional.empty()
                : Optional.of(
                        new Refused(403, "Only a page of this dossier may change it. Load the page again and retry."));
    }

    private static boolean isReading(Context context) {
        return List.of(HandlerType.GET, HandlerType.HEAD).contains(context.method());
    }

    private boolean knowsTheSecret(String path) {
        int end = path.indexOf('/', 1);
        return end > 0 && same(secret, path.substring(1, end));
    }

    /** Compares in a time that does not depend on how much is right. */
    private static boolean same(String right, String given) {
        return MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> hosts() {
        return List.of("127.0.0.1:" + port, "localhost:" + port);
    }

    private List<String> origins() {
        return hosts().stream().map(host -> "http://" + host).toList();
    }

    private static String header(Context context, String name) {
        return Optional.ofNullable(context.header(name)).orElse("");
    }

    private static String random() {
        byte[] bytes = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /**
     * That a request is refused.
     *
     * @param status the HTTP status
     * @param sentence why, for the person who sees it
     */
    record Refused(int status, String sentence) {}
}
