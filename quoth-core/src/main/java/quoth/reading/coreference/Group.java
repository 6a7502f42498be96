package quoth.reading.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import quoth.reading.EntityType;
import quoth.reading.coreference.Candidate.Sex;

/** Candidates that are held to mean the same, in the order of the text. */
final class Group {

    final int number;
    final List<Profile> members = new ArrayList<>();
    final List<Integer> indices = new ArrayList<>();
    final Set<Integer> heads = new HashSet<>();
    final Set<String> strings = new HashSet<>();

    /** The last words of the strings. */
    final Set<String> lastWords = new HashSet<>();

    /** The first letters of the words of each. */
    final Set<String> initials = new HashSet<>();

    final Set<String> words = new HashSet<>();

    /** The words that its descriptions and names turn on: "bridge" of "Halmen Bridge", in lower case. */
    final Set<String> nouns = new HashSet<>();

    final Set<String> names = new HashSet<>();
    final Set<Integer> modifiers = new HashSet<>();
    /** By how much one of its descriptions was likelier to mean each of these groups, which are named, than somebody new. */
    final Map<Integer, Integer> nearly = new HashMap<>();

    private @Nullable Profile fullest;
    int identity = -1;
    int type;
    int numberMask = Profile.EITHER;
    int pronouns;
    Sex sex = Sex.UNKNOWN;
    boolean nominal;
    boolean person;
    boolean country;
    final int[] kinds = new int[Kind.values().length];

    Group(int number) {
        this.number = number;
    }

    void add(int index, Profile profile) {
        members.add(profile);
        indices.add(index);
        if (profile.candidate.identity() >= 0) {
            identity = profile.candidate.identity();
            person |= profile.candidate.type().filter(EntityType.PERSON::equals).isPresent();
        }
        country |= profile.isCountry();
        for (int k = 0; k < kinds.length; k++) {
            kinds[k] += profile.kinds[k];
        }
        type = 1 + Profile.best(kinds);
        if (profile.candidate.isPronoun()) {
            pronouns |= 1 << profile.pronoun.number();
        } else {
            fullest = profile;
            heads.add(profile.lemma);
            for (int word : profile.contentWords) {
                modifiers.add(word);
            }
            strings.add(profile.string);
            lastWords.add(profile.lastWord);
            initials.add(profile.initials());
            names.addAll(profile.names);
            words.addAll(profile.coreWords);
            nouns.add(profile.word);
            nominal |= !profile.candidate.isName();
        }
        if (profile.sex != Sex.UNKNOWN) {
            sex = profile.sex;
        }
        int both = numberMask & profile.number;
        numberMask = both == 0 ? profile.number : both;
    }

    Profile latest() {
        return members.getLast();
    }

    /** The last member that is no pronoun; the last one when all are. */
    Profile fullest() {
        Profile last = fullest;
        return last == null ? latest() : last;
    }
}
