//! What differs between two texts, word by word.

use unicode_segmentation::UnicodeSegmentation;

use crate::api::{WordMark, WordsView};

/// Cells of the table of common words; two texts that would need more are shown as wholly replaced.
const MOST_CELLS: usize = 4_000_000;

/// The words of two texts in one row: those that both have, those that are gone, those that are new.
///
/// Words are those of Unicode (UAX 29), so that a text without spaces differs character by character. The row read without
/// what is gone is the new text, and read without what is new the old one.
pub(super) fn differ(old: &str, new: &str) -> Vec<WordsView> {
    let old: Vec<&str> = old.split_word_bounds().collect();
    let new: Vec<&str> = new.split_word_bounds().collect();
    let start = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    let (old_rest, new_rest) = (
        old.get(start..).unwrap_or_default(),
        new.get(start..).unwrap_or_default(),
    );
    let end = old_rest
        .iter()
        .rev()
        .zip(new_rest.iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    let old_middle = old_rest.get(..old_rest.len() - end).unwrap_or_default();
    let new_middle = new_rest.get(..new_rest.len() - end).unwrap_or_default();
    let mut row = Row::default();
    row.push(WordMark::Same, old.get(..start).unwrap_or_default());
    middle(old_middle, new_middle, &mut row);
    row.push(
        WordMark::Same,
        old_rest.get(old_rest.len() - end..).unwrap_or_default(),
    );
    row.finish()
}

/// The part between what both texts begin and end with.
fn middle(old: &[&str], new: &[&str], row: &mut Row) {
    if old.len().saturating_mul(new.len()) > MOST_CELLS {
        row.push(WordMark::Removed, old);
        row.push(WordMark::Added, new);
        return;
    }
    let common = Common::of(old, new);
    let (mut a, mut b) = (0, 0);
    while let (Some(gone), Some(fresh)) = (old.get(a), new.get(b)) {
        if gone == fresh {
            row.push(WordMark::Same, &[gone]);
            (a, b) = (a + 1, b + 1);
        } else if common.from(a + 1, b) >= common.from(a, b + 1) {
            row.push(WordMark::Removed, &[gone]);
            a += 1;
        } else {
            row.push(WordMark::Added, &[fresh]);
            b += 1;
        }
    }
    row.push(WordMark::Removed, old.get(a..).unwrap_or_default());
    row.push(WordMark::Added, new.get(b..).unwrap_or_default());
}

/// How many words two texts have in common, in order, from each pair of places on.
struct Common {
    width: usize,
    cells: Vec<u32>,
}

impl Common {
    fn of(old: &[&str], new: &[&str]) -> Self {
        let width = new.len() + 1;
        let mut common = Self {
            width,
            cells: vec![0; (old.len() + 1) * width],
        };
        for (a, gone) in old.iter().enumerate().rev() {
            for (b, fresh) in new.iter().enumerate().rev() {
                let count = if gone == fresh {
                    common.from(a + 1, b + 1) + 1
                } else {
                    common.from(a + 1, b).max(common.from(a, b + 1))
                };
                if let Some(cell) = common.cells.get_mut(a * width + b) {
                    *cell = count;
                }
            }
        }
        common
    }

    fn from(&self, a: usize, b: usize) -> u32 {
        self.cells.get(a * self.width + b).copied().unwrap_or(0)
    }
}

/// Marked words in a row. Between two words that are the same, what is gone stands before what is new.
#[derive(Default)]
struct Row {
    out: Vec<WordsView>,
    gone: String,
    fresh: String,
    /// Spaces that both texts have, after words that changed: a change that goes on behind them takes them in.
    space: String,
}

impl Row {
    fn push(&mut self, mark: WordMark, words: &[&str]) {
        for word in words {
            let open = !self.gone.is_empty() || !self.fresh.is_empty();
            match mark {
                WordMark::Same if open && word.trim().is_empty() => self.space.push_str(word),
                WordMark::Same => {
                    self.close();
                    self.add(WordMark::Same, word);
                }
                WordMark::Removed => {
                    self.take_in();
                    self.gone.push_str(word);
                }
                WordMark::Added => {
                    self.take_in();
                    self.fresh.push_str(word);
                }
            }
        }
    }

    fn take_in(&mut self) {
        let space = std::mem::take(&mut self.space);
        self.gone.push_str(&space);
        self.fresh.push_str(&space);
    }

    fn close(&mut self) {
        let (gone, fresh, space) = (
            std::mem::take(&mut self.gone),
            std::mem::take(&mut self.fresh),
            std::mem::take(&mut self.space),
        );
        self.add(WordMark::Removed, &gone);
        self.add(WordMark::Added, &fresh);
        self.add(WordMark::Same, &space);
    }

    fn add(&mut self, mark: WordMark, text: &str) {
        if text.is_empty() {
            return;
        }
        match self.out.last_mut() {
            Some(last) if last.mark == mark => last.text.push_str(text),
            _ => self.out.push(WordsView {
                text: text.to_owned(),
                mark,
            }),
        }
    }

    fn finish(mut self) -> Vec<WordsView> {
        self.close();
        self.out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `-gone-` and `+new+`, for the eye.
    fn drawn(old: &str, new: &str) -> String {
        differ(old, new)
            .iter()
            .map(|words| match words.mark {
                WordMark::Same => words.text.clone(),
                WordMark::Added => format!("+{}+", words.text),
                WordMark::Removed => format!("-{}-", words.text),
            })
            .collect()
    }

    #[test]
    fn words_are_gone_or_new_and_the_rest_stays() {
        assert_eq!(
            drawn("Training for responders.", "Training for all responders."),
            "Training for +all +responders.",
            "a word was put in"
        );
        assert_eq!(
            drawn("one two three", "one 2 3"),
            "one -two three-+2 3+",
            "words that change side by side are one change"
        );
        assert_eq!(drawn("", "new"), "+new+", "there was nothing");
        assert_eq!(drawn("same", "same"), "same", "nothing is marked");
    }

    #[test]
    fn a_text_without_spaces_differs_by_characters() {
        assert_eq!(
            drawn("网络安全培训", "网络安全演练"),
            "网络安全-培训-+演练+"
        );
        assert_eq!(
            drawn("تدريب المستجيبين", "تدريب جميع المستجيبين"),
            "تدريب +جميع +المستجيبين"
        );
    }

    #[test]
    fn both_texts_can_be_read_out_of_the_row() {
        let (old, new) = (
            "A programme, in two phases, for eight States.",
            "One programme for nine States, in 3 phases!",
        );
        let row = differ(old, new);
        let read = |without: WordMark| -> String {
            row.iter()
                .filter(|words| words.mark != without)
                .map(|words| words.text.as_str())
                .collect()
        };
        assert_eq!(read(WordMark::Added), old, "what was there");
        assert_eq!(read(WordMark::Removed), new, "what is there now");
    }

    #[test]
    fn texts_too_long_to_compare_are_replaced_whole() {
        let (old, new) = ("a ".repeat(3_000) + "a", "b ".repeat(3_000) + "b");
        assert_eq!(differ(&old, &new).len(), 2, "no table of that size is made");
    }
}
