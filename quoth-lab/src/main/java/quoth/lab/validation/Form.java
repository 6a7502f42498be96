package quoth.lab.validation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** What a JSON value of an export must look like. */
sealed interface Form {

    /** What is wrong with a value, as "where: what"; empty when nothing is. */
    List<String> faults(String where, JsonNode node);

    /** The same form, or null. */
    default Form orNull() {
        return new OrNull(this);
    }

    /** One of some words. */
    static Form choice(String... words) {
        List<String> allowed = List.of(words);
        return new Plain("one of " + String.join(", ", allowed), node -> allowed.contains(node.asText(" ")));
    }

    /** The id of a record of another kind. */
    static Form reference(String kind) {
        return new Reference(kind);
    }

    /** A list of any length. */
    static Form listOf(Form element) {
        return new Items(0, element);
    }

    /** A list of at least that many elements. */
    static Form atLeast(int fewest, Form element) {
        return new Items(fewest, element);
    }

    /** An object that has no fields yet. */
    static Fields object() {
        return new Fields(new LinkedHashMap<>());
    }

    /** A value that one look tells. */
    record Plain(String description, Predicate<JsonNode> fits) implements Form {
        @Override
        public List<String> faults(String where, JsonNode node) {
            return fits.test(node) ? List.of() : List.of(where + " must be " + description + ", but is " + brief(node));
        }
    }

    /** A value of a form, or null. */
    record OrNull(Form form) implements Form {
        @Override
        public List<String> faults(String where, JsonNode node) {
            return node.isNull() ? List.of() : form.faults(where, node);
        }
    }

    /** The id of a record of another kind; that it is there is for {@link ReferenceRules} to see. */
    record Reference(String kind) implements Form {
        @Override
        public List<String> faults(String where, JsonNode node) {
            return Forms.WORDS.faults(where, node);
        }
    }

    /** A list. */
    record Items(int fewest, Form element) implements Form {
        @Override
        public List<String> faults(String where, JsonNode node) {
            if (!node.isArray()) {
                return List.of(where + " must be a list, but is " + brief(node));
            }
            List<String> faults = new ArrayList<>();
            if (node.size() < fewest) {
                faults.add(where + " must not be empty");
            }
            for (int i = 0; i < node.size(); i++) {
                faults.addAll(element.faults(where + "[" + i + "]", node.get(i)));
            }
            return faults;
        }
    }

    /**
     * An object with exactly these fields in exactly this order.
     *
     * @param forms the fields' forms by name
     */
    record Fields(SequencedMap<String, Form> forms) implements Form {

        /** These fields and one more. */
        Fields field(String name, Form form) {
            SequencedMap<String, Form> more = new LinkedHashMap<>(forms);
            more.put(name, form);
            return new Fields(more);
        }

        /** The names in their order. */
        List<String> names() {
            return List.copyOf(forms.keySet());
        }

        /** The form of one field. */
        Optional<Form> form(String name) {
            return Optional.ofNullable(forms.get(name));
        }

        @Override
        public List<String> faults(String where, JsonNode node) {
            if (!node.isObject()) {
                return List.of(where + " must be an object, but is " + brief(node));
            }
            List<String> present = new ArrayList<>();
            node.fieldNames().forEachRemaining(present::add);
            if (!present.equals(names())) {
                return List.of(where + " must have the fields " + names() + " in this order, but has " + present);
            }
            List<String> faults = new ArrayList<>();
            forms.forEach((name, form) -> faults.addAll(form.faults(name(where, name), node.get(name))));
            return faults;
        }
    }

    /** Calls {@code visit} with the kind and the id of every reference in {@code node}. */
    static void references(Form form, JsonNode node, BiConsumer<String, String> visit) {
        switch (form) {
            case Plain plain -> {}
            case OrNull optional -> {
                if (!node.isNull()) {
                    references(optional.form(), node, visit);
                }
            }
            case Reference reference -> visit.accept(reference.kind(), node.asText());
            case Items items -> node.forEach(element -> references(items.element(), element, visit));
            case Fields fields -> {
                for (Map.Entry<String, Form> field : fields.forms().entrySet()) {
                    references(field.getValue(), node.path(field.getKey()), visit);
                }
            }
        }
    }

    private static String name(String where, String field) {
        return where.equals("the record") ? field : where + "." + field;
    }

    private static String brief(JsonNode node) {
        String written = node.toString();
        return written.length() <= 60 ? written : written.substring(0, 60) + "…";
    }
}
