use vademecum::locale::{Formats, Tag};

/// Language, and words in the order of its dictionaries, each with the letter that it stands under.
const WORDS: &[(&str, &str)] = &[
    (
        "hr",
        "azil A, boravak B, cijena C, čekaonica Č, ćilim Ć, dozvola D, džep Dž, đak Đ, lijek L, ljekarna Lj, nalog N, njega Nj, sud S, škola Š, zakon Z, žalba Ž, 112 #",
    ),
    ("sr-Latn", "boravak B, čekanje Č, ćerka Ć, dozvola D, džep Dž, đak Đ, lekar L, ljubav Lj, njega Nj, škola Š"),
    ("sr", "боравак Б, дозвола Д, ђак Ђ, лекар Л, љубав Љ, њега Њ, ћерка Ћ, џеп Џ, школа Ш"),
    ("de", "Amt A, Ärztin A, Asyl A, Österreich O, Straße S, Übersetzung U"),
    ("cs", "cena C, číslo Č, dávka D, hranice H, charita Ch, chování Ch, inspekce I, řidič Ř, škola Š, žádost Ž"),
    ("sk", "cena C, číslo Č, dávka D, hranica H, charita Ch, škola Š, žiadosť Ž"),
    ("pl", "ciąża C, ćwiczenie Ć, lekarz L, łódź Ł, sąd S, świadek Ś, zasiłek Z, źródło Ź, żona Ż"),
    ("sl", "azil A, cena C, čas Č, sodišče S, šola Š, zdravnik Z, žena Ž"),
    ("tr", "ceza C, çocuk Ç, ısınma I, izin İ, okul O, öğrenci Ö, sağlık S, şehir Ş"),
    ("uk", "громада Г, ґанок Ґ, екзамен Е, євро Є, житло Ж, ім’я І, їжа Ї, юрист Ю"),
    ("ru", "адвокат А, ёлка Е, житель Ж, юрист Ю"),
    ("ar", "أجر ا, الإقامة ا, بطاقة ب, تأشيرة ت, طعن ط, عمل ع, محكمة م"),
    ("fa", "آدرس آ, اقامت ا, پناهندگی پ, چک چ, گذرنامه گ"),
    ("ur", "اجازت ا, پناہ پ, ٹیکس ٹ, چیک چ, ڈاکٹر ڈ, گواہ گ"),
    ("ne", "अदालत अ, आवास आ, किताब क, क्षतिपूर्ति क, ज्ञान ज, प्रमाणपत्र प, श्रम श"),
    ("hi", "आवास आ, किराया क, प्रमाणपत्र प, श्रम श"),
    ("ti", "ህዝቢ ሀ, ሕጊ ሐ, መንበሪ መ, ስራሕ ሰ, ቤት በ, ፍርዲ ፈ"),
    ("vi", "an ninh A, ăn Ă, đơn Đ, giấy G, ô tô Ô, ơn Ơ, tòa án T"),
    ("zh", "法院 法, 居留 居, 签证 签"),
    // A word in a script of its own stands under its own letter.
    ("en", "asylum A, École E, zone Z, суд С, محكمة م"),
];

#[test]
fn words_stand_in_order_under_their_letters() {
    let mut wrong = Vec::new();
    for (tag, words) in WORDS {
        let formats = Formats::of(&Tag::parse(tag).unwrap());
        let expected: Vec<(&str, &str)> = words.split(", ").map(|word| word.rsplit_once(' ').unwrap()).collect();
        for (word, letter) in &expected {
            let found = formats.index_letter(word);
            if found != *letter {
                wrong.push(format!("{tag}: `{word}` stands under `{found}`, not under `{letter}`"));
            }
        }
        let mut sorted: Vec<&str> =
            expected.iter().map(|(word, _)| *word).filter(|word| !word.starts_with(char::is_numeric)).collect();
        let written = sorted.clone();
        sorted.sort_by(|a, b| formats.compare(a, b));
        if sorted != written {
            wrong.push(format!("{tag}: the order is {}", sorted.join(", ")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
