package quoth.command;

/** What is said when Java's memory does not suffice. */
final class Memory {

    private static final int MEGABYTE = 1 << 20;
    private static final int GIGABYTE = 1 << 30;

    private Memory() {}

    /** Whether a problem, or what is behind it, is that memory ran out. */
    static boolean isShort(Throwable problem) {
        return problem instanceof OutOfMemoryError || (problem.getCause() != null && isShort(problem.getCause()));
    }

    /** What to do about it, without the full stop: "give Java more than …". */
    static String advice() {
        long most = Runtime.getRuntime().maxMemory();
        return "give Java more than the %d MB that it may use, for example QUOTH_JAVA_OPTIONS=-Xmx%dg"
                .formatted(most / MEGABYTE, 2 + 2 * most / GIGABYTE);
    }
}
