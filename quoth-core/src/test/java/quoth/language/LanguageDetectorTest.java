package quoth.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|The mayor said on Monday that the old mill would be closed.",
                "en|Mayor: mill closed",
                "en|Hello world",
                "de|Der Bürgermeister sagte am Montag, dass die alte Mühle geschlossen wird.",
                "fr|Le maire a dit lundi que le vieux moulin serait fermé, selon la mairie.",
                "es|El alcalde dijo el lunes que el viejo molino se cerrará por obras.",
                "it|Il sindaco ha detto lunedì che il vecchio mulino sarà chiuso.",
                "pt|O presidente da câmara disse na segunda-feira que o velho moinho não será fechado.",
                "nl|De burgemeester zei maandag dat de oude molen niet wordt gesloten.",
                "sv|Borgmästaren sade på måndagen att den gamla kvarnen inte ska stängas.",
                "da|Borgmesteren sagde mandag, at den gamle mølle ikke blev lukket af kommunen.",
                "no|Ordføreren sa mandag at den gamle mølla ikke ble stengt av kommunen.",
                "pl|Burmistrz powiedział w poniedziałek, że stary młyn nie zostanie zamknięty.",
                "cs|Starosta v pondělí řekl, že starý mlýn nebude uzavřen, ale opraven.",
                "hu|A polgármester hétfőn azt mondta, hogy a régi malom nem zár be.",
                "tr|Belediye başkanı pazartesi günü eski değirmenin kapatılacağını ve bir daha açılmayacağını söyledi.",
                "fi|Pormestari sanoi maanantaina, että vanha mylly ei ole enää auki.",
                "ru|Мэр сказал в понедельник, что старая мельница будет закрыта.",
                "uk|Мер сказав у понеділок, що старий млин її не цікавить.",
                "bg|Кметът каза в понеделник, че старата мелница ще бъде затворена.",
                "el|Ο δήμαρχος είπε ότι ο μύλος θα κλείσει.",
                "ar|قال رئيس البلدية إن المطحنة ستغلق.",
                "he|ראש העיר אמר שהטחנה תיסגר.",
                "zh|市长星期一说，老磨坊将关闭。",
                "ja|市長は月曜日に古い水車小屋を閉めると述べた。",
                "ko|시장은 월요일 오래된 방앗간을 닫겠다고 말했다.",
            })
    void tellsTheLanguage(String language, String text) {
        assertThat(LanguageDetector.detect(text)).isEqualTo(language);
    }

    @Test
    void saysThatItDoesNotKnow() {
        assertThat(LanguageDetector.detect("")).isEqualTo("und");
        assertThat(LanguageDetector.detect("1234 5678 …")).isEqualTo("und");
        assertThat(LanguageDetector.detect("Xqzzt vrrbl kwwpf")).isEqualTo("und");
    }
}
