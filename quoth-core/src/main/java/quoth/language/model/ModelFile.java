package quoth.language.model;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * The file format of every model. All numbers are big-endian.
 *
 * <table>
 * <caption>Layout</caption>
 * <tr><td>4 bytes</td><td>magic, the letters {@code QTHM}</td></tr>
 * <tr><td>1 byte</td><td>version of this layout, {@value #LAYOUT}</td></tr>
 * <tr><td>1 + n bytes</td><td>kind of model: length, then ASCII letters</td></tr>
 * <tr><td>2 bytes</td><td>version of that kind; readers accept exactly the one they were written for</td></tr>
 * <tr><td>4 bytes</td><td>length of the body once inflated</td></tr>
 * <tr><td>4 bytes</td><td>length of the body as it stands here, deflated (RFC 1950)</td></tr>
 * <tr><td>4 bytes</td><td>CRC-32 of the deflated body</td></tr>
 * <tr><td>the rest</td><td>the deflated body, laid out as the kind's own class says</td></tr>
 * </table>
 *
 * <p>Whatever breaks this layout, or ends early, or has something after its end, is refused with a
 * {@link DamagedModelException}.
 */
public final class ModelFile {

    static final int LAYOUT = 1;

    private static final byte[] MAGIC = "QTHM".getBytes(StandardCharsets.US_ASCII);
    private static final int LARGEST_BODY = 256 << 20;

    private ModelFile() {}

    /** Something that writes or reads a body. */
    @FunctionalInterface
    public interface Body {
        /** Writes the body to {@code out}. */
        void writeTo(DataOutputStream out) throws IOException;
    }

    /** Something that makes a model of a body. */
    @FunctionalInterface
    public interface Parser<M> {
        /** Reads the model from {@code in}; called once. */
        M parse(DataInputStream in) throws IOException;
    }

    /** Writes a whole model file. The stream is flushed and left open. */
    public static void write(OutputStream stream, String kind, int version, Body body) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(plain)) {
            body.writeTo(out);
        }
        byte[] deflated = deflate(plain.toByteArray());
        CRC32 checksum = new CRC32();
        checksum.update(deflated);
        DataOutputStream out = new DataOutputStream(stream);
        out.write(MAGIC);
        out.writeByte(LAYOUT);
        out.writeByte(kind.length());
        out.write(kind.getBytes(StandardCharsets.US_ASCII));
        out.writeShort(version);
        out.writeInt(plain.size());
        out.writeInt(deflated.length);
        out.writeInt((int) checksum.getValue());
        out.write(deflated);
        out.flush();
    }

    /**
     * The model that lies as resource {@code name} beside {@code neighbour}.
     *
     * @throws DamagedModelException when it is missing, of another kind or version, or damaged
     */
    public static <M> M load(Class<?> neighbour, String name, String kind, int version, Parser<M> parser) {
        try (InputStream in = neighbour.getResourceAsStream(name)) {
            if (in == null) {
                throw new DamagedModelException(name, "it is missing");
            }
            return read(in.readAllBytes(), name, kind, version, parser);
        } catch (IOException e) {
            throw new DamagedModelException(name, "it could not be read", e);
        }
    }

    /**
     * The model in {@code file}.
     *
     * @param name what to call it in a complaint
     * @throws DamagedModelException when it is of another kind or version, or damaged
     */
    public static <M> M read(byte[] file, String name, String kind, int version, Parser<M> parser) {
        Function<String, DamagedModelException> refuse = reason -> new DamagedModelException(name, reason);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file))) {
            if (!Arrays.equals(in.readNBytes(MAGIC.length), MAGIC)) {
                throw refuse.apply("it is no model file");
            }
            expect(in.readUnsignedByte() == LAYOUT, refuse, "its layout is of another version");
            String found = new String(in.readNBytes(in.readUnsignedByte()), StandardCharsets.US_ASCII);
            expect(found.equals(kind), refuse, "it is of kind " + found + " where " + kind + " is needed");
            int foundVersion = in.readUnsignedShort();
            expect(
                    foundVersion == version,
                    refuse,
                    "it is of version " + foundVersion + " where " + version + " is needed");
            byte[] body = body(in, refuse);
            try (DataInputStream plain = new DataInputStream(new ByteArrayInputStream(body))) {
                M model = parser.parse(plain);
                expect(plain.read() < 0, refuse, "its body is longer than its tables");
                return model;
            }
        } catch (IOException e) {
            throw new DamagedModelException(name, "it ends too early", e);
        }
    }

    private static byte[] body(DataInputStream in, Function<String, DamagedModelException> refuse) throws IOException {
        int plainLength = in.readInt();
        int deflatedLength = in.readInt();
        int checksum = in.readInt();
        expect(
                plainLength >= 0 && plainLength <= LARGEST_BODY && deflatedLength >= 0,
                refuse,
                "its lengths are impossible");
        expect(in.available() == deflatedLength, refuse, "its length is not what its head says");
        byte[] deflated = in.readNBytes(deflatedLength);
        CRC32 actual = new CRC32();
        actual.update(deflated);
        expect((int) actual.getValue() == checksum, refuse, "its checksum does not match");
        return inflate(deflated, plainLength, refuse);
    }

    private static void expect(boolean holds, Function<String, DamagedModelException> refuse, String reason) {
        if (!holds) {
            throw refuse.apply(reason);
        }
    }

    private static byte[] deflate(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] buffer = new byte[1 << 16];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static byte[] inflate(byte[] deflated, int length, Function<String, DamagedModelException> refuse) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(deflated);
            byte[] plain = new byte[length];
            int filled = 0;
            while (filled < length) {
                int read = inflater.inflate(plain, filled, length - filled);
                expect(read > 0, refuse, "its body is shorter than its head says");
                filled += read;
            }
            return plain;
        } catch (DataFormatException e) {
            throw refuse.apply("its body cannot be inflated");
        } finally {
            inflater.end();
        }
    }
}
