package quoth.intake.imprint;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import quoth.document.Imprint;
import quoth.document.PublicationTime;

/**
 * What a document says of its publication, statement by statement. The first statement of a field that can be used holds;
 * a later one only refines a time of publication, and only when it tells the same day or hour more precisely.
 *
 * <p>White space around a value is dropped. A blank value, and a time that is no time, are as good as not stated.
 */
public final class ImprintFields {

    private final Map<ImprintField, String> texts = new EnumMap<>(ImprintField.class);
    private Optional<PublicationTime> published = Optional.empty();

    /** Fields of which nothing is stated yet. */
    public ImprintFields() {}

    /**
     * The imprint that values under their {@linkplain ImprintField names} make. Where one field stands under several
     * names, its first name holds, whatever the order of the values.
     */
    public static Imprint imprint(Map<String, String> values) {
        ImprintFields fields = new ImprintFields();
        for (ImprintField field : ImprintField.values()) {
            for (String name : field.names()) {
                Optional.ofNullable(values.get(name)).ifPresent(value -> fields.state(field, value));
            }
        }
        return fields.imprint();
    }

    /** Takes note that the document states {@code value} for {@code field}. */
    public void state(ImprintField field, String value) {
        String stated = value.strip();
        if (stated.isEmpty()) {
            return;
        }
        if (field == ImprintField.PUBLISHED) {
            PublicationSpelling.read(stated).ifPresent(this::statePublished);
        } else {
            texts.putIfAbsent(field, stated);
        }
    }

    /** What holds for a field other than the time of publication so far. */
    public Optional<String> stated(ImprintField field) {
        return Optional.ofNullable(texts.get(field));
    }

    /** Whether a time of publication is stated so far. */
    public boolean isPublicationStated() {
        return published.isPresent();
    }

    /** The imprint that was stated. */
    public Imprint imprint() {
        return new Imprint(
                stated(ImprintField.OUTLET),
                stated(ImprintField.TITLE),
                stated(ImprintField.AUTHOR),
                published,
                stated(ImprintField.URL));
    }

    /** Several names as one byline: {@code A}, {@code A and B}, {@code A, B and C}. */
    public static String byline(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        int last = names.size() - 1;
        return String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private void statePublished(PublicationTime time) {
        if (published.isEmpty() || time.iso().startsWith(published.get().iso())) {
            published = Optional.of(time);
        }
    }
}
