package quoth.reading.mention;

import java.util.Optional;
import java.util.Set;

/** Says who a pronoun of the third person stands for. */
final class Pronoun {

    private static final Set<String> HE = Set.of("he", "him", "his", "himself");
    private static final Set<String> SHE = Set.of("she", "her", "hers", "herself");
    private static final Set<String> IT = Set.of("it", "its");

    private Pronoun() {}

    /**
     * Whom {@code word} means, or empty when nobody fits.
     *
     * @param not who it cannot be: the speaker of the quotation it stands in
     */
    static Optional<Figure> resolve(
            Sightings sightings,
            String word,
            int position,
            int sentence,
            int paragraph,
            boolean object,
            Optional<Figure> not) {
        if (HE.contains(word) || SHE.contains(word)) {
            Figure.Sex sex = HE.contains(word) ? Figure.Sex.MALE : Figure.Sex.FEMALE;
            return sightings.likeliest(
                    position,
                    sentence,
                    paragraph,
                    object,
                    figure -> figure.mayBePerson() && figure.sex().orElse(sex) == sex && !isSame(figure, not));
        }
        if (IT.contains(word)) {
            return sightings.likeliest(
                    position, sentence, paragraph, object, figure -> figure.isBody() && !isSame(figure, not));
        }
        return Optional.empty();
    }

    private static boolean isSame(Figure figure, Optional<Figure> other) {
        return other.isPresent() && other.get() == figure;
    }
}
