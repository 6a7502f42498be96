package quoth.intake.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quoth.document.PublicationTime;

class PublicationSpellingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "2031 > 2031",
                "2031-05 > 2031-05",
                "2031-05-18 > 2031-05-18",
                "2031-5-8 > 2031-05-08",
                "2031/05/18 > 2031-05-18",
                "20310518 > 2031-05-18",
                "20310518T142000Z > 2031-05-18T14:20:00Z",
                "2031-05-18T14:20:00+02:00 > 2031-05-18T14:20:00+02:00",
                "2031-05-18T14:20:00.000+0200 > 2031-05-18T14:20:00.000+02:00",
                "2031-05-18 14:20 > 2031-05-18T14:20",
                "2031-05-18 14:20:31 -0500 > 2031-05-18T14:20:31-05:00",
                "2031-05-18T14:20Z > 2031-05-18T14:20Z",
                "Sun, 18 May 2031 14:20:00 GMT > 2031-05-18T14:20:00Z",
                "Sun, 18 May 2031 14:20:00 +0200 > 2031-05-18T14:20:00+02:00",
                "18 May 2031 > 2031-05-18",
                "18th of May, 2031 > 2031-05-18",
                "18-May-2031 > 2031-05-18",
                "May 18, 2031 > 2031-05-18",
                "Sept. 3rd, 2031 > 2031-09-03",
                "May 18, 2031 2:20 pm > 2031-05-18T14:20",
                "May 18, 2031 at 2:20 p.m. EDT > 2031-05-18T14:20-04:00",
                "May 18, 2031 12:05 a.m. ET > 2031-05-18T00:05",
                "May 18, 2031 | 7 pm > 2031-05-18T19:00",
                "Sunday 18 May 2031 14.20 BST > 2031-05-18T14:20",
                "Published: Sunday, May 18, 2031 > 2031-05-18",
                "Posted on 18 May 2031 > 2031-05-18",
                "May 2031 > 2031-05",
                "18/05/2031 > 2031-05-18",
                "05/18/2031 09:10 > 2031-05-18T09:10",
                "05/05/2031 > 2031-05-05",
            })
    void aTimeKeepsThePrecisionWithWhichItIsWritten(String written, String iso) {
        assertThat(PublicationSpelling.read(written)).contains(new PublicationTime(iso));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2 hours ago",
                "30 February 2031",
                "2031-02-30",
                "2031-13-01",
                "2031-05-18T25:00",
                "04/05/2031",
                "Updated 18 May 2031",
                "May",
                "18 May",
                "the 18 May 2031 edition",
                "may 32, 2031",
                "99999999",
                "2031-00-00"
            })
    void whatTellsNoTimeOrTwoOrNoneThatExistsIsUnknown(String written) {
        assertThat(PublicationSpelling.read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void mutilatedDatesNeverFail(long seed) {
        Random random = new Random(seed);
        String start = "Published Sunday, May 18th, 2031 12:20:59.123 p.m. +02:00 2031-05-18T14:20:00Z";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder written = new StringBuilder(start.substring(random.nextInt(40)));
            for (int j = random.nextInt(4); j > 0; j--) {
                written.setCharAt(random.nextInt(written.length()), start.charAt(random.nextInt(start.length())));
            }
            assertThat(PublicationSpelling.read(written.toString())).isNotNull();
        }
    }
}
