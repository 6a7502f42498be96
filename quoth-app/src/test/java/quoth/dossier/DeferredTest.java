package quoth.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeferredTest {

    @Test
    void whatNeedsMoreMemoryThanThereIsSaysSoInASentence() {
        Deferred<long[]> greedy = new Deferred<>(() -> new long[Integer.MAX_VALUE]);
        assertThatThrownBy(greedy::get)
                .isInstanceOf(DossierException.class)
                .hasMessageContaining("needs more memory than the ")
                .hasMessageContaining("QUOTH_JAVA_OPTIONS=-Xmx");
    }

    @Test
    void aValueIsAtHandOnceItIsMadeAndNotBefore() {
        Deferred<String> value = new Deferred<>(() -> "made");
        assertThat(value.isMade()).isFalse();
        assertThat(value.within(Duration.ZERO)).isEmpty();
        assertThat(value.get()).isEqualTo("made");
        assertThat(value.isMade()).isTrue();
        assertThat(value.within(Duration.ZERO)).contains("made");
    }

    @Test
    void whatFailedIsTriedAgain() {
        List<Integer> tries = new ArrayList<>();
        Deferred<String> value = new Deferred<>(() -> {
            tries.add(1);
            if (tries.size() == 1) {
                throw new IllegalArgumentException("not yet");
            }
            return "made";
        });
        assertThatThrownBy(value::get).hasMessage("not yet");
        assertThat(value.isMade()).isFalse();
        assertThat(value.get()).isEqualTo("made");
    }
}
