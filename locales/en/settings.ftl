### The settings, and what Trefoil is and holds.

settings-title = Settings
settings-hint = Each choice is kept at once, on this computer only.

settings-language = Language

## Role

settings-role = Role
settings-role-hint = It only chooses which page opens first.
settings-role-official = Official of a beneficiary country
settings-role-official-hint = Who helps a country like mine, and who is open to requests?
settings-role-donor = Donor
settings-role-donor-hint = Where are the gaps, and who funds what already?
settings-role-implementer = Implementer
settings-role-implementer-hint = What runs where, and who looks for whom?
settings-role-coordinator = Coordinator
settings-role-coordinator-hint = Who does what, where, and where does it overlap?

## Country

settings-country = Country
settings-country-hint = For officials, its page opens first. It also stands at the head of the list of places.

## Appearance

settings-appearance = Appearance
settings-appearance-system = As the system
settings-appearance-light = Light
settings-appearance-dark = Dark
settings-appearance-contrast = High contrast

## Digits

settings-digits = Digits in Arabic
settings-digits-hint = They only matter when the language is Arabic.
settings-digits-latn = 0123456789
settings-digits-arab = ٠١٢٣٤٥٦٧٨٩

## Keyboard

settings-shortcuts = Keyboard
settings-shortcuts-on = Single keys as shortcuts
settings-shortcuts-hint = The keys / and ? act wherever you are not typing. Switch them off if they get in the way of speech input.

settings-welcome-again = Go through the welcome again

## About

settings-about = About { -brand-name }
settings-about-text = { -brand-name } carries a whole catalogue of cyber capacity-building on one computer: who funds, who implements, who benefits. Nothing leaves this computer unless you exchange with a hub or write a file.

# $version (String) - version number of the application
settings-version = Version { $version }

settings-data = Data

# $release (Number) - number of the release of the catalogue
# $date (String) - its date, written out
settings-data-as-of = Bundled release { $release } of { $date }. The records come from public sources; each names its own.

settings-licences = Licences
settings-licences-code = The application: Apache-2.0 or MIT, at your choice.
settings-licences-data = The catalogue: under the licence in its data folder, with the provenance of every part.
settings-licences-fonts = Fonts: Noto Sans, Vazirmatn and Noto Sans SC, SIL Open Font License 1.1.
settings-licences-parts = Names of countries and languages: Unicode CLDR, Unicode License.

## Health of the store

settings-doctor = Health of the store
settings-doctor-hint = Checks the file that holds the catalogue and your changes. Nothing is altered.
settings-doctor-run = Examine now
settings-doctor-again = Examine again
settings-doctor-good = All checks are well.
settings-doctor-bad = Some checks are not well.
settings-doctor-path = The store is at
settings-doctor-check = Check
settings-doctor-state = State
settings-doctor-found = What was found

# State of one check.
settings-doctor-well = Well

# State of one check.
settings-doctor-unwell = Not well

settings-doctor-repair = Build again from the log
settings-doctor-repair-hint = Makes records and search index again from the log of changes. Nothing that was written is lost.
settings-doctor-repaired = The catalogue was built again from its log.
