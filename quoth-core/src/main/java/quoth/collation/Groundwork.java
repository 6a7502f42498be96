package quoth.collation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a collation leaves to the next one of the same collator, which need then do no more than what has changed asks for: which
 * texts were compared and with what result, how alike documents are, and the points of each story with a number for all that they rest on. Immutable, safe
 * on any thread.
 *
 * @param comparisons what text reuse compared
 * @param likenesses how alike the documents are that were compared for stories
 * @param stories a number of 64 bits for all that the points of a story rest on, by the story's id; none for a story whose points
 *     are to be made anew each time
 * @param points the points of that collation
 */
public record Groundwork(
        Comparisons comparisons, Likenesses likenesses, Map<String, Long> stories, List<Point> points) {

    private static final Groundwork NONE = new Groundwork(Comparisons.none(), Likenesses.none(), Map.of(), List.of());

    /** Copies the map and the list. */
    public Groundwork {
        stories = Map.copyOf(stories);
        points = List.copyOf(points);
    }

    /** That nothing was collated yet. */
    public static Groundwork none() {
        return NONE;
    }

    /** Whether a story was there and rested on the same. */
    public boolean holds(String story, long mark) {
        Long before = stories.get(story);
        return before != null && before == mark;
    }

    /** All of it but the points as bytes: the same bytes for the same groundwork. */
    public byte[] toBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            byte[] compared = comparisons.toBytes();
            out.writeInt(compared.length);
            out.write(compared);
            out.write(likenesses.toBytes());
            out.writeInt(stories.size());
            for (Map.Entry<String, Long> story : new TreeMap<>(stories).entrySet()) {
                out.writeUTF(story.getKey());
                out.writeLong(story.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("what a collation rests on could not be written to memory", e);
        }
        return bytes.toByteArray();
    }

    /**
     * What {@link #toBytes} made these bytes of; nothing when they are damaged, since all of it can be found again.
     *
     * @param points the points of the collation that the bytes are of
     */
    public static Groundwork ofBytes(byte[] bytes, List<Point> points) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int length = in.readInt();
            if (length < 0 || length > in.available()) {
                return NONE;
            }
            Comparisons comparisons = Comparisons.ofBytes(in.readNBytes(length));
            Likenesses likenesses = Likenesses.read(in);
            Map<String, Long> stories = new HashMap<>();
            for (int more = in.readInt(); more > 0; more--) {
                stories.put(in.readUTF(), in.readLong());
            }
            return new Groundwork(comparisons, likenesses, stories, points);
        } catch (IOException e) {
            return NONE;
        }
    }
}
