//! Words that say nothing about what is looked for.
//!
//! People type phrases ("who helps with laws in Africa"). Function words stay in the index but do not count as things
//! that a record must have. The lists are short on purpose: articles, prepositions, pronouns, question words.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::fold;

const WORDS: &str = "\
a an the of in on at to for from by with and or is are was were be this that these those it its as into about \
who what which where when how why do does did can could may might should would will shall must i we me my us our you your they their \
he she them there any some no not has have had been being if than then so such also other more most many much very too only same own \
el la los las un una unos unas de del al en y o u por para con sin sobre es son que quien quienes cual cuales como donde cuando cuanto se su sus \
nos nuestro nuestra nuestros nuestras mi mis yo ellos hay ha han puede pueden podemos tenemos tiene tienen no si ni muy mas este esta estos estas ese esa \
entre hasta desde tras contra \
le les une des du d l au aux et ou dans sur pour par avec sans est sont ce cette ces qui que quoi quel quelle quels quelles comment où dont \
nous notre nos mon ma mes vous votre vos leur leurs ses sa il elle ils elles on peut peuvent avons ont ne pas n y si plus entre vers chez contre après \
os um uma uns umas do da dos das no na nos nas e ou em com sem por pelo pela para sobre são é quem qual quais como onde quando ao aos à às \
nosso nossa nossos nossas meu minha eu eles elas seu sua seus suas há pode podem podemos temos tem têm não se este esta estes estas esse essa entre até \
desde contra após que \
в во на по к ко с со о об от до за из у и или а но для при не что кто как где какой какая какие это этот эта эти чем \
мы нас нам наш наша наши наших вы ваш ваши они их им его ее он она есть нет может могут можем ли бы же если то так также между после против \
في من على عن إلى مع أو و هذا هذه ذلك التي الذي الذين ما ماذا هو هي هل كيف أين بين كل \
نحن لنا لدينا ليس لا لم لن قد هناك يمكن يمكنه يستطيع أن إن كان كانت يكون بعد قبل ضد عند لدى حول أي أم إذا كما بها به لها له \
";

/// Words of asking: they say that somebody wants something done, not what. Any record could have them.
const ASKING_WORDS: &str = "\
help helps helping support supports supporting assist assists assistance aid need needs needed want wants wanted look looking seek seeking seeks \
find get gets give gives offer offers offered provide provides provided available make use work works working take join apply learn stay keep keeps \
become start project projects programme programmes program programs initiative initiatives country countries nation nations state states national people write \
ayuda ayudar ayudan apoyo apoyar apoya asistencia necesita necesitamos necesitan necesitar quiere queremos quieren busca buscar buscamos ofrece ofrecen dar \
recibir hacer trabajar participar aprender encontrar obtener proyecto proyectos programa programas iniciativa iniciativas país países nacional nacionales estado \
estados personas redactar redactarla elaborar \
aide aider aident appui appuyer soutien soutenir assistance besoin besoins veut voulons veulent cherche chercher cherchons offre offrent donner recevoir faire \
participer apprendre trouver obtenir projet projets programmes initiative pays national nationale nationaux nationales état états personnes rédiger élaborer \
ajuda ajudar ajudam apoio apoiar apoia assistência precisa precisamos precisam quer queremos querem procura procurar procuramos oferece oferecem receber fazer \
aprender encontrar obter projeto projetos países nacional nacionais estados pessoas redigir redigi elaborar escrever \
помощь помочь помогает помогут поможет поддержка поддержать поддержку содействие нужна нужен нужны нужно нуждается хотим хочет ищем ищет предлагает предлагают дать \
получить сделать участвовать участие научиться найти проект проекты программа программы инициатива инициативы страна страны стран национальный национальная \
национальные государство государства люди написать разработать \
مساعدة المساعدة يساعد دعم الدعم يدعم نحتاج يحتاج تحتاج نريد يريد نبحث يبحث يقدم تقدم يوفر الحصول المشاركة مشروع مشاريع برنامج برامج مبادرة مبادرات بلد بلدان دولة دول \
الدول البلدان وطني وطنية الوطني الوطنية كتابة صياغة \
protect protects protecting protection fight fights fighting combat combating counter strengthen strengthening improve improving build building develop \
developing increase enhance \
proteger protección protegen lucha luchar combatir combate fortalecer fortalecimiento mejorar desarrollar reforzar \
protéger protection lutte lutter combattre renforcer renforcement améliorer développer \
proteção protegem luta lutar combater fortalecimento reforçar reforço melhorar desenvolver \
защита защитить защищать защиты борьба борьбы бороться укрепление укрепить улучшить развитие развивать \
حماية لحماية الحماية يحمي تعزيز مكافحة تطوير تحسين \
保护 打击 加强 提高 防范 帮助 支持 援助 需要 项目 计划 方案 国家 提供 寻找 想要 希望 参加 协助 我国 谁能 能帮 \
";

static ASKING: LazyLock<HashSet<String>> =
    LazyLock::new(|| ASKING_WORDS.split_whitespace().map(fold).collect());

/// True for a folded word of asking of any of the languages.
#[must_use]
pub fn is_asking(word: &str) -> bool {
    ASKING.contains(word)
}

/// Words of what the whole catalogue is about.
const GENERAL_WORDS: &str = "\
cyber capacity capacities capability capabilities digital security online internet \
ciber cibernético cibernética cibernéticos cibernéticas capacidad capacidades seguridad \
capacité capacités sécurité cybersécurité ciberseguridad cibersegurança capacidade segurança \
кибер кибербезопасность кибербезопасности киберпотенциал потенциал потенциала безопасность безопасности \
سيبراني سيبرانية السيبراني السيبرانية قدرات القدرات الأمن أمن \
网络 安全 能力 建设 \
";

static GENERAL: LazyLock<HashSet<String>> =
    LazyLock::new(|| GENERAL_WORDS.split_whitespace().map(fold).collect());

/// True for a folded word of what the whole catalogue is about.
#[must_use]
pub fn is_general(word: &str) -> bool {
    GENERAL.contains(word)
}

static STOP: LazyLock<HashSet<String>> =
    LazyLock::new(|| WORDS.split_whitespace().map(fold).collect());

/// True for a folded function word of any of the languages.
#[must_use]
pub fn is_stop(word: &str) -> bool {
    STOP.contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn function_words_are_known_in_their_folded_form() {
        for word in ["the", "à", "إلى", "для", "são"] {
            assert!(is_stop(&fold(word)), "`{word}` says nothing");
        }
        for word in ["security", "cert", "قدرات", "law"] {
            assert!(!is_stop(&fold(word)), "`{word}` says something");
        }
    }
}
