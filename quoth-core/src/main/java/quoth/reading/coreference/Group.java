package quoth.reading.coreference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import quoth.reading.coreference.Candidate.Sex;

/** Candidates that are held to mean the same, in the order of the text. */
final class Group {

    final int number;
    final List<Profile> members = new ArrayList<>();
    final List<Integer> indices = new ArrayList<>();
    final Set<Integer> heads = new HashSet<>();
    final Set<String> strings = new HashSet<>();
    final Set<String> words = new HashSet<>();
    final Set<String> names = new HashSet<>();
    int identity = -1;
    int type;
    int numberMask = Profile.EITHER;
    int pronouns;
    Sex sex = Sex.UNKNOWN;
    boolean nominal;
    final int[] kinds = new int[Kind.values().length];

    Group(int number) {
        this.number = number;
    }

    void add(int index, Profile profile) {
        members.add(profile);
        indices.add(index);
        if (profile.candidate.identity() >= 0) {
            identity = profile.candidate.identity();
        }
        for (int k = 0; k < kinds.length; k++) {
            kinds[k] += profile.kinds[k];
        }
        type = 1 + Profile.best(kinds);
        if (profile.candidate.isPronoun()) {
            pronouns |= 1 << profile.pronoun.number();
        } else {
            heads.add(profile.lemma);
            strings.add(profile.string);
            names.addAll(profile.names);
            words.addAll(profile.coreWords);
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
        for (int i = members.size() - 1; i >= 0; i--) {
            if (!members.get(i).candidate.isPronoun()) {
                return members.get(i);
            }
        }
        return latest();
    }
}
