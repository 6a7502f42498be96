package quoth.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The most frequent small words of languages in Latin script. */
final class SmallWords {

    private static final Map<String, List<String>> LANGUAGES = new HashMap<>();

    static {
        add(
                "en",
                "the of and to in is that was for it on with as his he be at by had from are were this have an they which not said who has but will their she or been would her one all there we when if out so up what about its after more than could");
        add(
                "de",
                "der die das und ist nicht ein eine einer eines dem den des mit von zu im auf für sich auch als an es wird werden bei nach aus wie noch nur oder aber vor durch hat haben sind war wurde dass über sein seine kann ich wir sie er");
        add(
                "fr",
                "le la les de des du et est un une en que qui dans pour pas sur au aux avec ce cette il elle par plus ne se sont son sa ses été mais nous vous ou leur comme ont était être a fait à c'est qu'il d'un d'une selon");
        add(
                "es",
                "el la los las de del y que en un una es por con no para se su al lo como más pero sus le ya este esta fue ha son entre sin sobre también hasta desde está cuando muy según años");
        add(
                "it",
                "il lo la i gli le di del della dei delle che e è un una in per con non si da dal nel nella sono come anche più ma ha al alla questo essere stato dopo suo loro hanno era tra");
        add(
                "pt",
                "o a os as de do da dos das que e em um uma para com não por no na nos nas se mais como mas foi ao ele ela são seu sua ou ser quando muito já também só pelo pela até isso segundo");
        add(
                "nl",
                "de het een en van is dat in op te zijn met voor niet aan er om ook als bij maar naar uit nog werd wordt door over heeft dan of hij ze worden deze meer hebben was had");
        add(
                "sv",
                "och att det som en på är av för med till den har de inte om ett var men sig så från vi kan när hade efter sin ska än också över hans vid eller");
        add(
                "da",
                "og at det som en på er af for med til den har de ikke om et var men sig så fra vi kan efter sin skal også over hans ved eller blev være havde mod");
        add(
                "no",
                "og at det som en på er av for med til den har de ikke om et var men seg så fra vi kan etter sin skal også over hans ved eller ble være hadde mot");
        add(
                "fi",
                "ja on ei että oli se hän mutta ovat kun myös joka mukaan sekä tai niin kuin olla ole hänen jo vain nyt sen ollut vuoden mitä");
        add(
                "pl",
                "i w na z nie się że do jest to o jak po ale od za przez dla był są oraz tym co ze także już tylko było który która jego może");
        add(
                "cs",
                "a v na se je že to s z do o i k ve pro za by ale jako jsou byl které od po podle jeho která který již také však není");
        add(
                "sk",
                "a v na sa je že to s z do o aj k vo pre za by ale ako sú bol ktoré od po podľa jeho ktorá ktorý už tiež však nie je");
        add(
                "hu",
                "a az és hogy nem is egy ez volt meg de már csak mint van ha el még azt szerint kell után lesz vagy ami aki");
        add(
                "ro",
                "și de în la a care cu pe un o nu este din că se pentru mai ale ce au fost sunt lui sau dar după prin fi cel");
        add(
                "tr",
                "ve bir bu da de için ile olarak çok daha olan gibi kadar ne en ancak sonra değil var ama göre oldu olduğunu");
        add(
                "id",
                "yang dan di dengan untuk dari pada ini dalam tidak itu akan adalah juga ke oleh telah tersebut karena mereka bisa ada");
        add("vi", "và của là có không được trong cho với các một những người đã này khi để từ về cũng");
        add("hr", "i u je se na da su za od s a o kako koji nije što ali bi iz po će koja biti do kao samo još prema");
        add("sl", "in je v na se za da so ki z pa ne s tudi bi od po kot še iz pri do ni ali bo že");
        add(
                "ca",
                "el la els les de i que a en un una per amb no és del al es més com però va ha són seva seu ser aquest aquesta");
        add("et", "ja on ei et see oli ka mis kui aga oma ta või ning seda siis nii kes mida ma veel");
        add("lv", "un ir ka no ar uz par kas bet lai arī tas pēc viņš nav tika vai kā jau gan");
        add("lt", "ir kad yra su bet tai iš į kaip apie jo buvo už nuo taip jau dar po ar");
        add("sq", "dhe të në e që për me një është nga ka se si më nuk u do por ky kjo");
    }

    private SmallWords() {}

    private static void add(String language, String words) {
        for (String word : words.split(" ")) {
            List<String> languages = LANGUAGES.computeIfAbsent(word, w -> new ArrayList<>());
            if (!languages.contains(language)) {
                languages.add(language);
            }
        }
    }

    /** The languages that {@code word}, in lower case, is a small word of; twelve at most. */
    static List<String> languagesOf(String word) {
        List<String> languages = LANGUAGES.getOrDefault(word, List.of());
        return languages.size() > 12 ? List.of() : languages;
    }
}
