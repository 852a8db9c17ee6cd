//! Words that say nothing about what is looked for.
//!
//! People type phrases ("who helps with laws in Africa"). Function words stay in the index but do not count as things
//! that a record must have. The lists are short on purpose: articles, prepositions, pronouns, question words.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::fold;

const WORDS: &str = "\
a an the of in on at to for from by with and or is are was were be this that these those it its as into about \
who what which where when how why do does can i we me my our there any some \
el la los las un una unos unas de del al en y o u por para con sin sobre es son que quien quienes cual como donde cuando \
le les une des du d l au aux et ou dans sur pour par avec sans est sont ce cette ces qui que quoi quel quelle quels quelles comment où dont \
os um uma uns umas do da dos das no na nos nas e ou em com sem por pelo pela para sobre são é quem qual quais como onde quando ao aos à às \
в во на по к ко с со о об от до за из у и или а но для при не что кто как где какой какая какие это этот эта эти чем \
في من على عن إلى مع أو و هذا هذه ذلك التي الذي الذين ما ماذا هو هي هل كيف أين بين كل \
";

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
