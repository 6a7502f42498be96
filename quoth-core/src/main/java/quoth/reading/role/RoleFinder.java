package quoth.reading.role;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import quoth.document.Span;
import quoth.document.TextOrder;
import quoth.language.AnalysedText;
import quoth.language.Sentence;
import quoth.reading.Attribution;
import quoth.reading.EntityType;
import quoth.reading.LocalEntity;
import quoth.reading.Mention;
import quoth.reading.MentionForm;
import quoth.reading.Polarity;
import quoth.reading.Role;
import quoth.reading.Sayings;
import quoth.reading.TimeExpression;

/**
 * Finds who is described as what: by apposition ("Emin Saarva, director of Halmen General"), by a copula ("Lunt was a witness"), by
 * a title before a name ("Transport Minister Lunt"), by "as" ("she served as chief of staff") and by a relative clause of leading
 * ("Lunt, who heads the agency").
 */
public final class RoleFinder {

    private final List<Mention> mentions;
    private final List<LocalEntity> entities;
    private final List<TimeExpression> times;
    private final Sayings sayings;
    private final Set<Integer> seen = new HashSet<>();
    private final List<Role> roles = new ArrayList<>();

    private RoleFinder(
            List<LocalEntity> entities,
            List<Mention> mentions,
            List<TimeExpression> times,
            List<Attribution> attributions) {
        this.entities = entities;
        this.mentions =
                mentions.stream().sorted(Comparator.comparing(Mention::core)).toList();
        this.times = times;
        this.sayings = Sayings.of(attributions);
    }

    /** The roles that a text states, in its order. */
    public static List<Role> find(
            AnalysedText text,
            List<LocalEntity> entities,
            List<Mention> mentions,
            List<TimeExpression> times,
            List<Attribution> attributions) {
        RoleFinder finder = new RoleFinder(entities, mentions, times, attributions);
        int next = 0;
        for (Sentence sentence : text.sentences()) {
            while (next < finder.mentions.size()
                    && finder.mentions.get(next).core().start()
                            < sentence.span().start()) {
                next++;
            }
            Described described = new Described(sentence);
            for (int m = next;
                    m < finder.mentions.size()
                            && finder.mentions.get(m).core().end()
                                    <= sentence.span().end();
                    m++) {
                finder.describe(described, finder.mentions.get(m));
            }
        }
        finder.roles.sort(Comparator.comparing(Role::words).thenComparingInt(Role::entity));
        return List.copyOf(finder.roles);
    }

    private void describe(Described sentence, Mention mention) {
        if (mention.entity().isEmpty()) {
            return;
        }
        int entity = mention.entity().getAsInt();
        String name = entities.get(entity).name();
        boolean person = entities.get(entity).type() == EntityType.PERSON;
        if (mention.form() == MentionForm.PRONOUN && !person) {
            return;
        }
        for (Described.Found found : sentence.of(mention, name, person)) {
            if (seen.add(found.words().start())) {
                roles.add(new Role(
                        entity,
                        found.words(),
                        found.claim(),
                        time(found.claim(), found.words()),
                        found.standing(),
                        found.denied() ? Polarity.NEGATIVE : Polarity.POSITIVE,
                        sayings.innermost(found.words())));
            }
        }
    }

    /** A time inside the claim, which tells when it was so. */
    private OptionalInt time(Span claim, Span words) {
        int first = TextOrder.firstFrom(times, TimeExpression::span, claim.start());
        int end = TextOrder.firstFrom(times, TimeExpression::span, claim.end());
        Optional<Integer> found = IntStream.range(first, end)
                .filter(i -> claim.contains(times.get(i).span()))
                .boxed()
                .min(Comparator.comparingInt(i -> Math.abs(times.get(i).span().start() - words.end())));
        return found.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
