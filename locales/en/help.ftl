### Help, the sheet of keys, and the accessibility statement.

help-title = Help
help-intro = { -brand-name } opens, searches and prints without a network. Everything on this page is on your computer too.

## Searching

help-search = How to search
help-search-words = Type any words: results appear as you type. The last word may be unfinished.
help-search-languages = Words in any of the seven languages find records in all of them.
help-search-also = Names of themes and places are widened, as from a region to its countries. What was added stands as a dashed chip; press it to search without, and again to search with it.
help-search-filters = Filters inside one list widen the search, filters of different lists narrow it. The number beside a filter says how many results it would leave.
help-search-spelling = A word that stands nowhere is corrected, and the line above the results says so; you can still search for it as it is spelt.
help-search-saved = “Save this search” keeps a search under a name, on this computer. It then says what is new since you last opened it. The last searches are kept too, until you clear them.
help-search-palette = “Go to…” leads to any screen, place, organisation, record or search by the beginning of its name.
help-search-link = “Copy link” keeps a search, a record or a page. Paste the link into the search box to open it again, here or on another computer.

## Writing

help-write = Writing records
help-write-draft = What you type into a form is kept every two seconds on this computer, until you save or discard it.
help-write-steps = A record is a draft, then submitted, then published. Each step says who took it, when and why; all of it stands in the history, and each step can be taken back.
help-write-private = A need is private at first: it stays on this computer and leaves it in no export. Sharing it shows which fields would leave, and each can be held back.
help-write-files = Files are looked through before anything is written, line by line, and an import is taken back as one action.

## Matching and pictures

help-match = Matching and pictures
help-match-reasons = Each match says why: criterion by criterion, with the facts that it rests on. What is not known lowers the certainty and is never counted as “no”.
help-match-weights = Your own weights change the order at once. What stands in the way, as a closed call, is listed apart from the score.
help-match-gaps = Gaps and overlaps shows by topic and place where a need is stated, what runs, and where two may do the same.
help-match-pictures = Every picture can be read as a table and saved as SVG, PNG or CSV.

## The three leaves

help-leaves = The three leaves
help-leaves-donor = Circle: who pays.
help-leaves-implementer = Square: who does the work.
help-leaves-beneficiary = Triangle: whom it serves.

## Trust

help-trust = How far to trust what you read
help-trust-drafts = “Machine draft” marks a translation that nobody has reviewed. The original is always one press away, and the original counts.
help-trust-sources = Every record names its sources and when they were read. “Not stated” means that the sources do not say it; nothing is filled in by guess.
help-trust-confirmed = A record says when its implementer last confirmed it. Bundled records stand on public sources only, until someone confirms them.

## Offline

help-offline = Without a network
help-offline-body = The catalogue is bundled with the application. Links to sources open in your browser and need a network; all else does not. How old the data are stands on every screen and every print.

## Keys

help-keys = Keyboard shortcuts
help-keys-hint = Single keys can be switched off in the settings.
help-key = Key
help-key-what = What it does

# Stands beside a key that the reader has switched off.
help-key-off = (switched off)

help-key-search = Go to the search box
help-key-palette = Go to a screen, place, organisation, record or search
help-key-sheet = Show this list of keys
help-key-to-results = From the search box to the results
help-key-list = Up and down the results
help-key-ends = To the first or the last result
help-key-open = Open the result
help-key-tick = Tick the result for an export
help-key-to-box = Back to the search box
help-key-save = Review what you have written in a form
help-key-cells = Through the cells and marks of a picture
help-key-back = Back and forward through the screens you have seen

# Names of keys, as printed on keyboards.
help-key-down = Arrow down
help-key-arrows = Arrow up, Arrow down
help-key-four-arrows = Arrow keys
help-key-home-end = Home, End
help-key-enter = Enter
help-key-space = Space
help-key-escape = Esc
help-key-ctrl-s = Ctrl + S
help-key-cmd-s = Cmd + S
help-key-alt-arrows = Alt + Arrow left, Alt + Arrow right

## Accessibility statement

help-access = Accessibility
help-access-body = { -brand-name } is made to meet WCAG 2.2 at level AA. Every screen is checked by automated tests in several languages and writing directions; such tests find only part of what can be wrong.
help-access-means = Everything works by keyboard alone, at 400 % zoom, in high contrast and without motion. Pictures have a table beside them, colours always come with a shape or a word, and every text names its language to screen readers.
help-access-known = Not yet checked by people who use screen readers every day. If something stands in your way, that is a fault of ours: please report it where you got the application.
